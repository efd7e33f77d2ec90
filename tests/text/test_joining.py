"""Answers sent in parts: how a text says that it is cut or goes on, and the parts as one text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.text import goes_on, is_cut, joined_words, part_of
from tests.text.invented import texts


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (["We lend tools,", "and seeds."], "We lend tools, and seeds."),
        (["We lend tools… 1/2", "…and seeds. 2/2"], "We lend tools and seeds."),
        (["(1/3) We lend", "(2/3) tools and", "(3/3) seeds."], "We lend tools and seeds."),
        (["1/3 we lend", "2/3 tools and", "3/3 seeds."], "we lend tools and seeds."),
        (["We lend tools ->", "and seeds"], "We lend tools and seeds"),
        (["We lend tools (cont)", "(cont) and seeds"], "We lend tools and seeds"),
        (["We lend tools and cont.", "cont: seeds"], "We lend tools and seeds"),
        (["We lend tools...", "... and seeds..."], "We lend tools and seeds..."),
        (["1. We lend tools.", "2. We lend seeds."], "We lend tools. We lend seeds."),
        (["1. We lend tools.", "5. We lend seeds."], "1. We lend tools. 5. We lend seeds."),
        (["…and so it went."], "…and so it went."),
        (["We lend tools", " ", "1/2", "and seeds"], "We lend tools and seeds"),
        ([], ""),
    ],
)
def test_parts_become_one_text(parts: list[str], expected: str) -> None:
    assert joined_words(parts) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A1: We lend tools… #openshelf",
        "We lend tools...",
        "We lend tools (cont)",
        "We lend tools cont'd",
        "We lend tools. 1/2",
        "(2/3) We lend tools.",
        "A4 (1/2) We lend tools",
        "We lend tools >>",
        "We lend tools -> https://t.co/x1",
        "We lend tools, #openshelf",
        "We lend tools and",
        "We lend tools &",
        "We lend tools (and seeds",
    ],
)
def test_a_text_says_that_it_goes_on(text: str) -> None:
    assert is_cut(text)


@pytest.mark.parametrize(
    "text",
    [
        "We lend tools",
        "We lend tools.",
        "We lend tools and seeds #openshelf",
        "Sad news :(",
        "We lend tools (and seeds)",
        "We lend tools 2/2",
        "We never close: 24/7",
        "It went down by 1/2",
        "We rent a band",
        "Ask our friends (@ana",
        "",
    ],
)
def test_most_texts_are_whole(text: str) -> None:
    assert not is_cut(text)


@pytest.mark.parametrize(
    "text",
    [
        "…and seeds",
        "A1 cont: and seeds",
        "@ana 2/2 Seeds",
        "Seeds as well 2/2",
        "cont. - seeds",
        "and seeds too",
        "2/ Seeds",
    ],
)
def test_a_text_begins_as_the_continuation_of_another(text: str) -> None:
    assert goes_on(text)


@pytest.mark.parametrize(
    "text", ["And seeds too", "1/2 Seeds", "Content is king", "A1: Seeds", "seeds too", "continue", ""]
)
def test_most_texts_begin_anew(text: str) -> None:
    assert not goes_on(text)


@pytest.mark.parametrize(
    ("text", "number", "of"),
    [
        ("A2 (1/3) Seeds", 1, 3),
        ("A2: 2/3 Seeds", 2, 3),
        ("Seeds 3/3 #openshelf https://t.co/x1", 3, 3),
        ("2/2 and seeds", 2, 2),
        ("@ana 2/ Seeds", 2, None),
    ],
)
def test_a_part_says_its_number(text: str, number: int, of: int | None) -> None:
    part = part_of(text)
    assert part is not None
    assert (part.number, part.of) == (number, of)


@given(st.lists(texts, max_size=4))
def test_joining_copes_with_any_text_and_adds_nothing(parts: list[str]) -> None:
    rest = iter("".join("".join(part.split()) for part in parts))
    assert all(any(letter == other for other in rest) for letter in "".join(joined_words(parts).split()))
    for part in parts:
        is_cut(part), goes_on(part), part_of(part)
