"""What a stranger wrote, as commands print it: no character of it steers a terminal."""

import json
from pathlib import Path

import pytest

from curator.project import Project
from curator.text.terminal import escaped, printable
from tests.helpers import invented_tweets, make_archive, run

# Colours, the window's title, C1's own escape, DEL, the order of text, a line's end that is none.
STEERING = "\x1b[31m \x1b]0;title\x07 \x9b2J \x7f \u202eback \u2066apart \u2028next \x85 end"
ALLOWED = {"\n"}


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A project in which everything that a stranger may write steers."""
    tweets = invented_tweets(4)
    for tweet in tweets:
        tweet["full_text"] = f"A1: {STEERING} {tweet['id']} #openshelf"
        tweet["handle"] = f"ana{STEERING}"
    archive = make_archive(tmp_path / f"a{STEERING.replace('/', '')}.db", tweets)
    path = tmp_path / "chat.curation"
    done = run("import", archive, "-o", path, "--kind", "twitter-to-sqlite")
    assert done.returncode == 0, done.stderr
    with Project.open(path, f"Mira{STEERING}") as project:
        project.question(f"What {STEERING}?")
        post = next(project.all_states("")).id
        project.place(post, 1)
        project.edit(post, f"words {STEERING}")
    return path


def test_no_command_passes_on_what_steers_a_terminal(hostile: Path) -> None:
    (archive,) = hostile.parent.glob("a*.db")
    commands: list[tuple[object, ...]] = [
        ("sources", archive), ("sources", hostile), ("import", archive, "-o", hostile), ("chats", hostile),
        ("questions", hostile), ("posts", hostile), ("posts", hostile, "--query", f"is:{STEERING}"),
        ("suggest", hostile), ("lint", hostile), ("history", hostile), ("undo", hostile), ("redo", hostile),
        ("verify", hostile), ("verify", archive), (f"no{STEERING}",),
        ("export", hostile, "-f", STEERING, "-o", "x"),
    ]  # fmt: skip
    for words in commands:
        for more in ((), ("--json",)) if words[0] != "export" else ((),):
            done = run(*words, *more)
            printed = done.stdout + done.stderr
            assert "unexpected" not in printed, (words, more)
            wrong = {one for one in printed if not one.isprintable()} - ALLOWED
            assert not wrong, (words, more, wrong)


def test_json_means_the_same_when_it_is_escaped() -> None:
    document = {"text": f"{STEERING} \ud800 é 👩\u200d👧"}
    written = escaped(json.dumps(document, ensure_ascii=False))
    assert json.loads(written) == document
    assert "é" in written
    written.encode()


def test_a_line_stays_one_line() -> None:
    assert printable("one\ntwo\r\x1b[2J") == "one two  [2J"
