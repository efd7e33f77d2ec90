"""Gathers what rules can look at in a project besides its article."""

import re
from collections import Counter
from collections.abc import Iterable

from curator.draft.compose import compose_anyway
from curator.draft.lint.rule import About
from curator.project import PostState, Project
from curator.text import hashtags, mentions

_SEVERAL = 2  # people who use a word make it one of the chat's
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def about_of(project: Project, words: frozenset[str] | None = None) -> About:
    """The article of a project and what is known about its chat; ``words`` are the chat’s own, if known."""
    with project.snapshot():
        article, _ = compose_anyway(project)
        questions = project.questions()
        return About(
            article,
            asking=frozenset(question.post for question in questions if question.post),
            unfiled_stars=tuple(state.id for state in project.all_states("is:starred is:unfiled")),
            words=words_of(project.all_states("-is:context")) if words is None else words,
            withheld={who: choice for who, choice in project.consents().items() if choice != "named"},
            questions={question.number: question.id for question in questions},
        )


def unchecked(project: Project) -> frozenset[str]:
    """The names of the rules that are switched off in a project."""
    return frozenset(project.article().get("unchecked", "").split())


def words_of(states: Iterable[PostState]) -> frozenset[str]:
    """A chat's own words in lower case: names, handles, hashtags, and words that several people used."""
    own: set[str] = set()
    used: Counter[str] = Counter()
    said: dict[str, set[str]] = {}
    for state in states:
        own.update(_words(state.name or ""), _words(state.handle or ""))
        own.update(tag for tag in hashtags(state.text))
        own.update(handle.lower() for handle in mentions(state.text))
        if state.repost_of is None and not state.text.startswith("RT "):
            said.setdefault(state.handle or state.id, set()).update(_words(state.text))
    for words in said.values():
        used.update(words)
    return frozenset(own | {word for word, people in used.items() if people >= _SEVERAL})


def _words(text: str) -> Iterable[str]:
    return (word.lower() for word in _WORD.findall(text))
