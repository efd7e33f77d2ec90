"""JSON of snscrape: one object for each tweet, with keys of its own."""

from curator.phrases import phrase
from curator.posts import Author, Post
from curator.sources.readings.documents import Found
from curator.sources.recipes.json_source import Object, json_source, part
from curator.sources.values.cells import word
from curator.sources.values.ids import tweet_id, tweet_url
from curator.text import unescape


def knows(found: Object) -> float:
    """Say whether an object is such a tweet. Its text is ``content`` until 2022 and ``rawContent`` since."""
    if not ("rawContent" in found or "content" in found) or not isinstance(part(found, "user", "username"), str):
        return 0.0
    made_by = str(found.get("_type", "snscrape.modules.twitter"))
    return (0.97 if "_type" in found else 0.9) if made_by.startswith("snscrape.modules.twitter") else 0.0


def take(tweet: Object, line: int, found: Found) -> None:
    """Add a tweet, and those inside it that it retweets and quotes."""
    if not found.add(_post(tweet, found), line):
        return
    for key in ("retweetedTweet", "quotedTweet"):
        inner = tweet.get(key)
        if isinstance(inner, dict):
            found.embed(_post(inner, found))


def _id(value: object) -> str | None:
    found = tweet_id(value)
    return None if found is None else found.digits


def _post(tweet: Object, found: Found) -> Post | str:
    id_ = _id(tweet.get("id"))
    if id_ is None:
        return phrase("it has no id")
    raw = tweet.get("rawContent") or tweet.get("content") or tweet.get("renderedContent")
    if not isinstance(raw, str) or not raw.strip():
        return phrase("the text is empty")
    text = unescape(raw)
    handle = word(part(tweet, "user", "username"))
    key = _id(part(tweet, "user", "id")) or (f"@{handle.lower()}" if handle else "")
    url = word(tweet.get("url"))
    return Post(
        id_,
        text,
        Author(key, handle, word(part(tweet, "user", "displayname"))) if key else None,
        found.timed(tweet.get("date"), id_),
        url if url.startswith("https://") else tweet_url(handle, id_),
        word(tweet.get("lang")) or None,
        _id(part(tweet, "retweetedTweet", "id")),
        _id(tweet.get("inReplyToTweetId")),
        _id(part(tweet, "quotedTweet", "id")),
        received=None if text == raw else raw,
    )


source = json_source("snscrape", "snscrape", knows, dict, take)
