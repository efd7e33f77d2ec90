"""The words an editor types into the search."""

from array import array
from collections.abc import Callable
from contextlib import closing
from zoneinfo import ZoneInfo

import pytest

from curator.posts import Author, Post
from curator.project import BadQuery, Project
from curator.project.reading import reader
from tests.conftest import fill, make_posts
from tests.questions import numbered


@pytest.fixture
def found(project: Project) -> Callable[[str], set[str]]:
    fill(
        project,
        [
            Post("l", "Read https://example.org/key first", Author("a", "Ana"), 1_726_149_600_000),
            Post("j", "開かれた棚が好き", Author("b", "anabel"), 1_726_149_601_000, lang="ja"),
            Post("r", "RT @Ana: Read", Author("c", "cy"), 1_726_149_602_000, repost_of="l"),
            Post("p", "@anabel Écrit! pic.twitter.com/x", Author("c", "cy"), 1_726_153_202_000, lang="pt-BR"),
            Post("w", "Yes?", Author("a", "Ana"), 1_726_153_203_000, reply_to="p", lang="und"),
            Post("t", "ป่าไม้กับiPhone大好き", Author("n", "", "Noon"), 1_726_153_204_000, lang="th"),
        ],
    )
    project.place(["1", "l"], numbered(project, 2))
    project.star("1")
    project.shelve("2")
    project.seen("3")

    def ids(query: str) -> set[str]:
        return {state.id for state in project.all_states(query)}

    return ids


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("from:ana", {"l", "w"}),
        ("from:@ANA", {"l", "w"}),
        ("from:noon", {"t"}),
        ("from:", None),
        ("to:ana", {"r"}),
        ("to:anabel", {"p"}),
        ("to:cy", {"w"}),
        ("to:an", set()),
        ("is:reply", {"w"}),
        ("has:answer", {"p"}),
        ("has:repost", {"l"}),
        ("has:picture", {"p"}),
        ("has:question", {"w"}),
        ("q:any", {"1", "l"}),
        ("q:none from:ana", {"w"}),
        ("lang:pt", {"p"}),
        ("lang:none", {"l", "r", "w"}),
        ("ecrit", {"p"}),
        ("thought n", {str(number) for number in range(1, 13)}),
        ("thought’n", set()),
        ("@ana", {"p", "r"}),
        ("@anab", {"p"}),
        ("#openshelf number", {str(number) for number in range(1, 13)}),
        ("from:ana OR from:cy", {"l", "w", "p", "r"}),
        ("read OR yes -is:repost", {"l", "w"}),
        ("OR read OR", {"l", "r"}),
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
        ("が好", {"j"}),
        ("棚が好き", {"j"}),
        ("棚", {"j"}),
        ("き", {"j", "t"}),
        ("が棚", set()),
        ("棚好", set()),
        ("棚が OR 大好き", {"j", "t"}),
        ("lang:ja -棚", set()),
        ('"かれた棚"', {"j"}),
        ("ป่า", {"t"}),
        ("ปา", {"t"}),
        ("ไม้กับ", {"t"}),
        ("iphone", {"t"}),
        ("phone大", set()),
        ("iphone大好", {"t"}),
        ("read", {"l", "r"}),
        ("rea", {"l", "r"}),
        ("read -is:repost", {"l"}),
        ('"number 12"', {"12"}),
        ("thought is:unfiled -is:shelved until:2024-09-12T14:04:00Z", {"3", "4"}),
        ("https://example.org", {"l"}),
    ],
)
def test_words_find(found: Callable[[str], set[str]], query: str, expected: set[str] | None) -> None:
    assert found(query) == (found("") if expected is None else expected)


def test_the_inbox_holds_what_still_asks_for_a_decision(found: Callable[[str], set[str]]) -> None:
    assert found("is:inbox") == {str(number) for number in range(4, 13)} | {"j", "p", "w", "t"}


@pytest.mark.parametrize(
    "query", ["is:lost", "q:two", "q:²", "since:yesterday", "until:25:00", "has:cheese", "to:-"]
)
def test_a_word_that_cannot_be_understood_is_said_to_be_so(found: Callable[[str], set[str]], query: str) -> None:
    with pytest.raises(BadQuery) as told:
        found(query)
    assert query.partition(":")[2] in str(told.value)


# The first three posts were sent at 14:01, 14:02 and 14:03 in UTC, which is 19:31 … in Kolkata.


@pytest.mark.parametrize(
    ("query", "zone", "expected"),
    [
        ("until:14:02", "UTC", {"1", "2"}),
        ("until:14:01", "UTC", {"1"}),
        ("since:14:02 until:14:02", "UTC", {"2"}),
        ("until:19:32", "Asia/Kolkata", {"1", "2"}),
        ("until:13:59", "UTC", set()),
        ("since:2024-09-12 until:14:02:30", "UTC", {"1", "2"}),
        ("until:2024-09-11", "UTC", set()),
        ("since:2024-09-13", "UTC", set()),
        ("until:2024-09-12T14:02", "UTC", {"1", "2"}),
        ("until:2024-09-12T19:32", "Asia/Kolkata", {"1", "2"}),
        ("until:2024-09-12T14:01:59Z", "Asia/Kolkata", {"1"}),
    ],
)
def test_times_are_those_of_the_chats_zone_and_include_what_they_name(
    project: Project, query: str, zone: str, expected: set[str]
) -> None:
    pks = project.pks(query, zone=ZoneInfo(zone))
    assert {state.id for state in project.states(pks)} == expected


def test_a_time_of_day_is_the_one_nearest_to_the_chats_beginning(project: Project) -> None:
    midnight = 1_726_185_600_000
    late = [Post(f"m{hour}", "late", None, midnight + hour * 3_600_000) for hour in (-1, 1)]
    fill(project, late)
    project.question("Late?", post="m-1")
    assert [state.id for state in project.states(project.pks("since:00:30"))] == ["m1"]
    assert [state.id for state in project.states(project.pks("late until:23:30"))] == ["m-1"]


@pytest.mark.parametrize(
    "query", ["", "thought", "is:starred", "has:number", "lang:xx", "thought OR lang:xx", "-1"]
)
def test_among_many_what_is_near_comes_first_and_it_is_said_whether_that_is_all(
    project: Project, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    fill(project, make_posts(300, 20))
    project.star("200")
    whole = project.pks(query)
    monkeypatch.setattr(reader, "_FEW", 10)
    monkeypatch.setattr(reader, "_FEW_FOUND", 10)
    monkeypatch.setattr(reader, "_AROUND", 20)
    soon, complete = project.pks_soon(query, project.at_ms(150))
    assert (soon == whole) if complete else (set(soon) < set(whole) and project.row_of("150") in soon)
    assert list(soon) == [pk for pk in whole if pk in soon], "in time order"
    with closing(project.reader()) as other:
        assert other.pks(query) == whole


def test_what_takes_too_long_is_given_up_and_all_goes_on(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(project, make_posts(3000, 20))
    monkeypatch.setattr(reader, "_FEW", 10)
    monkeypatch.setattr(reader, "_PATIENCE_SECONDS", -1.0)
    assert project.pks_soon("lang:xx", 0) == (array("q"), False)
    assert len(project.pks("thought")) == 3012


def test_words_among_some_posts_are_found_without_looking_at_the_others(project: Project) -> None:
    ids = ["2", "5", "no such post"]
    assert [state.id for state in project.states(project.pks("thought -5", among=ids))] == ["2"]
    assert not project.pks("thought", among=[])


@pytest.mark.parametrize("query", ['"', "-", '""', "%", "'; DROP TABLE post; --", "a:b", "(", "*", "NEAR(", "^"])
def test_odd_words_find_something_or_nothing_and_never_fail(found: Callable[[str], set[str]], query: str) -> None:
    found(query)


def test_a_search_of_too_many_words_is_refused_and_one_of_as_many_as_can_be_is_made(project: Project) -> None:
    most = " OR ".join(["thought"] * 25)
    assert list(project.pks(most)) == list(project.pks("thought"))
    assert list(project.pks(" ".join(["thought"] * 50))) == list(project.pks("thought"))
    for query in (" OR ".join(["thought"] * 30), "-(" * 6000, "a" * 20_000):
        with pytest.raises(BadQuery, match="no more than 50 words"):
            project.pks(query)
