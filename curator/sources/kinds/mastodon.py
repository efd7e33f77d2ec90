"""JSON of Mastodon: statuses as its API gives them, and ``outbox.json`` of an account's own export."""

import re

from curator.posts import Author, Post
from curator.sources.json_source import Object, json_source, part
from curator.sources.making import plain_text
from curator.sources.reading import Found
from curator.sources.values import moment, own_key, word

_NUMBER_LAST = re.compile(r"/(\d+)(?:/activity)?/?$")


def knows(found: Object) -> float:
    """Whether an object is a status, or an outbox."""
    if "content" in found and "created_at" in found and isinstance(part(found, "account", "acct"), str):
        return 0.96
    outbox = found.get("type") == "OrderedCollection" and isinstance(found.get("orderedItems"), list)
    return 0.96 if outbox else 0.0


def take(item: Object, line: int, found: Found) -> None:
    """A status with what it boosts, or all that an outbox holds."""
    if isinstance(item.get("orderedItems"), list):
        for number, activity in enumerate(item["orderedItems"], 1):
            _add(_from_activity(activity), number, found)
        return
    boosted = item.get("reblog")
    _add(_from_status(item), line, found)
    if isinstance(boosted, dict):
        post = _from_status(boosted)
        if isinstance(post, Post):
            found.embedded.append(post)


def _add(post: Post | str, line: int, found: Found) -> None:
    if isinstance(post, str):
        found.refuse(line, post)
    else:
        found.posts.append(post)


def _from_status(status: Object) -> Post | str:
    id_ = word(status.get("id"))
    boosted = status.get("reblog")
    boosted = boosted if isinstance(boosted, dict) else None
    html = (boosted or status).get("content")
    if not id_:
        return "it has no id"
    if not isinstance(html, str) or not plain_text(html):
        return "the text is empty"
    by = status.get("account")
    handle = word(part(by, "acct"))
    warning = word(status.get("spoiler_text"))
    text = plain_text(html)
    return Post(
        id_,
        f"{warning}\n{text}" if warning else text,
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


def _from_activity(activity: object) -> Post | str:
    kind, note = part(activity, "type"), part(activity, "object")
    if kind == "Announce":
        return "it is a boost, of which an export keeps only the address"
    if kind != "Create" or not isinstance(note, dict):
        return f"it is no post but {word(kind) or 'nothing known'}"
    html = note.get("content")
    if not isinstance(html, str) or not plain_text(html):
        return "the text is empty"
    by = word(note.get("attributedTo")) or word(part(activity, "actor"))
    answers = word(note.get("inReplyTo"))
    handle = by.rstrip("/").rsplit("/", 1)[-1].removeprefix("@")
    languages = note.get("contentMap")
    text, at_ms = plain_text(html), _at_ms(note.get("published") or part(activity, "published"))
    return Post(
        _number(word(note.get("id"))) or own_key(by, at_ms, text),
        text,
        Author(by, handle) if by else None,
        at_ms,
        _address(note.get("url")) or _address(note.get("id")),
        word(next(iter(languages), None)) or None if isinstance(languages, dict) else None,
        reply_to=_number(answers) if answers else None,
        received=html,
    )


def _number(address: str) -> str:
    """A status's number where its address ends in it, else the address."""
    found = _NUMBER_LAST.search(address)
    return found.group(1) if found else address


def _address(value: object) -> str | None:
    text = word(value)
    return text if text.startswith(("https://", "http://")) else None


def _at_ms(value: object) -> int | None:
    found = moment(value)
    return None if found is None else found.at_ms


source = json_source("mastodon", "Mastodon", knows, dict, take)
