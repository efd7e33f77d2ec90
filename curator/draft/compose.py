"""From a project to the article as data."""

from curator.draft.article import Article, Attribution, Quote, Section
from curator.project import PostState, Project, Question
from curator.text import cleaned


def compose(project: Project, attribution: Attribution | None = None) -> Article:
    """The article that a project's decisions make; ``attribution`` None takes the project's own choice."""
    with project.snapshot():
        return _compose(project, attribution)


def _compose(project: Project, attribution: Attribution | None) -> Article:
    fields = project.article()
    hashtag = project.hashtag()
    chosen = attribution or Attribution(fields.get("attribution", Attribution.HANDLE))
    return Article(
        title=fields.get("title") or default_title(project),
        intro=fields.get("intro", ""),
        sections=tuple(_section(project, question, hashtag) for question in project.questions()),
        disclosure=fields.get("disclosure", ""),
        closing=fields.get("closing", ""),
        attribution=chosen,
    )


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
