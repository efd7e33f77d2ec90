"""A large archive is decoded in a process of its own, and gives just the same."""

import json
from pathlib import Path

import pytest

from curator import sources
from curator.phrases import Phrase
from curator.project import Project
from curator.sources import ArchiveError
from curator.sources.read_ahead import ReadAhead
from curator.work import importing
from curator.work.scope import ImportCancelled
from tests.helpers import invented_tweets, make_archive
from tests.sources.archives import KINDS
from tests.sources.invented import chat


@pytest.fixture(autouse=True)
def _always(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "WORTH_A_PROCESS", 0)


@pytest.mark.parametrize("slug", ["twarc", "twitter-to-sqlite", "tags", "csv"])
def test_it_gives_the_same_posts_and_counts(slug: str, tmp_path: Path) -> None:
    kind = next(kind for kind in KINDS if kind.slug == slug)
    path = tmp_path / kind.name
    kind.write(path, chat())
    with Project.create(tmp_path / "p.curation") as project:
        report = importing.import_archive(project, path)
        ahead = {post.id: post.text for post in project.posts() if not post.context}
    with sources.open_archive(path) as reading:
        batches = list(reading.batches())
    assert ahead == {post.id: post.text for batch in batches for post in batch.posts}
    assert report.read == sum(batch.read for batch in batches)
    assert report.refused == sum(len(batch.refused) for batch in batches)


def test_half_a_pair_of_surrogates_comes_through(tmp_path: Path) -> None:
    path = tmp_path / "t.jsonl"
    tweet = {"id_str": "575486036429549001", "text": "half \ud83d of it", "user": {"screen_name": "a"}}
    path.write_text(json.dumps(tweet), encoding="utf-8")
    with Project.create(tmp_path / "p.curation") as project:
        importing.import_archive(project, path)
        assert [post.text for post in project.posts()] == ["half \ufffd of it"]


def test_damage_is_told_in_the_same_sentence_and_nothing_stays(tmp_path: Path) -> None:
    archive = make_archive(tmp_path / "big.db", invented_tweets(3000))
    raw = bytearray(archive.read_bytes())
    raw[len(raw) // 2 : len(raw) // 2 + 40_960] = b"\xff" * 40_960
    archive.write_bytes(raw)
    with (
        Project.create(tmp_path / "p.curation") as project,
        pytest.raises(ArchiveError, match=r"big\.db is damaged"),
    ):
        importing.import_archive(project, archive)
    with Project.open(tmp_path / "p.curation") as project:
        assert not project.posts()


def test_what_is_wrong_can_be_said_in_another_language(tmp_path: Path) -> None:
    with (
        pytest.raises(ArchiveError, match="There is no file") as raised,
        ReadAhead(tmp_path / "gone.jsonl", "twarc", None, None, 100) as batches,
    ):
        list(batches)
    (said,) = raised.value.args
    assert isinstance(said, Phrase)
    assert said.values == {"path": tmp_path / "gone.jsonl"}


def test_an_import_that_is_stopped_stops_the_reading(tmp_path: Path) -> None:
    archive = make_archive(tmp_path / "big.db", invented_tweets(9000))

    def stop(done: int, _length: int | None) -> None:
        if done:
            raise ImportCancelled("enough")

    with Project.create(tmp_path / "p.curation") as project:
        with pytest.raises(ImportCancelled):
            importing.import_archive(project, archive, progress=stop)
        assert not project.posts()
