"""Composes the article from a project's decisions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from curator.draft.article import Article, Attribution, Facts, Paragraph, Picture, Quote, Section
from curator.draft.chat_facts import facts_of, length_limit
from curator.draft.consent import as_agreed, consent_of
from curator.posts import CuratorError
from curator.project import PostState, Project, Question
from curator.text import cleaned, joined_words

_NAMED = frozenset(Attribution)


def compose(project: Project, attribution: Attribution | None = None, template: str | None = None) -> Article:
    """The article that a project's decisions make.

    None takes the project's own choice of attribution or template; ``""`` means no template. The editor's own
    words replace those of the template. Raises TemplateError.
    """
    with project.snapshot():
        return _compose(project, attribution, template)


def compose_anyway(project: Project) -> tuple[Article, str]:
    """The article, and what is wrong with the project's template, if anything; if so, it is not used."""
    try:
        return compose(project), ""
    except CuratorError as error:
        return compose(project, template=""), str(error)


def _compose(project: Project, attribution: Attribution | None, template: str | None) -> Article:
    # A project may come from a stranger, who may have written anything into its fields.
    fields = {name: text for name, text in project.article().items() if name != "attribution" or text in _NAMED}
    hashtag, consents = project.hashtag(), project.consents()
    wording = _Wording(hashtag, consents, project.joined(), project.cleanup_steps(), project.cleanup_of_quotes())
    sections = tuple(_section(project, question, wording) for question in project.questions())
    facts = facts_of(project, (item for section in sections for item in section.items if isinstance(item, Quote)))
    named = attribution or (Attribution(fields["attribution"]) if "attribution" in fields else None)
    chosen = fields.get("template") if template is None else template
    words = _furniture(project, chosen, facts, sections, named) | fields
    article = Article(
        title=words.get("title") or default_title(project),
        intro=words.get("intro", ""),
        sections=sections,
        disclosure=words.get("disclosure", ""),
        closing=words.get("closing", ""),
        attribution=named or Attribution(words.get("attribution", Attribution.HANDLE)),
        byline=words.get("byline", ""),
        picture=Picture(fields["picture"], fields.get("picture-text", "")) if fields.get("picture") else None,
        facts=facts,
    )
    return article.starred_only() if words.get("quotes") == "starred" else article


def _furniture(
    project: Project,
    template: str | None,
    facts: Facts,
    sections: tuple[Section, ...],
    attribution: Attribution | None,
) -> dict[str, str]:
    if not template:
        return {}
    from curator.draft.templates import furniture

    return furniture(template, facts, sections, length_limit(project, facts), attribution)


def default_title(project: Project) -> str:
    """The article's title until the editor gives it one."""
    hashtag = project.hashtag()
    return f"#{hashtag} chat" if hashtag else project.path.stem


def quote_words(state: PostState, hashtag: str | None) -> str:
    """A post's words in the article: those edited by hand, or else the cleaned ones."""
    return cleaned(state.text, hashtag) if state.quote is None else state.quote


@dataclass(frozen=True, slots=True)
class _Wording:
    """The decisions on how quotes read; ``joined`` and ``own_steps`` go by the id of a quote's first post."""

    hashtag: str | None
    consents: Mapping[str, str]
    joined: Mapping[str, Sequence[str]]
    steps: frozenset[str]
    own_steps: Mapping[str, frozenset[str]]


def _section(project: Project, question: Question, wording: _Wording) -> Section:
    found: list[Quote | Paragraph] = []
    items, states = project.filed(question.id)
    for item in items:
        if item.text is not None:
            found.append(Paragraph(item.text, item.id))
        elif not item.hidden and item.id in states:
            parts = [part for part in wording.joined.get(item.id, ()) if part in states]
            quote = _quote([states[id_] for id_ in (item.id, *parts)], wording)
            if quote is not None:
                found.append(quote)
    return Section(question.number, question.text, tuple(found))


def _quote(states: Sequence[PostState], wording: _Wording) -> Quote | None:
    head = states[0]
    consent = consent_of(head, wording.consents)
    agreed = as_agreed(head, consent)
    if agreed is None:
        return None
    own, steps = wording.own_steps, wording.steps
    each = [cleaned(state.text, wording.hashtag, own.get(state.id, steps)) for state in states]
    words = joined_words(each) if len(each) > 1 else each[0]
    return Quote(
        post=head.id,
        text=words if head.quote is None else head.quote,
        handle=agreed.handle or "",
        name=agreed.name or "",
        url=agreed.url,
        starred=head.starred,
        altered=head.quote is not None and head.quote != words,
        at_ms=head.at_ms,
        cleaned=words,
        original="\n".join(state.text for state in states),
        parts=tuple(state.id for state in states[1:]),
        author=head.handle or head.name or "",
        consent=consent,
    )
