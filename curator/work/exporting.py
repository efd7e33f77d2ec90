"""Writes the draft: to files, to a preview and to the clipboard."""

import itertools
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from msgspec.structs import replace

from curator.phrases import phrase
from curator.posts import CuratorError
from curator.project import PostState, Project

if TYPE_CHECKING:
    from curator.draft.article import Article
    from curator.draft.writer import Writer

_TAGGED_IN_PREVIEW = 200  # posts


def writer(name: str) -> "Writer":
    """The writer of a format. Raises CuratorError for a format that does not exist, or whose writer is broken."""
    from curator.draft.writers import find, names

    found = find(name)
    if found is None:
        raise CuratorError(
            phrase("There is no format {name!r}; there are {writers}.", name=name, writers=", ".join(names()))
        )
    return found


def export(
    project: Project,
    format_: str,
    path: Path,
    *,
    starred: bool = False,
    attribution: str | None = None,
    template: str | None = None,
    report: Path | None = None,
) -> None:
    """Write the draft to a file, whole or not at all, and if asked a report of all tweets that it links to.

    A format of the tagging gets every post except those of context. Raises CuratorError in one sentence.
    """
    from curator.disk import save
    from curator.draft.article import Attribution
    from curator.draft.report import check_ending
    from curator.draft.report import report as all_tweets

    chosen = writer(format_)
    if attribution is not None and attribution not in set(Attribution):
        raise CuratorError(
            phrase(
                "There is no attribution {value!r}; there are {attributions}.",
                value=attribution,
                attributions=", ".join(Attribution),
            )
        )
    if report is not None:
        check_ending(report.suffix)
        if report.resolve() == path.resolve():
            raise CuratorError(
                phrase(
                    "{path} cannot hold both the article and the report; give the report another name.", path=path
                )
            )
    with project.snapshot():
        consents = project.consents()
        if chosen.write_tagging is not None:
            tagged = _tagged(project, consents, starred=starred)
            save(chosen.write_tagging(tagged, project.questions()), path)
        article = article_of(project, starred=starred, attribution=attribution, template=template)
        if report is not None:
            article = replace(article, report=_link(report, path.parent))
            save(all_tweets(project, report.suffix, article, consents), report)
    if chosen.write_tagging is None:
        save(chosen.write(article), path)


def article_of(
    project: Project, *, starred: bool = False, attribution: str | None = None, template: str | None = None
) -> "Article":
    """The article as these choices export it. Raises CuratorError."""
    from curator.draft.article import Attribution
    from curator.draft.compose import compose

    article = compose(project, Attribution(attribution) if attribution else None, template)
    return article.starred_only() if starred else article


def _tagged(project: Project, consents: Mapping[str, str], *, starred: bool) -> Iterator[PostState]:
    from curator.draft.consent import as_agreed, consent_of

    states = project.all_states("is:starred -is:context" if starred else "-is:context")
    agreed = (as_agreed(state, consent_of(state, consents)) for state in states)
    return (state for state in agreed if state is not None)


def _link(target: Path, folder: Path) -> str:
    """The link from a file in a folder to another file."""
    try:
        relative = os.path.relpath(target.resolve(), folder.resolve())
    except ValueError:  # on another drive
        return target.resolve().as_uri()
    return quote(Path(relative).as_posix())


def preview(
    project: Project,
    format_: str,
    *,
    starred: bool = False,
    attribution: str | None = None,
    template: str | None = None,
) -> str | bytes:
    """What an export would write, but only the first tweets of the tagging. Raises CuratorError."""
    chosen = writer(format_)
    with project.snapshot():
        if chosen.write_tagging is not None:
            tagged = _tagged(project, project.consents(), starred=starred)
            return chosen.write_tagging(itertools.islice(tagged, _TAGGED_IN_PREVIEW), project.questions())
        return chosen.write(article_of(project, starred=starred, attribution=attribution, template=template))


def templates() -> list[str]:
    """The names of all templates, including the editor's own."""
    from curator.draft.templates import names

    return names()


def formats() -> "Mapping[str, Writer]":
    """All writers, by the name of their format."""
    from curator.draft.writers import writers

    return writers()


def for_clipboard(project: Project, question: int | None = None) -> tuple[str, str]:
    """The article, or one of its questions, as HTML without a page around it, and as plain text."""
    from curator.draft.compose import compose
    from curator.draft.formats import html, plain

    article = compose(project)
    if question is not None:
        article = article.only(question)
    return html.fragment(article), plain.text(article)
