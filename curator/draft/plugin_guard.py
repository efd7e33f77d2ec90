"""Guards against formats of other packages: what fails in one is reported with its package's name."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from curator.draft.article import Article
from curator.draft.writer import Writer
from curator.plugins import Plugin
from curator.project import PostState, Question


def guarded(plugin: Plugin, writer: Writer) -> Writer:
    """The same writer, which gives text or bytes, or raises Broken. Raises Broken if the writer is not usable."""
    plugin.check_name(writer.name)
    if not re.fullmatch(r"(\.\w+)+", str(writer.extension)):
        raise plugin.broken(f"has the ending {writer.extension!r}, where one such as .txt belongs")

    def write(article: Article) -> str | bytes:
        return _content(plugin, plugin.run(writer.write, article))

    def write_tagging(states: Iterable[PostState], questions: Sequence[Question]) -> bytes:
        assert writer.write_tagging is not None  # noqa: S101 (or nobody would ask)
        content = _content(plugin, plugin.run(writer.write_tagging, states, questions))
        return content.encode() if isinstance(content, str) else content

    return replace(
        writer,
        label=str(writer.label),
        write=write,
        carries=plugin.run(frozenset, writer.carries),
        write_tagging=writer.write_tagging and write_tagging,
    )


def _content(plugin: Plugin, content: object) -> str | bytes:
    if not isinstance(content, str | bytes):
        raise plugin.broken(
            f"wrote something of the type {type(content).__name__}, which is neither text nor bytes"
        )
    if isinstance(content, str):
        plugin.run(content.encode)  # half a surrogate pair cannot be written
    return content
