"""From a project to the article as data."""

from curator.draft.article import Article, Attribution, Facts, Quote, Section
from curator.draft.facts import facts_of, length_limit
from curator.project import PostState, Project, Question
from curator.text import cleaned


def compose(project: Project, attribution: Attribution | None = None, template: str | None = None) -> Article:
    """The article that a project's decisions make; None takes the project's own choice, ``""`` no template.

    What the editor wrote stands before the template's words. Raises TemplateError.
    """
    with project.snapshot():
        return _compose(project, attribution, template)


def _compose(project: Project, attribution: Attribution | None, template: str | None) -> Article:
    fields = project.article()
    hashtag = project.hashtag()
    sections = tuple(_section(project, question, hashtag) for question in project.questions())
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
    """What the article is called until the editor gives it a title."""
    hashtag = project.hashtag()
    return f"#{hashtag} chat" if hashtag else project.path.stem


def quote_words(state: PostState, hashtag: str | None) -> str:
    """How a post reads in the article: the words edited by hand, else the cleaned ones."""
    return cleaned(state.text, hashtag) if state.quote is None else state.quote


def _section(project: Project, question: Question, hashtag: str | None) -> Section:
    quotes = []
    for state in project.quotes(question.number):
        words = quote_words(state, hashtag)
        quotes.append(
            Quote(
                post=state.id,
                text=words,
                handle=state.handle or "",
                name=state.name or "",
                url=state.url,
                starred=state.starred,
                altered=words != cleaned(state.text, hashtag),
                at_ms=state.at_ms,
            )
        )
    return Section(question.number, question.text, tuple(quotes))
