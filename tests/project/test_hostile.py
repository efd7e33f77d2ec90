"""A stranger's project: each act on it is done, or refused in one sentence, within bounds."""

import json

import pytest

from tests.bounded import MEGABYTES, bounded
from tests.project.hostile import ACTS, CASES, FOREIGN, LARGE

SMALL = [case for case in CASES if case not in LARGE]


def said_of(*cases: str) -> dict[tuple[str, str], str]:
    done = bounded("tests.project.hostile:tried", *cases)
    assert done.status == 0, done.errors
    assert done.peak <= MEGABYTES
    (told,) = done.said
    found = {(case, act): words for case, act, words in json.loads(told)}
    assert len(found) == len(cases) * len(ACTS)
    return found


@pytest.mark.parametrize("part", range(3))
def test_each_act_is_done_or_refused_in_one_sentence(part: int) -> None:
    found = said_of(*SMALL[part::3])
    for (case, act), words in found.items():
        assert "\n" not in words, (case, act)
        if case in FOREIGN:
            assert act == "verify" or "altered by another program" in words, (case, act)


@pytest.mark.parametrize("case", LARGE)
def test_what_is_huge_is_done_or_refused_within_bounds(case: str) -> None:
    assert said_of(case)
