"""JSON of Mastodon: statuses of its API, or an account's export as a zip, a folder or ``outbox.json``."""

import re
from collections.abc import Sequence
from pathlib import Path

from curator.phrases import phrase
from curator.posts import Author, Post
from curator.sources.contract import ArchiveError, Source
from curator.sources.formats.first_look import first_look
from curator.sources.formats.json_documents import Documents, is_json
from curator.sources.formats.package import Package
from curator.sources.readings.documents import DocumentReading, Found, all_decoded
from curator.sources.recipes.json_source import Object, part
from curator.sources.values.cells import plain_text, word
from curator.sources.values.ids import own_key
from curator.sources.values.times import moment

KIND, LABEL = "mastodon", "Mastodon"

_NUMBER_LAST = re.compile(r"/(\d+)(?:/activity)?/?$")


def recognise(path: Path) -> float:
    """Recognise a zip or folder by its outbox and owner, and JSON by its objects."""
    seen = first_look(path)
    if seen.members:
        return 0.97 if _outbox_in(seen.members) is not None else 0.0
    return max(map(_knows, seen.objects), default=0.0)


def _knows(found: Object) -> float:
    """Say whether an object is a status or an activity of an outbox."""
    if "content" in found and "created_at" in found and isinstance(part(found, "account", "acct"), str):
        return 0.96
    is_activity = found.get("type") in ("Create", "Announce") and "actor" in found and "object" in found
    return 0.96 if is_activity else 0.0


def _outbox_in(members: Sequence[str]) -> str | None:
    """Return the outbox nearest to the top that has the description of its owner beside it."""
    found = sorted(
        (name for name in members if name.split("/")[-1] == "outbox.json"), key=lambda name: name.count("/")
    )
    beside = (name for name in found if f"{name.removesuffix('outbox.json')}actor.json" in members)
    return next(beside, None)


class _Export:
    """What is beside an outbox: its owner and the pictures."""

    def __init__(self, package: Package, folder: str) -> None:
        member = f"{folder}actor.json"
        actors = all_decoded(package.take(member)) if member in package.members else []
        actor = actors[0] if actors else None
        self._owner = word(part(actor, "id"))
        self._handle, self._name = word(part(actor, "preferredUsername")), word(part(actor, "name"))
        self._folder, self._members = folder, frozenset(package.members)

    def take(self, item: Object, line: int, found: Found) -> None:
        """Add a status and what it boosts, or an activity of an outbox."""
        if "account" not in item:
            found.add(self._from_activity(item), line)
            return
        found.add(_from_status(item), line)
        boosted = item.get("reblog")
        if isinstance(boosted, dict):
            found.embed(_from_status(boosted))

    def _from_activity(self, activity: Object) -> Post | str:
        kind, note = part(activity, "type"), part(activity, "object")
        if kind == "Announce":
            return phrase("it is a boost, of which an export keeps only the address")
        if kind != "Create" or not isinstance(note, dict):
            return phrase("it is no post but {what}", what=word(kind) or phrase("nothing known"))
        html = note.get("content")
        if not isinstance(html, str) or not plain_text(html):
            return phrase("the text is empty")
        by = word(note.get("attributedTo")) or word(part(activity, "actor"))
        answers = word(note.get("inReplyTo"))
        is_owner = by == self._owner
        handle = (is_owner and self._handle) or by.rstrip("/").rsplit("/", 1)[-1].removeprefix("@")
        languages = note.get("contentMap")
        text = _warned(note.get("summary"), html)
        at_ms = _at_ms(note.get("published") or part(activity, "published"))
        return Post(
            _number(word(note.get("id"))) or own_key(by, at_ms, text),
            text,
            Author(by, handle, self._name if is_owner else "") if by else None,
            at_ms,
            _address(note.get("url")) or _address(note.get("id")),
            word(next(iter(languages), None)) or None if isinstance(languages, dict) else None,
            reply_to=_number(answers) if answers else None,
            received=html,
            media=self._pictures(note.get("attachment")),
        )

    def _pictures(self, attached: object) -> tuple[str, ...]:
        """Return the members that are a post's pictures."""
        addresses = (
            word(part(one, "url"))
            for one in (attached if isinstance(attached, list) else ())
            if word(part(one, "mediaType")).startswith("image/")
        )
        members = (f"{self._folder}{address.removeprefix('/')}" for address in addresses)
        return tuple(member for member in members if member in self._members)


class MastodonReading(DocumentReading[Object]):
    """Open statuses, or an open export."""

    def __init__(self, path: Path) -> None:
        alone = is_json(first_look(path).head)
        if not alone and not first_look(path).members:
            raise ArchiveError(
                phrase(
                    "{path} is no JSON, so it cannot be read as {label}; leave its kind to be found out.",
                    path=path,
                    label=LABEL,
                )
            )
        # A single outbox is read with what is beside it.
        self._package = Package(path.parent, deep=False) if alone else Package(path)
        try:
            member = path.name if alone else _outbox_in(self._package.members)
            if member is None:
                raise ArchiveError(
                    phrase(
                        "{path} holds no outbox.json beside an actor.json; choose the export's own folder.",
                        path=path,
                    )
                )
            export = _Export(self._package, member[: member.rfind("/") + 1])
            files = [Documents(path if alone else self._package.take(member))]
            super().__init__(KIND, path, files, dict, export.take)
        except BaseException:
            self._package.close()
            raise

    def close(self) -> None:
        self._package.close()


def _from_status(status: Object) -> Post | str:
    id_ = word(status.get("id"))
    boosted = status.get("reblog")
    boosted = boosted if isinstance(boosted, dict) else None
    html = (boosted or status).get("content")
    if not id_:
        return phrase("it has no id")
    if not isinstance(html, str) or not plain_text(html):
        return phrase("the text is empty")
    by = status.get("account")
    handle = word(part(by, "acct"))
    return Post(
        id_,
        _warned((boosted or status).get("spoiler_text"), html),
        Author(
            word(part(status, "account", "id")) or f"@{handle.lower()}",
            handle,
            word(part(status, "account", "display_name")),
        ),
        _at_ms(status.get("created_at")),
        _address(status.get("url")) or _address(status.get("uri")),
        word(status.get("language")) or None,
        word(part(boosted, "id")) or None,
        word(status.get("in_reply_to_id")) or None,
        word(part(status, "quote", "quoted_status", "id")) or None,
        received=html,
    )


def _warned(warning: object, html: str) -> str:
    """Return a text below the warning that hides it."""
    above, text = word(warning), plain_text(html)
    return f"{above}\n{text}" if above else text


def _number(address: str) -> str:
    """Return the number that a status's address ends in, else the address."""
    found = _NUMBER_LAST.search(address)
    return found.group(1) if found else address


def _address(value: object) -> str | None:
    text = word(value)
    return text if text.startswith(("https://", "http://")) else None


def _at_ms(value: object) -> int | None:
    found = moment(value)
    return None if found is None else found.at_ms


source = Source(KIND, LABEL, recognise, MastodonReading)
