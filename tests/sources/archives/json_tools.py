"""JSON as tools and APIs write it."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.sources.archives.writing import as_html, tweet_of_api_1
from tests.sources.invented import PEOPLE, Said


def twarc(path: Path, chat: Sequence[Said]) -> None:
    """A long tweet extended, a blank line, a line cut off, and a notice of the stream between the tweets."""
    lines = []
    for number, said in enumerate(chat):
        status = tweet_of_api_1(said, chat)
        if number == 6:
            status["extended_tweet"] = {"full_text": status["text"]}
            status["text"] = status["text"][:30] + "…"
        lines.append(json.dumps(status, ensure_ascii=number % 2 == 0))
    lines[2:2] = ['{"limit": {"track": 4}}', "", lines[0][:200]]
    path.write_text("\n".join(lines), encoding="utf-8")


def _v2(said: Said, *, author: bool) -> dict[str, Any]:
    references = [
        {"type": kind, "id": id_}
        for kind, id_ in (("replied_to", said.reply_to), ("retweeted", said.repost_of), ("quoted", said.quote_of))
        if id_
    ]
    tweet: dict[str, Any] = {
        "id": said.id,
        "text": said.escaped,
        "author_id": said.user_id,
        "created_at": f"{said.at:%Y-%m-%dT%H:%M:%S}.000Z",
        "lang": "en",
        "public_metrics": {"like_count": 0},
    }
    if references:
        tweet["referenced_tweets"] = references
    if author:
        tweet["author"] = {"id": said.user_id, "username": said.handle, "name": said.name}
    return tweet


def twarc2(path: Path, chat: Sequence[Said]) -> None:
    users = [{"id": key, "username": handle, "name": name} for handle, (name, key) in PEOPLE.items()]
    pages = [
        {
            "data": [_v2(said, author=False) for said in some],
            "includes": {"users": users, "tweets": [_v2(chat[7], author=False)]},
            "meta": {"result_count": len(some)},
            "__twarc": {"version": "2.13.0"},
        }
        for some in (chat[:9], chat[9:])
    ]
    path.write_text("\n".join(map(json.dumps, pages)) + "\n", encoding="utf-8")


def twarc2_flat(path: Path, chat: Sequence[Said]) -> None:
    path.write_text("".join(json.dumps(_v2(said, author=True)) + "\n" for said in chat), encoding="utf-8")


def _result(said: Said, chat: Sequence[Said], *, newer: bool) -> dict[str, Any]:
    by_id = {one.id: one for one in chat}
    core = {"screen_name": said.handle, "name": said.name}
    user = {"rest_id": said.user_id, **({"core": core, "legacy": {}} if newer else {"legacy": core})}
    legacy: dict[str, Any] = {
        "full_text": said.escaped,
        "created_at": said.twitter_time,
        "id_str": said.id,
        "user_id_str": said.user_id,
        "lang": "en",
    }
    if said.reply_to:
        legacy["in_reply_to_status_id_str"] = said.reply_to
    if said.repost_of:
        legacy["retweeted_status_result"] = {"result": _result(by_id[said.repost_of], chat, newer=newer)}
    result = {"rest_id": said.id, "legacy": legacy, "core": {"user_results": {"result": user}}}
    if said.quote_of:
        legacy["quoted_status_id_str"] = said.quote_of
        quoted = _result(by_id[said.quote_of], chat, newer=newer)
        result["quoted_status_result"] = {"result": {"__typename": "TweetWithVisibilityResults", "tweet": quoted}}
    return result


def zeeschuimer(path: Path, chat: Sequence[Said]) -> None:
    """The older form of the site's objects, the newer one, a long note, and the oldest form by turns."""
    lines = []
    for number, said in enumerate(chat):
        data = _result(said, chat, newer=number % 2 == 0)
        if number == 3:
            data["note_tweet"] = {"note_tweet_results": {"result": {"text": said.escaped}}}
            data["legacy"]["full_text"] = said.escaped[:12] + "…"
        if number == 4:
            user = {"screen_name": said.handle, "name": said.name, "id_str": said.user_id}
            data = {"id": int(said.id), "type": "adaptive", "legacy": data["legacy"], "user": user}
        lines.append(
            json.dumps({"nav_index": "1:1:1", "item_id": said.id, "source_platform": "twitter.com", "data": data})
        )
    path.write_text("\n".join(lines), encoding="utf-8")


def snscrape(path: Path, chat: Sequence[Said]) -> None:
    by_id = {said.id: said for said in chat}

    def tweet(said: Said, text_key: str) -> dict[str, Any]:
        return {
            "_type": "snscrape.modules.twitter.Tweet",
            "url": said.url,
            "date": f"{said.at:%Y-%m-%dT%H:%M:%S}+00:00",
            text_key: said.escaped,
            "id": int(said.id),
            "user": {"username": said.handle, "id": int(said.user_id), "displayname": said.name},
            "lang": "en",
            "inReplyToTweetId": int(said.reply_to) if said.reply_to else None,
            "retweetedTweet": tweet(by_id[said.repost_of], text_key) if said.repost_of else None,
            "quotedTweet": tweet(by_id[said.quote_of], text_key) if said.quote_of else None,
        }

    lines = [
        json.dumps(tweet(said, "rawContent" if number % 2 else "content")) for number, said in enumerate(chat)
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def mastodon(path: Path, chat: Sequence[Said]) -> None:
    by_id = {said.id: said for said in chat}

    def status(said: Said) -> dict[str, Any]:
        return {
            "id": said.id,
            "created_at": f"{said.at:%Y-%m-%dT%H:%M:%S}.000Z",
            "content": "" if said.repost_of else as_html(said),
            "account": {"id": said.user_id, "acct": said.handle, "display_name": said.name},
            "url": f"https://example.social/@{said.handle}/{said.id}",
            "language": "en",
            "spoiler_text": "",
            "in_reply_to_id": said.reply_to,
            "reblog": status(by_id[said.repost_of]) if said.repost_of else None,
        }

    path.write_text(json.dumps([status(said) for said in chat], indent=2), encoding="utf-8")


def outbox(path: Path, chat: Sequence[Said]) -> None:
    actor = "https://example.social/users/bo"

    def activity(said: Said) -> dict[str, Any]:
        note = {
            "id": f"{actor}/statuses/{said.id}",
            "type": "Note",
            "published": f"{said.at:%Y-%m-%dT%H:%M:%SZ}",
            "attributedTo": actor,
            "content": as_html(said),
            "contentMap": {"en": as_html(said)},
            "inReplyTo": f"https://example.social/users/x/statuses/{said.reply_to}" if said.reply_to else None,
        }
        return {"id": f"{note['id']}/activity", "type": "Create", "actor": actor, "object": note}

    boost = {"type": "Announce", "actor": actor, "object": "https://example.social/users/ines/statuses/5"}
    items = [*(activity(said) for said in chat if said.handle == "bo"), boost]
    document = {"@context": "x", "id": "outbox.json", "type": "OrderedCollection", "orderedItems": items}
    path.write_text(json.dumps(document), encoding="utf-8")


def bluesky(path: Path, chat: Sequence[Said]) -> None:
    def uri(id_: str) -> str:
        handle = next(said.handle for said in chat if said.id == id_)
        return f"at://did:plc:{handle.replace('_', '')}/app.bsky.feed.post/{id_}"

    def view(said: Said) -> dict[str, Any]:
        record: dict[str, Any] = {
            "$type": "app.bsky.feed.post",
            "text": said.text,
            "createdAt": f"{said.at:%Y-%m-%dT%H:%M:%S}.000Z",
            "langs": ["en"],
        }
        if said.reply_to:
            record["reply"] = {"parent": {"uri": uri(said.reply_to)}, "root": {"uri": uri(said.reply_to)}}
        if said.quote_of:
            record["embed"] = {"$type": "app.bsky.embed.record", "record": {"uri": uri(said.quote_of)}}
            shown = "t.co/x1y…"
            start = len(said.text[: said.text.index("https://")].encode())
            record["text"] = said.text.replace("https://t.co/x1y2z3", shown)
            feature = {"$type": "app.bsky.richtext.facet#link", "uri": "https://t.co/x1y2z3"}
            index = {"byteStart": start, "byteEnd": start + len(shown.encode())}
            record["facets"] = [{"index": index, "features": [feature]}]
        did = f"did:plc:{said.handle.replace('_', '')}"
        author = {"did": did, "handle": said.handle, "displayName": said.name}
        return {"uri": uri(said.id), "author": author, "record": record, "indexedAt": record["createdAt"]}

    feed: list[dict[str, Any]] = []
    for said in chat:
        if said.repost_of:
            original = next(one for one in chat if one.id == said.repost_of)
            by = view(said)["author"]
            at = f"{said.at:%Y-%m-%dT%H:%M:%S}.000Z"
            reason = {"$type": "app.bsky.feed.defs#reasonRepost", "by": by, "indexedAt": at}
            feed.append({"post": view(original), "reason": reason})
        else:
            feed.append({"post": view(said)})
    path.write_text(json.dumps({"feed": feed, "cursor": "x"}), encoding="utf-8")


def flat_json(path: Path, chat: Sequence[Said]) -> None:
    """Several documents one after another, each over many lines."""
    documents = [
        {
            "meta": {"tweetId": said.id, "createdAt": said.at.isoformat()},
            "content": said.text,
            "userName": said.handle,
        }
        for said in chat
    ]
    path.write_text("\n".join(json.dumps(one, indent=1) for one in documents), encoding="utf-8")
