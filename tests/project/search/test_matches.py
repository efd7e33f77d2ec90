"""Where the words of a search stand in a text; wherever the search finds a text, there is something to mark."""

import pytest

from curator.posts import Post
from curator.project import Project
from curator.project.search.matches import Matches
from tests.conftest import fill


def marked(query: str, text: str) -> list[str]:
    return [text[start:end] for start, end in Matches(query).within(text)]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("rea", "Read already, RÉA", ["Rea", "RÉA"]),
        ('"rea"', "Read rea.", ["rea"]),
        ("café", "Un cafe\u0301, CAFES", ["cafe\u0301", "CAFE"]),
        ('"two words"', "Two, words; two  wordsmiths", ["Two, words"]),
        ("棚が", "開かれた棚が好き、棚が", ["棚が", "棚が"]),
        ("ที่", "ที่นี่", ["ที่"]),
        ("open", "棚open reopen", ["open"]),
        ("好きopen", "大好きOpen", ["好きOpen"]),
        ("#open", "go #OpenShelf, open", ["#Open"]),
        ("to:ana", "@anabel @Ana: yes", ["@Ana"]),
        ("yes -no OR maybe is:starred", "no yes OR maybe", ["yes", "maybe"]),
        ("it’s", "it's, it seems", ["it's"]),
        ("👍", "👍👍 👎", ["👍", "👍"]),
        ("İ", "İstanbul 😀 İ", ["İ", "İ"]),
        ("", "nothing", []),
        ("from:ana", "ana", []),
    ],
)
def test_hits(query: str, text: str, expected: list[str]) -> None:
    assert marked(query, text) == expected


@pytest.mark.parametrize(
    "word", ["thoug", "ÉCR", "écrit", "棚", "た棚", "số", "so", "ไม้", "iphone", "#open", "o’co", "Straße", "книг"]
)
def test_what_the_index_finds_has_something_to_mark(project: Project, word: str) -> None:
    texts = ["Écrit par O’Connor", "開かれた棚", "Số một", "ป่าไม้กับiPhone", "Straße und STRASSE", "Книга"]
    fill(project, [Post(f"x{number}", text) for number, text in enumerate(texts)])
    states = list(project.all_states(word))
    assert states
    assert all(marked(word, state.text) for state in states)
