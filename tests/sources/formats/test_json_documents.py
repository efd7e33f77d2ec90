"""The same tweets in JSON that is packed in other ways, is cut, or was kept by another program."""

import json
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from curator import sources
from curator.sources import NoArchive
from tests.sources.invented import chat
from tests.sources.json_files import Object, lines, read, refused, tweets, written


def of_mongo(value: Any) -> Any:
    """As MongoDB writes its documents out: large numbers as objects."""
    if isinstance(value, dict):
        return {key: of_mongo(one) for key, one in value.items()}
    if isinstance(value, list):
        return [of_mongo(one) for one in value]
    return {"$numberLong": str(value)} if isinstance(value, int) and value > 2**31 else value


PACKED: dict[str, Callable[[list[Object]], str | bytes]] = {
    "a search's answer": lambda all_: json.dumps({"statuses": all_, "search_metadata": {"since": [{"id": 1}]}}),
    "answers, one a line": lambda all_: lines({"statuses": all_[:3], "m": {}}, {"statuses": all_[3:]}),
    "the paid search's answer": lambda all_: json.dumps({"results": all_, "next": "x"}, indent=1),
    "arrays one after another": lambda all_: json.dumps(all_[:3], indent=1) + "\n" + json.dumps(all_[3:]),
    "an array a line": lambda all_: lines(all_[:3], all_[3:]),
    "under their ids": lambda all_: json.dumps({one["id_str"]: one for one in all_}),
    "UTF-16, as a shell writes it": lambda all_: lines(*all_).encode("utf-16"),
    "UTF-16 without its mark": lambda all_: json.dumps(all_).encode("utf-16-be"),
    "lines that are blank": lambda all_: lines(*all_).replace("\n", "\r\n  \r\n"),
    "a disk's zeros behind": lambda all_: lines(*all_).encode() + bytes(5000),
    "out of MongoDB": lambda all_: lines(*({"_id": {"$oid": "5f"}, **of_mongo(one)} for one in all_)),
}


@pytest.mark.parametrize("pack", PACKED.values(), ids=PACKED)
def test_the_same_tweets_come_however_they_are_packed(
    pack: Callable[[list[Object]], str | bytes], tmp_path: Path
) -> None:
    all_ = tweets(tmp_path)
    kind, posts, batches = read(written(tmp_path / "t.json", pack(all_)))
    _, expected, _ = read(tmp_path / "whole.jsonl")
    assert (kind, posts, refused(batches)) == ("twarc", expected, 0)


def test_an_answer_that_is_cut_gives_the_tweets_before_the_cut(tmp_path: Path) -> None:
    all_ = tweets(tmp_path)
    answer = json.dumps({"users": [{"id": 1}], "statuses": all_})
    _, posts, _ = read(written(tmp_path / "t.json", answer[:-400]))
    assert [post.id for post in posts] == [one["id_str"] for one in all_[:-1]]


def test_a_list_larger_than_any_document_is_read_by_its_elements(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.sources.formats.json_documents._LONGEST", 1 << 20)
    all_ = [{**one, "padding": "x" * 100_000} for one in tweets(tmp_path)]
    answers = lines({"statuses": all_}, {"statuses": []})
    _, posts, _ = read(written(tmp_path / "t.json", answers))
    assert len(posts) == len(all_)


def test_notices_before_the_first_tweet_do_not_hide_the_kind(tmp_path: Path) -> None:
    notices = [{"delete": {"status": {"id": number, "id_str": str(number)}}} for number in range(300)]
    kind, posts, batches = read(written(tmp_path / "t.jsonl", lines(*notices, *tweets(tmp_path))))
    assert (kind, len(posts), refused(batches)) == ("twarc", len(chat()), 300)


def test_a_number_that_pandas_rounded_is_no_reply(tmp_path: Path) -> None:
    first, second, *_ = tweets(tmp_path)
    for tweet, replied_to in ((first, 641729084512837632.0), (second, 33.0)):
        tweet.pop("in_reply_to_status_id_str")
        tweet["in_reply_to_status_id"] = replied_to
    _, posts, _ = read(written(tmp_path / "t.jsonl", lines(first, second)))
    assert [post.reply_to for post in posts] == [None, "33"]


def test_a_packed_folder_is_to_be_unpacked(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "export.tar.gz", "w:gz") as packed:
        packed.add(written(tmp_path / "outbox.json", "{}"))
    with pytest.raises(NoArchive, match="unpack it"):
        sources.open_archive(tmp_path / "export.tar.gz")
