"""Walls around the sources of other packages: a failure names the package, and the other sources go on."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

from curator.phrases import said
from curator.plugins import Broken, Plugin, sound, tell
from curator.posts import CuratorError
from curator.sources.contract import ArchiveError, Batch, Reading, Source
from curator.sources.readings.tables import TableReading

P = ParamSpec("P")
T = TypeVar("T")

_LARGEST = (1 << 63) - 1  # that a column of a project holds


def guarded(plugin: Plugin, source: Source) -> Source:
    """Return the source with all that it returns checked. Raises Broken if its name is not allowed."""
    plugin.check_name(source.kind)

    def recognise(path: Path) -> float:
        try:
            sure = plugin.run(source.recognise, path)
            if not (isinstance(sure, int | float) and 0 <= sure <= 1):
                raise plugin.broken(f"is {sure!r:.40} sure of a file, where a number from 0 to 1 belongs")
        except Broken as error:
            tell(error)
            return 0.0
        return float(sure)

    def open_(path: Path) -> Reading:
        reading = _run(plugin, source.open, path)
        if isinstance(reading, TableReading) and type(reading.table).__module__.startswith("curator."):
            return reading  # it is ours; the package gave only the names of columns
        if not all(hasattr(reading, name) for name in ("batches", "__enter__", "__exit__")):
            raise ArchiveError(
                str(plugin.broken(f"opens a file as {type(reading).__name__}, which is no reading"))
            )
        return _Guarded(plugin, path, reading)

    return replace(
        source,
        label=str(source.label),
        recognise=recognise,
        open=open_,
        table=source.table and _guard(plugin, source.table),
        picture=source.picture and _guard(plugin, source.picture),
    )


class _Guarded:
    """A reading whose batches are checked before they are used."""

    def __init__(self, plugin: Plugin, path: Path, reading: Reading) -> None:
        self._plugin = plugin
        self._reading = reading
        self.kind = plugin.name
        self.path = path

    @property
    def length(self) -> int | None:
        """The reading's length, or None if that is not a number."""
        length = _run(self._plugin, lambda: self._reading.length)
        return length if isinstance(length, int) else None

    def batches(self, size: int = 500) -> Iterator[Batch]:
        """Yield the reading's batches, each checked. Raises ArchiveError."""
        batches = _run(self._plugin, lambda: iter(self._reading.batches(size)))
        while (batch := _run(self._plugin, next, batches, None)) is not None:
            yield _run(self._plugin, _sound, batch)

    def __enter__(self) -> Self:
        _run(self._plugin, self._reading.__enter__)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        _run(self._plugin, self._reading.__exit__, kind, error, at)


def _sound(batch: Batch) -> Batch:
    """Return the batch with all types checked. Raises msgspec.ValidationError, TypeError or ValueError."""
    typed = sound(batch, Batch)
    if typed.read != len(typed.posts) + len(typed.refused):
        raise ValueError(
            f"{typed.read} rows were read, but {len(typed.posts)} posts came and {len(typed.refused)} were refused"
        )
    for post in (*typed.posts, *typed.embedded):
        if not post.id or not -_LARGEST <= (post.at_ms or 0) <= _LARGEST:
            raise ValueError("a post has no id, or a time that no clock shows")
    return replace(typed, refused=batch.refused)  # whose reasons may be phrases


def _guard(plugin: Plugin, call: Callable[P, T]) -> Callable[P, T]:
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        return _run(plugin, call, *args, **kwargs)

    return run


def _run(plugin: Plugin, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a function of a source. Turns any error into ArchiveError."""
    try:
        return plugin.run(call, *args, **kwargs)
    except ArchiveError:
        raise
    except CuratorError as error:
        raise ArchiveError(said(error)) from error
