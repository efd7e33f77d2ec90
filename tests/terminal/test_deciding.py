"""Questions, posts, suggestions, decisions and their history, as a terminal gives them."""

import json
import re
from pathlib import Path

import pytest

from curator import places
from tests.in_process import run, run_json
from tests.terminal.conftest import decide


def test_posts_are_listed_whole_in_time_order(project: Path) -> None:
    decide(project, {"do": "place", "post": "1800000000000000003", "question": 2})
    posts = run_json("posts", project)
    assert posts[3] == {
        "id": "1800000000000000003",
        "author": "person3",
        "name": "Person3",
        "at": "2024-09-12T14:03:00Z",
        "text": "A4: thought 3 & more #openshelf",
        "url": "https://twitter.com/person3/status/1800000000000000003",
        "repost_of": None,
        "reply_to": None,
        "context": False,
        "questions": [2],
        "starred": False,
        "shelved": False,
        "seen": False,
        "label": None,
        "remark": None,
    }
    assert [post["at"] for post in posts] == sorted(post["at"] for post in posts)
    assert [post["id"] for post in run_json("posts", project, "--query", "q:2")] == ["1800000000000000003"]


def test_suggest_ranks_every_question_for_every_unfiled_post(project: Path) -> None:
    decide(
        project,
        {"do": "place", "post": "1800000000000000003", "question": 2},
        {"do": "shelve", "post": "1800000000000000004"},
    )
    said = {one["post"]: one for one in run_json("suggest", project)}
    assert len(said) == 38
    for one in said.values():
        assert set(one) == {"post", "abstains", "none", "ranked", "marked", "disagrees"}
        assert {ranked["question"] for ranked in one["ranked"]} == {1, 2, 3}
        assert one["none"] + sum(ranked["probability"] for ranked in one["ranked"]) == pytest.approx(1)
    first = said["1800000000000000001"]
    assert (first["ranked"][0]["question"], first["ranked"][0]["reason"]) == (2, "Marked A2")
    assert (first["marked"], first["abstains"], first["disagrees"]) == ([2], False, False)
    assert run_json("questions", project)[1]["placed"] == 1


def test_suggest_learns_from_what_is_filed_and_forgets_what_is_taken_back(project: Path) -> None:
    def likely(post: str, question: int) -> float:
        (one,) = (one for one in run_json("suggest", project) if one["post"] == post)
        return next(float(one["probability"]) for one in one["ranked"] if one["question"] == question)

    unmarked = "1800000000000000007"  # A4: there is no question of that number
    before = likely(unmarked, 3)
    decide(
        project, *({"do": "place", "post": f"18000000000000000{number:02}", "question": 3} for number in (3, 11))
    )
    after = likely(unmarked, 3)
    assert after > before + 0.1
    assert run("undo", project, 2).returncode == 0
    assert likely(unmarked, 3) == pytest.approx(before)


def test_suggest_says_nothing_of_a_chat_without_questions(archive: Path, tmp_path: Path) -> None:
    path = tmp_path / "bare.curation"
    run_json("import", archive, "-o", path)
    said = run_json("suggest", path)
    assert len(said) == 40
    assert all(one["abstains"] and one["none"] == 1 and one["ranked"] == [] for one in said)


def test_suggest_is_readable_without_json(project: Path) -> None:
    lines = run("suggest", project).stdout.splitlines()
    assert len(lines) == 40
    assert re.fullmatch(r"1800000000000000001: question 2 \(\d\d%\)\. Marked A2", lines[1])


def test_apply_acknowledges_each_decision_and_stops_at_a_bad_one(project: Path) -> None:
    post = "1800000000000000001"
    done = decide(
        project,
        {"do": "star", "post": post},
        {"do": "star", "post": post},
        {"do": "move", "post": post, "question": 9},
        {"do": "star", "post": "1800000000000000002"},
    )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["index"] for line in lines] == [0, 1]
    assert lines[0]["decision"] is not None
    assert lines[1]["decision"] is None
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert [one["id"] for one in run_json("posts", project, "--query", "is:starred")] == [post]


@pytest.mark.parametrize(
    "entry",
    [
        "star",
        {"do": "dance"},
        {"do": "star"},
        {"do": "star", "post": 1},
        {"do": "place", "post": "1800000000000000001", "question": "1"},
        {"do": "place", "post": "1800000000000000001", "question": True},
        {"do": "place", "post": "1800000000000000001", "question": 1, "position": 1},
        {"do": "edit", "post": "1800000000000000001"},
        {"do": ["star"]},
        None,
    ],
)
def test_a_bad_entry_is_one_sentence(project: Path, entry: object) -> None:
    done = decide(project, entry)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("content", ['{"do": "star"}', "[", "", "[" * 100_000, "\x00"])
def test_a_file_that_is_no_list_decides_nothing(project: Path, tmp_path: Path, content: str) -> None:
    decisions = tmp_path / "bad.json"
    decisions.write_text(content, encoding="utf-8")
    before = run_json("history", project)
    done = run("apply", project, decisions, "--json")
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    assert run_json("history", project) == before


def test_history_undo_and_redo(project: Path) -> None:
    decide(project, *({"do": "star", "post": f"180000000000000000{number}"} for number in range(3)))
    history = run_json("history", project)
    assert [one["label"] for one in history[-3:]] == ["Star a tweet"] * 3
    assert {one["editor"] for one in history} == {"Mira"}
    undone = run_json("undo", project, 2)["decisions"]
    assert undone == [history[-1]["decision"], history[-2]["decision"]]
    assert [one["undone"] for one in run_json("history", project)[-3:]] == [False, True, True]
    assert run_json("redo", project, 5)["decisions"] == undone[::-1]
    assert run_json("redo", project)["decisions"] == []


def test_the_editor_is_named_by_option_variable_or_account(project: Path) -> None:
    decisions = project.with_name("d.json")
    decisions.write_text('[{"do": "star", "post": "1800000000000000001"}]', encoding="utf-8")
    run("apply", project, decisions, "--editor", "Noor")
    decisions.write_text('[{"do": "star", "post": "1800000000000000002"}]', encoding="utf-8")
    run("--editor", "Ana", "apply", project, decisions)
    assert [one["editor"] for one in run_json("history", project)][-2:] == ["Noor", "Ana"]


def test_questions_are_listed_with_what_is_filed_under_them(project: Path) -> None:
    decide(project, {"do": "place", "post": "1800000000000000001", "question": 2})
    assert run_json("questions", project) == [
        {"number": 1, "text": "What is open?", "post": None, "author": None, "at": None, "placed": 0},
        {"number": 2, "text": "Who is missing?", "post": None, "author": None, "at": None, "placed": 1},
        {"number": 3, "text": "What next?", "post": None, "author": None, "at": None, "placed": 0},
    ]


def test_detecting_twice_changes_nothing_and_files_nothing(tmp_path: Path) -> None:
    sample = places.resources() / "sample" / "openshelf.db"
    path = tmp_path / "p.curation"
    run_json("import", sample, "-o", path)
    first = run_json("questions", path, "--detect")
    assert [(one["number"], one["author"], one["placed"]) for one in first] == [
        (number, "odile_marchbanks", 0) for number in range(1, 5)
    ]
    assert first[2]["text"] == "Besides books, what should a shelf lend?"
    assert run_json("questions", path, "--detect") == first
    assert len(run_json("history", path)) == 1
    chat = run_json("chats", path)[0]
    assert run_json("questions", path, "--detect", "--chat", chat["key"]) == first
    assert run("questions", path, "--detect", "--chat", "nothing").returncode == 2
