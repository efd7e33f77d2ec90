"""The time of a chat, cut into whole minutes."""

from hypothesis import given
from hypothesis import strategies as st

from curator.ui.timeline.minutes import MINUTE, cut

TWO = 1_726_149_600_000


def test_a_chat_is_cut_into_its_minutes() -> None:
    minutes = cut(TWO + 20_000, TWO + 59 * MINUTE + 1, most=100)
    assert (minutes.start_ms, minutes.step_ms, minutes.count) == (TWO, MINUTE, 60)
    assert minutes.counted([TWO - 1, TWO, TWO + 59_999, TWO + 60_000, minutes.end_ms - 1, minutes.end_ms])[:2] == [
        2,
        1,
    ]
    assert minutes.span(5, 3) == (TWO + 3 * MINUTE, TWO + 6 * MINUTE)


def test_pieces_begin_at_round_times_of_the_clock_on_the_wall() -> None:
    kolkata = 330 * MINUTE
    hours = cut(TWO, TWO + 50 * 60 * MINUTE, most=60, offset_ms=kolkata)
    assert hours.step_ms == 60 * MINUTE
    assert (hours.start_ms + kolkata) % (60 * MINUTE) == 0


@given(
    start=st.integers(0, 2 * TWO),
    long=st.integers(0, 20 * 365 * 24 * 60 * MINUTE),
    most=st.integers(3, 1000),
    offset=st.sampled_from([0, 330 * MINUTE, -210 * MINUTE]),
    times=st.lists(st.integers(0, 2 * TWO)),
)
def test_every_time_of_the_stretch_is_in_one_piece_and_there_are_not_too_many(
    start: int, long: int, most: int, offset: int, times: list[int]
) -> None:
    minutes = cut(start, start + long, most, offset)
    assert minutes.count <= most
    inside = sorted([start, start + long, *(at for at in times if start <= at <= start + long)])
    counts = minutes.counted(inside)
    assert sum(counts) == len(inside)
    for at in inside:
        since, until = minutes.span(minutes.piece(at), minutes.piece(at))
        assert since <= at < until
