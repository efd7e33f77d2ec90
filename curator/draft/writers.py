"""Finds the formats that a draft can be written in, those of other packages included."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from curator.draft.writer import Writer
from curator.plugins import Plugin, offered, usable


def names() -> list[str]:
    """The names of the formats, found without loading any writer."""
    return sorted(offered("writers"))


@cache
def writers() -> Mapping[str, Writer]:
    """Every writer by its name, except the broken ones."""
    return MappingProxyType(usable(offered("writers").values(), _load))


def find(name: str) -> Writer | None:
    """The writer of that name, without loading any other; None if there is none. Raises Broken."""
    plugin = offered("writers").get(name)
    return None if plugin is None else _load(plugin)


@cache
def _load(plugin: Plugin) -> Writer:
    writer = plugin.load(Writer)
    if plugin.is_own:
        return writer
    from curator.draft.plugin_guard import guarded

    return guarded(plugin, writer)
