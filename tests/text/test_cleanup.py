"""What cleaning leaves of a text, step by step; and that it never touches a word."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.text import DEFAULT_STEPS, STEPS, cleaned, dropped, unescape
from tests.text.invented import texts

ALL = [step.name for step in STEPS]
some_steps = st.sets(st.sampled_from(ALL)).map(frozenset)
hashtags = st.sampled_from([None, "openshelf"])


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


@pytest.mark.parametrize(
    ("step", "text", "expected"),
    [
        ("unescape", "tools &amp; seeds", "tools & seeds"),
        ("spaces", " tools\u00a0and \u200b seeds\n", "tools and seeds"),
        ("mojibake", "Itâ€™s the cafÃ©", "It’s the café"),
        ("mojibake", "cafÃ© 😀", "cafÃ© 😀"),  # it cannot all have been misread
        ("mojibake", "THE MARQUÉ… café", "THE MARQUÉ… café"),
        ("retweet", "RT @ana: Mend it", "Mend it"),
        ("retweet", "Mend it. via @ana", "Mend it."),
        ("retweet", "Mend it (via @ana)", "Mend it"),
        ("retweet", "How to mend https://example.org via @ana", "How to mend https://example.org"),
        ("retweet", "We heard it via @ana", "We heard it via @ana"),
        ("retweet", "ART @ana: a show", "ART @ana: a show"),
        ("mentions", "@ana @ben Mend it", "Mend it"),
        ("marker", "A1: Mend it", "Mend it"),
        ("marker", "A1 road is closed", "A1 road is closed"),
        ("parts", "Mend it first 1/2", "Mend it first"),
        ("parts", "(2/3) Mend it", "Mend it"),
        ("parts", "[1 of 2] Mend it", "Mend it"),
        ("parts", "(part 1/2) Mend it", "Mend it"),
        ("parts", "1/2 Mend it", "Mend it"),
        ("parts", "2/ Mend it", "Mend it"),
        ("parts", "2/2 and mend it", "and mend it"),
        ("parts", "2/2 of us mend", "2/2 of us mend"),
        ("parts", "1/2 cup of glue", "1/2 cup of glue"),
        ("parts", "It was cut by 1/2", "It was cut by 1/2"),
        ("parts", "A board of 2 1/2", "A board of 2 1/2"),
        ("parts", "We open on 3/4", "We open on 3/4"),
        ("parts", "We never close: 24/7", "We never close: 24/7"),
        ("parts", "Mend it 2/1", "Mend it 2/1"),
        ("parts", "We marched on May 3/4", "We marched on May 3/4"),
        ("hashtag", "Mend it #OpenShelf", "Mend it"),
        ("hashtag", "#openshelf is where we mend", "#openshelf is where we mend"),
        ("hashtag", "#openshelf i mend", "i mend"),
        ("hashtag", "Welcome to #openshelf", "Welcome to #openshelf"),
        ("hashtag", "We love this #openshelf", "We love this"),
        ("hashtag", "Mend#openshelf it", "Mend#openshelf it"),
        ("hashtag-everywhere", "Our #OpenShelf days #openshelf", "Our OpenShelf days"),
        ("hashtag-everywhere", "a#openshelf b#openshelf", "a#openshelf b#openshelf"),
        ("hashtag-everywhere", "See https://example.org/#openshelf now", "See https://example.org/#openshelf now"),
        ("links", "Mend it https://t.co/x1 https://t.co/x2", "Mend it"),
        ("links", "Mend it pic.twitter.com/x1", "Mend it"),
        ("links", "Mend it https://t.…", "Mend it"),
        ("links", "見てhttps://t.co/x1", "見て"),
        ("links", "xhttps://t.co/x1", "xhttps://t.co/x1"),
        ("links", "Mend it https://example.org", "Mend it https://example.org"),
        ("capital", "mend it", "Mend it"),
        ("capital", "“mend it”", "“Mend it”"),
        ("capital", "iPhones break", "iPhones break"),
        ("capital", "example.org helps", "example.org helps"),
        ("capital", "@ana mends", "@ana mends"),
        ("capital", "…and mend it", "…and mend it"),
        ("full-stop", "Mend it", "Mend it."),
        ("full-stop", "Mend it (now)", "Mend it (now)."),
        ("full-stop", "Mend it!", "Mend it!"),
        ("full-stop", "Mend it…", "Mend it…"),
        ("full-stop", "Mend it https://example.org", "Mend it https://example.org"),
    ],
)
def test_each_step_does_one_thing(step: str, text: str, expected: str) -> None:
    assert cleaned(text, "openshelf", (step,)) == expected


def test_capitals_full_stops_and_hashtags_everywhere_are_for_the_editor_to_ask_for() -> None:
    assert set(ALL) - DEFAULT_STEPS == {"capital", "full-stop", "hashtag-everywhere"}
    assert cleaned("A1: our #openshelf days", "openshelf") == "our #openshelf days"
    assert cleaned("A1: our #openshelf days", "openshelf", ALL) == "Our openshelf days."


def test_wrappings_of_every_kind_go_together() -> None:
    text = "RT @ana: (1/2) A1: Mend it first. https://t.co/x1 #openshelf 1/2"
    assert cleaned(text, "openshelf") == "Mend it first."


@given(texts, hashtags, some_steps)
def test_cleaning_again_changes_nothing(text: str, hashtag: str | None, steps: frozenset[str]) -> None:
    once = cleaned(text, hashtag, steps)
    assert cleaned(once, hashtag, steps) == once


@given(texts, hashtags)
def test_every_step_off_gives_the_original_back(text: str, hashtag: str | None) -> None:
    assert cleaned(text, hashtag, ()) == text
    assert dropped(text, hashtag, ()) == ()


def words(text: str) -> list[str]:
    visible = re.sub("[\u200b\ufeff\u00ad\u2060]", "", text)
    return re.findall(r"\w+", re.sub(r"(?i)https?://", r" \g<0>", visible))


def unescaped(text: str) -> str:
    while (further := unescape(text)) != text:
        text = further
    return text


@given(texts, hashtags, some_steps.map(lambda steps: steps - {"mojibake"}))
def test_no_word_is_added_or_changed(text: str, hashtag: str | None, steps: frozenset[str]) -> None:
    first, *rest = words(cleaned(text, hashtag, steps)) or [""]
    original = iter(words(unescaped(text) if "unescape" in steps else text))
    assert not first or any(word[:1].upper() + word[1:] == first[:1].upper() + first[1:] for word in original)
    assert all(any(word == other for other in original) for word in rest)


@given(texts, some_steps)
def test_cleaning_never_empties(text: str, steps: frozenset[str]) -> None:
    if words(unescaped(text)):
        assert cleaned(text, "openshelf", steps).strip()


@given(texts)
def test_what_is_left_out_by_default_stands_at_the_two_ends(text: str) -> None:
    spans = dropped(text, "openshelf")
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    gaps = [after.start for before, after in pairwise(spans) if before.end < after.start]
    assert len(gaps) <= 1


@given(texts, some_steps)
def test_spans_are_in_order_and_named_for_their_steps(text: str, steps: frozenset[str]) -> None:
    spans = dropped(text, "openshelf", steps)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    allowed = steps | {"hashtag"} if "hashtag-everywhere" in steps else steps
    assert {span.step for span in spans} <= allowed
