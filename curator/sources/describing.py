"""Describing an archive: its kind, how many posts it has, when they were written, and what is wrong with it."""

from collections import Counter
from collections.abc import Callable, Iterator

from curator.phrases import Phrase, counted, phrase, said
from curator.posts import CuratorError, Post
from curator.sources.address import Address, Location
from curator.sources.catalogue import is_vast, open_archive, recognise, table_of
from curator.sources.contract import Batch, Description, Reading
from curator.sources.tables.mapping import ColumnMap
from curator.text import hashtags

Watch = Callable[[Batch, int | None], None]
"""Called with each batch that is read, and the reading's length."""

_SAMPLED = 5
_MOST_LOOKED_AT = 100_000  # rows of a vast archive
_UNSURE = 0.4  # below this the editor is asked to check the mapping


def describe(
    path: Location,
    kind: str | None = None,
    mapping: ColumnMap | None = None,
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


def _describe(
    reading: Reading, confidence: float, others: tuple[tuple[str, float], ...], watch: Watch
) -> Description:
    vast = is_vast(reading)
    seen = _Seen()
    for batch in reading.batches():
        if vast and batch.reached > _MOST_LOOKED_AT:
            break
        watch(batch, _MOST_LOOKED_AT if vast else reading.length)
        seen.add(batch)
    warnings = list(seen.warnings())
    if vast and (table := table_of(reading)) is not None:
        seen.posts = reading.length or seen.posts
        seen.first_ms, seen.last_ms = table.ends_ms()
        warnings.insert(0, _too_many(seen.posts))
    if confidence < _UNSURE:
        warnings.append(phrase("what its columns mean is a guess; look at the first posts."))
    return Description(
        reading.path,
        reading.kind,
        confidence,
        seen.posts,
        seen.first_ms,
        seen.last_ms,
        tuple(seen.hashtags.most_common(10)),
        tuple(phrase("{path}: {what}", path=reading.path, what=one) for one in warnings),
        others,
        tuple(seen.sample),
        vast,
    )


class _Seen:
    """What the batches read so far hold."""

    def __init__(self) -> None:
        self.posts = 0
        self.first_ms: int | None = None
        self.last_ms: int | None = None
        self.hashtags: Counter[str] = Counter()
        self.sample: list[Post] = []
        self._reasons: Counter[str] = Counter()
        self._repaired = self._inferred = 0

    def add(self, batch: Batch) -> None:
        self.posts += len(batch.posts)
        self.sample += batch.posts[: _SAMPLED - len(self.sample)]
        self._reasons.update(one.reason for one in batch.refused)
        self._repaired += batch.ids_repaired
        self._inferred += batch.times_inferred
        for post in batch.posts:
            self.hashtags.update(set(hashtags(post.text)))
            if post.at_ms is not None:
                self.first_ms = post.at_ms if self.first_ms is None else min(self.first_ms, post.at_ms)
                self.last_ms = post.at_ms if self.last_ms is None else max(self.last_ms, post.at_ms)

    def warnings(self) -> Iterator[Phrase]:
        if self._reasons:
            ((reason, _),) = self._reasons.most_common(1)
            yield counted(
                self._reasons.total(),
                "{count} row is no post and would be refused, as {reason}.",
                "{count} rows are no posts and would be refused, as {reason}.",
                reason=reason,
            )
        if self._repaired:
            yield counted(
                self._repaired,
                "{count} id is damaged or missing and was repaired or replaced.",
                "{count} ids are damaged or missing and were repaired or replaced.",
            )
        if self._inferred:
            yield counted(
                self._inferred,
                "{count} time is not said; it is read from an id or taken as UTC.",
                "{count} times are not said; they are read from ids or taken as UTC.",
            )


def _too_many(posts: int) -> Phrase:
    return phrase(
        "it has {posts} rows, of which the first {most} were looked at; import a part of it, by hashtag or time.",
        posts=posts,
        most=_MOST_LOOKED_AT,
    )
