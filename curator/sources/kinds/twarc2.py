"""JSON of Twitter's API v2, as twarc2 wrote it: pages of tweets with what they refer to, or flattened tweets."""

from msgspec import Struct, field

from curator.phrases import phrase
from curator.posts import Author, Post
from curator.sources.readings.documents import Found
from curator.sources.recipes.json_source import Object, json_source, part
from curator.sources.values.ids import tweet_url
from curator.text import storable, unescape


class User(Struct):
    """Who wrote a tweet."""

    id: str | int | None = None
    username: str | None = None
    name: str | None = None


class Note(Struct):
    """The text of a tweet of more than 280 characters."""

    text: str | None = None


class Tweet(Struct):
    """What is read of a tweet, or of another tweet's reference to it, whose sort is its ``type``.

    Source: https://developer.x.com/en/docs/twitter-api/data-dictionary/object-model/tweet
    """

    id: str | int | None = None
    text: str | None = None
    author_id: str | int | None = None
    author: User | None = None
    created_at: str | None = None
    lang: str | None = None
    note_tweet: Note | None = None
    referenced_tweets: "list[Tweet] | None" = None
    type: str | None = None


class Includes(Struct):
    """The people and tweets that the tweets of a page refer to."""

    users: list[User] = field(default_factory=list)
    tweets: list[Tweet] = field(default_factory=list)


class Page(Tweet):
    """A page of tweets, or without ``data`` a single tweet."""

    data: list[Tweet] | Tweet | None = None
    includes: Includes | None = None


_OWN = frozenset(
    {
        "author_id",
        "conversation_id",
        "edit_history_tweet_ids",
        "public_metrics",
        "referenced_tweets",
        "reply_settings",
    }
)
_OF_TABLES = frozenset({"user", "username", "screen_name", "author_username", "user_username"})


def knows(found: Object) -> float:
    """Say whether an object is such a page or flattened tweet, with or without its author's name."""
    data = found.get("data")
    first = data[0] if isinstance(data, list) and data else data
    if isinstance(first, dict) and "id" in first and "text" in first:
        return 0.0 if _OF_TABLES & first.keys() else 0.95
    if "id" not in found or "text" not in found:
        return 0.0
    if isinstance(part(found, "author", "username"), str):
        return 0.96
    return 0.93 if len(_OWN & found.keys()) >= 2 and not _OF_TABLES & found.keys() else 0.0


def take(page: Page, line: int, found: Found) -> None:
    """Add the tweets of a page, and those that they refer to."""
    tweets: list[Tweet] = (
        [page] if page.data is None else page.data if isinstance(page.data, list) else [page.data]
    )
    includes = page.includes or Includes()
    users = {str(user.id): user for user in includes.users if user.id}
    own = {tweet.id for tweet in tweets}
    if page.data is None and page.id is None:
        found.refuse(line, phrase("it holds no tweets"))
        return
    for tweet in tweets:
        if found.add(_post(tweet, users, found), line):
            _embed([one for one in tweet.referenced_tweets or () if one.text is not None], users, found)
    _embed([one for one in includes.tweets if one.id not in own], users, found)


def _embed(tweets: list[Tweet], users: dict[str, User], found: Found) -> None:
    for tweet in tweets:
        found.embed(_post(tweet, users, found))


def _post(tweet: Tweet, users: dict[str, User], found: Found) -> Post | str:
    id_ = str(tweet.id or "")
    if not (id_.isascii() and id_.isdigit()):
        return phrase("it has no id")
    raw = (tweet.note_tweet and tweet.note_tweet.text) or tweet.text
    if not raw or raw.isspace():
        return phrase("the text is empty")
    text = unescape(raw)
    user = tweet.author or users.get(str(tweet.author_id))
    key = tweet.author_id or (user.id if user is not None else None)
    handle = (user.username if user is not None else None) or ""
    named = {one.type: str(one.id) for one in tweet.referenced_tweets or () if one.type and one.id}
    return Post(
        id_,
        text,
        Author(str(key), handle, ((user.name if user is not None else None) or "").strip()) if key else None,
        found.timed(tweet.created_at, id_),
        tweet_url(handle, id_),
        storable(tweet.lang) if tweet.lang else None,
        named.get("retweeted"),
        named.get("replied_to"),
        named.get("quoted"),
        received=None if text == raw else raw,
    )


source = json_source("twarc2", "twarc2", knows, Page, take)
