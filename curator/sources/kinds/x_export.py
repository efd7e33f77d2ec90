"""The export that an account's owner gets from X since 2018: a zip, the folder in it, or ``tweets.js``."""

import re
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from msgspec import Struct

from curator.phrases import phrase
from curator.posts import Author, Post
from curator.sources.contract import ArchiveError, Source
from curator.sources.formats.first_look import first_look
from curator.sources.formats.json_documents import Documents, is_json
from curator.sources.formats.package import Package, picture_in
from curator.sources.readings.documents import DocumentReading, Found, all_decoded
from curator.sources.recipes.json_source import part
from curator.sources.values.cells import word
from curator.sources.values.ids import tweet_url
from curator.sources.values.times import moment
from curator.text import storable, unescape

KIND, LABEL = "x-export", phrase("Export of X")

_TWEETS = re.compile(r"(?:^|.*/)(?:community-)?tweets?(?:-part\d+)?\.js$")
_PICTURE = re.compile(r"(?:^|.*/)(?:community_)?tweets?_media/(\d+)-[^/]+\.(?:jpe?g|png|gif|webp)$", re.IGNORECASE)
_ITEMS_OWN = frozenset({"entities", "display_text_range", "favorited", "retweeted", "truncated", "source"})
_LINK_LAST = re.compile(r"\s*(?:…|\.\.\.)?\s*https://t\.co/\w+\s*$")
_MOST_PARTS = 1000
_SAME_MS = 5000  # between a note and the tweet that holds its beginning


class Tweet(Struct):
    """What is read of a tweet. All its numbers are texts."""

    id_str: str | None = None
    id: str | int | None = None
    full_text: str | None = None
    text: str | None = None
    created_at: str | None = None
    lang: str | None = None
    in_reply_to_status_id_str: str | None = None
    in_reply_to_status_id: str | int | None = None


class Item(Tweet):
    """A tweet, wrapped since 2020 and bare before."""

    tweet: Tweet | None = None


class _Export:
    """What is beside the tweets of an export: its owner, the long texts and the pictures."""

    def __init__(self, package: Package, folder: str) -> None:
        self._notes = _notes(package, f"{folder}note-tweet.js")
        account = _first(package, f"{folder}account.js", "account")
        self.handle = word(part(account, "username"))
        self.name = word(part(account, "accountDisplayName"))
        key = word(part(account, "accountId")) or (f"@{self.handle.lower()}" if self.handle else "")
        self.author = Author(key, self.handle, self.name) if key else None
        self.pictures: dict[str, list[str]] = {}
        for member in package.members:
            if found := _PICTURE.match(member):
                self.pictures.setdefault(found.group(1), []).append(member)

    def take(self, item: Item, line: int, found: Found) -> None:
        """Add one of the account's tweets."""
        tweet = item.tweet or item
        id_ = tweet.id_str or (str(tweet.id) if tweet.id is not None else "")
        raw = tweet.full_text or tweet.text
        if not id_.isdigit():
            found.refuse(line, phrase("it has no id"))
            return
        if not raw or raw.isspace():
            found.refuse(line, phrase("the text is empty"))
            return
        at_ms = found.timed(tweet.created_at, id_)
        raw = self._whole(raw, at_ms)
        text = unescape(raw)
        reply_to = tweet.in_reply_to_status_id_str or word(tweet.in_reply_to_status_id)
        found.posts.append(
            Post(
                id_,
                text,
                self.author,
                at_ms,
                tweet_url(self.handle, id_),
                storable(tweet.lang) if tweet.lang else None,
                reply_to=reply_to or None,
                received=None if text == raw else raw,
                media=tuple(self.pictures.get(id_, ())),
            )
        )

    def _whole(self, raw: str, at_ms: int | None) -> str:
        """Return the whole note that a text is the beginning of, else the text."""
        begins = _LINK_LAST.sub("", raw)
        if begins == raw or at_ms is None:
            return raw
        begins = unescape(begins)
        about = at_ms // _SAME_MS
        noted = (note for when in (about, about - 1, about + 1) for note in self._notes.get(when, ()))
        return next((note for note in noted if unescape(note).startswith(begins)), raw)


class ExportReading(DocumentReading[Item]):
    """An open export."""

    def __init__(self, path: Path) -> None:
        # A single script is read with what is beside it.
        self._package = Package(path.parent, deep=False) if is_json(first_look(path).head) else Package(path)
        try:
            names = [path.name] if is_json(first_look(path).head) else _tweets_in(self._package.members)
            if not names:
                raise ArchiveError(phrase("{path} holds no tweets.js; choose the export's own folder.", path=path))
            if len(names) > _MOST_PARTS:
                raise ArchiveError(
                    phrase("{path} holds tweets in more parts than any export; choose another file.", path=path)
                )
            export = _Export(self._package, names[0][: -len(PurePosixPath(names[0]).name)])
            files = [Documents(self._package.take(name)) for name in names]
            super().__init__(KIND, path, files, Item, export.take)
        except BaseException:
            self._package.close()
            raise

    def close(self) -> None:
        self._package.close()


def _tweets_in(members: Sequence[str]) -> list[str]:
    """Return the files of tweets in the folder nearest to the top."""
    found = sorted((name for name in members if _TWEETS.match(name)), key=lambda name: (name.count("/"), name))
    folder = PurePosixPath(found[0]).parent if found else None
    return [name for name in found if PurePosixPath(name).parent == folder]


def _first(package: Package, member: str, key: str) -> object:
    """Return the first item of a small file, unwrapped: since 2020, it is under a key."""
    if member not in package.members:
        return None
    items = all_decoded(package.take(member))
    return (part(items[0], key) or items[0]) if items else None


def _notes(package: Package, member: str) -> dict[int, list[str]]:
    """Return the long texts by their times, in units of _SAME_MS."""
    notes: dict[int, list[str]] = {}
    for item in all_decoded(package.take(member)) if member in package.members else ():
        text, when = part(item, "noteTweet", "core", "text"), moment(part(item, "noteTweet", "createdAt"))
        if isinstance(text, str) and when is not None:
            notes.setdefault(when.at_ms // _SAME_MS, []).append(text)
    return notes


def picture(path: Path, name: str) -> bytes:
    """Read one of an export's pictures. Raises ArchiveError."""
    if not _PICTURE.fullmatch(name):
        raise ArchiveError(phrase("{path} has no picture {name!r}.", path=path, name=name))
    return picture_in(path.parent if is_json(first_look(path).head) else path, name)


def recognise(path: Path) -> float:
    """Recognise a zip or folder by the ``tweets.js`` in it, and such a file by its items."""
    seen = first_look(path)
    if seen.members:
        return 0.97 if _tweets_in(seen.members) else 0.0
    return 0.93 if any(map(_is_item, seen.objects)) else 0.0


def _is_item(found: dict[str, object]) -> bool:
    """Say whether an object is a tweet of an export: it has no author, but keys that no other JSON has."""
    item = found.get("tweet", found)
    if not isinstance(item, dict) or "user" in item or not {"id_str", "full_text"} <= item.keys():
        return False
    return item is not found or len(_ITEMS_OWN & item.keys()) >= 2


source = Source(KIND, LABEL, recognise, ExportReading, picture=picture)
