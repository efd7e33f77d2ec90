"""Answers sent in parts are proposed as one; two answers of one person stay two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.chat.joining import proposals
from curator.posts import Author, Post
from tests.text.invented import texts

SECOND = 1000


def tweets(*said: tuple[str, int, str], replies: dict[int, int] | None = None) -> list[Post]:
    """Tweets by handle, second and text, with ids from 0; ``replies`` says which answers which."""
    answered = replies or {}
    return [
        Post(
            str(at),
            text,
            Author(handle, handle),
            second * SECOND,
            reply_to=str(answered[at]) if at in answered else None,
        )
        for at, (handle, second, text) in enumerate(said)
    ]


@pytest.mark.parametrize(
    "said",
    [
        [("ana", 0, "A1: We lend tools 1/2 #openshelf"), ("ana", 60, "A1: We lend seeds 2/2 #openshelf")],
        [
            ("ana", 0, "(1/2) A1: We lend tools."),
            ("ben", 9, "A1: Books"),
            ("ana", 400, "(2/2) A1: We lend seeds."),
        ],
        [("ana", 0, "A2: 1. We lend tools"), ("ana", 60, "A2: 2. We lend seeds")],
        [("ana", 0, "A2: We lend tools"), ("ben", 9, "A2: Books"), ("ana", 200, "A2 cont: We lend seeds")],
        [("ana", 0, "A2: We lend tools and…"), ("ana", 60, "seeds. #openshelf")],
        [("ana", 0, "A2: We lend tools,"), ("ana", 60, "A2: seeds and books")],
        [("ana", 0, "@ben We lend tools >>"), ("ana", 60, "@ben and seeds")],
        [("ana", 0, "A2: We lend tools"), ("ana", 60, "A2: and seeds")],
    ],
)
def test_parts_of_one_answer_are_proposed_as_one(said: list[tuple[str, int, str]]) -> None:
    posts = tweets(*said)
    assert proposals(posts, "openshelf") == [
        tuple(post.id for post in posts if post.author == Author("ana", "ana"))
    ]
    assert proposals(posts[::-1], "openshelf") == proposals(posts, "openshelf")


@pytest.mark.parametrize(
    "said",
    [
        [("ana", 0, "A1: We lend tools"), ("ana", 60, "A1: We lend seeds")],
        [("ana", 0, "A1: We lend tools…"), ("ana", 60, "A2: and seeds")],
        [("ana", 0, "A1: We lend tools…"), ("ana", 60, "What a lovely evening!")],
        [("ana", 0, "A1: We lend tools, "), ("ana", 900, "and seeds")],
        [("ana", 0, "A1: We lend tools,"), ("ben", 60, "and seeds")],
        [("ana", 0, "A1: We lend tools,"), ("ana", 60, "@ben and seeds")],
        [("ana", 0, "A1: We lend tools 1/2"), ("ana", 60, "A1: We lend seeds 1/2")],
        [("ana", 0, "A1: We lend tools 1/3"), ("ana", 60, "A1: We lend seeds 2/2")],
        [("ana", 0, "A1: We lend tools,"), ("ana", 60, "A1: We lend tools,")],
        [("ana", 0, "RT @ben: We lend tools,"), ("ana", 60, "and seeds")],
        [("ana", 0, "A1.1 We lend tools,"), ("ana", 60, "A1.2 We lend seeds")],
        [("ana", 0, "Q1: What do you lend, and"), ("ana", 60, "A2: seeds")],
    ],
)
def test_what_only_stands_together_is_not(said: list[tuple[str, int, str]]) -> None:
    assert proposals(tweets(*said), "openshelf") == []


def test_replies_to_oneself_within_minutes_are_one_answer_however_they_hang_together() -> None:
    said = [("ana", 0, "A1: We lend tools."), ("ana", 60, "We lend seeds."), ("ana", 120, "We lend books.")]
    assert proposals(tweets(*said, replies={1: 0, 2: 1}), None) == [("0", "1", "2")]
    assert proposals(tweets(*said, replies={1: 0, 2: 0}), None) == [("0", "1", "2")]
    late = [said[0], ("ana", 1200, "We lend seeds.")]
    assert proposals(tweets(*late, replies={1: 0}), None) == []


def test_what_the_host_says_after_a_question_is_no_part_of_it() -> None:
    said = [("ana", 0, "Q1: What do you lend?"), ("ana", 60, "We lend seeds.")]
    assert proposals(tweets(*said, replies={1: 0}), None) == []


def test_retweets_are_nobodys_part() -> None:
    first, second = tweets(("ana", 0, "We lend tools,"), ("ana", 60, "and seeds"))
    again = Post("9", "and seeds", second.author, 60 * SECOND, repost_of="1")
    assert proposals([first, again], None) == []


@given(st.lists(st.tuples(st.sampled_from(["ana", "ben"]), st.integers(0, 900), texts), max_size=8), st.data())
def test_no_tweet_is_in_two_proposals(said: list[tuple[str, int, str]], data: st.DataObject) -> None:
    replies = data.draw(st.dictionaries(st.integers(0, 7), st.integers(0, 7)))
    found = proposals(tweets(*said, replies=replies), "openshelf")
    ids = [one for proposal in found for one in proposal]
    assert len(ids) == len(set(ids))
    assert all(len(proposal) > 1 for proposal in found)
