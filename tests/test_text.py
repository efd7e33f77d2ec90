"""What a post's text is made of: markers and their false friends, hashtags, mentions; and what cleaning leaves."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.text import answer_marker, cleaned, dropped, hashtags, mentions, unescape


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A1: The map is gone #openshelf", "The map is gone"),
        ("@ana A2 - Ask first. #OpenShelf", "Ask first."),
        ("#openshelf A2 Ask first.", "Ask first."),
        ("A1: We lend tools &amp; seeds #openshelf", "We lend tools & seeds"),
        ("A1: The\u00a0map\u2009is  \n gone #openshelf", "The map is gone"),
        ("A1: a zero\u200bwidth\ufeff join", "a zerowidth join"),
        ("A1: See https://example.org/map https://t.co/abc123 #openshelf", "See https://example.org/map"),
        ("A1: https://t.co/abc123 says so", "https://t.co/abc123 says so"),  # within, it may carry the sentence
        ("Our #openshelf days are best", "Our #openshelf days are best"),
        ("A1: More #mending #openshelf", "More #mending"),
        ("I told @ana so", "I told @ana so"),
        ("A1: A 3 year old drew it", "A 3 year old drew it"),
        ("Emails to a@openshelf.example", "Emails to a@openshelf.example"),
        ("#openshelf", "#openshelf"),  # nothing would be left
        ("A1: #openshelf", "A1: #openshelf"),
    ],
)
def test_cleaning_takes_the_wrapping_and_leaves_the_words(text: str, expected: str) -> None:
    assert cleaned(text, "openshelf") == expected


def test_without_a_chats_hashtag_hashtags_stay() -> None:
    assert cleaned("A1: Mend it #openshelf", None) == "Mend it #openshelf"


def test_steps_can_be_left_out() -> None:
    assert cleaned("A1: Mend it #openshelf", "openshelf", steps=("hashtag",)) == "A1: Mend it"


pieces = st.sampled_from(
    ["A1:", "Q2", "#openshelf", "#other", "@ana", ".@ben", "https://t.co/x1", "https://example.org", "&amp;",
     "&amp;amp;", "\u00a0", "\u200b", "\n", " ", "words", "naïve", "\u202e", "😀", "-", "(1/2)", "&", ";"]
)  # fmt: skip
texts = st.one_of(
    st.text(), st.lists(pieces, max_size=12).map(" ".join), st.lists(pieces, max_size=12).map("".join)
)


@given(texts)
def test_cleaning_again_changes_nothing(text: str) -> None:
    once = cleaned(text, "openshelf")
    assert cleaned(once, "openshelf") == once


@given(texts)
def test_cleaning_never_empties_and_only_leaves_out(text: str) -> None:
    result = cleaned(text, "openshelf")
    assert bool(result) == bool("".join(text.split()).strip("\u200b\ufeff\u00ad\u2060")) or result == text.strip()
    rest = iter(unescape(unescape(text)).replace("\n", " "))
    assert all(
        any(letter == other for other in rest) for letter in result if letter.isalpha() and letter.isascii()
    )


@given(texts)
def test_what_is_left_out_stands_at_the_two_ends(text: str) -> None:
    spans = dropped(text, "openshelf")
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    gaps = [after.start for before, after in pairwise(spans) if before.end < after.start]
    assert len(gaps) <= 1


def test_hashtags_and_mentions_are_not_those_within_words_and_links() -> None:
    text = "#OpenShelf and a#b at https://example.org/#frag with @ana, b@c and ＃日本 #1 #1st"
    assert hashtags(text) == ["openshelf", "日本", "1st"]
    assert mentions(text) == ["ana"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a &amp; b", "a & b"),
        ("&lt;b&gt;", "<b>"),
        ("&amp;lt;", "&lt;"),  # once, as it was written
        ("AT&T &copy me", "AT&T &copy me"),
        ("&#128512; &#x1F600;", "😀 😀"),
        ("&nosuch;", "&nosuch;"),
    ],
)
def test_entities_are_undone_once(text: str, expected: str) -> None:
    assert unescape(text) == expected
