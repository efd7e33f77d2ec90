"""What somebody gets who hears the window: read over AT-SPI, through Qt's own bridge, as Orca reads it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.conftest import Screen
from tests.listening import Listening, listening
from tests.screen_reader import missing_buses


@pytest.fixture
def sample(screen: Screen, tmp_path: Path) -> Iterator[Listening]:
    """The program on the sample chat, with its home in a folder of its own."""
    if missing := missing_buses():
        reason = f"the tests of what a screen reader gets need {', '.join(missing)}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with listening(screen.env, tmp_path, "demo") as program:
        program.wait_for("table", "Tweets")
        program.reader.spoken()
        yield program


def test_what_has_the_focus_is_told_after_each_key(sample: Listening) -> None:
    (card,) = sample.press("Down")
    assert card.startswith("14:06 Magdalena Quispe Rojo: Pressed send too early!")
    assert sample.tree().find("cell", "14:06 Magdalena").states >= {"focused", "selected", "showing"}
    assert sample.press("slash")[-1].startswith("Search, text")
