"""A quote beside its original, and whether cleanup is all that lies between them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.text import STEPS, Difference, cleaned, only_cleaned, word_diff
from tests.text.invented import texts

some_steps = st.sets(st.sampled_from([step.name for step in STEPS])).map(frozenset)


def test_the_original_stands_beside_the_quote_word_by_word() -> None:
    assert word_diff("A1: We lend tols to all #openshelf", "We lend tools to nearly all") == [
        Difference("left-out", ("A1:",), ()),
        Difference("same", ("We", "lend"), ("We", "lend")),
        Difference("changed", ("tols",), ("tools",)),
        Difference("same", ("to",), ("to",)),
        Difference("added", (), ("nearly",)),
        Difference("same", ("all",), ("all",)),
        Difference("left-out", ("#openshelf",), ()),
    ]


@given(texts, texts)
def test_the_runs_are_all_the_words_of_both(original: str, quote: str) -> None:
    runs = word_diff(original, quote)
    assert [word for run in runs for word in run.original] == original.split()
    assert [word for run in runs for word in run.quote] == quote.split()


ORIGINAL = "@ana A1: we never lend  tools &amp; seeds 1/2 #openshelf https://t.co/x1"


@pytest.mark.parametrize(
    "quote",
    [
        ORIGINAL,
        "we never lend tools & seeds",
        "We never lend tools & seeds.",
        "A1: we never lend tools & seeds",
        "@ana we never lend tools &amp; seeds #openshelf",
        "We never lend\ntools & seeds 1/2.",
    ],
)
def test_any_cleanup_is_only_cleanup(quote: str) -> None:
    assert only_cleaned(ORIGINAL, quote, "openshelf")


@pytest.mark.parametrize(
    "quote",
    [
        "we lend tools & seeds",  # the negation
        "we never lend tools and seeds",
        "we never lend Tools & seeds",
        "we never lend tools & seeds!",
        "we never lend tools & seeds...",
        "we never lend tools",
        "never lend tools & seeds",
        "we never, lend tools & seeds",
        "we never lend #tools & seeds",
        "@ben we never lend tools & seeds",
        "A2: we never lend tools & seeds",
        "we never lend tools & seeds #openshelf #openshelf",
        "we never lend tools & seeds 2/2",
        "tools & seeds we never lend",
        "",
        "@ana",
    ],
)
def test_anything_else_is_not(quote: str) -> None:
    assert not only_cleaned(ORIGINAL, quote, "openshelf")


def test_repaired_letters_and_a_hashtag_made_a_word_are_cleanup() -> None:
    assert only_cleaned("Our #openshelf cafÃ© days", "Our openshelf café days.", "openshelf")
    assert not only_cleaned("Our openshelf café days", "Our #openshelf café days", "openshelf")


@given(texts, some_steps)
def test_what_cleaning_gives_is_only_cleaned(text: str, steps: frozenset[str]) -> None:
    assert only_cleaned(text, cleaned(text, "openshelf", steps), "openshelf")


@given(
    texts.filter(lambda text: any(letter.isalnum() for letter in text)), st.sampled_from(["not", "Mended", "?"])
)
def test_a_word_more_is_not(text: str, more: str) -> None:
    assert not only_cleaned(text, cleaned(text, "openshelf") + " " + more, "openshelf")
