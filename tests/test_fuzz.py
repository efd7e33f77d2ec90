"""3,000 damaged projects and databases, beside the 2,160 archives of sources/test_fuzz.py: opened or refused."""

import os
import random
import time

import pytest

from tests.fuzz import failed

_AT_ONCE = 500


@pytest.mark.parametrize("first", range(0, 3000, _AT_ONCE))
def test_a_damaged_file_is_opened_or_refused_and_never_ends_the_program(first: int) -> None:
    assert failed(range(first, first + _AT_ONCE)) == ""


@pytest.mark.long
@pytest.mark.skipif(not os.environ.get("CURATOR_LONG"), reason="CURATOR_LONG is not set")
def test_for_as_long_as_is_asked_for() -> None:
    """For an hour; CURATOR_LONG of more than 1 is that many minutes."""
    minutes = float(os.environ.get("CURATOR_LONG") or 1)
    ends = time.monotonic() + 60 * (minutes if minutes > 1 else 60)
    first = random.SystemRandom().randrange(1 << 40)
    while time.monotonic() < ends:
        assert failed(range(first, first + _AT_ONCE)) == ""
        first += _AT_ONCE
