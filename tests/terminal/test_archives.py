"""Archives from a terminal: what they are, which chats they hold, what of them comes in."""

import json
from pathlib import Path

from curator import places
from tests.helpers import invented_tweets, make_archive
from tests.in_process import run, run_json


def test_sources_says_what_a_file_is(archive: Path) -> None:
    (found,) = run_json("sources", archive)
    assert [(post["author"], post["text"]) for post in found.pop("sample")] == [
        (f"person{number % 4}", f"A{number % 4 + 1}: thought {number} & more #openshelf") for number in range(5)
    ]
    assert [other["kind"] for other in found.pop("others")] == ["sqlite"]
    assert found.pop("confidence") > 0.9
    assert [found] == [
        {
            "path": str(archive),
            "kind": "twitter-to-sqlite",
            "posts": 40,
            "first": "2024-09-12T14:00:00Z",
            "last": "2024-09-12T14:39:00Z",
            "hashtags": [{"tag": "openshelf", "posts": 40}],
            "warnings": [],
        }
    ]


def test_sources_lists_the_good_with_the_bad(archive: Path, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Milk, bread", encoding="utf-8")
    done = run("sources", archive, notes, "--json")
    assert done.returncode == 2
    listed = json.loads(done.stdout)
    assert [one["kind"] for one in listed] == ["twitter-to-sqlite", None]
    assert "no archive" in listed[1]["warnings"][0]


def test_import_counts_add_up_and_importing_again_changes_nothing(archive: Path, tmp_path: Path) -> None:
    path = tmp_path / "p.curation"
    report = run_json("import", archive, "-o", path)
    assert report["posts"] == 40
    assert report["files"][0] == {
        "path": str(archive),
        "kind": "twitter-to-sqlite",
        "read": 40,
        "kept": 40,
        "duplicates": 0,
        "outside": 0,
        "refused": 0,
        "ids_repaired": 0,
        "times_inferred": 0,
        "embedded": 0,
        "rejects": None,
    }
    before = run_json("posts", path)
    again = run_json("import", archive, "-o", path)
    assert (again["posts"], again["files"][0]["kept"], again["files"][0]["duplicates"]) == (40, 0, 40)
    assert run_json("posts", path) == before


def test_import_takes_a_scope_and_what_its_posts_answer(tmp_path: Path) -> None:
    archive = make_archive(
        tmp_path / "week.db",
        [
            {"id": 1, "handle": "a", "created_at": "2024-09-01T10:00:00+00:00", "full_text": "long ago"},
            {"id": 2, "handle": "b", "created_at": "2024-09-01T11:00:00+00:00", "full_text": "never named"},
            {
                "id": 3,
                "handle": "b",
                "created_at": "2024-09-12T14:00:00+00:00",
                "full_text": "yes #OpenShelf",
                "in_reply_to_status_id": "1",
            },
            {
                "id": 4,
                "handle": "a",
                "created_at": "2024-09-12T14:30:00.500+00:00",
                "full_text": "RT @b: yes",
                "retweeted_status": 3,
            },
            {"id": 5, "handle": "c", "created_at": "2024-09-12T15:00:00+00:00", "full_text": "late #openshelf"},
        ],
    )
    path = tmp_path / "p.curation"
    report = run_json(
        *("import", archive, "-o", path, "--hashtag", "#openshelf"),
        *("--since", "2024-09-12T16:00:00+02:00", "--until", "2024-09-12T14:30:00Z"),
    )
    counts = report["files"][0]
    assert (counts["read"], counts["kept"], counts["outside"]) == (5, 3, 2)
    posts = run_json("posts", path)
    assert [(post["id"], post["context"]) for post in posts] == [("1", True), ("3", False), ("4", False)]
    assert posts[2]["repost_of"] == "3"
    assert posts[1]["reply_to"] == "1"


def test_a_project_is_narrowed_to_a_scope_and_widened_again(archive: Path, tmp_path: Path) -> None:
    path = tmp_path / "p.curation"
    run_json("import", archive, "-o", path)
    everything = run_json("posts", path)
    starred, late = everything[0]["id"], everything[30]["at"]
    decisions = tmp_path / "d.json"
    decisions.write_text(json.dumps([{"do": "star", "post": starred}]), encoding="utf-8")
    run("apply", path, decisions)
    narrowed = run_json("scope", path, "--since", late)
    assert narrowed == {"project": str(path), "posts": 11, "added": 0, "removed": 29, "missing": []}
    kept = run_json("posts", path)
    assert [post["id"] for post in kept] == [starred, *(post["id"] for post in everything[30:])]
    assert kept[0]["starred"]
    assert not any(post["context"] for post in kept)
    widened = run_json("scope", path)
    assert (widened["posts"], widened["added"], widened["removed"]) == (40, 29, 0)
    assert [post["id"] for post in run_json("posts", path)] == [post["id"] for post in everything]
    archive.unlink()
    alone = run_json("scope", path, "--until", late)
    assert (alone["posts"], alone["missing"]) == (31, [str(archive)])


def test_narrowing_keeps_what_is_answered_as_context(tmp_path: Path) -> None:
    tweets = invented_tweets(10)
    tweets[9]["in_reply_to_status_id"] = str(tweets[0]["id"])
    project = tmp_path / "p.curation"
    run_json("import", make_archive(tmp_path / "chat.db", tweets), "-o", project)
    last = run_json("posts", project)[9]["at"]
    run_json("scope", project, "--since", last)
    assert [(post["id"], post["context"]) for post in run_json("posts", project)] == [
        (str(tweets[0]["id"]), True),
        (str(tweets[9]["id"]), False),
    ]


def test_a_chats_row_imports_as_that_chat(tmp_path: Path) -> None:
    sample = places.resources() / "sample" / "openshelf.db"
    (chat,) = run_json("chats", sample)
    path = tmp_path / "p.curation"
    run_json(
        *("import", sample, "-o", path, "--hashtag", chat["hashtag"]),
        *("--since", chat["start"], "--until", chat["end"]),
    )
    posts = [post for post in run_json("posts", path) if not post["context"]]
    assert len(posts) == chat["posts"]
    assert len({post["author"] for post in posts if not post["repost_of"]}) == chat["people"]
    assert chat["questions"] == 4
