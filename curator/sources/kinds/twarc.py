"""JSON of Twitter's API v1.1, as twarc, twurl and the streams wrote it: one object for each tweet."""

from msgspec import Struct

from curator.phrases import phrase
from curator.posts import Author, Post
from curator.sources.readings.documents import Found
from curator.sources.recipes.json_source import Object, json_source, part
from curator.sources.values.ids import tweet_url
from curator.text import storable, unescape


class User(Struct, gc=False):
    """Who wrote a tweet."""

    id_str: str | None = None
    id: int | str | None = None
    screen_name: str | None = None
    name: str | None = None


class Extended(Struct, gc=False):
    """The text of a tweet of more than 140 characters."""

    full_text: str | None = None


class Tweet(Struct, gc=False):
    """What is read of a tweet.

    Source: https://developer.x.com/en/docs/twitter-api/v1/data-dictionary/object-model/tweet
    """

    id_str: str | None = None
    id: int | str | None = None
    text: str | None = None
    full_text: str | None = None
    extended_tweet: Extended | None = None
    created_at: str | int | None = None
    user: User | None = None
    lang: str | None = None
    in_reply_to_status_id_str: str | None = None
    in_reply_to_status_id: int | str | None = None
    retweeted_status: "Tweet | None" = None
    quoted_status: "Tweet | None" = None
    quoted_status_id_str: str | None = None


def knows(found: Object) -> float:
    """Say whether an object is such a tweet."""
    is_tweet = ("id_str" in found or "id" in found) and ("full_text" in found or "text" in found)
    user = found.get("user")
    named = isinstance(part(user, "screen_name"), str)
    # A trimmed answer of the API has only the number of the user.
    return 0.95 if is_tweet and (named or (isinstance(user, dict) and user.keys() == {"id", "id_str"})) else 0.0


def take(tweet: Tweet, line: int, found: Found) -> None:
    """Add a tweet, and those inside it that it retweets and quotes."""
    if found.add(_post(tweet, found), line):
        _take_inner(tweet, found)


def _take_inner(tweet: Tweet, found: Found) -> None:
    for inner in (tweet.retweeted_status, tweet.quoted_status):
        if inner is not None:
            found.embed(_post(inner, found))
            _take_inner(inner, found)


def _post(tweet: Tweet, found: Found) -> Post | str:
    id_ = tweet.id_str or (str(tweet.id) if tweet.id is not None else "")
    if not (id_.isascii() and id_.isdigit()):
        return phrase("it has no id")
    raw = (tweet.extended_tweet and tweet.extended_tweet.full_text) or tweet.full_text or tweet.text
    if not raw or raw.isspace():
        return phrase("the text is empty")
    text = unescape(raw)
    user = tweet.user
    author, handle = None, ""
    if user is not None:
        handle = user.screen_name or ""
        key = (
            user.id_str
            or (str(user.id) if user.id is not None else "")
            or (f"@{handle.lower()}" if handle else "")
        )
        author = Author(key, handle, (user.name or "").strip()) if key else None
    reply_to = tweet.in_reply_to_status_id_str
    if reply_to is None and tweet.in_reply_to_status_id is not None:
        reply_to = str(tweet.in_reply_to_status_id)
    return Post(
        id_,
        text,
        author,
        found.timed(tweet.created_at, id_),
        tweet_url(handle, id_),
        storable(tweet.lang) if tweet.lang else None,
        _id_of(tweet.retweeted_status),
        reply_to,
        tweet.quoted_status_id_str or _id_of(tweet.quoted_status),
        received=None if text == raw else raw,
    )


def _id_of(tweet: Tweet | None) -> str | None:
    if tweet is None:
        return None
    return tweet.id_str or (str(tweet.id) if tweet.id is not None else None)


source = json_source("twarc", "twarc", knows, Tweet, take)
