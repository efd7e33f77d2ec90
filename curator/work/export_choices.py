"""What an editor can choose for an export, and how each choice is called."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from curator.draft.article import Attribution
from curator.phrases import phrase
from curator.project import Project
from curator.work import exporting

ATTRIBUTIONS = {
    Attribution.NONE: phrase("Nobody is named"),
    Attribution.FIRST_NAME: phrase("First name", "how people are named"),
    Attribution.HANDLE: phrase("@handle"),
    Attribution.NAME: phrase("Name", "how people are named"),
    Attribution.LINKED: phrase("@handle, linked to the tweet"),
}
REPORTS = {
    ".html": phrase("As a page (HTML)"),
    ".csv": phrase("As a table (CSV)"),
    ".docx": phrase("As a document (DOCX)"),
}


class DraftOptions(TypedDict):
    """Which quotes are written, how people are named, and which template surrounds them."""

    starred: bool
    attribution: str | None
    template: str | None


@dataclass(frozen=True, slots=True)
class Export:
    """How a draft is to be written; ``report`` is the ending of the report's file.

    ``attribution`` and ``template`` None mean the project's own; an empty ``template`` means none.
    """

    path: Path
    format: str
    starred: bool = False
    attribution: str | None = None
    report: str = ""
    template: str | None = None

    def options(self) -> DraftOptions:
        """The choices besides format and files, as ``exporting.export`` and ``exporting.preview`` take them."""
        return {"starred": self.starred, "attribution": self.attribution, "template": self.template}

    def report_path(self) -> Path | None:
        """Where the report of all tweets goes: beside the draft."""
        return self.path.with_name(f"{self.path.stem}-all-tweets{self.report}") if self.report else None


def write(project: Project, chosen: Export) -> None:
    """Write a draft, and the report that belongs to it. Raises CuratorError."""
    report = chosen.report_path()
    exporting.export(project, chosen.format, chosen.path, **chosen.options(), report=report)
