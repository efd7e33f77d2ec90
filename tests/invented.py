"""A whole chat, invented: a host asks, people answer for an hour, greet and retweet. The same every time."""

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any

from tests.helpers import make_archive

HASHTAG = "quietlibrary"
_START = datetime(2024, 10, 3, 19, tzinfo=UTC)
_QUESTIONS = (
    ("What does a library sound like when it works?", "sound hum pages whisper kettle clock footsteps rain"),
    ("Which rule would you drop first?", "rule fine fee card deposit silence queue shoes"),
    ("Who taught you to find a book?", "aunt teacher neighbour shelf catalogue index thumb ladder"),
    ("Where should the next branch open?", "harbour market station laundry ferry tram bakery school"),
    ("What do you lend besides books?", "drill seeds telescope tent kite projector sewing umbrella"),
)
_FRAMES = (
    "Ours began with a {0} and a {1}, and nobody has complained yet.",
    "I would say the {0}. The {1} came later, and stayed.",
    "For me it is always the {0}, even where a {1} would do.",
    "Ask the children: they name the {0} before the {1}.",
    "We tried a {0} for a winter; the {1} was what people came back for.",
    "A {0}, a {1} and somebody with patience.",
    "Never without the {0}. The {1} can wait until spring.",
    "The {0} was my idea, the {1} was everybody else's.",
)
_WHO = (
    "my aunt", "the ferryman", "a boy with a kite", "our oldest reader", "the night porter", "two sisters",
    "the baker next door", "a retired pilot", "somebody from the choir", "the new trainee", "a lost tourist",
    "the school caretaker", "half the chess club", "the beekeeper", "a nurse after her shift", "the tram driver",
)  # fmt: skip
_DID = (
    "asked for it twice", "laughed out loud", "wrote that down", "left a note about it", "told the mayor",
    "came back with cake", "never said a word", "drew a map of it", "wanted one at home", "sang about it",
    "took a photograph", "waited by the window", "counted them all", "brought three friends", "knew it by heart",
)  # fmt: skip
_WHEN = (
    "in March", "before breakfast", "during the storm", "on the longest night", "after the market", "last summer",
    "when the lights went out", "between two trains", "on opening day", "the week it snowed", "at the spring fair",
    "while the roof leaked", "on her birthday", "in the last hour", "as the choir rehearsed",
)  # fmt: skip
_CHATTER = (
    "Hello everybody, joining late from the kitchen table",
    "Thank you all, what an hour!",
    "@{0} so true",
    "@{0} ha, exactly that",
    "Good evening from a rainy platform",
    "Have to leave early, will read the rest tomorrow",
    "@{0} could you say more about that?",
)


@dataclass(frozen=True)
class InventedChat:
    """Its tweets as ``make_archive`` takes them, and of each answer's id the number of its question."""

    tweets: list[dict[str, Any]]
    answers: dict[str, int]

    def save(self, path: Path) -> Path:
        """Its archive."""
        return make_archive(path, self.tweets)


def invent(count: int = 1000, people: int = 90, seed: int = 7) -> InventedChat:
    """A chat of so many tweets: about 35% native retweets, 45% answers, half of them marked, and chatter."""
    chance = random.Random(seed)
    tweets: list[dict[str, Any]] = []
    answers: dict[str, int] = {}
    handles = [f"reader{number}" for number in range(people)]
    seconds = 65 * 60

    def say(handle: str, at: float, text: str, **more: Any) -> str:
        number = 1_841_000_000_000_000_000 + len(tweets)
        moment = _START + timedelta(seconds=at)
        tweets.append(
            {"id": number, "handle": handle, "created_at": moment.isoformat(), "full_text": text, **more}
        )
        return str(number)

    every = [" ".join(words) for words in product(_WHO, _DID, _WHEN)]
    asides = iter(chance.sample(every, len(every)))  # so that no two tweets are alike unless one repeats the other
    asked = []
    for number, (question, _) in enumerate(_QUESTIONS, 1):
        asked.append(300 + (number - 1) * 660)
        say("host", asked[-1], f"Q{number}: {question} #{HASHTAG}")
    for _ in range(round(count * 0.45)):
        number = chance.randrange(len(_QUESTIONS)) + 1
        words = chance.sample(_QUESTIONS[number - 1][1].split(), 2)
        said = f"{chance.choice(_FRAMES).format(*words)} {next(asides).capitalize()}."
        marker = chance.choice((f"A{number}: ", f"A{number} ", f"Q{number} ", "", "", ""))
        late = min(chance.expovariate(1 / 240), 1500)
        at = asked[number - 1] + 20 + late
        answers[say(chance.choice(handles), at, f"{marker}{said} #{HASHTAG}")] = number
    originals = list(tweets)
    for _ in range(round(count * 0.35)):
        first = chance.choice(originals)
        since = datetime.fromisoformat(first["created_at"]) - _START
        text = f"RT @{first['handle']}: {first['full_text']}"
        say(
            chance.choice(handles),
            since.total_seconds() + chance.uniform(5, 900),
            text,
            retweeted_status=first["id"],
        )
    while len(tweets) < count:
        text = f"{chance.choice(_CHATTER).format(chance.choice(handles))}, {next(asides)}"
        say(chance.choice(handles), chance.uniform(0, seconds), f"{text} #{HASHTAG}")
    tweets.sort(key=lambda tweet: str(tweet["created_at"]))
    return InventedChat(tweets, answers)
