"""JSON of Bluesky: feeds, threads and searches of its API, or the records of repositories."""

from collections.abc import Iterator

from curator.phrases import phrase
from curator.posts import Author, Post
from curator.sources.readings.documents import Found
from curator.sources.recipes.json_source import Object, json_source, part
from curator.sources.values.cells import word
from curator.sources.values.ids import own_key
from curator.sources.values.times import moment

_POST = "app.bsky.feed.post"


def knows(found: Object) -> float:
    """Say whether an object is such a post or holds some."""
    first = next(_views(found), None)
    return 0.97 if first is not None else 0.0


def take(item: Object, line: int, found: Found) -> None:
    """Add the posts of a feed, and those that they answer or quote."""
    any_view = False
    for view in _views(item):
        any_view = True
        post = _post(part(view, "post") or view)
        reposted = _reposted(post, part(view, "reason")) if isinstance(post, Post) else None
        if not found.add(reposted or post, line):
            continue
        if reposted is not None:
            found.embed(post)
        for around in (
            part(view, "reply", "parent"),
            part(view, "reply", "root"),
            _quoted(part(view, "post") or view),
        ):
            if isinstance(around, dict):
                found.embed(_post(around))
    if not any_view:
        found.refuse(line, phrase("it holds no post"))


def _views(item: Object) -> Iterator[Object]:
    """Yield the views of posts in an object: itself, or those in its feed, posts, thread or commit."""
    if str(part(item, "post", "uri") or item.get("uri") or "").startswith("at://") or item.get("$type") == _POST:
        yield item
        return
    if part(item, "commit", "collection") == _POST and isinstance(part(item, "commit", "record"), dict):
        uri = f"at://{word(item.get('did'))}/{_POST}/{word(part(item, 'commit', 'rkey'))}"
        yield {"uri": uri, "record": item["commit"]["record"]}
        return
    for key in ("feed", "posts"):
        inner = item.get(key)
        if isinstance(inner, list):
            for one in inner:
                if isinstance(one, dict):
                    yield from _views(one)
    thread = item.get("thread")
    for node in thread if isinstance(thread, list) else (thread,):
        yield from _thread(part(node, "value") or node, 0)


def _thread(node: object, depth: int) -> Iterator[Object]:
    if not isinstance(node, dict) or depth > 50:
        return
    yield from _thread(node.get("parent"), depth + 1)
    if isinstance(node.get("post"), dict):
        yield {"post": node["post"]}
    replies = node.get("replies")
    for reply in replies if isinstance(replies, list) else ():
        yield from _thread(reply, depth + 1)


def _post(view: Object) -> Post | str:
    uri = word(view.get("uri"))
    record = view.get("record") or view.get("value") or view
    raw = part(record, "text")
    if not isinstance(raw, str) or not raw.strip():
        return phrase("the text is empty")
    text = _with_links(raw, part(record, "facets"))
    handle = word(part(view, "author", "handle"))
    did = word(part(view, "author", "did")) or uri.removeprefix("at://").split("/")[0]
    when = moment(part(record, "createdAt")) or moment(view.get("indexedAt"))
    langs = part(record, "langs")
    quoted = part(record, "embed", "record", "uri") or part(record, "embed", "record", "record", "uri")
    at_ms = None if when is None else when.at_ms
    return Post(
        uri or own_key(did, at_ms, text),
        text,
        Author(did, handle, word(part(view, "author", "displayName"))) if did else None,
        at_ms,
        f"https://bsky.app/profile/{handle or did}/post/{uri.rsplit('/', 1)[-1]}" if uri else None,
        word(langs[0]) or None if isinstance(langs, list) and langs else None,
        reply_to=word(part(record, "reply", "parent", "uri")) or None,
        quote_of=word(quoted) if f"/{_POST}/" in word(quoted) else None,
        received=None if text == raw else raw,
    )


def _reposted(post: Post, reason: object) -> Post | None:
    """Make a post for a repost, by whoever reposted it and at that time; None if it is not a repost."""
    if "reasonRepost" not in str(part(reason, "$type")):
        return None
    did, when = word(part(reason, "by", "did")), moment(part(reason, "indexedAt"))
    return Post(
        word(part(reason, "uri")) or f"{post.id}#{did}",
        post.text,
        Author(did, word(part(reason, "by", "handle")), word(part(reason, "by", "displayName"))) if did else None,
        None if when is None else when.at_ms,
        post.url,
        post.lang,
        repost_of=post.id,
    )


def _quoted(view: Object) -> Object | None:
    record = part(view, "embed", "record")
    inner = part(record, "record") if part(record, "record", "uri") else record
    return inner if isinstance(inner, dict) and "value" in inner else None


def _with_links(text: str, facets: object) -> str:
    """Put the whole links into a text, which shows them shortened. Their places are counted in bytes of UTF-8."""
    if not isinstance(facets, list):
        return text
    raw = text.encode("utf-8", "surrogatepass")
    links = []
    for facet in facets:
        start, end = part(facet, "index", "byteStart"), part(facet, "index", "byteEnd")
        features = part(facet, "features")
        uri = (
            next((word(part(one, "uri")) for one in features if part(one, "uri")), "")
            if isinstance(features, list)
            else ""
        )
        if (
            isinstance(start, int)
            and isinstance(end, int)
            and 0 <= start < end <= len(raw)
            and uri.startswith("http")
        ):
            links.append((start, end, uri))
    for start, end, uri in sorted(links, reverse=True):
        shown = raw[start:end].decode("utf-8", "replace")
        if shown.rstrip(".…") in uri:
            raw = raw[:start] + uri.encode("utf-8", "surrogatepass") + raw[end:]
    return raw.decode("utf-8", "surrogatepass") if links else text


source = json_source("bluesky", "Bluesky", knows, dict, take)
