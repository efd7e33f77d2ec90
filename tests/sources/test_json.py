"""JSON as tools leave it: packed otherwise, with other things between, or kept by another program."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from curator import sources
from curator.posts import Post
from curator.sources import Batch, NoArchive
from tests.sources import archives
from tests.sources.invented import chat

Object = dict[str, Any]


def read(path: Path) -> tuple[str, list[Post], list[Batch]]:
    """What kind a file is taken for, its posts, and the batches they came in."""
    with sources.open_archive(path) as reading:
        batches = list(reading.batches(5))
    assert all(batch.read == len(batch.posts) + len(batch.refused) for batch in batches)
    return reading.kind, [post for batch in batches for post in batch.posts], batches


def refused(batches: Sequence[Batch]) -> int:
    return sum(len(batch.refused) for batch in batches)


def lines(*objects: object) -> str:
    return "".join(json.dumps(one) + "\n" for one in objects)


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def tweets(folder: Path) -> list[Object]:
    """The chat's tweets as the first interface gave them."""
    archives.twarc(folder / "whole.jsonl", chat())
    all_ = (folder / "whole.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in all_ if line.endswith("}") and "id_str" in line]


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
    monkeypatch.setattr("curator.sources.documents._LONGEST", 1 << 20)
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


def test_tweets_whose_author_is_a_number_alone_are_known(tmp_path: Path) -> None:
    all_ = [{**one, "user": {"id": 7, "id_str": "7"}} for one in tweets(tmp_path)]
    kind, posts, _ = read(written(tmp_path / "t.jsonl", lines(*all_)))
    assert (kind, posts[0].author and posts[0].author.key) == ("twarc", "7")


def test_captured_tweets_are_found_behind_what_was_gone_and_within_what_limits_them(tmp_path: Path) -> None:
    archives.zeeschuimer(tmp_path / "z.ndjson", chat())
    captured = [json.loads(line) for line in (tmp_path / "z.ndjson").read_text(encoding="utf-8").splitlines()]
    _, expected, _ = read(tmp_path / "z.ndjson")
    gone = {"nav_index": "1", "id": 4, "data": {"__typename": "TweetTombstone", "id": None}}
    for one in captured:
        one["data"] = {"__typename": "TweetWithVisibilityResults", "tweet": one["data"], "id": None}
    kind, posts, batches = read(written(tmp_path / "limited.ndjson", lines(*[gone] * 30, *captured)))
    assert (kind, posts, refused(batches)) == ("zeeschuimer", expected, 30)


def second(number: int, **more: object) -> Object:
    """A tweet as the second interface gives it without its author."""
    id_ = str(641729084512837632 + number)
    return {"id": id_, "text": f"A{number}: peas &amp; pods", "author_id": "7", "conversation_id": id_, **more}


def test_bare_tweets_of_the_second_interface_keep_what_they_answer(tmp_path: Path) -> None:
    answers = [second(1), second(2, referenced_tweets=[{"type": "replied_to", "id": second(1)["id"]}])]
    kind, posts, _ = read(written(tmp_path / "t.jsonl", lines(*answers)))
    assert (kind, posts[1].text, posts[1].reply_to) == ("twarc2", "A2: peas & pods", second(1)["id"])


def test_ids_that_are_numbers_name_the_author_all_the_same(tmp_path: Path) -> None:
    data = [{**second(1), "id": 641729084512837633, "author_id": 7}]
    page = {"data": data, "includes": {"users": [{"id": 7, "username": "bo", "name": "Bo"}]}}
    _, posts, _ = read(written(tmp_path / "t.jsonl", lines(page)))
    assert [(post.id, post.author and post.author.handle) for post in posts] == [("641729084512837633", "bo")]


def test_another_programs_rows_are_not_taken_for_a_page_without_authors(tmp_path: Path) -> None:
    page = {"data": [{**second(1), "username": "bo"}]}
    with pytest.raises(NoArchive):
        sources.open_archive(written(tmp_path / "t.json", json.dumps(page)))


def test_what_snscrape_took_from_elsewhere_is_no_tweet(tmp_path: Path) -> None:
    toot = {"_type": "snscrape.modules.mastodon.Toot", "content": "beans", "id": 5, "user": {"username": "bo"}}
    assert "snscrape" not in [source.kind for source, _ in sources.recognise(written(tmp_path / "t", lines(toot)))]
