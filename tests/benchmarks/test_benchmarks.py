"""The benchmarks of large projects, on a small one without a display: each ends, and has measured something."""

from collections.abc import Iterator

import pytest

from tests.benchmarks.__main__ import SUBJECTS
from tests.benchmarks.keys import NAMES
from tests.benchmarks.stage import Stage, stage
from tests.xserver import ROOT

POSTS = 500


@pytest.fixture(scope="module")
def on() -> Iterator[Stage]:
    with stage({"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}, POSTS, seconds=0.1) as made:
        yield made


@pytest.mark.parametrize("name", ["beside-opening", "beside-deciding", "growth-search"])
def test_a_subject_measures_something(name: str, on: Stage) -> None:
    lines = SUBJECTS[name](on)
    assert lines
    assert all(line.value > 0 for line in lines if "pauses of" not in line.name and "exponent" not in line.name)


def test_every_key_shows_its_effect(on: Stage) -> None:
    told = on.told("keys", on.project(POSTS), on.seconds)
    assert all(told[name] for name in NAMES)
