"""Big archives to measure on: invented tweets, the same for the same number of them, made once and kept.

Like the real thing in what costs time: texts of 20 to 280 characters of four scripts, hashtags, mentions, links,
entities, retweets, answers, and days of a few tweets broken by bursts of many.
"""

import csv
import json
import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from tests.xserver import ROOT

FOLDER = ROOT / "build" / "benchmarks"
SEED = 20150310
_PEOPLE = 20_000
_SYLLABLES = ("ka", "lo", "mi", "ren", "tas", "vel", "dor", "pin", "shu", "wek", "bra", "nol", "fi", "gan", "est")
_COMMON = {
    "en": "the and of to a in is that for it with as on be at by this we have from or one all can but",
    "de": "der die und das nicht mit über für wäre größer können schön Straße",
    "ja": "図書館 の 本 を 読む 人 は 静か に 考える 貸し出し",
    "ar": "المكتبة كتاب القراءة في من على مع الناس",
}
_SCRIPTS = {lang: words.split() for lang, words in _COMMON.items()}
_HASHTAGS = ["gardenchat", "shelves", "openbooks", "mosslovers", "nightbus", "tea"]
_BEGAN = datetime(2012, 1, 1, tzinfo=UTC)
_EPOCH_MS = 1_288_834_974_657


def tweets(count: int) -> Iterator[dict[str, Any]]:
    """So many tweets as Twitter's first interface gave them, in order of time."""
    chance = random.Random(SEED)
    people = [_person(chance, number) for number in range(min(_PEOPLE, max(20, count // 20)))]
    words = {lang: common + _vocabulary(chance, lang) for lang, common in _SCRIPTS.items()}
    phrases = {lang: [_phrase(chance, lang, some) for _ in range(20_000)] for lang, some in words.items()}
    at_ms = round(_BEGAN.timestamp() * 1000)
    step = 300_000_000_000 // max(count, 1)  # ms, over some ten years
    earlier: list[dict[str, Any]] = []
    for number in range(count):
        at_ms += chance.randrange(200, 4000) if number % 1000 < 400 else chance.randrange(step // 2, step * 2)
        lang = chance.choices(("en", "de", "ja", "ar"), (78, 12, 6, 4))[0]
        text = _text(chance, phrases[lang], people)
        status = _status(number, at_ms, lang, text, chance.choice(people))
        if earlier and chance.random() < 0.2:
            original = chance.choice(earlier)
            status["text"] = f"RT @{original['user']['screen_name']}: {original['text']}"[:140]
            status["retweeted_status"] = original
        elif earlier and chance.random() < 0.15:
            status["in_reply_to_status_id_str"] = chance.choice(earlier)["id_str"]
        if "retweeted_status" not in status and chance.random() < 0.02:
            earlier.append(status)
            del earlier[:-500]
        yield status


def _person(chance: random.Random, number: int) -> dict[str, Any]:
    name = "".join(chance.choices(_SYLLABLES, k=3))
    return {"id": 10_000 + number, "id_str": str(10_000 + number), "screen_name": f"{name}{number}",
            "name": name.title(), "description": "An invented person who " + name, "followers_count": number,
            "friends_count": 80, "location": "", "url": None, "verified": False, "lang": "en"}  # fmt: skip


def _vocabulary(chance: random.Random, lang: str) -> list[str]:
    if lang in ("ja", "ar"):
        return _SCRIPTS[lang] * 20
    return ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(30_000)]


def _phrase(chance: random.Random, lang: str, words: list[str]) -> str:
    common = [word for word in chance.choices(words, k=6) if word] + chance.choices(_SCRIPTS[lang], k=4)
    chance.shuffle(common)
    return ("" if lang == "ja" else " ").join(common)


def _text(chance: random.Random, phrases: list[str], people: list[dict[str, Any]]) -> str:
    text = chance.choice(phrases)
    kind = chance.random()
    if kind < 0.25:
        text = f"@{chance.choice(people)['screen_name']} {text}"
    if kind > 0.5:
        text = f"{text} {chance.choice(phrases)[:60]}"
    if kind > 0.7:
        text = f"{text} https://t.co/{chance.randrange(10**9):010x}"
    if chance.random() < 0.1:
        text = text.replace(" and ", " &amp; ")
    return f"{text} #{chance.choice(_HASHTAGS)}" if chance.random() < 0.4 else text


def _status(number: int, at_ms: int, lang: str, text: str, user: dict[str, Any]) -> dict[str, Any]:
    id_ = ((at_ms - _EPOCH_MS) << 22) + number % 4096
    at = datetime.fromtimestamp(at_ms / 1000, UTC)
    return {"created_at": f"{at:%a %b %d %H:%M:%S +0000 %Y}", "id": id_, "id_str": str(id_), "text": text,
            "truncated": False, "source": "An invented client", "lang": lang, "in_reply_to_status_id_str": None,
            "retweet_count": number % 7, "favorite_count": number % 5, "user": user,
            "entities": {"hashtags": [], "urls": [], "user_mentions": []}}  # fmt: skip


def kept(name: str, count: int, write: Callable[[Path], None]) -> Path:
    """The file of a name and a count of posts, written the first time that it is asked for."""
    path = FOLDER / f"{name.replace('.', f'-{count}-{SEED}.')}"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        write(fresh)
        fresh.replace(path)
    return path


def ndjson(count: int) -> Path:
    """An object a line, as twarc writes."""
    return kept("tweets.jsonl", count, partial(_write_ndjson, count))


def _write_ndjson(count: int, path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for status in tweets(count):
            file.write(json.dumps(status) + "\n")


def _rows(count: int) -> Iterator[tuple[Any, ...]]:
    for status in tweets(count):
        at = datetime.strptime(status["created_at"], "%a %b %d %H:%M:%S %z %Y")
        yield (
            status["id_str"], status["user"]["screen_name"], status["user"]["name"], status["text"],
            at.strftime("%Y-%m-%dT%H:%M:%SZ"), status["lang"], status["in_reply_to_status_id_str"] or "",
            f"https://twitter.com/{status['user']['screen_name']}/status/{status['id_str']}",
        )  # fmt: skip


def csv_table(count: int) -> Path:
    """A CSV of eight columns of nobody's kind."""
    return kept("tweets.csv", count, partial(_write_csv, count))


def _write_csv(count: int, path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(
            ["id", "screen_name", "name", "text", "created_at", "lang", "in_reply_to_status_id", "tweet_url"]
        )
        rows.writerows(_rows(count))


_TWITTER_TO_SQLITE = """
CREATE TABLE users (id INTEGER PRIMARY KEY, screen_name TEXT, name TEXT);
CREATE TABLE tweets (
    user INTEGER REFERENCES users (id), created_at TEXT, id INTEGER PRIMARY KEY, full_text TEXT, lang TEXT,
    retweeted_status INTEGER, quoted_status INTEGER, in_reply_to_status_id TEXT
);
"""


def twitter_database(count: int) -> Path:
    """A database as twitter-to-sqlite keeps one."""
    return kept("tweets.db", count, partial(_write_database, count))


def _write_database(count: int, path: Path) -> None:
    def rows() -> Iterator[tuple[Any, ...]]:
        for status in tweets(count):
            at = datetime.strptime(status["created_at"], "%a %b %d %H:%M:%S %z %Y")
            user = status["user"]
            users[user["id"]] = (user["id"], user["screen_name"], user["name"])
            yield (
                user["id"], at.isoformat(), status["id"], status["text"].replace("&amp;", "&"), status["lang"],
                status.get("retweeted_status", {}).get("id"), None, status["in_reply_to_status_id_str"],
            )  # fmt: skip

    users: dict[int, tuple[Any, ...]] = {}
    with closing(sqlite3.connect(path)) as made:
        made.executescript(_TWITTER_TO_SQLITE)
        made.executemany("INSERT OR IGNORE INTO tweets VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows())
        made.executemany("INSERT INTO users VALUES (?, ?, ?)", users.values())
        made.commit()
