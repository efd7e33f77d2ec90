"""Three chats of one hashtag in an archive of a life: all found, where they begin and end, and nothing else."""

import random
from pathlib import Path

import pytest

from curator import survey
from curator.chat.chats import find_chats
from curator.posts import Author, Post

MINUTE = 60_000
DAY = 24 * 60 * MINUTE
BEGAN = 1_546_300_800_000  # 2019-01-01
_WORDS = ["soil", "rain", "seed", "drawer", "label", "winter", "spring", "neighbour", "bread", "train", "coffee"]


def sentence(chance: random.Random) -> str:
    return " ".join(chance.choices(_WORDS, k=chance.randrange(4, 14)))


def a_chat(chance: random.Random, start: int, guests: list[Author]) -> list[Post]:
    """An hour by a host who asks four questions; answers come late and overlap, half of them without a marker."""
    said: list[Post] = []

    def say(at: int, by: Author, text: str, repost_of: str | None = None) -> str:
        id_ = f"{at}{len(said):04}"
        said.append(Post(id_, text, by, at, repost_of=repost_of))
        return id_

    host = guests[0]
    say(start, host, "Welcome to #seedchat, tell us who you are")
    for number in range(1, 5):
        asked_at = start + (3 + (number - 1) * 14) * MINUTE + chance.randrange(60_000)
        asked = say(asked_at, host, f"Q{number}: how do you keep {sentence(chance)}? #seedchat")
        say(asked_at + 30_000, chance.choice(guests), f"RT @host: Q{number} how do you keep #seedchat", asked)
        for _ in range(chance.randrange(25, 45)):
            late = int(chance.expovariate(1 / 5) * MINUTE)
            marker = chance.choice([f"A{number}: ", f"a{number} ", "", ""])
            at = min(asked_at + 40_000 + late, start + 62 * MINUTE)
            say(at, chance.choice(guests), f"{marker}{sentence(chance)} #seedchat")
    say(start + 63 * MINUTE, host, "Thank you all, see you next month #seedchat")
    return said


def a_life(chance: random.Random, count: int) -> list[Post]:
    """Ordinary tweets over two years: some of the hashtag now and then, and a festival under its own."""
    people = [Author(f"p{number}", f"person{number}") for number in range(400)]
    posts = []
    for number in range(count):
        at = BEGAN + chance.randrange(730) * DAY + int(chance.gauss(19, 3) * 60 * MINUTE)
        kind = chance.random()
        tag = "#seedchat" if kind < 0.012 else f"#{chance.choice(_WORDS)}" if kind < 0.3 else ""
        posts.append(Post(f"{number}", f"{sentence(chance)} {tag}", chance.choice(people), at))
    festival = BEGAN + 200 * DAY
    for number in range(1200):
        at = festival + chance.randrange(3 * DAY)
        posts.append(Post(f"f{number}", f"{sentence(chance)} #seedfest", chance.choice(people), at))
    return posts


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
