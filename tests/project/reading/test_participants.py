"""Newcomers, and those who are quoted more than their share."""

import pytest

from curator.posts import Author, Post
from curator.project import Participant, Project
from curator.project.reading import totals
from curator.project.reading.participants import fair_share
from tests.conftest import fill

MINUTE = 60_000
TWO = 1_726_149_600_000


def participants(*quoted: int) -> list[Participant]:
    return [Participant(f"p{number}", "", 9, 0, TWO, count, 0) for number, count in enumerate(quoted)]


@pytest.mark.parametrize(
    ("quoted", "above"),
    [
        ((), set()),
        ((0, 0), set()),
        ((3, 0, 0), set()),  # the only one who is quoted
        ((9, 1, 1, 1, 1), {9}),  # the mean is 2.6
        ((6, 2, 2, 1, 1, 0, 0, 0), set()),  # who is not quoted does not count
        ((7, 2, 2, 1, 1), set()),  # just below
        ((3, *[1] * 90), set()),  # four at least
        ((4, *[1] * 90), {4}),
        ((40, 40, 40), set()),  # nobody among equals
    ],
)
def test_more_than_a_fair_share_is_thrice_the_mean_of_those_quoted(
    quoted: tuple[int, ...], above: set[int]
) -> None:
    chat = participants(*quoted)
    share = fair_share(chat)
    assert {participant.quoted for participant in chat if participant.quoted > share} == above


@pytest.fixture
def chat(project: Project) -> Project:
    """Three questions in half an hour, and people who spoke first at different times."""
    first = {"early": -60, "present": -2, "prompt": 9, "late": 11, "later": 59, "next": 61}
    said = [Post(who, "I have one", Author(who, who), TWO + minutes * MINUTE) for who, minutes in first.items()]
    asked = [Post(f"Q{number}", "Which?", Author("h", "host"), TWO + number * 15 * MINUTE) for number in range(3)]
    again = Post("again", "RT", Author("again", "again"), TWO + 20 * MINUTE, repost_of="late")
    fill(project, [*said, *asked, again])
    return project


def newcomers(chat: Project) -> set[str]:
    return {participant.handle for participant in chat.participants() if participant.newcomer}


def test_newcomers_wrote_first_after_a_third_of_the_chat_and_not_on_another_day(chat: Project) -> None:
    for number in range(3):
        chat.question(f"Which {number}?", post=f"Q{number}")
    assert newcomers(chat) == {"late", "later"}
    chat.undo()  # the last question, and with it the chat's last half
    assert newcomers(chat) == {"prompt", "late"}


def test_without_two_questions_nobody_is_new(chat: Project) -> None:
    assert newcomers(chat) == set()
    chat.question("Which 0?", post="Q0")
    assert newcomers(chat) == set()


def test_counting_who_is_quoted_does_not_go_through_all_posts(project: Project) -> None:
    plan = project._connection.execute(f"EXPLAIN QUERY PLAN {totals._QUOTED}").fetchall()
    assert "SCAN post" not in " ".join(str(step[3]) for step in plan)
