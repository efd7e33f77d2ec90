"""What is said in English, and carried to where it is said in another language."""

import ast
import pickle
import string
from datetime import UTC, datetime
from pathlib import Path

import pytest

from curator.phrases import Phrase, counted, forms, listed, phrase, said, sentences
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
    error = CuratorError(counted(3, "{count} tweet of {name}", "{count} tweets of {name}", name="Mira"))
    there = pickle.loads(pickle.dumps(error)).args[0]  # noqa: S301 - our own
    assert isinstance(there, Phrase)
    assert (there, there.pattern, there.number) == ("3 tweets of Mira", "{count} tweets of {name}", 3)
    assert there.values == {"name": "Mira", "count": 3}


def test_a_table_says_its_phrases_later() -> None:
    assert phrase("Reword question {question}").of(question="3") == "Reword question 3"
    tweets = forms("{count} tweet of {name}", "{count} tweets of {name}")
    assert [tweets.of(count, name="Mira") for count in (1, 1200)] == ["1 tweet of Mira", "1,200 tweets of Mira"]


def test_lists_of_any_length_are_one_phrase() -> None:
    assert [listed([]), listed(["a"]), listed(["a", "b", "c"])] == ["", "a", "a, b, c"]
    assert sentences([phrase("One."), phrase("Two."), phrase("Three.")]) == "One. Two. Three."
    many = listed([str(number) for number in range(10_000)])
    assert pickle.loads(pickle.dumps(many)) == ", ".join(map(str, range(10_000)))  # noqa: S301 - our own


def test_an_error_gives_what_it_was_raised_with() -> None:
    assert isinstance(said(CuratorError(phrase("It is damaged."))), Phrase)
    assert said(KeyError("name")) == "'name'"


def test_each_value_has_its_place() -> None:
    """A pattern whose names are not those of its values would fail where it is said, which is often an error."""
    checked = 0
    for path in (Path(__file__).parent.parent / "curator").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
            if not isinstance(node, ast.Call) or name not in {"phrase", "counted"} or not node.keywords:
                continue
            counts = {"count"} if name == "counted" else set()
            said = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            for pattern in said if counts else said[:1]:
                places = {place for _, place, *_ in string.Formatter().parse(pattern) if place is not None}
                assert places | counts == {one.arg for one in node.keywords} | counts, (path.name, pattern)
                checked += 1
    assert checked > 100


def test_a_moment_is_told_as_its_clock_shows_it() -> None:
    at = datetime(2014, 9, 2, 14, 7, tzinfo=UTC)
    assert phrase("a backup of {at}", at=at) == "a backup of 2 Sep 2014, 14:07"
