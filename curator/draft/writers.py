"""The formats that a draft can be written in, and writing a file whole or not at all."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from curator.draft.writer import Writer
from curator.plugins import Broken, offered, tell


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
    from curator.draft.guard import guarded

    return guarded(plugin, writer)
