"""The report of all tweets: every post of a project, used or not and where, and what was left out and why."""

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
    """The report as a file of that ending (``.html``, ``.csv``, ``.docx``) holds it.

    ``article`` is the one it reports on, None for the project's; ``consents`` say by handle how people agreed to
    be named. In HTML each post has the id that ``anchor`` gives. Raises CuratorError for another ending.
    """
    check_ending(ending)
    return _writer(ending.lower())(gather(project, article, consents or {}))


def check_ending(ending: str) -> None:
    """Raise CuratorError where no report is written in files of that ending."""
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
