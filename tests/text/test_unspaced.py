"""Scripts without spaces, as pairs of letters: any part of a run is a row of neighbouring pairs."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.text import unspaced
from curator.text.unspaced import in_pairs, sought_in_pairs

LETTERS = st.text("あ本棚がのปาไ한ア", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Plain words, naïve ones – ’tis 👍", "Plain words, naïve ones – ’tis 👍"),
        ("棚が好き", "棚が が好 好き き"),
        ("iPhoneを買う #棚", "iPhone を買 買う う # 棚"),
        ("ที่นี่", "ทน น"),
    ],
)
def test_only_unspaced_runs_are_written_as_pairs(text: str, pairs: str) -> None:
    assert in_pairs(text).split() == pairs.split()


@given(LETTERS, st.data())
def test_any_part_of_a_run_is_a_row_of_its_pairs(run: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(run) - 1))
    part = run[start : data.draw(st.integers(start + 1, len(run)))]
    sought, held = sought_in_pairs(part).split(), in_pairs(run).split()
    rows = [held[at : at + len(sought)] for at in range(len(held))]
    assert any(row[:-1] == sought[:-1] and row[-1].startswith(sought[-1]) for row in rows)


def test_what_counts_as_a_letter_is_one_for_the_index_too() -> None:
    letters = [chr(code) for code in range(0x3200) if unspaced.in_pairs(chr(code)) != chr(code)]
    assert {unicodedata.category(letter)[0] for letter in letters} <= {"L", "N", "C"}
    assert all(
        unicodedata.category(mark)[0] in "MC" for mark in map(chr, range(0x3200)) if unspaced._mark().match(mark)
    )
