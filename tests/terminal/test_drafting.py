"""The draft from a terminal: written in each format, and checked."""

import json
from pathlib import Path

from tests.in_process import run, run_json
from tests.terminal.conftest import decide


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
