"""Answer markers, and their false friends."""

from pathlib import Path

import pytest

from curator.text import answer_marker

LABELLED = Path(__file__).with_name("markers.txt")


def labelled() -> list[tuple[str, str]]:
    """Invented texts of all shapes and false friends, each with the marker it opens with, ``-`` for none."""
    lines = LABELLED.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("# ")]
    return [(marker, text.replace("⏎", "\n")) for marker, text in rows]


def marker_in(text: str) -> str:
    found = answer_marker(text)
    return "-" if found is None else found.letter + ",".join(map(str, found.numbers))


@pytest.mark.parametrize(
    ("text", "letter", "numbers"),
    [
        ("A1: The map", "A", (1,)),
        ("a1) the map", "A", (1,)),
        ("A1 - the map", "A", (1,)),
        ("A1. The map", "A", (1,)),
        ("A1 The map", "A", (1,)),
        ("A10: the map", "A", (10,)),
        ("A01: the map", "A", (1,)),
        ("(A2) the map", "A", (2,)),
        ("#A2 the map", "A", (2,)),
        ("Answer 2: the map", "A", (2,)),
        ("ans2 the map", "A", (2,)),
        ("Q3/ the map", "Q", (3,)),
        ("#q1: the map", "Q", (1,)),
        ("A1.2: the map", "A", (1,)),
        ("A1.2.1 the map", "A", (1,)),
        ("A1b: the map", "A", (1,)),
        ("A4 (1/2) the map", "A", (4,)),
        ("A4 cont: the map", "A", (4,)),
        ("A1 & A2: the map", "A", (1, 2)),
        ("Q1 and Q2 the map", "Q", (1, 2)),
        ("A1/A3: the map", "A", (1, 3)),
        ("@ana @ben A1: the map", "A", (1,)),
        (".@ana A1: the map", "A", (1,)),
        ("#openshelf A1: the map", "A", (1,)),
        ("A3", "A", (3,)),
    ],
)
def test_a_marker_says_which_questions_are_answered(text: str, letter: str, numbers: tuple[int, ...]) -> None:
    marker = answer_marker(text)
    assert marker is not None
    assert (marker.letter, marker.numbers) == (letter, numbers)


@pytest.mark.parametrize(
    "text",
    [
        "The A1 road is closed",
        "A1 road closed at noon",
        "A4 paper is all we have",
        "A2 level students came",
        "Q4 results are out",
        "A 3 year old drew it",
        "A 1-0 win",
        "A99: no chat has that many",
        "A0: nor this",
        "Area 51",
        "a1b2c3d4",
        "B1: not an answer",
        "Quite 1 of a kind",
        "RT @ana: A1: the map",
        "",
    ],
)
def test_what_only_looks_like_a_marker_is_none(text: str) -> None:
    assert answer_marker(text) is None


def test_markers_are_found_and_false_friends_left_alone() -> None:
    """Precision and recall of at least 99% each; a marker that names other questions is no hit."""
    rows = [(expected, marker_in(text), text) for expected, text in labelled()]
    assert len(rows) >= 300
    hits = sum(found == expected != "-" for expected, found, _ in rows)
    precision = hits / sum(found != "-" for _, found, _ in rows)
    recall = hits / sum(expected != "-" for expected, _, _ in rows)
    print(f"precision {precision:.1%}, recall {recall:.1%} of {len(rows)} texts")
    assert precision >= 0.99, [row for row in rows if row[0] != row[1] != "-"]
    assert recall >= 0.99, [row for row in rows if row[0] != row[1] and row[0] != "-"]
