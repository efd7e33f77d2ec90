"""Describing an archive: its kind, how many posts it has, when they were written, and what is wrong with it."""

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from curator.phrases import Phrase, counted, phrase, said
from curator.posts import CuratorError, Post
from curator.sources.address import Address, Location
from curator.text import hashtags

if TYPE_CHECKING:
    from curator.sources.tables.mapping import ColumnMap

from curator.sources.catalogue import is_vast, open_archive, recognise, table_of
from curator.sources.contract import Batch, Description, Reading

Watch = Callable[[Batch, int | None], None]
"""Called with each batch that is read, and the reading's length."""


def describe(
    path: Location,
    kind: str | None = None,
    mapping: "ColumnMap | None" = None,
    watch: Watch = lambda _batch, _length: None,
    table: str | None = None,
) -> Description:
    """Return what an archive is: see Description. Never raises for a bad file."""
    try:
        with open_archive(path, kind, mapping, table) as reading:
            if isinstance(path, Address):
                return _describe(reading, _sureness(reading), (), watch)
            claims = recognise(path)
            confidence = next((sure for source, sure in claims if source.kind == reading.kind), 0.0)
            others = tuple((source.kind, sure) for source, sure in claims if source.kind != reading.kind)
            return _describe(reading, confidence, others, watch)
    except CuratorError as error:
        return Description(path, warnings=(said(error),))


def _sureness(reading: Reading) -> float:
    from curator.sources.tables.best_mapping import sureness_of

    table = table_of(reading)
    return 0.0 if table is None else sureness_of(table.table)


_SAMPLED = 5
_MOST_LOOKED_AT = 100_000  # rows of a vast archive
_UNSURE = 0.4  # below this the editor is asked to check the mapping


def _describe(
    reading: Reading, confidence: float, others: tuple[tuple[str, float], ...], watch: Watch
) -> Description:
    posts = refused = repaired = inferred = 0
    first: int | None = None
    last: int | None = None
    tags: Counter[str] = Counter()
    sample: list[Post] = []
    reasons: Counter[str] = Counter()
    vast = is_vast(reading)
    for batch in reading.batches():
        if vast and batch.reached > _MOST_LOOKED_AT:
            break
        watch(batch, _MOST_LOOKED_AT if vast else reading.length)
        posts += len(batch.posts)
        refused += len(batch.refused)
        reasons.update(one.reason for one in batch.refused)
        repaired += batch.ids_repaired
        inferred += batch.times_inferred
        sample += batch.posts[: _SAMPLED - len(sample)]
        for post in batch.posts:
            tags.update(set(hashtags(post.text)))
            if post.at_ms is not None:
                first = post.at_ms if first is None else min(first, post.at_ms)
                last = post.at_ms if last is None else max(last, post.at_ms)
    warnings: list[Phrase] = []
    if vast and (table := table_of(reading)) is not None:
        posts = reading.length or posts
        first, last = table.ends_ms()
        warnings.append(
            phrase(
                "it has {posts} rows, of which the first {most} were looked at; "
                "import a part of it, by hashtag or time.",
                posts=posts,
                most=_MOST_LOOKED_AT,
            )
        )
    if refused:
        ((reason, _),) = reasons.most_common(1)
        warnings.append(
            counted(
                refused,
                "{count} row is no post and would be refused, as {reason}.",
                "{count} rows are no posts and would be refused, as {reason}.",
                reason=reason,
            )
        )
    if repaired:
        warnings.append(
            counted(
                repaired,
                "{count} id is damaged or missing and was repaired or replaced.",
                "{count} ids are damaged or missing and were repaired or replaced.",
            )
        )
    if inferred:
        warnings.append(
            counted(
                inferred,
                "{count} time is not said; it is read from an id or taken as UTC.",
                "{count} times are not said; they are read from ids or taken as UTC.",
            )
        )
    if confidence < _UNSURE:
        warnings.append(phrase("what its columns mean is a guess; look at the first posts."))
    return Description(
        reading.path,
        reading.kind,
        confidence,
        posts,
        first,
        last,
        tuple(tags.most_common(10)),
        tuple(phrase("{path}: {what}", path=reading.path, what=one) for one in warnings),
        others,
        tuple(sample),
        vast,
    )
