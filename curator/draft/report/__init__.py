"""The report of all tweets: where each post of a project is used, and which were left out and why."""

from collections.abc import Callable, Mapping

from curator.draft.article import Article
from curator.draft.report.contents import Report, anchor, gather
from curator.phrases import phrase
from curator.posts import CuratorError
from curator.project import Project

__all__ = ["ENDINGS", "Report", "anchor", "check_ending", "report"]

ENDINGS = (".html", ".csv", ".docx")


def report(
    project: Project, ending: str, article: Article | None = None, consents: Mapping[str, str] | None = None
) -> str | bytes:
    """The content of a report's file with that ending (``.html``, ``.csv`` or ``.docx``).

    It reports on ``article``, or on the project's if that is None; ``consents`` says by handle how people agreed
    to be named. In HTML each post has the id that ``anchor`` gives. Raises CuratorError for other endings.
    """
    check_ending(ending)
    return _writer(ending.lower())(gather(project, article, consents or {}))


def check_ending(ending: str) -> None:
    """Raise CuratorError if no report can be written to files with that ending."""
    if ending.lower() not in ENDINGS:
        raise CuratorError(
            phrase(
                "A report's file ends in {endings}, not in {ending!r}.",
                endings=", ".join(ENDINGS),
                ending=ending or phrase("nothing"),
            )
        )


def _writer(ending: str) -> Callable[[Report], str | bytes]:
    match ending:
        case ".html":
            from curator.draft.report import html

            return html.write
        case ".csv":
            from curator.draft.report import csv

            return csv.write
        case _:
            from curator.draft.report import docx

            return docx.write
