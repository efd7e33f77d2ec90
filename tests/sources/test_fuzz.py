"""Archives damaged by chance, each read or refused in one sentence; see fuzz.py to go on for hours."""

import pytest

from tests.sampling import sample
from tests.sources.archives import KINDS
from tests.sources.fuzz import DAMAGES, run

_TURNS = range(10 * len(DAMAGES))


@pytest.mark.parametrize(
    "kind", range(len(KINDS)), ids=lambda number: f"{KINDS[number].slug}-{KINDS[number].name}"
)
def test_a_damaged_archive_is_read_or_refused_in_one_sentence(kind: int) -> None:
    def is_read(turn: int) -> bool:
        return "read" in run(kind + turn * len(KINDS))

    tried = sample(_TURNS, 2 * len(DAMAGES), lambda turn: turn % len(DAMAGES))
    reads = [is_read(turn) for turn in tried]
    assert any(reads) or any(is_read(turn) for turn in _TURNS if turn not in tried), "every one was refused"
