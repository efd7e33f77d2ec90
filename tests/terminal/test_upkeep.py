"""A project's file from a terminal: checked, repaired, purged, copied and merged."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.in_process import run, run_json
from tests.terminal.conftest import decide


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
