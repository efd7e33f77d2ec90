"""Tweets that Zeeschuimer captures from X in the browser: the site's own objects, in an older and a newer form."""

from curator.phrases import phrase
from curator.posts import Author, Post
from curator.sources.readings.documents import Found
from curator.sources.recipes.json_source import Object, json_source, part
from curator.sources.values.cells import word
from curator.sources.values.ids import tweet_url
from curator.text import unescape


def knows(found: Object) -> float:
    """Say whether an object is such a tweet, wrapped or bare."""
    return 0.95 if isinstance(part(_tweet(found), "legacy", "full_text"), str) else 0.0


def take(item: Object, line: int, found: Found) -> None:
    """Add a captured tweet, and those inside it that it retweets and quotes."""
    tweet = _tweet(item)
    if found.add(_post(tweet, found), line):
        _take_inner(tweet, found, depth=0)


def _tweet(item: Object) -> Object:
    data = item.get("data", item)
    data = part(data, "tweet") or data  # wrapped with who may see it
    return data if isinstance(data, dict) else {}


def _inner(tweet: Object, key: str) -> Object | None:
    """Return a tweet inside a tweet, which may be wrapped once more."""
    result = part(tweet, "legacy", key, "result") or part(tweet, key, "result")
    result = part(result, "tweet") or result
    return result if isinstance(result, dict) and "legacy" in result else None


def _take_inner(tweet: Object, found: Found, depth: int) -> None:
    for key in ("retweeted_status_result", "quoted_status_result"):
        inner = _inner(tweet, key)
        if inner is not None and depth < 4:
            found.embed(_post(inner, found))
            _take_inner(inner, found, depth + 1)


def _id(tweet: Object | None) -> str | None:
    id_ = word(part(tweet, "rest_id")) or word(part(tweet, "legacy", "id_str"))
    return id_ if id_.isascii() and id_.isdigit() else None


def _post(tweet: Object, found: Found) -> Post | str:
    id_ = _id(tweet)
    if id_ is None:
        return phrase("it has no id")
    long_text = part(tweet, "note_tweet", "note_tweet_results", "result", "text")
    raw = long_text or part(tweet, "legacy", "full_text")
    if not isinstance(raw, str) or not raw.strip():
        return phrase("the text is empty")
    text = unescape(raw)
    user = part(tweet, "core", "user_results", "result") or tweet.get("user")
    handle = word(
        part(user, "core", "screen_name") or part(user, "legacy", "screen_name") or part(user, "screen_name")
    )
    name = word(part(user, "core", "name") or part(user, "legacy", "name") or part(user, "name"))
    key = word(part(user, "rest_id") or part(tweet, "legacy", "user_id_str") or part(user, "id_str"))
    retweeted = _inner(tweet, "retweeted_status_result")
    return Post(
        id_,
        text,
        Author(key or f"@{handle.lower()}", handle, name) if key or handle else None,
        found.timed(part(tweet, "legacy", "created_at"), id_),
        tweet_url(handle, id_),
        word(part(tweet, "legacy", "lang")) or None,
        _id(retweeted) or word(part(tweet, "legacy", "retweeted_status_id_str")) or None,
        word(part(tweet, "legacy", "in_reply_to_status_id_str")) or None,
        word(part(tweet, "legacy", "quoted_status_id_str")) or _id(_inner(tweet, "quoted_status_result")),
        received=None if text == raw else raw,
    )


source = json_source("zeeschuimer", "Zeeschuimer", knows, dict, take)
