"""The main job from a terminal: an archive, its questions, 40 answers filed, the article in two formats."""

import json
import re
from pathlib import Path
from typing import Any

import html5lib
import pytest
from markdown_it import MarkdownIt

from curator import places, sources
from tests.conftest import RealChat
from tests.helpers import HOSTILE, files_in, make_archive
from tests.in_process import run, run_json

SAMPLE = places.resources() / "sample" / "openshelf.db"


def texts(page: str, tag: str) -> list[str]:
    root = html5lib.parse(page, namespaceHTMLElements=False)
    return [" ".join("".join(one.itertext()).split()) for one in root.iter(tag)]


def curated(archive: Path, folder: Path) -> tuple[list[dict[str, Any]], list[list[str]], Path]:
    """Import, detect, file 40 answers, every fifth one starred; gives questions, filed ids and the project."""
    project = folder / "p.curation"
    run_json("import", archive, "-o", project)
    questions = run_json("questions", project, "--detect")
    posts = run_json("posts", project)
    asked = {question["post"] for question in questions}
    plain = [post for post in posts if post["id"] not in asked and not post["repost_of"]][:40]
    assert len(plain) == 40
    filed: list[list[str]] = [[] for _ in questions]
    entries: list[dict[str, object]] = []
    for number, post in enumerate(plain):
        bucket = number % len(questions)
        # Every third one goes to the top of its bucket, the others to the end.
        position = 0 if number % 3 == 0 else None
        entry = {"do": "place", "post": post["id"], "question": bucket + 1}
        entries.append(entry | ({} if position is None else {"position": position}))
        filed[bucket].insert(len(filed[bucket]) if position is None else position, post["id"])
        if number % 5 == 0:
            entries.append({"do": "star", "post": post["id"]})
    entries.append({"do": "article", "field": "intro", "text": "Ninety people came."})
    decisions = folder / "decisions.json"
    decisions.write_text(json.dumps(entries), encoding="utf-8")
    assert run("apply", project, decisions).stdout.strip() == f"{len(entries)} decisions made."
    return questions, filed, project


def check_article(archive: Path, folder: Path) -> list[dict[str, Any]]:
    before = files_in(archive.parent)
    fingerprint = sources.fingerprint(archive)
    questions, filed, project = curated(archive, folder)
    posts = {post["id"]: post for post in run_json("posts", project)}
    rendered = {}
    for name, ending in (("markdown", "md"), ("html", "html")):
        path = folder / f"article.{ending}"
        assert run("export", project, "-f", name, "--attribution", "none", "-o", path).returncode == 0
        written = path.read_text(encoding="utf-8")
        rendered[name] = MarkdownIt("commonmark").render(written) if name == "markdown" else written
    for page in rendered.values():
        headings = texts(page, "h2")
        assert headings == [
            f"{question['number']}. {' '.join(question['text'].split())}" for question in questions
        ]
        items = texts(page, "li")
        quotes = items[len(questions) :]
        wanted = [id_ for bucket in filed for id_ in bucket]
        assert len(quotes) == len(wanted) == 40
        for id_, quote in zip(wanted, quotes, strict=True):
            assert is_cleaned_from(quote, posts[id_]["text"]), (quote, posts[id_]["text"])
        assert len(texts(page, "strong")) == 8
        assert "Ninety people came." in texts(page, "p")
    assert rendered["markdown"].count("<li>") == rendered["html"].count("<li>")
    assert texts(rendered["markdown"], "li") == texts(rendered["html"], "li")
    assert run("verify", project).returncode == 0
    assert sources.fingerprint(archive) == fingerprint
    if archive.parent != folder:
        assert files_in(archive.parent) == before
    return questions


def is_cleaned_from(quote: str, text: str) -> bool:
    """Whether a quote is the tweet's own words in their order, with nothing but its wrapping gone."""
    left = re.sub(r"[\s\u200b\ufeff]+", " ", text).strip()
    if quote not in left:
        return False
    around = left.replace(quote, "", 1)
    around = re.sub(r"https?://t\.co/\S+", "", around)
    return all(re.fullmatch(r'[."“]?[#＃@＠]?[\w()/.:,;|>–—-]+|[&+→|:)–—-]+', word) for word in around.split())


def test_the_sample(tmp_path: Path) -> None:
    questions = check_article(SAMPLE, tmp_path)
    assert [question["number"] for question in questions] == [1, 2, 3, 4]
    assert {question["author"] for question in questions} == {"odile_marchbanks"}


def test_real_chats(real_chats: list[RealChat], tmp_path: Path) -> None:
    for chat in real_chats:
        folder = tmp_path / chat.archive.stem
        folder.mkdir()
        questions = check_article(chat.archive, folder)
        assert [question["post"] for question in questions] == chat.questions
        assert {question["author"] for question in questions} == {chat.host}


@pytest.mark.parametrize("format_", ["markdown", "html"])
def test_a_hostile_tweet_is_only_its_text(tmp_path: Path, format_: str) -> None:
    tweet = {"id": 7, "handle": "x", "created_at": "2024-09-12T14:00:00+00:00", "full_text": HOSTILE}
    project, path = tmp_path / "p.curation", tmp_path / "article"
    run_json("import", make_archive(tmp_path / "chat.db", [tweet]), "-o", project)
    decisions = tmp_path / "decisions.json"
    entries: list[dict[str, object]] = [
        {"do": "question", "text": HOSTILE},
        {"do": "place", "post": "7", "question": 1},
    ]
    entries += [{"do": "article", "field": field, "text": HOSTILE} for field in ("title", "intro", "closing")]
    decisions.write_text(json.dumps(entries), encoding="utf-8")
    assert run("apply", project, decisions).returncode == 0
    assert run("export", project, "-f", format_, "--attribution", "none", "-o", path).returncode == 0
    written = path.read_text(encoding="utf-8")
    page = MarkdownIt("commonmark").render(written) if format_ == "markdown" else written
    for tag, count in (("h1", 1), ("p", 2), ("li", 2)):
        assert texts(page, tag) == [" ".join(HOSTILE.split())] * count
    body = html5lib.parse(page, namespaceHTMLElements=False).find("body")
    assert {one.tag for one in body.iter()} == {"body", "h1", "p", "ol", "ul", "li", "h2", "bdi"}
    assert not any(one.attrib for one in body.iter())
