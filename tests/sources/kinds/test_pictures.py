"""Pictures of archives: read from nowhere but the archive's own files."""

from pathlib import Path

import pytest

from curator import sources
from tests.sources.archives.exports import PICTURE, export_folder, export_zip
from tests.sources.archives.sqlite_tools import (
    cyd,
)
from tests.sources.databases import execute, read
from tests.sources.invented import chat


def illustrated(folder: Path) -> Path:
    """A database of Cyd with a folder of pictures: two of the first tweet, one of them known twice, and a film."""
    path = folder / "data.sqlite3"
    cyd(path, chat())
    one, two = chat()[0].id, chat()[1].id
    execute(
        path,
        "INSERT INTO tweet_media (mediaID, mediaType, tweetID, filename) VALUES"
        f" ('55', 'photo', '{one}', '55.png'), ('3_55', 'photo', '{one}', '3_55.png'),"
        f" ('3_56', 'photo', '{one}', '3_56.jpg'), ('3_57', 'photo', '{two}', '3_57.jpg'),"
        f" ('7_58', 'video', '{two}', '7_58.mp4'), ('59', 'photo', '{two}', '../secret.png'),"
        f" ('60', 'photo', '{two}', NULL)",
    )
    (folder / "secret.png").write_bytes(b"secret")
    media = folder / "Tweet Media"
    media.mkdir()
    for name in ("55.png", "3_55.png", "3_56.jpg", "7_58.mp4"):
        (media / name).write_bytes(PICTURE + name.encode())
    return path


def test_pictures_that_lie_beside_a_database_of_cyd_belong_to_its_tweets(tmp_path: Path) -> None:
    path = illustrated(tmp_path)
    media = {post.id: post.media for post in read(path) if post.media}
    assert media == {chat()[0].id: ("Tweet Media/55.png", "Tweet Media/3_56.jpg")}
    assert sources.picture(path, "cyd", "Tweet Media/3_56.jpg") == PICTURE + b"3_56.jpg"


def test_a_database_of_cyd_is_read_without_its_pictures_and_without_their_table(tmp_path: Path) -> None:
    path = tmp_path / "data.sqlite3"
    cyd(path, chat())
    execute(path, f"INSERT INTO tweet_media (mediaID, mediaType, tweetID) VALUES ('5', 'photo', '{chat()[0].id}')")
    assert not any(post.media for post in read(path))
    (tmp_path / "Tweet Media").mkdir()
    (tmp_path / "Tweet Media" / "5.png").write_bytes(PICTURE)
    execute(path, "DROP TABLE tweet_media")
    assert len(read(path)) == len(chat())


def test_an_exports_pictures_are_had_from_its_zip_its_folder_and_beside_its_script(tmp_path: Path) -> None:
    packed, folder = tmp_path / "export.zip", tmp_path / "export"
    folder.mkdir()
    export_zip(packed, chat())
    export_folder(folder, chat())
    for path in (packed, folder, folder / "data" / "tweets.js"):
        names = [name for post in read(path) for name in post.media]
        assert len(names) == 1
        assert sources.picture(path, "x-export", names[0]) == PICTURE


@pytest.mark.parametrize(
    "name",
    [
        "Tweet Media/none.png",
        "Tweet Media/linked.png",
        "Tweet Media/folder.png",
        "Tweet Media/../secret.png",
        "Tweet Media/..\\secret.png",
        "secret.png",
        "../secret.png",
        "/etc/hostname",
        "data.sqlite3",
        "data/tweets_media/1-../../../secret.png",
        "data/tweets_media/1-linked.png",
        "data/tweets_media/1-none.png",
        "data/account.js",
        "Tweet Media/\0.png",
        "",
    ],
)
def test_nothing_but_an_archives_own_pictures_is_ever_opened(tmp_path: Path, name: str) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "secret.png").write_bytes(b"secret")
    path = illustrated(inner)
    folder, packed = inner / "export", inner / "export.zip"
    folder.mkdir()
    export_folder(folder, chat())
    export_zip(packed, chat())
    (inner / "Tweet Media" / "linked.png").symlink_to(tmp_path / "secret.png")
    (inner / "Tweet Media" / "folder.png").mkdir()
    (folder / "data" / "tweets_media" / "1-linked.png").symlink_to(tmp_path / "secret.png")
    assert sources.picture(path, "cyd", name) is None
    assert sources.picture(folder, "x-export", name) is None
    assert sources.picture(packed, "x-export", name) is None


def test_no_picture_is_had_of_what_is_not_there_carries_none_or_is_no_archive(tmp_path: Path) -> None:
    name = "Tweet Media/55.png"
    assert sources.picture(tmp_path / "gone" / "data.sqlite3", "cyd", name) is None
    assert sources.picture(illustrated(tmp_path), "twint", name) is None
    assert sources.picture(tmp_path, "no such kind", name) is None
    (tmp_path / "damaged.zip").write_bytes(b"PK\x03\x04 and no more")
    assert sources.picture(tmp_path / "damaged.zip", "x-export", "data/tweets_media/1-a.png") is None


def test_a_file_larger_than_pictures_are_is_not_opened(tmp_path: Path) -> None:
    path = illustrated(tmp_path)
    with (tmp_path / "Tweet Media" / "3_56.jpg").open("ab") as file:
        file.truncate((32 << 20) + 1)
    assert sources.picture(path, "cyd", "Tweet Media/3_56.jpg") is None
