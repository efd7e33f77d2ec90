"""The command line as outside programs call it: names, JSON, exit statuses, one sentence for what is wrong."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from curator import __version__
from curator.project.file.schema import VERSION
from tests.helpers import CURATOR, files_in, invented_tweets, make_archive, run, run_json


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return make_archive(tmp_path / "chat.db", invented_tweets(40))


@pytest.fixture
def project(archive: Path, tmp_path: Path) -> Path:
    path = tmp_path / "p.curation"
    run_json("import", archive, "-o", path)
    questions = tmp_path / "questions.txt"
    questions.write_text("What is open?\n\nWho is missing?\nWhat next?\n", encoding="utf-8")
    run_json("questions", path, "--set", questions)
    return path


def decide(project: Path, *entries: object) -> subprocess.CompletedProcess[str]:
    decisions = project.with_name("decisions.json")
    decisions.write_text(json.dumps(list(entries)), encoding="utf-8")
    return run("apply", project, decisions, "--json")


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
    sample = Path(__file__).parents[2] / "resources" / "sample" / "openshelf.db"
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


def test_a_chats_row_imports_as_that_chat(tmp_path: Path) -> None:
    sample = Path(__file__).parents[2] / "resources" / "sample" / "openshelf.db"
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


def test_export_writes_each_format_and_refuses_unknown_ones(project: Path, tmp_path: Path) -> None:
    decide(
        project,
        {"do": "place", "post": "1800000000000000001", "question": 1},
        {"do": "place", "post": "1800000000000000002", "question": 1},
        {"do": "star", "post": "1800000000000000002"},
        {"do": "article", "field": "title", "text": "A review"},
    )
    draft = tmp_path / "a.md"
    assert run("export", project, "-f", "markdown", "-o", draft, "--attribution", "none").returncode == 0
    assert "- thought 1 & more\n- **thought 2 & more**\n" in draft.read_text(encoding="utf-8")
    assert run("export", project, "-f", "markdown", "-o", draft, "--starred").returncode == 0
    assert "thought 1" not in draft.read_text(encoding="utf-8")
    assert run("export", project, "-f", "html", "-o", tmp_path / "a.html").returncode == 0
    for wrong in (("-f", "clay"), ("-f", "markdown", "--attribution", "loud")):
        done = run("export", project, *wrong, "-o", tmp_path / "b.md")
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
    assert run("export", project, "-f", "html", "-o", tmp_path / "no" / "a.html").returncode == 2
    assert not (tmp_path / "b.md").exists()


def test_export_takes_a_template_and_writes_a_report_beside_the_article(project: Path, tmp_path: Path) -> None:
    decide(project, {"do": "place", "post": "1800000000000000001", "question": 1})
    folder = tmp_path / "all of it"
    folder.mkdir()
    for ending in ("html", "csv", "docx"):
        report = folder / f"report.{ending}"
        to = ("-f", "markdown", "-o", tmp_path / "a.md", "--template", "trade-review", "--report", report)
        assert run("export", project, *to).returncode == 0
        assert report.stat().st_size > 1000
    assert (tmp_path / "a.md").read_text(encoding="utf-8").startswith("# #openshelf chat review: three questions")
    assert 'id="post-1800000000000000001"' in (folder / "report.html").read_text(encoding="utf-8")


def test_export_refuses_templates_and_reports_that_are_none(project: Path, tmp_path: Path) -> None:
    for wrong in (
        ("--template", "clay"),
        ("--report", tmp_path / "r.pdf"),
        ("--report", tmp_path / "no" / "r.html"),
        ("--report", tmp_path / "a.html"),
    ):
        done = run("export", project, "-f", "html", "-o", tmp_path / "a.html", *wrong)
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
        assert not (tmp_path / "a.html").exists()


def test_the_tagging_names_people_as_they_agreed(project: Path, tmp_path: Path) -> None:
    decisions = tmp_path / "d.json"
    entries = [
        {"do": "consent", "author": "person1", "text": "left-out"},
        {"do": "consent", "author": "person2", "text": "anonymous"},
    ]
    decisions.write_text(json.dumps(entries), encoding="utf-8")
    assert run("apply", project, decisions).returncode == 0
    assert run("export", project, "-f", "csv", "-o", tmp_path / "t.csv").returncode == 0
    table = (tmp_path / "t.csv").read_text(encoding="utf-8-sig")
    assert "person3" in table
    assert "person1" not in table
    assert "person2" not in table


def test_verify_tells_projects_from_archives_and_sound_from_damaged(project: Path, archive: Path) -> None:
    assert run_json("verify", project) == {"ok": True, "kind": "project", "problems": []}
    assert run_json("verify", archive) == {"ok": True, "kind": "archive", "problems": []}
    with closing(sqlite3.connect(project)) as connection:
        connection.execute("INSERT INTO star VALUES ('1800000000000000001')")
        connection.commit()
    done = run("verify", project, "--json")
    found = json.loads(done.stdout)
    assert (done.returncode, found["ok"], found["problems"][0]["code"]) == (1, False, "log")
    assert run("verify", Path(__file__), "--json").returncode == 2


def test_a_damaged_project_is_repaired_into_a_new_file_with_an_account(project: Path, tmp_path: Path) -> None:
    assert run_json("verify", project, "--repair")["repaired"] is None
    content = bytearray(project.read_bytes())
    content[4096 * 9 : 4096 * 10] = bytes(4096)
    project.write_bytes(content)
    done = run("verify", project, "--repair", "-o", tmp_path / "new.curation", "--json")
    document = json.loads(done.stdout)
    assert (done.returncode, document["ok"], document["problems"] != []) == (1, False, True)
    account = document["repaired"]
    assert account["project"] == str(tmp_path / "new.curation")
    assert account.keys() == {"project", "saved", "lost", "mended"}
    assert account["saved"]["tweets"] == 40
    assert run_json("verify", tmp_path / "new.curation")["ok"]
    told = run("verify", project, "--repair")
    assert f"{project.with_name(project.stem)}.repaired.curation holds what could be saved" in told.stdout
    for words in (("--repair", "-o", tmp_path / "new.curation"), ("-o", tmp_path / "other.curation")):
        refused = run("verify", project, *words, "--json")
        assert (refused.returncode, refused.stdout, len(refused.stderr.splitlines())) == (2, "", 1)
    assert project.read_bytes() == content
    assert run("verify", Path(__file__), "--repair").returncode == 2


def test_a_tweet_and_a_person_are_forgotten(project: Path) -> None:
    before = run_json("posts", project)
    told = run_json("forget", project, "--post", before[0]["id"])
    assert told.keys() == {"posts", "repeats", "decisions", "staying"}
    assert run_json("posts", project) == before[1:]
    done = run("forget", project, "--person", "@Person1")
    assert done.returncode == 0
    assert done.stdout.startswith("Gone from the project, its history and its backups: ")
    assert "person1" not in {post["author"] for post in run_json("posts", project)}
    assert run_json("verify", project)["ok"]
    for words in ((), ("--post", "1", "--person", "x"), ("--post", "1"), ("--person", "nobody")):
        refused = run("forget", project, *words)
        assert (refused.returncode, refused.stdout, len(refused.stderr.splitlines())) == (2, "", 1)


def text_file(folder: Path) -> Path:
    (folder / "notes.txt").write_text("Milk, bread, a story", encoding="utf-8")
    return folder / "notes.txt"


def empty_file(folder: Path) -> Path:
    (folder / "empty.db").touch()
    return folder / "empty.db"


def truncated_database(folder: Path) -> Path:
    path = make_archive(folder / "cut.db", invented_tweets(2000))
    os.truncate(path, path.stat().st_size // 2)
    return path


def without_tweets(folder: Path) -> Path:
    with closing(sqlite3.connect(folder / "bees.db")) as connection:
        connection.execute("CREATE TABLE hive (id INTEGER PRIMARY KEY, bees INTEGER)")
    return folder / "bees.db"


def directory(folder: Path) -> Path:
    (folder / "folder").mkdir()
    return folder / "folder"


def newer_project(folder: Path) -> Path:
    return changed_project(folder, f"PRAGMA user_version = {VERSION + 1}")


def project_with_trigger(folder: Path) -> Path:
    return changed_project(folder, "CREATE TRIGGER spy AFTER INSERT ON star BEGIN DELETE FROM post; END")


def project_without_its_head(folder: Path) -> Path:
    path = changed_project(folder, "PRAGMA user_version")
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    return path


def changed_project(folder: Path, statement: str) -> Path:
    path = folder / "p.curation"
    run_json("import", make_archive(folder / "chat.db", invented_tweets(5)), "-o", path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
    return path


def no_such_file(folder: Path) -> Path:
    return folder / "nothing.db"


REFUSED = [
    (text_file, "no archive that Curator knows"),
    (empty_file, "is empty"),
    (truncated_database, "is damaged"),
    (without_tweets, "without tweets"),
    (directory, "is a folder"),
    (newer_project, "newer version"),
    (project_with_trigger, "not Curator's"),
    (project_without_its_head, "does not begin as a project does"),
    (no_such_file, "There is no file"),
]


@pytest.mark.parametrize(("make", "words"), REFUSED, ids=[make.__name__ for make, _ in REFUSED])
def test_what_cannot_be_opened_is_one_sentence_and_stays_as_it_was(tmp_path: Path, make, words: str) -> None:  # type: ignore[no-untyped-def]
    path = make(tmp_path)
    before = files_in(tmp_path)
    done = run(path)
    assert done.returncode == 2
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""
    assert files_in(tmp_path) == before


def test_a_project_locked_for_good_is_refused_after_five_seconds(project: Path) -> None:
    before = files_in(project.parent)
    with closing(sqlite3.connect(project, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for command in ((project,), ("posts", project, "--json")):
            done = run(*command)
            assert done.returncode == 2
            assert "locked" in done.stderr
            assert len(done.stderr.splitlines()) == 1
    assert files_in(project.parent) == before


def test_version_help_and_usage() -> None:
    assert run("--version").stdout == f"curator, version {__version__}\n"
    for command in ("sources", "import", "chats", "questions", "posts", "suggest", "apply", "export", "verify"):
        done = run(command, "--help")
        assert done.returncode == 0
        assert "Usage: curator" in done.stdout
    done = run("import")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_a_reader_that_goes_away_is_no_failure(project: Path) -> None:
    process = subprocess.Popen([*CURATOR, "posts", str(project)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    assert process.wait(30) == 0
    assert process.stderr.read() == b""
    process.stderr.close()


def lint(project: Path, *arguments: object) -> tuple[int, list[dict[str, object]]]:
    done = run("lint", project, *arguments, "--json")
    return done.returncode, json.loads(done.stdout)


def test_lint_says_what_is_wrong_with_the_draft(project: Path, tmp_path: Path) -> None:
    posts = [post["id"] for post in run_json("posts", project)[:3]]
    places = [{"do": "place", "post": post, "question": number} for number, post in enumerate(posts, 1)]
    texts = ("The kettle was on", "Nobody asked why", "Thirty chairs and a lamp")
    edits = [{"do": "edit", "post": post, "text": text} for post, text in zip(posts, texts, strict=True)]
    decide(project, *places, {"do": "edit", "post": posts[0], "text": "We recieve more postcards than emails"})
    status, found = lint(project)
    assert status == 1
    assert {
        "rule": "typo",
        "severity": "warning",
        "question": 1,
        "post": posts[0],
        "message": "“recieve” looks like a typo for “receive”.",
        "fixable": True,
    } in found
    readable = run("lint", project)
    assert readable.returncode == 1
    assert f"warning: question 1: “recieve” looks like a typo for “receive”. (typo, {posts[0]})" in readable.stdout
    decide(project, *edits)
    assert lint(project) == (0, [])
    assert run("lint", project).stdout == "Nothing was found.\n"

    decide(project, *({"do": "edit", "post": post, "text": None} for post in posts))
    page = tmp_path / "page.html"
    assert run("export", project, "-f", "html", "-o", page).returncode == 0
    assert lint(project, "--against", page) == (0, [])
    page.write_text(page.read_text(encoding="utf-8").replace("thought 1 ", "doubt 1 "), encoding="utf-8")
    status, found = lint(project, "--against", page)
    assert (status, [(one["rule"], one["post"], one["fixable"]) for one in found]) == (
        1,
        [("altered", posts[1], False)],
    )
    missing = run("lint", project, "--against", tmp_path / "none.html", "--json")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert missing.stderr.startswith("curator: ")


def test_merging_two_copies_says_where_they_agree(project: Path) -> None:
    copies = [project.with_name(f"{name}.curation") for name in ("a", "b")]
    for number, path in enumerate(copies, 1):
        shutil.copy(project, path)
        decisions = [
            {"do": "place", "post": "1800000000000000001", "question": 1},
            {"do": "place", "post": "1800000000000000002", "question": number},
            {"do": "edit", "post": "1800000000000000001", "text": f"As {number} has it"},
        ]
        decide(path, *decisions)
    done = run("merge", *copies, "-o", project.with_name("c.curation"), "--editor", "Noor", "--json")
    assert (done.returncode, done.stderr) == (1, "")
    told = json.loads(done.stdout)
    assert {key: told[key] for key in ("agreed", "only_a", "only_b")} == {"agreed": 1, "only_a": 0, "only_b": 0}
    assert told["conflicts"] == [{"post": "1800000000000000002", "a": [1], "b": [2]}]
    assert told["kappa"] == 0.0
    assert [one["what"] for one in told["differences"]] == ["quote"]
    assert [one["editor"] for one in run_json("history", project.with_name("c.curation"))][-1] == "Noor"
    again = run("merge", *copies, "-o", project.with_name("c.curation"))
    assert again.returncode == 2
    assert again.stderr.count("\n") == 1
    words = run("merge", *copies, "-o", project.with_name("d.curation"))
    assert words.returncode == 1
    assert "Filed alike by both: 1;" in words.stdout
    assert "stands under both" in words.stdout
    assert "“As 1 has it”" in words.stdout
    alike = run("merge", project, project, "-o", project.with_name("e.curation"), "--json")
    assert alike.returncode == 0
    assert json.loads(alike.stdout)["kappa"] is None


def test_a_blind_copy_from_the_terminal(project: Path) -> None:
    decide(project, {"do": "place", "post": "1800000000000000001", "question": 1})
    assert run_json("blind-copy", project, "-o", project.with_name("b.curation")) == {
        "project": str(project.with_name("b.curation"))
    }
    assert [one["placed"] for one in run_json("questions", project.with_name("b.curation"))] == [0, 0, 0]
    assert run("blind-copy", project, "-o", project).returncode == 2
