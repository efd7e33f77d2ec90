"""What one part of the window tells the others."""

import pytest

from curator.ui.kit.event import Event


def test_listeners_hear_in_the_order_in_which_they_began_to() -> None:
    heard: list[tuple[str, int]] = []
    event = Event[[int]]()
    event.listen(lambda number: heard.append(("first", number)))
    event.listen(lambda number: heard.append(("second", number)))
    event.tell(3)
    event.tell(4)
    assert heard == [("first", 3), ("second", 3), ("first", 4), ("second", 4)]


def test_an_error_reaches_whoever_tells() -> None:
    event = Event[[]]()
    event.listen([].pop)
    with pytest.raises(IndexError):
        event.tell()
