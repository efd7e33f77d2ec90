"""Makes the sample's archive and decisions from its readable source, resources/sample/openshelf.txt.

    python packaging/build_sample.py

The archive has the schema that twitter-to-sqlite 0.22 gives its files, without the columns that it adds only
for what this chat does not have.
"""

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha1
from pathlib import Path

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
SNOWFLAKE_EPOCH_MS = 1_288_834_974_657
APPLICATION = ("Web shelf", "https://example.org/web-shelf")

SCHEMA = """
CREATE TABLE "migrations" (
   "name" TEXT PRIMARY KEY,
   "applied" TEXT
);
CREATE TABLE "places" (
   "id" TEXT PRIMARY KEY
);
CREATE TABLE "sources" (
   "id" TEXT PRIMARY KEY,
   "name" TEXT,
   "url" TEXT
);
CREATE TABLE "users" (
   "id" INTEGER PRIMARY KEY,
   "screen_name" TEXT,
   "name" TEXT,
   "description" TEXT,
   "location" TEXT
);
CREATE TABLE "tweets" (
   "id" INTEGER PRIMARY KEY,
   "user" INTEGER REFERENCES "users"("id"),
   "created_at" TEXT,
   "full_text" TEXT,
   "retweeted_status" INTEGER REFERENCES "tweets"("id"),
   "quoted_status" INTEGER REFERENCES "tweets"("id"),
   "place" TEXT REFERENCES "places"("id"),
   "source" TEXT REFERENCES "sources"("id"),
   "in_reply_to_status_id" INTEGER,
   "favorite_count" INTEGER,
   "in_reply_to_screen_name" TEXT,
   "in_reply_to_user_id" INTEGER,
   "retweet_count" INTEGER,
   "lang" TEXT
);
CREATE VIRTUAL TABLE "users_fts" USING FTS5 (
    "name", "screen_name", "description", "location",
    content="users"
);
CREATE VIRTUAL TABLE "tweets_fts" USING FTS5 (
    "full_text",
    content="tweets"
);
CREATE TRIGGER "tweets_ai" AFTER INSERT ON "tweets" BEGIN
  INSERT INTO "tweets_fts" (rowid, "full_text") VALUES (new.rowid, new."full_text");
END;
CREATE TRIGGER "users_ai" AFTER INSERT ON "users" BEGIN
  INSERT INTO "users_fts" (rowid, "name", "screen_name", "description", "location")
  VALUES (new.rowid, new."name", new."screen_name", new."description", new."location");
END;
CREATE TABLE "following" (
   "followed_id" INTEGER REFERENCES "users"("id"),
   "follower_id" INTEGER REFERENCES "users"("id"),
   "first_seen" TEXT,
   PRIMARY KEY ("followed_id", "follower_id")
);
CREATE INDEX "idx_following_followed_id" ON "following" ("followed_id");
CREATE INDEX "idx_following_follower_id" ON "following" ("follower_id");
CREATE TABLE "since_id_types" (
   "id" INTEGER PRIMARY KEY,
   "name" TEXT
);
CREATE TABLE "since_ids" (
   "type" INTEGER REFERENCES "since_id_types"("id"),
   "key" TEXT,
   "since_id" INTEGER,
   PRIMARY KEY ("type", "key")
);
"""


@dataclass(frozen=True)
class Person:
    """Someone in the sample."""

    id: int
    handle: str
    name: str
    about: str


@dataclass(frozen=True)
class Tweet:
    """A tweet of the sample, its relations as ids."""

    id: int
    label: str
    author: Person
    at: datetime
    text: str
    likes: int
    reply_to: int | None = None
    retweets: int | None = None
    quotes: int | None = None


@dataclass(frozen=True)
class Sample:
    """Everything that the source says."""

    people: dict[str, Person]
    tweets: list[Tweet]
    decisions: list[dict[str, object]]


def read(source: Path) -> Sample:
    """Read the source; raises ValueError or KeyError where it is not as its header explains."""
    sections: dict[str, list[str]] = {}
    for line in source.read_text(encoding="utf-8").split("\n"):
        if heading := re.fullmatch(r"\[(.+)\]", line):
            sections[heading[1]] = []
        elif line.strip() and not line.startswith("# ") and sections:
            sections[next(reversed(sections))].append(line)
    (day,) = (name.removeprefix("tweets ") for name in sections if name.startswith("tweets "))
    people = {}
    for number, line in enumerate(sections["people"], 1):
        handle, name, about = (part.strip() for part in line.split("|"))
        people[handle] = Person(700_000 + number * 37, handle.removeprefix("@"), name, about)
    tweets = list(_tweets(sections[f"tweets {day}"], day, people))
    ids = {tweet.label: str(tweet.id) for tweet in tweets if tweet.label}
    return Sample(people, tweets, [entry for line in sections["decisions"] for entry in _decisions(line, ids)])


def _tweets(lines: list[str], day: str, people: dict[str, Person]) -> Iterator[Tweet]:
    by_label: dict[str, Tweet] = {}
    heads = [number for number, line in enumerate(lines) if not line.startswith("  ")]
    for number, head in enumerate(heads):
        end = heads[number + 1] if number + 1 < len(heads) else len(lines)
        text = " ".join(line[2:] for line in lines[head + 1 : end])
        clock, handle, *rest = lines[head].split(" ")
        at = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=UTC)
        words = iter(rest)
        label, likes, relation = "", 0, {}
        for word in words:
            if word.startswith("="):
                label = word[1:]
            elif word == "like":
                likes = int(next(words))
            else:
                relation[{"re": "reply_to", "rt": "retweets", "qt": "quotes"}[word]] = by_label[next(words)]
        if original := relation.get("retweets"):
            whole = f"RT @{original.author.handle}: {original.text}"
            text = whole if len(whole) <= 140 else whole[:139] + "…"
        id_ = (round(at.timestamp() * 1000) - SNOWFLAKE_EPOCH_MS << 22) + number
        tweet = Tweet(
            id_, label, people[handle], at, text, likes, **{name: one.id for name, one in relation.items()}
        )
        if label:
            by_label[label] = tweet
        yield tweet


def _decisions(line: str, ids: dict[str, str]) -> Iterator[dict[str, object]]:
    verb, rest = line.split(" ", 1)
    match verb:
        case "place":
            number, label = rest.split(" ")
            yield {"do": "place", "post": ids[label], "question": int(number)}
        case "edit":
            label, text = rest.split(" ", 1)
            yield {"do": "edit", "post": ids[label], "text": text}
        case "article":
            field, text = rest.split(" ", 1)
            yield {"do": "article", "field": field, "text": text}
        case "star" | "shelve" | "seen":
            for label in rest.split(" "):
                yield {"do": verb, "post": ids[label]}
        case _:
            raise ValueError(f"There is no decision {verb!r}.")


def write_archive(sample: Sample, path: Path) -> None:
    """Write the archive, in place of one that is there."""
    path.unlink(missing_ok=True)
    source = sha1(APPLICATION[0].encode(), usedforsecurity=False).hexdigest()
    by_id = {tweet.id: tweet for tweet in sample.tweets}
    with closing(sqlite3.connect(path)) as archive:
        archive.executescript(SCHEMA)
        archive.execute("INSERT INTO sources VALUES (?, ?, ?)", (source, *APPLICATION))
        archive.executemany(
            "INSERT INTO users VALUES (?, ?, ?, ?, '')",
            ((one.id, one.handle, one.name, one.about) for one in sample.people.values()),
        )
        for tweet in sample.tweets:
            answered = by_id[tweet.reply_to].author if tweet.reply_to else None
            archive.execute(
                "INSERT INTO tweets VALUES (?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, 'en')",
                (
                    tweet.id,
                    tweet.author.id,
                    tweet.at.isoformat(),
                    tweet.text,
                    tweet.retweets,
                    tweet.quotes,
                    source,
                    tweet.reply_to,
                    tweet.likes,
                    answered.handle if answered else None,
                    answered.id if answered else None,
                    sum(one.retweets == tweet.id for one in sample.tweets),
                ),
            )
        archive.commit()
        archive.execute("VACUUM")


def main() -> None:
    sample = read(SAMPLE / "openshelf.txt")
    write_archive(sample, SAMPLE / "openshelf.db")
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in sample.decisions)
    (SAMPLE / "decisions.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
