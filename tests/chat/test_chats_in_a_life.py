"""Three chats of one hashtag in an archive of a life: all found, where they begin and end, and nothing else."""

import json
import random
from pathlib import Path

import pytest

from curator.chat.chats import find_chats
from curator.chat.questions import propose
from curator.posts import Author
from curator.sources import open_archive
from curator.work import survey
from tests.chats import BEGAN, DAY, MINUTE, a_chat, a_life


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_three_chats_among_fifty_thousand_tweets(seed: int) -> None:
    chance = random.Random(seed)
    guests = [Author(f"g{number}", f"guest{number}") for number in range(30)]
    starts = [BEGAN + day * DAY + 20 * 60 * MINUTE for day in (95, 123, 124 + 300)]
    chats = [a_chat(chance, start, guests) for start in starts]
    posts = [*a_life(chance, 50_000), *(post for chat in chats for post in chat)]
    chance.shuffle(posts)
    found = find_chats(posts)
    assert [(chat.hashtag, chat.questions) for chat in found] == [("seedchat", 4)] * 3
    for chat, said in zip(found, chats, strict=True):
        times = [post.at_ms or 0 for post in said]
        assert abs(chat.start_ms - min(times)) <= 2 * MINUTE
        assert abs(chat.end_ms - max(times)) <= 2 * MINUTE
        assert abs(chat.posts - len(said)) <= 3


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("mar102015.json", ["2015-03-11"]),
        ("mar102015.db", ["2015-03-11"]),
        ("may192015.json", ["2015-05-20"]),
        ("may192015.db", ["2015-05-20"]),
        ("apr072015.csv", ["2015-04-01", "2015-04-08"]),
    ],
)
def test_the_four_real_chats_are_found_and_kept_apart(real_folder: Path, name: str, days: list[str]) -> None:
    found = survey.chats(real_folder / name)
    assert [(chat.key, chat.questions) for chat in found] == [(f"critlib-{day}", 5) for day in days]


def test_every_question_of_the_real_chats_is_found_and_none_invented(real_folder: Path) -> None:
    told = json.loads((real_folder / "questions.json").read_text(encoding="utf-8"))
    for name in {name for chat in told for name in chat["file"]}:
        with open_archive(real_folder / name) as reading:
            posts = [post for batch in reading.batches() for post in batch.posts if not post.context]
        found = []
        for chat in find_chats(posts):
            proposal = propose([post for post in posts if chat.start_ms <= (post.at_ms or 0) <= chat.end_ms])
            found.append((list(proposal.hosts), [[one.post, *one.reworded_by] for one in proposal.questions]))
        expected = [
            (chat.get("hosts", [chat["host"]]), chat["questions"]) for chat in told if name in chat["file"]
        ]
        assert found == expected, name


def test_the_search_can_be_stopped_on_the_way() -> None:
    """A hand that has chosen does not wait for what else there might have been."""
    calls = []

    def stop() -> None:
        calls.append(1)
        if len(calls) == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        find_chats(a_life(random.Random(1), 30_000), stop)
    assert len(calls) == 3
