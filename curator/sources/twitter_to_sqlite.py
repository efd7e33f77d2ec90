"""Archives made by twitter-to-sqlite: ``tweets.full_text``, and ``tweets.user`` naming a row of ``users``."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from curator.posts import Author, Post, epoch_ms
from curator.sources.base import ArchiveError, Batch, Refusal, Source
from curator.sources.sqlite import Archive, identifier, is_database

KIND = "twitter-to-sqlite"

# Milliseconds that a tweet's id counts from, for ids made after November 2010.
# Source: https://docs.x.com/fundamentals/x-ids
_SNOWFLAKE_EPOCH_MS = 1_288_834_974_657
_FIRST_SNOWFLAKE = 29_700_859_247

_TWEETS = frozenset({"id", "user", "full_text"})
_USERS = frozenset({"id", "screen_name"})
_COLUMNS = (
    "id", "full_text", "text", "created_at", "user", "lang",
    "retweeted_status", "quoted_status", "in_reply_to_status_id",
)  # fmt: skip


def recognise(path: Path) -> float:
    """1 for a database with such tables, 0 for anything else."""
    try:
        if not is_database(path):
            return 0.0
        with Archive(path) as archive:
            tables = archive.tables()
    except (ArchiveError, OSError):
        return 0.0
    return 1.0 if _is_ours(tables) else 0.0


def _is_ours(tables: Mapping[str, frozenset[str]]) -> bool:
    none: frozenset[str] = frozenset()
    return tables.get("tweets", none) >= _TWEETS and tables.get("users", none) >= _USERS


class TwitterToSqlite:
    """One such archive, open."""

    kind = KIND

    def __init__(self, path: Path) -> None:
        self.path = path
        with ExitStack() as stack:
            self._archive = stack.enter_context(Archive(path))
            tables = self._archive.tables()
            if not _is_ours(tables):
                raise ArchiveError(f"{path} is no archive of twitter-to-sqlite; leave its kind to be found out.")
            self._sql = _query(tables["tweets"], tables["users"])
            self.rows: int | None = self._archive.count("tweets")
            stack.pop_all()

    def batches(self, size: int = 500) -> Iterator[Batch]:
        """The tweets, in the order of their rows. Raises ArchiveError."""
        for rows in self._archive.rows(self._sql, size):
            posts, refused, inferred = [], [], 0
            for row in rows:
                made = _post(row)
                if isinstance(made, Refusal):
                    refused.append(made)
                    continue
                post, was_inferred = made
                posts.append(post)
                inferred += was_inferred
            yield Batch(tuple(posts), len(rows), tuple(refused), times_inferred=inferred)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._archive.__exit__(kind, error, at)


def _query(tweets: frozenset[str], users: frozenset[str]) -> str:
    """Only columns that are there; those that may be absent are NULL."""
    wanted = [f"tweets.{identifier(name)}" if name in tweets else "NULL" for name in _COLUMNS]
    wanted += ["users.screen_name", "users.name" if "name" in users else "NULL"]
    return f"SELECT {', '.join(wanted)} FROM tweets LEFT JOIN users ON users.id = tweets.user"  # noqa: S608


def _post(row: tuple[object, ...]) -> tuple[Post, bool] | Refusal:
    id_, full_text, short_text, created_at, user, lang, repost_of, quote_of, reply_to, handle, name = row
    key = _reference(id_)
    if key is None:
        return Refusal("?", "the row has no id")
    text = _text(full_text) or _text(short_text)
    if not text:
        return Refusal(key, "the tweet has no text")
    at_ms = _time(created_at)
    inferred = at_ms is None and key.isdigit() and _FIRST_SNOWFLAKE < int(key) < 2**63
    if inferred:
        at_ms = (int(key) >> 22) + _SNOWFLAKE_EPOCH_MS
    user_key = _reference(user)
    screen_name = _text(handle).removeprefix("@")
    post = Post(
        id=key,
        text=text,
        author=Author(user_key, screen_name, _text(name)) if user_key else None,
        at_ms=at_ms,
        url=f"https://twitter.com/{screen_name}/status/{key}" if screen_name.isascii() and screen_name else None,
        lang=_text(lang) or None,
        repost_of=_reference(repost_of),
        reply_to=_reference(reply_to),
        quote_of=_reference(quote_of),
    )
    return post, inferred


def _reference(value: object) -> str | None:
    """An id, however it is stored; None for none."""
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 2**53 else None
    text = _text(value).strip()
    return text if text.isascii() and text.isdigit() else None


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.decode("utf-8", "surrogateescape")
    return "" if value is None else str(value)


def _time(value: object) -> int | None:
    if not isinstance(value, str):
        return None
    try:
        return epoch_ms(value)
    except (ValueError, OverflowError):
        return None


source = Source(KIND, "twitter-to-sqlite", recognise, TwitterToSqlite)
