"""Keeps forgotten posts and people out when an archive brings them again. Only salted hashes of them are kept."""

import re
import sqlite3
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from msgspec.structs import replace

from curator.posts import Author, Post
from curator.project.file.traces import TRACES

_RETWEETED = re.compile(r"\bRT:? ?@(\w+)")


class Forgotten:
    """The posts and people that a project has forgotten."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        (id_,) = connection.execute("SELECT value FROM project WHERE key = 'id'").fetchone()
        self._salt = blake2b(str(id_).encode()).digest()
        self._hashes = {hash_ for (hash_,) in connection.execute("SELECT hash FROM forgotten")}

    def __bool__(self) -> bool:
        return bool(self._hashes)

    def note(self, connection: sqlite3.Connection, posts: Iterable[str], people: Iterable[Author]) -> None:
        """Note these as forgotten, with traces still in the file, within the current transaction."""
        names = {name for one in people for name in _names(one)}
        fresh = {TRACES, *map(self._hash, (*posts, *names))}
        connection.executemany("INSERT OR IGNORE INTO forgotten VALUES (?)", ((one,) for one in fresh))
        self._hashes |= fresh

    def people(self, authors: Iterable[Author]) -> list[Author]:
        """The forgotten ones among some people."""
        return [one for one in authors if any(map(self._knows, _names(one)))]

    def without(self, posts: Sequence[Post]) -> Sequence[Post]:
        """The posts without forgotten ones and repeats of these. None of the rest is an answer to one any more."""
        if not self._hashes:
            return posts
        return [self._unlinked(post) for post in posts if not self._has(post)]

    def _has(self, post: Post) -> bool:
        retweeted = (f"@{handle.lower()}" for handle in _RETWEETED.findall(post.text))
        names = _names(post.author) if post.author else ()
        return any(map(self._knows, (post.id, post.repost_of, *names, *retweeted)))

    def _unlinked(self, post: Post) -> Post:
        links = {"reply_to": post.reply_to, "quote_of": post.quote_of}
        gone = {field: None for field, id_ in links.items() if self._knows(id_)}
        return replace(post, **gone) if gone else post

    def _knows(self, name: str | None) -> bool:
        return bool(name) and self._hash(str(name)) in self._hashes

    def _hash(self, name: str) -> str:
        return blake2b(name.encode("utf-8", "surrogatepass"), key=self._salt, digest_size=16).hexdigest()


def _names(author: Author) -> tuple[str, ...]:
    """The keys by which archives may know a person, distinct from those of posts."""
    handle = f"@{author.handle.lower()}" if author.handle else ""
    return tuple(filter(None, (f"person {author.key}", handle)))
