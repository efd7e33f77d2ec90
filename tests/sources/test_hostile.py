"""Files made to harm: each is refused in one sentence, in bounded time and memory, and leaves nothing behind."""

import csv
import threading
import time
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from curator import sources
from curator.sources import ArchiveError
from tests.bounded import MEGABYTES, bounded
from tests.helpers import files_in
from tests.sources import hostile
from tests.sources.archives.exports import export_files
from tests.sources.archives.json_tools import twarc
from tests.sources.archives.tables import unknown_csv
from tests.sources.invented import Said, chat


def read(path: str) -> str:
    """What a file holds, or why it is refused; run by a process of its own."""
    try:
        with sources.open_archive(Path(path)) as reading:
            posts = refused = 0
            for batch in reading.batches():
                posts += len(batch.posts)
                refused += len(batch.refused)
    except ArchiveError as error:
        return f"refused {error}"
    return f"read {posts} {refused}"


def outcome(make: hostile.Maker, folder: Path, spare: Path) -> str:
    """What reading a file says, which leaves nothing behind and stays within bounds."""
    archive = make(folder)
    before = sorted(folder.iterdir())
    done = bounded("tests.sources.test_hostile:read", archive, env={"TMPDIR": str(spare)})
    assert done.status == 0, done.errors
    assert done.peak <= MEGABYTES
    assert sorted(folder.iterdir()) == before
    assert not list(spare.iterdir())
    (said,) = done.said
    return said


@pytest.mark.parametrize("make", hostile.REFUSED, ids=lambda make: make.__name__)
def test_a_file_made_to_harm_is_refused_in_one_sentence(
    make: hostile.Maker, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    said = outcome(make, tmp_path, tmp_path_factory.mktemp("temporary"))
    assert said.startswith("refused ")
    assert said.endswith(".")
    assert said.isprintable()


@pytest.mark.parametrize(("make", "posts", "refused"), hostile.READ, ids=lambda it: getattr(it, "__name__", ""))
def test_what_can_be_read_of_a_file_made_to_harm_is_read(
    make: hostile.Maker, posts: int, refused: int, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert outcome(make, tmp_path, tmp_path_factory.mktemp("temporary")) == f"read {posts} {refused}"


def test_names_in_a_zip_lead_nowhere_else(tmp_path: Path) -> None:
    target = tmp_path / "tricks.zip"
    with zipfile.ZipFile(target, "w") as packed:
        for name in ("../../data/tweets.js", "/data/tweets.js", "C:/data/tweets.js", "x/../../tweets.js"):
            packed.writestr(name, export_files(chat())["data/tweets.js"])
    with pytest.raises(ArchiveError, match=r"tweets|zip"), sources.open_archive(target, "x-export"):
        pass
    assert list(files_in(tmp_path)) == ["tricks.zip"]


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.js"
    secret.write_bytes(export_files(chat())["data/tweets.js"])
    folder = tmp_path / "export" / "data"
    folder.mkdir(parents=True)
    (folder / "tweets.js").symlink_to(secret)
    with pytest.raises(ArchiveError):
        sources.open_archive(folder.parent)


@pytest.mark.parametrize("write", [twarc, unknown_csv], ids=["lines of JSON", "CSV"])
def test_a_file_that_grows_while_it_is_read_is_refused_and_never_ends_the_reading(
    write: Callable[[Path, Sequence[Said]], None], tmp_path: Path
) -> None:
    path = tmp_path / "growing"
    write(path, chat())
    more = path.read_bytes()
    stop = threading.Event()

    def grow() -> None:
        with path.open("ab") as file:
            while not stop.is_set():
                file.write(more)
                file.flush()

    growing = threading.Thread(target=grow)
    with pytest.raises(ArchiveError, match="changed by another program"), sources.open_archive(path) as reading:
        batches = reading.batches(5)
        next(batches)
        growing.start()
        while path.stat().st_size == len(more):
            time.sleep(0.01)
        try:
            for _ in batches:
                pass
        finally:
            stop.set()
            growing.join()


def test_a_quotation_mark_that_is_never_closed_costs_one_row(tmp_path: Path) -> None:
    path = tmp_path / "open.csv"
    rows = [f"{575486036429549001 + number},person{number},thought {number}" for number in range(40)]
    rows[7] = rows[7].replace("thought", '"thought')
    path.write_text("id,screen_name,text\n" + "\n".join(rows) + "\n", encoding="utf-8")
    with sources.open_archive(path) as reading:
        (batch,) = reading.batches()
    assert [refused.line for refused in batch.refused] == [9]
    assert len(batch.posts) == 39


def test_rows_that_are_too_wide_are_refused_and_short_ones_filled(tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "screen_name", "text", "lang"])
        rows.writerow(["575486036429549001", "a", "whole", "en"])
        rows.writerow(["575486036429549002", "b", "short"])
        rows.writerow(["575486036429549003", "c", "cut", "at", "a comma"])
    with sources.open_archive(path) as reading:
        (batch,) = reading.batches()
    assert [post.text for post in batch.posts] == ["whole", "short"]
    assert [(one.line, one.reason) for one in batch.refused] == [(4, "the row has 5 cells and the header 4")]


def test_a_lone_surrogate_and_a_stray_byte_are_read(tmp_path: Path) -> None:
    lines = [
        b'{"id_str": "575486036429549001", "text": "half \\ud83d of it", "user": {"screen_name": "a"}}',
        b'{"id_str": "575486036429549002", "text": "it\x92s", "user": {"screen_name": "b"}}',
    ]
    (tmp_path / "t.jsonl").write_bytes(b"\n".join(lines))
    with sources.open_archive(tmp_path / "t.jsonl") as reading:
        (batch,) = reading.batches()
    assert [post.text for post in batch.posts] == ["half \ud83d of it", "it\udc92s"]
    table = b"id,screen_name,text\n575486036429549001,a," + b"it\x92s caf\xc3\xa9\n"
    (tmp_path / "t.csv").write_bytes(table)
    with sources.open_archive(tmp_path / "t.csv") as reading:
        (batch,) = reading.batches()
    assert [post.text for post in batch.posts] == ["it’s café"]
