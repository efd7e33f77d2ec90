"""Invented chats of an hour, and the lives that they happen in."""

import random
from datetime import UTC, datetime
from pathlib import Path

from curator.posts import Author, Post
from tests.helpers import make_archive

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


def written(path: Path, posts: list[Post]) -> Path:
    return make_archive(
        path,
        [
            {
                "id": 1_080_000_000_000_000_000 + number,
                "handle": post.author.handle if post.author else "",
                "created_at": datetime.fromtimestamp((post.at_ms or 0) / 1000, UTC).isoformat(),
                "full_text": post.text,
            }
            for number, post in enumerate(sorted(posts, key=lambda post: post.at_ms or 0))
        ],
    )


def other_tweets(chance: random.Random, count: int) -> list[Post]:
    people = [Author(f"p{number}", f"person{number}") for number in range(40)]
    return [
        Post(str(number), sentence(chance), chance.choice(people), BEGAN + chance.randrange(60 * DAY))
        for number in range(count)
    ]
