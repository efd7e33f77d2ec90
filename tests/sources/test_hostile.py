"""Files made to harm: each is refused in one sentence, in bounded time and memory, and leaves nothing behind."""

import csv
import gzip
import sqlite3
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from curator import sources
from curator.sources import ArchiveError
from tests.helpers import files_in
from tests.sources.archives import export_files, twarc, unknown_csv
from tests.sources.invented import chat

_MEGABYTE = 1 << 20
_MOST_MEMORY = 700 * _MEGABYTE


def bomb_in_an_export(path: Path) -> Path:
    target = path / "bomb.zip"
    with (
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed,
        packed.open("data/tweets.js", "w", force_zip64=True) as member,
    ):
        member.write(b"window.YTD.tweets.part0 = [")
        for _ in range(1500):
            member.write(b" " * _MEGABYTE)
    return target


def bomb_in_a_workbook(path: Path) -> Path:
    target = path / "bomb.xlsx"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", "<workbook/>")
        with packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as member:
            for _ in range(1100):
                member.write(b"<" * _MEGABYTE)
    return target


def bomb_in_gzip(path: Path) -> Path:
    target = path / "bomb.jsonl.gz"
    with gzip.open(target, "wb", 9) as file:
        file.write(b'{"id_str": "1", "text": "x", "user": {"screen_name": "a"}}\n{"text": "')
        for _ in range(200):
            file.write(b"A" * _MEGABYTE)
    return target


def million_columns(path: Path) -> Path:
    target = path / "wide.csv"
    target.write_text(",".join(f"column{number}" for number in range(1_000_000)) + "\n1,2\n", encoding="utf-8")
    return target


def one_endless_line(path: Path) -> Path:
    target = path / "line.csv"
    with target.open("wb") as file:
        file.write(b"id,text,screen_name\n1,")
        for _ in range(200):
            file.write(b"A" * _MEGABYTE)
    return target


def deep_json(path: Path) -> Path:
    target = path / "deep.json"
    target.write_text("[" * 500_000 + "]" * 500_000, encoding="utf-8")
    return target


def endless_view(path: Path) -> Path:
    target = path / "view.db"
    with closing(sqlite3.connect(target)) as database:
        database.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, screen_name TEXT)")
        database.execute(
            "CREATE VIEW tweets AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)"
            " SELECT id, 1 AS user, 'endless' AS full_text FROM n"
        )
        database.commit()
    return target


HOSTILE = [
    bomb_in_an_export,
    bomb_in_a_workbook,
    bomb_in_gzip,
    million_columns,
    one_endless_line,
    deep_json,
    endless_view,
]

_READ = """
import resource, sys
resource.setrlimit(resource.RLIMIT_DATA, (int(sys.argv[2]), int(sys.argv[2])))
from pathlib import Path
from curator import sources
try:
    with sources.open_archive(Path(sys.argv[1])) as reading:
        print("read", sum(len(batch.posts) for batch in reading.batches()))
except sources.ArchiveError as error:
    print("refused", error)
"""


@pytest.mark.parametrize("make", HOSTILE, ids=lambda make: make.__name__)
def test_a_file_made_to_harm_is_refused_within_bounds(make: Callable[[Path], Path], tmp_path: Path) -> None:
    archive = make(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", _READ, archive, str(_MOST_MEMORY)],
        capture_output=True, text=True, timeout=90, check=False,
    )  # fmt: skip
    assert done.stdout.startswith("refused "), (done.stdout[:300], done.stderr[-500:])
    assert done.stdout.strip().endswith(".")
    assert len(done.stdout.splitlines()) == 1
    assert [one.name for one in tmp_path.iterdir()] == [archive.name]


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
    write: Callable[[Path, list[object]], None], tmp_path: Path
) -> None:
    path = tmp_path / "growing"
    write(path, chat())  # type: ignore[arg-type]
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
