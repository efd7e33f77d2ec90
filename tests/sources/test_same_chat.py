"""One week as three tools kept it: the same posts, whatever differs explained field by field."""

import html
import re
from itertools import permutations
from pathlib import Path

import pytest

from curator import sources
from curator.posts import Post
from curator.project import Project
from curator.work import importing, starting
from curator.work.scope import ImportCancelled, ImportStopped
from tests.sources.archives import KINDS
from tests.sources.invented import chat

_LINK = re.compile(r"https?://\S+")


def read(path: Path) -> tuple[dict[str, Post], dict[str, Post]]:
    """An archive's rows, and what is only inside of others."""
    with sources.open_archive(path) as reading:
        batches = list(reading.batches())
    rows = {post.id: post for batch in batches for post in batch.posts}
    return rows, {post.id: post for batch in batches for post in batch.embedded if post.id not in rows}


def without_links(text: str) -> str:
    """The one difference of texts: twitter-to-sqlite writes links in full where Twitter's JSON has ``t.co``."""
    return " ".join(_LINK.sub("LINK", text).split())


@pytest.mark.parametrize(("week", "rows", "inside"), [("mar102015", 625, 10), ("may192015", 528, 4)])
def test_a_week_from_json_and_from_sqlite_is_the_same(
    real_folder: Path, week: str, rows: int, inside: int
) -> None:
    from_json, embedded = read(real_folder / f"{week}.json")
    from_sqlite, none = read(real_folder / f"{week}.db")
    assert (len(from_json), len(embedded), len(from_sqlite), len(none)) == (rows, inside, rows + inside, 0)
    # A retweet's original is a row of its own in the database, and stands inside the retweet in the JSON.
    both = from_json | embedded
    assert both.keys() == from_sqlite.keys()
    for id_, post in both.items():
        other = from_sqlite[id_]
        assert post.author is not None
        assert other.author is not None
        assert (post.author.key, post.author.handle) == (other.author.key, other.author.handle)
        assert post.author.name == other.author.name
        assert post.at_ms == other.at_ms
        assert post.url == other.url
        assert (post.lang, post.repost_of, post.reply_to) == (other.lang, other.repost_of, other.reply_to)
        # The JSON names a quoted tweet even where it cannot show it; the database only those shown.
        assert other.quote_of in {None, post.quote_of}
        assert without_links(html.unescape(post.text)) == without_links(html.unescape(other.text))


def test_a_week_from_csv_is_read_by_its_columns(real_folder: Path) -> None:
    rows, embedded = read(real_folder / "apr072015.csv")
    assert not embedded
    assert len(rows) > 1600
    for id_, post in rows.items():
        assert post.author is not None
        assert post.url == f"https://twitter.com/{post.author.handle}/status/{id_}"
        assert post.at_ms is not None
        assert post.text
    assert sum(post.repost_of is not None for post in rows.values()) > 400
    assert sum("user_screen_name" in post.author.handle for post in rows.values() if post.author) == 0


def contents(path: Path) -> set[tuple[object, ...]]:
    with Project.open(path) as project:
        return {
            (state.id, state.handle, state.name, state.at_ms, state.text, state.repost_of, state.reply_to,
             state.quote_of, state.context)
            for state in project.all_states()
        }  # fmt: skip


def imported(path: Path, archives: list[Path]) -> set[tuple[object, ...]]:
    project, _ = starting.import_archives(archives, path)
    project.close()
    return contents(path)


def test_the_order_of_files_makes_no_difference(tmp_path: Path) -> None:
    wanted = {"twarc", "tags", "twint", "analytics", "json2csv"}
    archives = []
    for kind in {kind.slug: kind for kind in KINDS if kind.slug in wanted}.values():
        folder = tmp_path / kind.slug
        folder.mkdir()
        kind.write(folder / kind.name, chat())
        archives.append(folder / kind.name)
    assert len(archives) == 5
    found = [
        imported(tmp_path / f"{number}.curation", list(order))
        for number, order in enumerate(list(permutations(archives))[::7])
    ]
    assert all(one == found[0] for one in found)
    assert len(found[0]) == len(chat())
    fullest = {state[0]: state for state in found[0]}
    for said in chat():
        state = fullest[said.id]
        assert state[1:4] == (said.handle, said.name, said.at_ms)
        assert state[4] == said.text
        assert state[5:8] == (said.repost_of, said.reply_to, said.quote_of)


def test_a_file_twice_changes_nothing(tmp_path: Path) -> None:
    kind = next(kind for kind in KINDS if kind.slug == "twarc")
    kind.write(tmp_path / kind.name, chat())
    once = imported(tmp_path / "p.curation", [tmp_path / kind.name])
    before = (tmp_path / "p.rejects.csv").read_text(encoding="utf-8")
    assert imported(tmp_path / "p.curation", [tmp_path / kind.name] * 2) == once
    assert (tmp_path / "p.rejects.csv").read_text(encoding="utf-8") == before


def test_a_cancelled_import_puts_back_what_it_made_fuller(tmp_path: Path) -> None:
    by_slug = {kind.slug: kind for kind in KINDS}
    for slug in ("storify", "analytics", "twarc"):
        by_slug[slug].write(tmp_path / by_slug[slug].name.replace("t.", f"{slug}."), chat())
    path = tmp_path / "p.curation"
    before = imported(path, [tmp_path / "analytics.csv"])

    def stop(done: int, _length: int | None) -> None:
        if done:
            raise ImportCancelled("stopped")

    with Project.open(path) as project:
        with pytest.raises(ImportCancelled):
            importing.import_archive(project, tmp_path / "twarc.jsonl", progress=stop)
        people = project._connection.execute("SELECT key, handle, name FROM author ORDER BY key").fetchall()
    assert contents(path) == before
    assert all(key.startswith("@") for key, _, _ in people)


def test_what_arrived_stays_where_the_editor_says_so(tmp_path: Path) -> None:
    kind = next(kind for kind in KINDS if kind.slug == "twarc")
    kind.write(tmp_path / "t.jsonl", chat())

    def stop(done: int, _length: int | None) -> None:
        if done:
            raise ImportStopped("stopped")

    with Project.create(tmp_path / "p.curation") as project:
        with pytest.raises(ImportStopped):
            importing.import_archive(project, tmp_path / "t.jsonl", progress=stop)
        assert len(project.pks()) == len(chat())
        assert [archive.complete for archive in project.archives()] == [False]
