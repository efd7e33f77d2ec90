"""The formats that a draft can be written in, and writing a file whole or not at all."""

import os
import stat
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from curator.disk import new_mode, sync_folder
from curator.draft.article import Article
from curator.phrases import phrase
from curator.plugins import Broken, offered, tell
from curator.posts import CuratorError
from curator.project import PostState, Question


@dataclass(frozen=True, slots=True)
class Writer:
    """One format: its name (``-f`` takes it), its label for people, its file's ending with the dot.

    ``carries`` names what it can show beyond words and order: of ``bold``, ``links``, ``pictures``, ``lists``.
    A writer of the tagging has ``write_tagging`` as well, for those who tag tweets rather than write: it takes
    every post and the questions, where ``write`` has only the posts that the article quotes. Modules of writers
    load what is heavy when they write, not before.
    """

    name: str
    label: str
    extension: str
    write: Callable[[Article], str | bytes]
    carries: frozenset[str] = frozenset()
    write_tagging: Callable[[Iterable[PostState], Sequence[Question]], bytes] | None = None


def names() -> list[str]:
    """The names of the formats there are; no writer is loaded for that."""
    return sorted(offered("writers"))


@cache
def writers() -> Mapping[str, Writer]:
    """Every writer there is by its name, those of other packages included, but for the broken ones."""
    found: dict[str, Writer] = {}
    for name in offered("writers"):
        try:
            writer = find(name)
        except Broken as error:
            tell(error)
        else:
            if writer is not None:
                found[name] = writer
    return MappingProxyType(found)


@cache
def find(name: str) -> Writer | None:
    """The writer of that name, loading no other one; None where there is none. Raises Broken."""
    plugin = offered("writers").get(name)
    if plugin is None:
        return None
    writer = plugin.load(Writer)
    if plugin.is_own:
        return writer
    from curator.draft.others import guarded

    return guarded(plugin, writer)


def save(content: str | bytes, path: Path) -> None:
    """Write a file so that it is there whole or, where that fails, as it was before.

    A link is followed, and the permissions of a file that is replaced are kept. Raises CuratorError.
    """
    target = path.resolve()
    fresh: Path | None = None
    try:
        if target.is_dir():
            raise CuratorError(phrase("{path} is a folder; give the file a name.", path=path))
        handle, name = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
        fresh = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        fresh.chmod(stat.S_IMODE(target.stat().st_mode) if target.exists() else new_mode())
        fresh.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise CuratorError(
            phrase("{path} could not be written: {reason}; nothing was changed.", path=path, reason=error.strerror)
        ) from error
    finally:
        if fresh is not None:
            with suppress(OSError):  # then it is in nobody's way
                fresh.unlink(missing_ok=True)
