"""Damaged projects and databases, beside the archives of sources/test_fuzz.py: opened or refused."""

import os
import random
import time

import pytest

from tests.fuzz import failed, sort_of
from tests.sampling import FULL, sample

_CASES = range(3_000)
_AT_ONCE = 500


def test_a_damaged_file_is_opened_or_refused_and_never_ends_the_program() -> None:
    cases = sample(_CASES, 200, sort_of)
    for first in range(0, len(cases), _AT_ONCE):
        assert failed(cases[first : first + _AT_ONCE]) == ""


@pytest.mark.long
@pytest.mark.skipif(not FULL, reason="CURATOR_LONG is not set")
def test_for_as_long_as_is_asked_for() -> None:
    """For an hour; CURATOR_LONG of more than 1 is that many minutes."""
    minutes = float(os.environ.get("CURATOR_LONG") or 1)
    ends = time.monotonic() + 60 * (minutes if minutes > 1 else 60)
    first = random.SystemRandom().randrange(1 << 40)
    while time.monotonic() < ends:
        assert failed(range(first, first + _AT_ONCE)) == ""
        first += _AT_ONCE
