"""What the search offers while it is typed."""

from zoneinfo import ZoneInfo

import pytest

from curator.posts import Author, Post
from curator.project import Project
from curator.project.reading.completions import completions
from curator.project.search.query import FILTERS, HAS, IS
from tests.conftest import fill

UTC = ZoneInfo("UTC")


def offered(project: Project, query: str, cursor: int | None = None) -> list[str]:
    return [offer.label for offer in completions(project, UTC, query, len(query) if cursor is None else cursor)]


def taken(project: Project, query: str, cursor: int | None = None) -> tuple[str, int]:
    first = completions(project, UTC, query, len(query) if cursor is None else cursor)[0]
    return first.taken(query)


@pytest.fixture
def known(project: Project) -> Project:
    fill(
        project,
        [
            Post("x", "Olá", Author("a", "person3000", "Person again"), 1_726_149_600_000, lang="pt"),
            Post("y", "Hi", Author("n", "", "Nobody Else"), 1_726_149_600_000),
        ],
    )
    project.question("Asked?", post="3")
    return project


def test_the_names_of_filters_then_their_values(known: Project) -> None:
    assert offered(known, "") == [f"{one.name}:" for one in FILTERS]
    assert offered(known, "words i") == ["is:"]
    assert offered(known, "library") == []
    assert offered(known, "is:") == list(IS)
    assert offered(known, "has:P") == ["picture"]
    assert set(offered(known, "has:")) == set(HAS)
    assert offered(known, "lang:") == ["en", "pt"]
    assert offered(known, "q:") == ["1", "2", "3", "4", "any", "none"]
    assert offered(known, "q:miss") == ["2"]
    assert offered(known, "since:1") == ["14:03"]
    assert [one.label for one in completions(known, ZoneInfo("Asia/Kolkata"), "until:", 6)] == ["19:33"]


def test_people_are_offered_by_handle_with_how_much_they_wrote_those_of_most_first(known: Project) -> None:
    assert offered(known, "from:PERS")[0] == "person1"
    assert set(offered(known, "from:person")) == {*(f"person{number}" for number in range(5)), "person3000"}
    assert offered(known, "to:@person3") == ["person3", "person3000"]
    (person,) = completions(known, UTC, "from:person30", 13)
    assert person.meaning == "Person again · 1 tweet"
    assert taken(known, "from:nob") == ('from:"Nobody Else" ', 19)
    assert len(known.pks('from:"Nobody Else"')) == 1


def test_an_offer_takes_the_place_of_the_word_at_the_cursor_alone(known: Project) -> None:
    assert taken(known, "-fr") == ("-from:", 6)
    assert taken(known, "is:sta read", 6) == ("is:starred read", 10)
    assert taken(known, "read -has:li") == ("read -has:link ", 15)
    assert taken(known, "fr read", 2) == ("from: read", 5)


def test_a_handle_with_signs_is_only_itself(known: Project) -> None:
    fill(known, [Post("z", "x", Author("z", "per%_son"), 0)])
    assert offered(known, "from:per%") == ["per%_son"]
    assert offered(known, "from:p_r") == []
