#!/usr/bin/env python3
"""Makes the sample's archive and its decisions from their readable source, resources/sample/openshelf.txt.

    python packaging/build_sample.py [FOLDER]

writes openshelf.db and decisions.json to FOLDER, or beside the source. The archive has the tables that
twitter-to-sqlite 0.22 makes, with those columns of an API answer that this chat has something for.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"

# Milliseconds that a tweet's id counts from. Source: https://docs.x.com/fundamentals/x-ids
SNOWFLAKE_EPOCH_MS = 1_288_834_974_657
LONGEST_RETWEET = 140

_SECTION = re.compile(r"== (People|Decisions|Tweets of (?P<day>\d{4}-\d\d-\d\d)) ==")
_PERSON = re.compile(r"@(?P<handle>\w+)\s+(?P<name>.+)")
_TWEET = re.compile(r"(?P<clock>\d\d:\d\d:\d\d) @(?P<handle>\w+)(?P<rest>(?:, [^,]+)*)")
_DETAIL = re.compile(r"(?P<count>\d+) likes?|(?P<what>as|retweets|replies to|quotes) (?P<name>\S+)")
_DECISION = re.compile(
    r"(?P<do>seen|shelve|star|edit) (?P<post>\S+)"
    r"|(?P<place>place) (?P<placed>\S+) under (?P<question>\d+)(?: at (?P<position>\d+))?"
    r"|(?P<article>article) (?P<field>\w+)"
)


class SourceError(Exception):
    """A line of the source that cannot be understood, and why."""


@dataclass(frozen=True, slots=True)
class Block:
    """A line at the margin and the indented lines below it, as one text."""

    line: int
    head: str
    text: str


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who tweets."""

    id: int
    handle: str
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class Tweet:
    """A tweet as the archive has it; ``label`` is the name that the source gives it."""

    id: int
    at: datetime
    author: Person
    text: str
    label: str | None = None
    likes: int = 0
    retweets: "Tweet | None" = None
    replies_to: "Tweet | None" = None
    quotes: "Tweet | None" = None


@dataclass(frozen=True, slots=True)
class Sample:
    """The whole source: everybody, all tweets in order of time, and the entries of the decisions file."""

    people: tuple[Person, ...]
    tweets: tuple[Tweet, ...]
    decisions: tuple[dict[str, object], ...]


def read(source: Path) -> Sample:
    """Read the source. Raises SourceError, naming the line."""
    sections: dict[str, list[Block]] = {"People": [], "Tweets": [], "Decisions": []}
    day, blocks = None, sections["People"]
    for block in _blocks(source.read_text(encoding="utf-8")):
        if found := _SECTION.fullmatch(block.head):
            day = found["day"] or day
            blocks = sections[found[1].split(" ")[0]]
        else:
            blocks.append(block)
    if day is None:
        raise SourceError("there is no section “Tweets of” a day")
    midnight = datetime.fromisoformat(day).replace(tzinfo=UTC)
    people = tuple(_person(block, _snowflake(midnight, n)) for n, block in enumerate(sections["People"], 1))
    tweets = tuple(_tweets(sections["Tweets"], midnight, {person.handle: person for person in people}))
    labelled = {tweet.label: tweet for tweet in tweets if tweet.label}
    return Sample(people, tweets, tuple(_decision(block, labelled) for block in sections["Decisions"]))


def _blocks(source: str) -> Iterator[Block]:
    head: tuple[int, str] | None = None
    body: list[str] = []
    for number, line in enumerate(source.split("\n"), 1):
        if not line.strip() or line == "#" or line.startswith("# "):
            continue
        if line.startswith(" "):
            body.append(line.strip(" "))
            continue
        if head:
            yield Block(*head, "\n".join(body))
        head, body = (number, line.rstrip()), []
    if head:
        yield Block(*head, "\n".join(body))


def _person(block: Block, id_: int) -> Person:
    found = _PERSON.fullmatch(block.head)
    if found is None:
        raise SourceError(f"line {block.line}: this is not “@handle  Name”")
    return Person(id_, found["handle"], found["name"], block.text)


def _tweets(blocks: Iterable[Block], midnight: datetime, people: Mapping[str, Person]) -> Iterator[Tweet]:
    labelled: dict[str, Tweet] = {}
    in_second: Counter[datetime] = Counter()
    latest = midnight
    for block in blocks:
        found = _TWEET.fullmatch(block.head)
        if found is None or found["handle"] not in people:
            raise SourceError(f"line {block.line}: this is not a time and the handle of one of the people")
        at = datetime.combine(midnight.date(), datetime.strptime(found["clock"], "%H:%M:%S").time(), UTC)  # noqa: DTZ007 (the zone is added here)
        if at < latest:
            raise SourceError(f"line {block.line}: this tweet is older than the one above it")
        latest = at
        tweet = _tweet(block, found["rest"], at, _snowflake(at, in_second[at]), people[found["handle"]], labelled)
        in_second[at] += 1
        if tweet.label in labelled:
            raise SourceError(f"line {block.line}: there is another tweet named {tweet.label}")
        if tweet.label:
            labelled[tweet.label] = tweet
        yield tweet


def _tweet(
    block: Block, details: str, at: datetime, id_: int, author: Person, earlier: Mapping[str, Tweet]
) -> Tweet:
    said: dict[str, str] = {}
    for detail in filter(None, details.split(", ")):
        found = _DETAIL.fullmatch(detail)
        if found is None:
            raise SourceError(f"line {block.line}: “{detail}” says nothing about a tweet")
        said[found["what"] or "likes"] = found["name"] or found["count"]

    def related(what: str) -> Tweet | None:
        return _named(block, said[what], earlier) if what in said else None

    retweeted, quoted = related("retweets"), related("quotes")
    if bool(block.text) == bool(retweeted):
        raise SourceError(f"line {block.line}: a tweet has a text, and a retweet has none of its own")
    text = block.text.replace("{nbsp}", "\N{NO-BREAK SPACE}")
    if retweeted:
        text = _shortened(f"RT @{retweeted.author.handle}: {retweeted.text}")
    if quoted:
        text += f" https://twitter.com/{quoted.author.handle}/status/{quoted.id}"
    return Tweet(
        id_,
        at,
        author,
        text,
        label=said.get("as"),
        likes=int(said.get("likes", 0)),
        retweets=retweeted,
        replies_to=related("replies to"),
        quotes=quoted,
    )


def _shortened(text: str) -> str:
    """A retweet's text as Twitter gave it: whole up to 140 characters, else cut there."""
    return text if len(text) <= LONGEST_RETWEET else text[: LONGEST_RETWEET - 1] + "…"


def _decision(block: Block, labelled: Mapping[str, Tweet]) -> dict[str, object]:
    found = _DECISION.fullmatch(block.head)
    if found is None or bool(block.text) != (found["do"] == "edit" or bool(found["article"])):
        raise SourceError(f"line {block.line}: this is no decision as the head of the file explains them")
    if found["article"]:
        return {"do": "article", "field": found["field"], "text": block.text}
    named = _named(block, found["post"] or found["placed"], labelled)
    entry: dict[str, object] = {"do": found["do"] or found["place"], "post": str(named.id)}
    if found["question"]:
        entry["question"] = int(found["question"])
    if found["position"]:
        entry["position"] = int(found["position"])
    return entry | {"text": block.text} if block.text else entry


def _named(block: Block, label: str, labelled: Mapping[str, Tweet]) -> Tweet:
    if label not in labelled:
        raise SourceError(f"line {block.line}: no tweet further up is named {label}")
    return labelled[label]


def _snowflake(at: datetime, sequence: int) -> int:
    return (round(at.timestamp() * 1000) - SNOWFLAKE_EPOCH_MS << 22) + sequence


def write_archive(sample: Sample, path: Path) -> None:
    """Write the archive, in place of one that is there."""
    unfinished = path.with_name(f"{path.name}.new")
    unfinished.unlink(missing_ok=True)
    with closing(Database(unfinished)) as archive:
        _create_tables(archive)
        source = archive.table("sources").insert(
            {"name": "Twitter Web App", "url": "https://mobile.twitter.com"}, hash_id="id"
        )
        archive.table("users").insert_all(
            {
                "id": person.id,
                "screen_name": person.handle,
                "name": person.name,
                "description": person.about,
                "location": "",
            }
            for person in sample.people
        )
        retweeted = Counter(tweet.retweets.id for tweet in sample.tweets if tweet.retweets)
        archive.table("tweets").insert_all(_row(tweet, str(source.last_pk), retweeted) for tweet in sample.tweets)
        archive.vacuum()
    unfinished.replace(path)


def _row(tweet: Tweet, source: str, retweeted: Mapping[int, int]) -> dict[str, object]:
    answered = tweet.replies_to
    return {
        "id": tweet.id,
        "user": tweet.author.id,
        "created_at": tweet.at.isoformat(),
        "full_text": tweet.text,
        "retweeted_status": tweet.retweets.id if tweet.retweets else None,
        "quoted_status": tweet.quotes.id if tweet.quotes else None,
        "place": None,
        "source": source,
        "truncated": 0,
        "in_reply_to_status_id": answered.id if answered else None,
        "in_reply_to_user_id": answered.author.id if answered else None,
        "in_reply_to_screen_name": answered.author.handle if answered else None,
        "is_quote_status": int(tweet.quotes is not None),
        # A retweet bears its original's count.
        "retweet_count": retweeted.get((tweet.retweets or tweet).id, 0),
        "favorite_count": tweet.likes,
        "lang": "en",
    }


def _create_tables(archive: Database) -> None:
    archive.table("migrations").create({"name": str, "applied": str}, pk="name")
    archive.table("migrations").insert({"name": "convert_source_column", "applied": "2024-09-12T15:30:00.000000"})
    archive.table("places").create({"id": str}, pk="id")
    archive.table("sources").create({"id": str, "name": str, "url": str}, pk="id")
    users = {"id": int, "screen_name": str, "name": str, "description": str, "location": str}
    archive.table("users").create(users, pk="id").enable_fts(
        ["name", "screen_name", "description", "location"], create_triggers=True
    )
    archive.table("tweets").create(
        {
            "id": int,
            "user": int,
            "created_at": str,
            "full_text": str,
            "retweeted_status": int,
            "quoted_status": int,
            "place": str,
            "source": str,
            "truncated": int,
            "in_reply_to_status_id": int,
            "in_reply_to_user_id": int,
            "in_reply_to_screen_name": str,
            "is_quote_status": int,
            "retweet_count": int,
            "favorite_count": int,
            "lang": str,
        },
        pk="id",
        foreign_keys=[
            ("user", "users", "id"),
            ("place", "places", "id"),
            ("source", "sources", "id"),
            ("retweeted_status", "tweets", "id"),
            ("quoted_status", "tweets", "id"),
        ],
    ).enable_fts(["full_text"], create_triggers=True)
    archive.table("following").create(
        {"followed_id": int, "follower_id": int, "first_seen": str},
        pk=("followed_id", "follower_id"),
        foreign_keys=[("followed_id", "users", "id"), ("follower_id", "users", "id")],
    )
    archive.table("following").create_index(["followed_id"])
    archive.table("following").create_index(["follower_id"])
    for types, names in (
        ("since_id_types", ("user", "home", "mentions", "search")),
        ("count_history_types", ("followers", "friends", "listed")),
    ):
        archive.table(types).create({"id": int, "name": str}, pk="id")
        archive.table(types).insert_all({"id": number, "name": name} for number, name in enumerate(names, 1))
    archive.table("since_ids").create(
        {"type": int, "key": str, "since_id": int},
        pk=("type", "key"),
        foreign_keys=[("type", "since_id_types", "id")],
    )
    archive.table("count_history").create(
        {"type": int, "user": int, "datetime": str, "count": int},
        pk=("type", "user", "datetime"),
        foreign_keys=[("type", "count_history_types", "id"), ("user", "users", "id")],
    )


def write_decisions(sample: Sample, path: Path) -> None:
    """Write the decisions as ``curator apply`` takes them, one a line."""
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in sample.decisions)
    path.write_text(f"[\n{lines}\n]\n", encoding="utf-8", newline="\n")


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    source = SAMPLE / "openshelf.txt"
    try:
        sample = read(source)
    except SourceError as error:
        sys.exit(f"{source}: {error}.")
    write_archive(sample, folder / "openshelf.db")
    write_decisions(sample, folder / "decisions.json")


if __name__ == "__main__":
    main()
