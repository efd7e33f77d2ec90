"""The words an editor types into the search."""

from collections.abc import Callable

import pytest

from curator.posts import Author, Post
from curator.project import BadQuery, Project
from tests.conftest import fill


@pytest.fixture
def found(project: Project) -> Callable[[str], set[str]]:
    fill(
        project,
        [
            Post("l", "Read https://example.org/key first", Author("a", "Ana"), 1_726_149_600_000),
            Post("j", "開かれた棚が好き", Author("b", "anabel"), 1_726_149_601_000, lang="ja"),
            Post("r", "RT @Ana: Read", Author("c", "cy"), 1_726_149_602_000, repost_of="l"),
        ],
    )
    project.place(["1", "l"], 2)
    project.star("1")
    project.shelve("2")
    project.seen("3")

    def ids(query: str) -> set[str]:
        return {state.id for state in project.all_states(query)}

    return ids


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("from:ana", {"l"}),
        ("from:@ANA", {"l"}),
        ("from:anab", {"j"}),
        ("has:link", {"l"}),
        ("q:2", {"1", "l"}),
        ("q:2 is:starred", {"1"}),
        ("is:shelved", {"2"}),
        ("is:seen", {"3"}),
        ("is:repost", {"r"}),
        ("lang:ja", {"j"}),
        ("読", set()),
        ("棚が", {"j"}),
        ("read", {"l", "r"}),
        ("rea", {"l", "r"}),
        ("read -is:repost", {"l"}),
        ('"number 12"', {"12"}),
        ("thought is:unfiled -is:shelved until:2024-09-12T14:04:00Z", {"3", "4"}),
        ("https://example.org", {"l"}),
    ],
)
def test_words_find(found: Callable[[str], set[str]], query: str, expected: set[str]) -> None:
    assert found(query) == expected


def test_the_inbox_holds_what_still_asks_for_a_decision(found: Callable[[str], set[str]]) -> None:
    assert found("is:inbox") == {str(number) for number in range(4, 13)} | {"j"}


@pytest.mark.parametrize("query", ["is:lost", "q:two", "since:yesterday", "has:cheese"])
def test_a_word_that_cannot_be_understood_is_said_to_be_so(found: Callable[[str], set[str]], query: str) -> None:
    with pytest.raises(BadQuery):
        found(query)


@pytest.mark.parametrize("query", ['"', "-", '""', "%", "'; DROP TABLE post; --", "a:b", "(", "*", "NEAR(", "^"])
def test_odd_words_find_something_or_nothing_and_never_fail(found: Callable[[str], set[str]], query: str) -> None:
    found(query)
