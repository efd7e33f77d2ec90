"""Workbooks: XLSX, the older XLS and ODS, read by calamine after bombs have been refused."""

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING

from curator.phrases import phrase
from curator.sources.contract import ArchiveError, Chunk, Refusal
from curator.sources.formats.package import opened_zip
from curator.sources.tables.columns import MOST_COLUMNS, SAMPLED, nameless, unique
from curator.sources.tables.guess import header_at, known_names

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_LARGEST = 1 << 30  # bytes of a workbook, unpacked
_SMALL = 16 << 20
_MOST_PACKED = 40  # times smaller than its content
# A row or a cell, with its own place if it names one.
_TAG = re.compile(
    rb"""<(?:[\w.-]+:)?(row|c)(?=[\s/>])(?:(?:[^>"']|"[^"]*"|'[^']*')*?\sr\s*=\s*["']([A-Za-z]{0,3})([0-9]+)["'])?"""
)
_ROW = re.compile(rb"<(?:[\w.-]+:)?row(?=[\s/>])")
_MOST_CELLS = 4_000_000  # in the rectangle of a sheet, empty ones included, whatever its size
_CELL_IN_MEMORY, _MOST_IN_MEMORY = 32, 3  # bytes, and times the size of the sheet
_HEADER_WITHIN = 12
_MOST_SHEETS = 100


def is_workbook(path: Path) -> bool:
    """Say whether a file is a workbook: a zip with a list of contents, or an old compound file."""
    with path.open("rb") as file:
        mark = file.read(8)
    if mark == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        return True
    if not mark.startswith(b"PK\x03\x04"):
        return False
    try:
        with opened_zip(path) as packed:
            names = set(packed.namelist())
    except (ArchiveError, zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False
    return bool({"xl/workbook.xml", "xl/workbook.bin", "content.xml"} & names)


class Sheet:
    """A sheet of an open workbook: the one named, or the one that looks most like posts. ``length`` is in rows."""

    def __init__(self, path: Path, name: str | None = None) -> None:
        self.path = path
        _refuse_bombs(path)
        self._book = _opened(path)
        try:
            names = self._book.sheet_names[:_MOST_SHEETS]
            if name is not None and name not in names:
                raise ArchiveError(
                    phrase(
                        "{path} has no sheet {name!r}; it has {names}.",
                        path=path,
                        name=name,
                        names=", ".join(names),
                    )
                )
            found = [_looked_at(self._book, one) for one in ([name] if name is not None else names)]
        except ArchiveError:
            raise
        except BaseException as error:
            raise _damage(path, error) from error
        best = max(found, key=lambda one: (one.score, one.rows), default=None)
        if best is None or not best.header:
            raise ArchiveError(phrase("{path} has no sheet with rows; choose another file.", path=path))
        self.name: str | None = best.name
        self.header = best.header
        self.sample = best.sample
        self.length: int | None = best.rows
        self._skipped = best.skipped

    def chunks(self, size: int) -> Iterator[Chunk]:
        """Yield the rows below the header. Raises ArchiveError."""
        width = len(self.header)
        rows: list[tuple[int, Sequence[object]]] = []
        refused: list[Refusal] = []
        number = 0
        try:
            sheet = self._book.get_sheet_by_name(self.name or "")
            first = (sheet.start or (0, 0))[0]
            for at, cells in enumerate(sheet.iter_rows()):
                number = at + 1
                if at <= self._skipped or not any(cell not in ("", None) for cell in cells):
                    continue
                rows.append((first + at + 1, _fitted(cells, width)))
                if len(rows) >= size:
                    yield Chunk(rows, refused, number)
                    rows, refused = [], []
        except GeneratorExit:
            raise
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt | ArchiveError):
                raise
            raise _damage(self.path, error) from error
        yield Chunk(rows, refused, number)

    def close(self) -> None:
        """Close the workbook."""
        self._book.close()


class _Look:
    """The beginning of a sheet: its header, and how many of the names there are known."""

    def __init__(self, name: str, rows: Sequence[Sequence[object]], height: int) -> None:
        self.name = name
        self.skipped = header_at(rows)
        names = rows[self.skipped] if self.skipped >= 0 else nameless(rows) if rows else []
        self.score = known_names(names) if rows else -1
        self.header = unique(names) if 0 < len(names) <= MOST_COLUMNS else ()
        below = [row for row in rows[self.skipped + 1 :] if any(cell not in ("", None) for cell in row)]
        self.sample = [_fitted(row, len(self.header)) for row in below[:SAMPLED]]
        self.rows = height


def _looked_at(book: "CalamineWorkbook", name: str) -> _Look:
    sheet = book.get_sheet_by_name(name)
    rows = []
    for row in sheet.iter_rows():
        rows.append(row)
        if len(rows) > SAMPLED + _HEADER_WITHIN:
            break
    return _Look(name, rows, sheet.height)


def _fitted(cells: Sequence[object], width: int) -> Sequence[object]:
    plain = [cell.isoformat() if isinstance(cell, time) else cell for cell in cells[:width]]
    return plain + [""] * (width - len(plain))


def _opened(path: Path) -> "CalamineWorkbook":
    from python_calamine import CalamineWorkbook

    try:
        return CalamineWorkbook.from_path(path)
    except BaseException as error:
        raise _damage(path, error) from error


def _damage(path: Path, error: BaseException) -> BaseException:
    """Return what to raise instead of an error of calamine, whose panics are not ordinary exceptions."""
    if isinstance(error, KeyboardInterrupt | SystemExit | MemoryError):
        return error
    reason = " ".join(str(error).split())[:120]
    return ArchiveError(
        phrase(
            "{path} is a damaged or encrypted workbook ({reason}); save it anew and open that file.",
            path=path,
            reason=reason,
        )
    )


def _refuse_bombs(path: Path) -> None:
    """Raise ArchiveError if a workbook would take too much memory. Every part is unpacked once to measure it.

    The cells of sheets are counted too: calamine allocates every cell between the first and the last one, and the
    whole program ends if there is not enough memory.
    """
    if not zipfile.is_zipfile(path):
        return
    most = min(_LARGEST, max(_SMALL, path.stat().st_size * _MOST_PACKED))
    total = cells = 0
    try:
        with opened_zip(path) as packed:
            if sum(part.file_size for part in packed.infolist()) > most:
                raise ArchiveError(
                    phrase("{path} unpacks to far more than tweets do; it is not opened.", path=path)
                )
            for part in packed.infolist():
                if part.filename == "xl/workbook.bin":
                    raise ArchiveError(
                        phrase("{path} is a binary workbook; save it as .xlsx and open that file.", path=path)
                    )
                corner = _Corner()
                with packed.open(part) as stream:
                    while block := stream.read(1 << 20):
                        total += len(block)
                        if part.filename.endswith(".xml"):
                            corner.note(block)
                    corner.note(b"")
                cells += corner.cells
                if cells > max(_MOST_CELLS, total * _MOST_IN_MEMORY // _CELL_IN_MEMORY):
                    raise ArchiveError(
                        phrase(
                            "{path} has cells so far apart that its sheet is almost empty; "
                            "save it anew without them.",
                            path=path,
                        )
                    )
    except (
        zipfile.BadZipFile,
        zlib.error,
        OSError,
        EOFError,
        RuntimeError,
        NotImplementedError,
        ValueError,
    ) as error:
        raise _damage(path, error) from error


class _Corner:
    """The last row and column of a sheet, by its XML. Rows and cells that name no place follow the others."""

    def __init__(self) -> None:
        self._row = self._rows_behind = 0
        self._column = self._columns_behind = self._behind = 0
        self._rest = b""

    def note(self, block: bytes) -> None:
        """Take in the next part of the XML, or an empty one at its end."""
        text = self._rest + block
        cut = text.rfind(b"<") if block else len(text)
        self._rest = text[cut:]
        found = _TAG.findall(text[:cut])
        self._row = max(self._row, max((int(row) for _, _, row in found if row), default=0))
        self._column = max(self._column, max(map(_number, {letters for _, letters, _ in found}), default=0))
        self._rows_behind += found.count((b"row", b"", b""))
        if (b"c", b"", b"") in found:
            counts = [one.count(b"<c") + one.count(b":c") for one in _ROW.split(text[:cut])]
            counts[0] += self._behind
            self._behind = counts[-1]
            self._columns_behind = max(self._columns_behind, *counts)

    @property
    def cells(self) -> int:
        """How many cells the rectangle of the sheet has."""
        return (self._row + self._rows_behind) * (self._column + self._columns_behind)


def _number(letters: bytes) -> int:
    """Return the number of the column with these letters, from 1; 0 for no letters."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
