"""2,160 archives damaged by chance, each read or refused in one sentence; see fuzz.py to go on for hours."""

import pytest

from tests.sources.archives import KINDS
from tests.sources.fuzz import DAMAGES, run

_ROUNDS = 10


@pytest.mark.parametrize(
    "kind", range(len(KINDS)), ids=lambda number: f"{KINDS[number].slug}-{KINDS[number].name}"
)
def test_a_damaged_archive_is_read_or_refused_in_one_sentence(kind: int) -> None:
    read = 0
    for turn in range(_ROUNDS * len(DAMAGES)):
        found_out, as_it_was = run(kind + turn * len(KINDS))
        read += "read" in (found_out, as_it_was)
    assert read > 0
