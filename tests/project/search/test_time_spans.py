"""The stretch of time in a query: read from its words, and written as words that find just what is in it."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.project import BadQuery, Project
from curator.project.search.query import Clock
from curator.project.search.time_spans import asked, narrowed
from tests.questions import numbered

TWO = 1_726_149_600_000  # 2024-09-12T14:00Z
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
PARIS = Clock(ZoneInfo("Europe/Paris"), lambda: TWO)


@pytest.mark.parametrize(
    ("query", "span"),
    [
        ("", None),
        ("from:ana since", None),
        ("-since:16:00", None),
        ("since:", None),
        ("since:16:05 OR is:starred", None),
        ("shelf OR since:16:05", None),
        ("since:16:05", (TWO + 5 * MINUTE, None)),
        ("until:16:05", (None, TWO + 6 * MINUTE)),
        ("since:16:05 shelf until:16:10", (TWO + 5 * MINUTE, TWO + 11 * MINUTE)),
        ("since:2024-09-12T14:05Z", (TWO + 5 * MINUTE, None)),
        ("since:16:05 since:16:10", (TWO + 10 * MINUTE, None)),
        ("until:2024-09-12", (None, TWO + 8 * HOUR)),
        ("since:23:59", (TWO + 8 * HOUR - MINUTE, None)),
        ("since:00:30", (TWO + 8 * HOUR + 30 * MINUTE, None)),
        ("since:05:00", (TWO - 11 * HOUR, None)),
    ],
)
def test_a_query_tells_its_stretch_in_the_zone_of_the_chat(
    query: str, span: tuple[int | None, int | None] | None
) -> None:
    assert asked(query, PARIS) == span


def test_a_time_that_is_none_is_said_to_be_so() -> None:
    with pytest.raises(BadQuery, match=r"25:61.*14:20"):
        asked("since:25:61", PARIS)


@pytest.mark.parametrize(
    ("query", "span", "written"),
    [
        ("", (TWO, TWO + 3 * MINUTE), "since:16:00 until:16:02"),
        ('from:ana "two words" -late', (TWO, TWO + MINUTE), 'from:ana "two words" -late since:16:00 until:16:00'),
        ("since:15 tent -until:15", (TWO, TWO + MINUTE), "tent -until:15 since:16:00 until:16:00"),
        ("since:15:00 tent", None, "tent"),
        ("since:15:00 until:16:00", None, ""),
        ("", (TWO - DAY, TWO + MINUTE), "since:2024-09-11T16:00 until:16:00"),
    ],
)  # fmt: skip
def test_a_stretch_takes_the_place_of_the_one_before(
    query: str, span: tuple[int, int] | None, written: str
) -> None:
    assert narrowed(query, span, PARIS) == written


@given(
    minute=st.integers(-60 * 24 * 400, 60 * 24 * 400),
    length=st.integers(1, 60 * 24 * 60),
    zone=st.sampled_from(["Europe/Paris", "Asia/Kolkata", "America/St_Johns", "Pacific/Apia", "UTC"]),
)
def test_what_is_written_is_read_as_the_same(minute: int, length: int, zone: str) -> None:
    since = TWO + minute * MINUTE
    clock = Clock(ZoneInfo(zone), lambda: TWO)
    query = narrowed("shelf", (since, since + length * MINUTE), clock)
    assert asked(query, clock) == (since, since + length * MINUTE)


def test_an_hour_that_the_clock_has_twice_is_told_apart() -> None:
    """The night the clocks go back: 02:30 comes twice in Paris."""
    again = 1_729_989_000_000  # 2024-10-27T00:30Z
    for since in (again, again + HOUR):
        clock = Clock(ZoneInfo("Europe/Paris"), lambda: again)
        assert asked(narrowed("", (since, since + MINUTE), clock), clock) == (since, since + MINUTE)


def test_the_written_words_find_what_was_sent_then(project: Project) -> None:
    for zone in (ZoneInfo("Asia/Kolkata"), ZoneInfo("UTC")):
        query = narrowed("", (TWO + 3 * MINUTE, TWO + 6 * MINUTE), project.clock(zone))
        assert [state.id for state in project.states(project.pks(query, zone=zone))] == ["3", "4", "5"]


def test_what_is_filed_or_starred_is_told_by_its_times(project: Project) -> None:
    project.place(["7", "2"], numbered(project, 1))
    project.place("2", numbered(project, 2))
    project.star(["2", "9"])
    assert list(project.picked_times()) == [TWO + 2 * MINUTE, TWO + 7 * MINUTE]
    assert list(project.starred_times()) == [TWO + 2 * MINUTE, TWO + 9 * MINUTE]
    project.undo(3)
    assert not project.picked_times()
    assert not project.starred_times()
