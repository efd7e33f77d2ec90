"""What says the same is folded together, in whatever fashion it is said again; what only sounds alike is not."""

import pickle
from collections import defaultdict
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.chat.duplicates import Family, families
from curator.posts import Author, Post
from tests.chat.repeated import chat
from tests.text.invented import texts

MINUTE = 60_000
SAYS = "A1: We lend tools to everybody who asks, even late at night #openshelf"
WORDS = "We lend tools to everybody who asks, even late at night"
LONG = (
    "A1: We lend tools to everybody who asks, even late at night, because the shed is never locked and "
    "the neighbours keep an eye on it"
)


def post(id_: str, handle: str, text: str, minute: int = 0, **more: Any) -> Post:
    return Post(id_, text, Author(handle, handle), minute * MINUTE, **more)


def kinds(*posts: Post) -> dict[str, dict[str, str]]:
    """The kinds of the copies, by original."""
    found = families(posts, "openshelf")
    return {family.original: {copy.post: copy.kind for copy in family.copies} for family in found}


def pairs(groups: list[list[str]]) -> set[tuple[str, str]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


@pytest.mark.parametrize("seed", [11, 12, 13])
def test_200_families_among_3000_posts(seed: int) -> None:
    posts, truth = chat(seed)
    groups: dict[int, list[str]] = defaultdict(list)
    for id_, family in truth.items():
        groups[family].append(id_)
    assert len(posts) == 3000
    assert sum(len(group) > 1 for group in groups.values()) == 200
    found = families(posts, "openshelf")
    theirs = pairs([[family.original, *(copy.post for copy in family.copies)] for family in found])
    true = pairs(list(groups.values()))
    precision, recall = len(theirs & true) / len(theirs), len(theirs & true) / len(true)
    print(
        f"\nnear-duplicates, seed {seed}: pairwise precision {precision:.2%}, recall {recall:.2%} of {len(true)}"
    )
    assert precision >= 0.99
    assert recall >= 0.97


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"RT @ana: {SAYS}", "retweet"),
        (f"RT @Ana {SAYS}", "retweet"),
        (f"rt @ana: {SAYS}", "retweet"),
        (f"#openshelf @cy RT @ana: {SAYS}", "retweet"),
        (f"RT @cy: RT @ana: {SAYS[:40]}…", "retweet"),
        (f"RT @ana: {SAYS[:34]}...", "retweet"),
        (f"“@ana: {SAYS}”", "retweet"),
        (f'"@ana: {SAYS}"', "retweet"),
        ("MT @ana: We lend tools to all who ask, even late at night #openshelf", "retweet"),
        (WORDS, "copy"),
        (f"{WORDS.upper()}!", "copy"),
        (f"a1) {WORDS} #openshelf #sheds #ourtown", "copy"),
        (f"@cy {WORDS} https://t.co/abcdef (via @ana)", "copy"),
        ("We lend #tools  to everybody\u00a0who asks,\neven late at night \u200b https://t.co/abcdef", "copy"),
        ("We lend tools to evrybody who asks, even late at night", "near-copy"),
        ("We lend tools to everybody who asks, even at night", "near-copy"),
        ("We always lend tools to everybody who asks, even late at night", "near-copy"),
        ("We lend tools to everybody who asks, late even at night", "near-copy"),
        ("We lend kettles to everybody who asks, even late at night", "near-copy"),
        ("We lend tools to everybody who asks, even… https://t.co/abcdef", "near-copy"),
    ],
)
def test_another_says_it_again(text: str, kind: str) -> None:
    assert kinds(post("1", "ana", SAYS), post("2", "ben", text, 9)) == {"1": {"2": kind}}


@pytest.mark.parametrize(
    ("said", "again"),
    [
        ("Yes!", "Yes!"),
        ("Thanks @cy", "Thanks @dy"),
        ("Q3", "Q3"),
        ("So good to be here", "So good to be here!"),
        (SAYS, "A2: We lend tools to everybody who asks, even late at night #openshelf"),
        (WORDS, "We never lend tools to everybody who asks, even late at night"),
        (WORDS, "We don’t lend tools to everybody who asks, even late at night"),
        ("We lend 12 tools to everybody who asks, even late", "We lend 13 tools to everybody who asks, even late"),
        (
            "We lend two tools to everybody who asks, even late",
            "We lend six tools to everybody who asks, even late",
        ),
        (
            "It is possible to lend tools to all who ask",
            "It is impossible to lend tools to all who ask",
        ),
        (
            "It is fair to lend tools to all who ask",
            "It is unfair to lend tools to all who ask",
        ),
        (f"It is fair that {WORDS}, even to strangers", f"It is unfair that {WORDS}, even to strangers"),
        (f"{WORDS} (1/2)", f"{WORDS} (2/2)"),
        ("We lend tools to everybody here", "We lend books to everybody here"),
        ("I learned all there is to know of it from @cy", "I learned all there is to know of it from @dy"),
        (WORDS, "We lend tools to everybody who pays, and to nobody else in this town"),
        (SAYS, f"And who pays for that, I wonder? RT @ana: {SAYS}"),
        (WORDS, "We lend tools to everybody who asks, even late at night, and we mend what comes back broken"),
        (SAYS, "RT @ana: We count seeds on the…"),
        ("開かれた棚が好きです", "開かれた棚が嫌いです"),
    ],
)
def test_what_only_sounds_alike_stays_apart(said: str, again: str) -> None:
    assert kinds(post("1", "ana", said), post("2", "ben", again, 9)) == {}


def test_what_somebody_sends_again_within_minutes_may_be_mended_and_short() -> None:
    first = post("1", "ana", "We lend tols!")
    assert kinds(first, post("2", "ana", "We lend tools!", 2)) == {"1": {"2": "near-copy"}}
    assert kinds(first, post("2", "ana", "We lend tols!", 2)) == {"1": {"2": "copy"}}
    assert kinds(first, post("2", "ana", "We lend tools!", 40)) == {}
    assert kinds(first, post("2", "ben", "We lend tools!", 2)) == {}
    assert kinds(post("1", "ana", "We lend 12 tools"), post("2", "ana", "We lend 13 tools", 2)) == {}
    assert kinds(post("1", "ana", "@cy Yes!"), post("2", "ana", "@dy Yes!", 1)) == {}
    assert kinds(post("1", "ana", "Yes!", reply_to="8"), post("2", "ana", "Yes!", 1, reply_to="9")) == {}


def test_few_words_are_a_retweet_of_whom_they_name() -> None:
    said = [post("1", "ana", "Yes!"), post("2", "ben", "Yes!", 1), post("3", "ana", "Yes!", 30)]
    assert kinds(*said, post("4", "cy", "RT @ben: Yes!", 2)) == {"2": {"4": "retweet"}}
    assert kinds(*said, post("4", "cy", "RT @ana: Yes!", 20)) == {"1": {"4": "retweet"}}
    assert kinds(*said, post("4", "cy", "RT @ana: Yes!", 40)) == {"3": {"4": "retweet"}}


def test_native_retweets_and_quotes_without_comment_are_of_what_they_repeat() -> None:
    retweet = post("2", "ben", "RT @ana: We l…", 1, repost_of="1")
    empty = post("3", "cy", "https://t.co/abcdef #openshelf", 2, quote_of="1")
    says_so = post("4", "dy", "Do they really? https://t.co/abcdef", 3, quote_of="1")
    answers = post("5", "ed", "A1: https://t.co/abcdef", 3, quote_of="1")
    found = kinds(post("1", "ana", "We lend."), retweet, empty, says_so, answers)
    assert found == {"1": {"2": "retweet", "3": "retweet"}}


def test_retweets_of_what_is_not_here_are_one_family() -> None:
    natives = [post(str(at), f"p{at}", "RT @gone: Yes!", at, repost_of="77") for at in (1, 2)]
    assert kinds(*natives) == {"1": {"2": "retweet"}}
    olds = [post(str(at), f"p{at}", "RT @gone: Yes!", at) for at in (1, 2)]
    assert kinds(*olds) == {"1": {"2": "retweet"}}


def test_the_original_is_the_earliest_that_retweets_nobody_and_whole_rather_than_cut() -> None:
    cut = post("1", "ana", f"{LONG[:90]}… https://t.co/abcdef")
    whole = post("2", "ana", LONG, 20)
    early = post("3", "ben", f"RT @ana: {LONG}", -5)
    outside = post("4", "cy", LONG, -9, context=True)
    assert kinds(cut, whole, early, outside) == {"2": {"4": "copy", "3": "retweet", "1": "near-copy"}}
    assert kinds(early, outside) == {"4": {"3": "retweet"}}


def test_a_retweet_that_was_cut_without_a_sign_is_one() -> None:
    assert len(LONG) > 125
    cut = f"RT @somebody_ana: {LONG}"[:140]
    assert kinds(post("1", "somebody_ana", LONG), post("2", "ben", cut, 4)) == {"1": {"2": "retweet"}}
    other = LONG.replace("an eye on it", "the key and a list")
    cut = f"RT @ana: {LONG[:110]}…"
    assert kinds(post("1", "ben", LONG), post("2", "ana", other, 1), post("3", "cy", cut, 2)) == {
        "2": {"3": "retweet"}
    }, "of two that begin alike, it is of whom it names"


def test_two_answers_in_the_same_words_are_not_made_one_by_a_copy_without_marker() -> None:
    one = post("1", "ana", SAYS)
    bare = post("2", "ben", WORDS, 1)
    other = post("3", "cy", SAYS.replace("A1", "A2"), 2)
    assert kinds(one, bare, other) == {"1": {"2": "copy"}}


def test_languages_without_spaces() -> None:
    said = "開かれた棚からは誰でも好きな道具を借りることができて、しかも夜でも大丈夫です"
    found = kinds(
        post("1", "ana", f"A1: {said} #openshelf"),
        post("2", "ben", f"RT @ana： A1: {said[:20]}…", 1),
        post("3", "cy", said.replace("大丈夫", "大丈失"), 2),
        post("4", "dy", "はい", 3),
        post("5", "ed", "はい", 3),
    )
    assert found == {"1": {"2": "retweet", "3": "near-copy"}}


def test_the_people_behind_a_family_are_named_once_in_order_of_time() -> None:
    retweets = [post(str(at), who, f"RT @ana: {SAYS}", at) for at, who in ((9, "cy"), (5, "ben"), (7, "cy"))]
    (family,) = families([*retweets, post("1", "ana", SAYS)], "openshelf")
    assert [one.handle for one in family.people] == ["ben", "cy"]
    assert [copy.post for copy in family.copies] == ["5", "7", "9"]


def test_what_is_found_goes_from_one_process_to_another() -> None:
    posts, _ = chat(5, 300, 30)
    found = families(posts, None)
    assert found
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 (our own)


somebody = st.sampled_from(["ana", "ben", "cy"])
ids = st.one_of(st.none(), st.integers(0, 9).map(str))


@given(st.lists(st.tuples(somebody, st.integers(0, 40), texts, ids, ids), max_size=8), st.randoms())
def test_no_post_is_in_two_families_and_the_order_they_come_in_means_nothing(
    said: list[tuple[str, int, str, str | None, str | None]], chance: Any
) -> None:
    posts = [
        post(str(at), who, text, minute, repost_of=repost_of, quote_of=quote_of)
        for at, (who, minute, text, repost_of, quote_of) in enumerate(said)
    ]
    found = families(posts, "openshelf")
    every = [id_ for family in found for id_ in (family.original, *(copy.post for copy in family.copies))]
    assert len(every) == len(set(every))
    assert set(every) <= {one.id for one in posts}
    assert all(isinstance(family, Family) and family.copies for family in found)
    chance.shuffle(posts)
    assert families(posts, "openshelf") == found
