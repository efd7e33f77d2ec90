"""Archives and commands that several tests need."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NoReturn

import pytest

CURATOR = (sys.executable, "-m", "curator.cli")

HOSTILE = "<img src=x onerror=1> **bold** [x](javascript:1) =1+1 | \u202e"

# Colours, the window's title, C1's own escape, DEL, the order of text, a line's end that is none.
STEERING = "\x1b[31m \x1b]0;title\x07 \x9b2J \x7f \u202eback \u2066apart \u2028next \x85 end"


def make_archive(path: Path, tweets: list[dict[str, Any]]) -> Path:
    """An archive with the columns that twitter-to-sqlite always makes; a tweet is its columns and ``handle``."""
    with closing(sqlite3.connect(path)) as archive:
        archive.executescript(
            "CREATE TABLE users (id INTEGER PRIMARY KEY, screen_name TEXT, name TEXT);"
            "CREATE TABLE tweets (id INTEGER PRIMARY KEY, user INTEGER REFERENCES users(id), created_at TEXT,"
            " full_text TEXT, retweeted_status INTEGER, quoted_status INTEGER, in_reply_to_status_id TEXT);"
        )
        handles = list(dict.fromkeys(tweet["handle"] for tweet in tweets))
        archive.executemany(
            "INSERT INTO users VALUES (?, ?, ?)",
            ((number, handle, handle.title()) for number, handle in enumerate(handles, 1)),
        )
        columns = ("id", "created_at", "full_text", "retweeted_status", "quoted_status", "in_reply_to_status_id")
        archive.executemany(
            "INSERT INTO tweets (user, id, created_at, full_text, retweeted_status, quoted_status,"
            " in_reply_to_status_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
            ((handles.index(tweet["handle"]) + 1, *map(tweet.get, columns)) for tweet in tweets),
        )
        archive.commit()
    return path


def invented_tweets(count: int) -> list[dict[str, Any]]:
    """Tweets a minute apart by four people."""
    first = datetime(2024, 9, 12, 14, tzinfo=UTC)
    return [
        {
            "id": 1_800_000_000_000_000_000 + number,
            "handle": f"person{number % 4}",
            "created_at": (first + timedelta(minutes=number)).isoformat(),
            "full_text": f"A{number % 4 + 1}: thought {number} &amp; more #openshelf",
        }
        for number in range(count)
    ]


def run(*arguments: object, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """The program, from a terminal."""
    return subprocess.run(
        [*CURATOR, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        env=os.environ | (env or {}),
        check=False,
    )


def run_json(*arguments: object) -> Any:
    """The JSON document that a command prints."""
    done = run(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, with its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def give_up(reason: str) -> NoReturn:
    """Skip a test for want of something, with the reason; on CI that is a failure."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)
