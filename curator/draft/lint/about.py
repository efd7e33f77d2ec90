"""What the rules may know of a project beside its article."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from curator.draft.article import Article, Facts, Quote
from curator.draft.compose import compose
from curator.draft.lint.rule import About
from curator.project import PostState, Project
from curator.text import hashtags, mentions

_SEVERAL = 2  # people who use a word make it one of the chat's
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def about_of(project: Project) -> About:
    """The article of a project and what its chat knows."""
    with project.snapshot():
        article = compose(project)
        states = [state for state in project.all_states() if not state.context]
        asking = frozenset(question.post for question in project.questions() if question.post)
        host = project.article().get("host", "")
        hashtag = project.hashtag() or ""
    return About(
        replace(article, facts=_facts(article, states, hashtag, host)),
        asking=asking,
        unfiled_stars=tuple(state.id for state in states if state.starred and not state.questions),
        words=words_of(states),
    )


def words_of(states: Iterable[PostState]) -> frozenset[str]:
    """A chat's own words in lower case: names, handles, hashtags, and what several people wrote."""
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


def _facts(article: Article, states: list[PostState], hashtag: str, host: str) -> Facts:
    """The article's facts, or the same counted here where it has none."""
    if article.facts != Facts():
        return article.facts
    people = {state.handle for state in states if state.handle and state.repost_of is None}
    quoted = sum(isinstance(item, Quote) for section in article.sections for item in section.items)
    return Facts(hashtag=hashtag, host=host, tweets=len(states), people=len(people), quoted=quoted)
