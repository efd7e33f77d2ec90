"""What is said in English, and carried to where it is said in another language."""

import pickle

import pytest

from curator.phrases import Phrase, counted, phrase
from curator.posts import CuratorError


def test_a_phrase_is_its_english_words() -> None:
    assert phrase("{name} is no archive.", name="x.db") == "x.db is no archive."
    assert phrase("Braces {stay} where nothing is to be filled in.") == (
        "Braces {stay} where nothing is to be filled in."
    )


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 tweets"), (1, "1 tweet"), (2, "2 tweets"), (12345, "12,345 tweets")]
)
def test_it_counts_in_english(count: int, words: str) -> None:
    assert counted(count, "{count} tweet", "{count} tweets") == words


def test_words_from_outside_are_no_pattern() -> None:
    assert phrase("{name} is no archive.", name="{0.__class__}") == "{0.__class__} is no archive."


def test_it_comes_whole_out_of_another_process() -> None:
    said = CuratorError(counted(3, "{count} tweet of {name}", "{count} tweets of {name}", name="Mira"))
    there = pickle.loads(pickle.dumps(said)).args[0]  # noqa: S301 - our own
    assert isinstance(there, Phrase)
    assert (there, there.pattern, there.number) == ("3 tweets of Mira", "{count} tweets of {name}", 3)
    assert there.values == {"name": "Mira", "count": 3}
