"""Every kind of archive, from file to exported article."""

from pathlib import Path

import pytest

from curator import sources
from curator.posts import Post
from curator.project import Project
from curator.work import exporting, importing
from tests.helpers import files_in
from tests.questions import numbered
from tests.sources.archives import KINDS, OWN, Kind
from tests.sources.invented import Said, chat


def held(kind: Kind) -> list[Said]:
    """What of the chat an archive of that kind holds."""
    alone = kind.slug in OWN or kind.name == "outbox.json"
    return [said for said in chat() if said.handle == "bo" or not alone]


def written(kind: Kind, folder: Path) -> Path:
    path = folder / kind.name
    if not path.suffix:
        path.mkdir()
    kind.write(path, chat())
    return path


def tail(id_: str | None) -> str | None:
    """The last part of an id, which for Bluesky is an address."""
    return None if id_ is None else id_.rsplit("/", 1)[-1]


def check(kind: Kind, said: Said, post: Post) -> None:
    text = said.text
    if "lines" in kind.lost:
        text = text.replace("\n", " ")
    if kind.name == "last.db":
        text = text.replace("http", " http")
    if kind.name == "own.csv":
        text = text.replace("👩\u200d🌾", "*")
    if said.repost_of and kind.slug in {"mastodon", "bluesky"}:
        text = text.removeprefix("RT @bo: ")
    assert post.text == text
    assert post.author is not None
    assert post.author.handle == said.handle
    if "name" not in kind.lost:
        assert post.author.name == said.name
    assert post.at_ms is not None
    if kind.slug == "twarc-csv":
        assert post.url == said.url
    assert abs(post.at_ms - said.at_ms) < (60_000 if "time" in kind.lost else 1000)
    for field in ("reply_to", "repost_of", "quote_of"):
        assert tail(getattr(post, field)) == (None if field in kind.lost else getattr(said, field)), field


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind.slug}-{kind.name}")
def test_each_kind_is_recognised_and_read_whole(kind: Kind, tmp_path: Path) -> None:
    archive = written(kind, tmp_path)
    before = files_in(tmp_path)
    described = sources.describe(archive)
    assert (described.kind, described.posts > 0) == (kind.slug, True), described.warnings
    with sources.open_archive(archive) as reading:
        batches = list(reading.batches(5))
        assert reading.length is not None
    assert files_in(tmp_path) == before
    assert batches[-1].reached == reading.length
    posts: dict[str, Post] = {}
    for batch in batches:
        assert batch.read == len(batch.posts) + len(batch.refused)
        for post in batch.posts:
            posts.setdefault(post.text if not kind.ids else tail(post.id) or "", post)
    by_key = {said.text if not kind.ids else said.id: said for said in held(kind)}
    if kind.slug == "bluesky":
        reposts = {key: post for key, post in posts.items() if post.repost_of}
        assert [(post.author and post.author.handle, tail(post.repost_of)) for post in reposts.values()] == [
            (said.handle, said.repost_of) for said in held(kind) if said.repost_of
        ]
        posts = {key: post for key, post in posts.items() if key not in reposts}
        by_key = {key: said for key, said in by_key.items() if not said.repost_of}
    assert posts.keys() == by_key.keys()
    for key, said in by_key.items():
        check(kind, said, posts[key])
    assert sum(len(batch.posts) for batch in batches) == len(held(kind)) + kind.duplicates
    assert [
        sum(batch.ids_repaired for batch in batches),
        sum(batch.times_inferred for batch in batches),
        sum(len(batch.refused) for batch in batches),
    ] == [kind.repaired, kind.inferred, kind.refused]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind.slug}-{kind.name}")
def test_each_kind_becomes_an_article(kind: Kind, tmp_path: Path) -> None:
    archive = written(kind, tmp_path)
    with Project.create(tmp_path / "p.curation") as project:
        report = importing.import_archive(project, archive)
        assert report.read == report.kept + report.duplicates + report.outside + report.refused
        assert (report.kept, report.duplicates, report.refused) == (len(held(kind)), kind.duplicates, kind.refused)
        again = importing.import_archive(project, archive)
        assert (again.kept, again.duplicates) == (0, report.kept + report.duplicates)
        project.question("What makes a seed library last?")
        answers = [state for state in project.all_states() if "Neighbours" in state.text]
        assert len(answers) == 1
        project.place(answers[0].id, numbered(project, 1))
        exporting.export(project, "markdown", tmp_path / "article.md")
    article = (tmp_path / "article.md").read_text(encoding="utf-8")
    assert "\n- Neighbours who bring back more than they take & keep the drawers dry — @bo" in article.replace(
        "\\", ""
    )
