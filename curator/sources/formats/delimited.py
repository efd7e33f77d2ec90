"""Text tables such as CSV and TSV, in any encoding, with any delimiter, line ends and title rows."""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import chain
from pathlib import Path

from curator.phrases import phrase
from curator.sources.contract import ArchiveError, Chunk, Refusal
from curator.sources.formats.encodings import encoding_of, open_text
from curator.sources.tables.columns import MOST_COLUMNS, SAMPLED, nameless, unique
from curator.sources.tables.guess import header_at

_LONGEST_LINE = 4 << 20
_LONGEST_CELL = 1 << 20
_MOST_LOST = 1_000_000  # lines in a row that hold no row of the table
_DELIMITERS = ",\t;|"


class Delimited:
    """An open text table. Its header is found, and its rows are read a chunk at a time. ``length`` is in bytes."""

    name: str | None = None

    def __init__(self, path: Path) -> None:
        self.path = path
        self._bytes = path.stat().st_size
        self.length: int | None = self._bytes
        self._encoding, self._mending = encoding_of(path)
        head = self._head()
        self._delimiter = _delimiter(head)
        if self._delimiter is None:
            raise ArchiveError(
                phrase("{path} is no table: its lines have nothing in common; choose another file.", path=path)
            )
        csv.field_size_limit(_LONGEST_CELL)
        rows = list(self._parsed(head)) or [[""]]
        self._skipped = header_at(rows)
        names = rows[self._skipped] if self._skipped >= 0 else nameless(rows)
        if len(names) > MOST_COLUMNS:
            raise ArchiveError(
                phrase(
                    "{path} has {columns} columns, more than any archive; choose another file.",
                    path=path,
                    columns=len(names),
                )
            )
        self.header = unique(names)
        self.sample = [_fitted(row, len(names)) for row in rows[self._skipped + 1 :] if any(row)][:SAMPLED]

    def chunks(self, size: int) -> Iterator[Chunk]:
        """Yield the rows below the header, ``size`` at a time. Raises ArchiveError."""
        width = len(self.header)
        try:
            with self.path.open("rb") as raw, open_text(raw, self._encoding, self._mending) as file:
                lines = _Lines(self.path, iter(lambda: file.readline(_LONGEST_LINE), ""))
                reader = csv.reader(lines, delimiter=self._delimiter or ",", skipinitialspace=False)
                for _ in range(self._skipped + 1):
                    next(reader, None)
                rows: list[tuple[int, Sequence[object]]] = []
                refused: list[Refusal] = []
                while (row := _next_row(reader, lines, refused)) is not None:
                    if len(row) == width and len(lines.taken) == 1:
                        rows.append((lines.first, row))
                        lines.last_read = lines.first
                    elif any(row):
                        self._take(row, lines, rows, refused)
                    if len(rows) + len(refused) >= size:
                        yield Chunk(rows, refused, min(raw.tell(), self._bytes))
                        rows, refused = [], []
                        if raw.tell() > self._bytes + _LONGEST_LINE:
                            return  # the file grows while it is read
                yield Chunk(rows, refused, raw.tell())
        except OSError as error:
            raise ArchiveError(
                phrase("{path} cannot be read: {reason}.", path=self.path, reason=error.strerror)
            ) from error
        except UnicodeError as error:
            raise ArchiveError(
                phrase("{path} is damaged ({reason}); get another copy of it.", path=self.path, reason=str(error))
            ) from error

    def close(self) -> None:
        """Do nothing: no file stays open between chunks."""

    def _take(
        self,
        row: list[str],
        lines: "_Lines",
        rows: list[tuple[int, Sequence[object]]],
        refused: list[Refusal],
    ) -> None:
        """Mend, take or refuse a row that is not as wide as the header or spans several lines."""
        width = len(self.header)
        if len(lines.taken) > 1 and (inner := self._swallowed(lines.taken)):
            refused.append(Refusal(lines.first, phrase("a quotation mark is opened here and never closed")))
            rows += [(lines.first + at, cells) for at, cells in inner]
            lines.last_read = lines.first
        elif len(row) > width and any(row[width:]):
            refused.append(
                Refusal(
                    lines.first,
                    phrase("the row has {cells} cells and the header {width}", cells=len(row), width=width),
                )
            )
        else:
            rows.append((lines.first, _fitted(row, width)))
            lines.last_read = lines.first

    def _swallowed(self, lines: Sequence[str]) -> list[tuple[int, list[str]]]:
        """Return the rows that an unclosed quotation mark swallowed, if most later lines fit the header."""
        width = len(self.header)
        if width < 2:
            return []
        alone = [(at, cells) for at, line in enumerate(lines) for cells in self._parsed([line])]
        whole = [(at, cells) for at, cells in alone if at and len(cells) == width]
        return whole if len(whole) >= max(2, (len(lines) - 1) * 2 // 3) else []

    def _head(self) -> list[str]:
        """Read the first lines, as many as are needed to understand the table."""
        try:
            with self.path.open("rb") as raw, open_text(raw, self._encoding, self._mending) as file:
                text = file.read(_LONGEST_CELL)
        except (OSError, UnicodeError) as error:
            raise ArchiveError(
                phrase("{path} cannot be read: {reason}.", path=self.path, reason=str(error))
            ) from error
        if not text.strip():
            raise ArchiveError(phrase("{path} holds nothing but space; choose another file.", path=self.path))
        if "\0" in text[:4096]:
            raise ArchiveError(phrase("{path} is no text; choose another file.", path=self.path))
        lines = StringIO(text, newline="").readlines()
        if len(text) == _LONGEST_CELL:
            lines.pop()
        if not lines:
            raise ArchiveError(
                phrase("{path} has a first line without an end; choose another file.", path=self.path)
            )
        return lines[:2000]

    def _parsed(self, lines: Sequence[str]) -> Iterator[list[str]]:
        try:
            yield from csv.reader(iter(lines), delimiter=self._delimiter or ",")
        except csv.Error:
            return


def _next_row(reader: Iterator[list[str]], lines: "_Lines", refused: list[Refusal]) -> list[str] | None:
    """Return the next row, empty if it cannot be parsed, or None at the end."""
    lines.forget()
    try:
        return next(reader, None)
    except csv.Error as error:
        refused.append(Refusal(lines.first, phrase("the row cannot be taken apart ({reason})", reason=str(error))))
        return []


class _Lines:
    """Hands lines to the CSV reader. Knows which lines the current row took, and which was last read as a row."""

    def __init__(self, path: Path, lines: Iterator[str]) -> None:
        self._path = path
        self._lines = lines
        self._number = 0
        self.first = 1
        self.last_read = 0
        self.taken: list[str] = []

    def forget(self) -> None:
        self.first = self._number + 1
        self.taken = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self._number += 1
        if len(line) >= _LONGEST_LINE:
            raise ArchiveError(
                phrase(
                    "{path}, line {number} is longer than any row; the file is damaged or no table.",
                    path=self._path,
                    number=str(self._number),
                )
            )
        if self._number - self.last_read > _MOST_LOST:
            raise ArchiveError(
                phrase(
                    "{path} holds no row from line {line} on; the file is damaged.",
                    path=self._path,
                    line=str(self.last_read + 1),
                )
            )
        self.taken.append(line)
        return line


def _delimiter(lines: Sequence[str]) -> str | None:
    """Return the delimiter by which most rows are equally wide, or None if no row has several cells."""
    hint = lines[0].strip().lower()
    if hint.startswith("sep=") and len(hint) == 5:
        return hint[4]
    best, most = None, 0.0
    for delimiter in _DELIMITERS:
        try:
            widths = Counter(len(row) for row in csv.reader(iter(lines[:200]), delimiter=delimiter) if row)
        except csv.Error:
            continue
        wide = [(width, count) for width, count in widths.items() if width > 1]
        width, count = max(wide, key=lambda item: item[1] * item[0] ** 0.5, default=(1, 0))
        score = count / max(1, widths.total()) * width**0.5
        if width > 1 and score > most:
            best, most = delimiter, score
    return best


def _fitted(row: Sequence[str], width: int) -> Sequence[str]:
    return list(chain(row[:width], [""] * (width - len(row))))
