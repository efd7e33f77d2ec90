"""Lists the rows of an archive that were refused, in a CSV file beside the project: file, line, reason."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from curator.disk import write
from curator.phrases import phrase
from curator.posts import CuratorError
from curator.sources import Refusal
from curator.sources.address import Location

_HEADER = ["file", "line", "reason"]
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def rejects_beside(project: Path) -> Path:
    """The file that lists a project's refused rows."""
    return project.with_name(f"{project.stem}.rejects.csv")


class Rejects:
    """The refused rows of one archive that is being imported. Those of other archives stay listed."""

    def __init__(self, project: Path, archive: Location) -> None:
        self._path = rejects_beside(project)
        self._archive = _harmless(str(archive))
        self._rows: list[list[str]] = []

    def add(self, refused: Iterable[Refusal]) -> None:
        """Note some rows."""
        self._rows += [[self._archive, str(one.line), _harmless(one.reason)] for one in refused]

    def save(self) -> str | None:
        """Write the list in place of earlier rows of this archive; returns its path, None if no row was refused.

        Raises CuratorError if the list cannot be written.
        """
        try:
            rows = self._of_others() + self._rows
            if not rows:
                self._path.unlink(missing_ok=True)
                return None
            table = io.StringIO()
            csv.writer(table).writerows([_HEADER, *rows])
            write(table.getvalue().encode("utf-8", "backslashreplace"), self._path)
        except OSError as error:
            raise CuratorError(
                phrase(
                    "The refused rows cannot be listed in {path}: {reason}.",
                    path=self._path,
                    reason=error.strerror,
                )
            ) from error
        return str(self._path) if self._rows else None

    def _of_others(self) -> list[list[str]]:
        try:
            with self._path.open(encoding="utf-8", errors="replace", newline="") as file:
                return [
                    row for row in csv.reader(file) if len(row) == 3 and row != _HEADER and row[0] != self._archive
                ]
        except (FileNotFoundError, csv.Error):
            return []


def _harmless(cell: str) -> str:
    """A cell on one line that no spreadsheet takes for a formula."""
    plain = " ".join(cell.split())
    return f"'{plain}" if plain.startswith(_FORMULA) else plain
