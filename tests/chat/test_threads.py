"""The conversation around a tweet: nothing twice, self-threads together, what is missing said to be missing."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curator.chat.threads import Missing, Thread, thread_of
from curator.posts import Author, CuratorError, Post
from curator.project import Project
from curator.work import importing
from tests.conftest import fill

MINUTE = 60_000


@pytest.fixture
def empty(tmp_path: Path) -> Any:
    with Project.create(tmp_path / "talk.curation") as made:
        yield made


def said(id_: str, handle: str, minute: int, reply_to: str | None = None, text: str = "So.", **more: Any) -> Post:
    return Post(id_, text, Author(handle, handle), minute * MINUTE, reply_to=reply_to, **more)


def shape(thread: Thread) -> list[tuple[str, int]]:
    return [(turn.post.id, turn.depth) for turn in thread.turns]


TALK = [
    said("1", "ana", 0),
    said("2", "ben", 1, "1"),
    said("3", "ana", 2, "1"),
    said("4", "ana", 9, "3"),
    said("5", "cy", 4, "3"),
    said("6", "ana", 5, "2"),
    said("7", "ben", 6, "6"),
    said("8", "dy", 3),
]


def test_a_conversation_reads_in_order_of_time_with_self_threads_together(empty: Project) -> None:
    fill(empty, TALK)
    everything = [("1", 0), ("3", 0), ("4", 0), ("2", 1), ("6", 2), ("7", 3), ("5", 1)]
    for around in "1234567":
        thread = thread_of(empty, around)
        assert shape(thread) == everything
        assert thread.around == around
        assert not thread.more
    assert [turn.post.id for turn in thread_of(empty, "1").turns if turn.goes_on] == ["3", "4"]
    assert shape(thread_of(empty, "8")) == [("8", 0)]


def test_a_whole_thread_is_what_its_author_went_on_with_from_the_first(empty: Project) -> None:
    fill(empty, [*TALK, said("9", "ANA", 3, "1")])
    for around in "1349":
        assert thread_of(empty, around).whole == ("1", "3", "9", "4")
    for around in "25678":
        assert thread_of(empty, around).whole == (around,)


def test_a_missing_parent_is_said_to_be_missing_and_those_who_answer_it_are_together(empty: Project) -> None:
    fill(
        empty,
        [
            said("1", "ana", 0, "77", "Well, yes"),
            said("2", "ben", 1, "77", ".@Gone_1 no"),
            said("3", "cy", 2, "1"),
        ],
    )
    for around in "123":
        thread = thread_of(empty, around)
        assert thread.turns[0].post == Missing("77", "Gone_1")
        assert shape(thread) == [("77", 0), ("1", 1), ("3", 2), ("2", 1)]
    fill(empty, [said("4", "ana", 5, "78", "Of course @ben")])
    assert thread_of(empty, "4").turns[0].post == Missing("78", None)


def test_what_is_quoted_is_shown_with_what_quotes_it_here_or_missing(empty: Project) -> None:
    linked = "Look https://twitter.com/gone_1/status/77 https://twitter.com/other/status/778"
    fill(
        empty,
        [said("1", "ana", 0), said("2", "ben", 1, quote_of="1"), said("3", "cy", 2, "2", linked, quote_of="77")],
    )
    first, second = thread_of(empty, "2").turns
    assert first.quoted == empty.state("1")
    assert second.quoted == Missing("77", "gone_1")
    assert shape(thread_of(empty, "1")) == [("1", 0)]


def test_a_retweet_stands_for_its_original(empty: Project) -> None:
    fill(empty, [*TALK, said("r", "ed", 20, repost_of="6"), said("s", "ed", 21, repost_of="99")])
    assert thread_of(empty, "r").around == "6"
    assert shape(thread_of(empty, "r")) == shape(thread_of(empty, "1"))
    assert shape(thread_of(empty, "s")) == [("s", 0)]


def test_circles_and_depths_beyond_reason_are_survived(empty: Project) -> None:
    fill(
        empty,
        [said("1", "ana", 0, "3"), said("2", "ben", 1, "1"), said("3", "cy", 2, "2"), said("4", "dy", 3, "1")],
    )
    fill(empty, [said("5", "ana", 0, "5"), said("6", "ana", 1, "7"), said("7", "ana", 2, "6")])
    for around in "1234":
        assert sorted(id_ for id_, _ in shape(thread_of(empty, around))) == ["1", "2", "3", "4"]
    assert shape(thread_of(empty, "5")) == [("5", 0)]
    assert sorted(thread_of(empty, "6").whole) == ["6", "7"]
    fill(empty, [said(f"d{at}", f"p{at % 2}", at, f"d{at - 1}") for at in range(3000)])
    for around in ("d0", "d1500", "d2999"):
        thread = thread_of(empty, around)
        assert thread.more
        assert around in {turn.post.id for turn in thread.turns}


def test_a_post_that_is_not_here_has_no_thread(empty: Project) -> None:
    with pytest.raises(CuratorError):
        thread_of(empty, "1")


links = st.one_of(st.none(), st.integers(0, 11).map(str))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.sampled_from(["ana", "ben", ""]), st.integers(0, 9), links, links, links), max_size=10)
)
def test_every_reply_is_placed_once(
    tmp_path_factory: pytest.TempPathFactory, talk: list[tuple[str, int, str | None, str | None, str | None]]
) -> None:
    path = tmp_path_factory.mktemp("talk") / "talk.curation"
    posts = [
        said(str(at), who, minute, reply_to, quote_of=quote_of, repost_of=repost_of)
        for at, (who, minute, reply_to, quote_of, repost_of) in enumerate(talk)
    ]
    with Project.create(path) as project:
        fill(project, posts)
        for post in posts:
            check(project, post.id)


@pytest.mark.parametrize("name", ["mar102015.db", "may192015.db", "apr072015.csv"])
def test_every_reply_of_the_real_chats_is_placed_once(empty: Project, real_folder: Path, name: str) -> None:
    importing.import_archive(empty, real_folder / name)
    placed = sum(check(empty, state.id) for state in list(empty.all_states()))
    assert placed


def check(project: Project, post: str) -> bool:
    """Hold a thread against what it promises; gives whether its post answers another."""
    thread = thread_of(project, post)
    ids = [id_ for id_, _ in shape(thread)]
    assert len(ids) == len(set(ids))
    assert ids.count(thread.around) == 1
    assert thread.around in thread.whole
    assert set(thread.whole) <= set(ids)
    state = project.state(thread.around)
    assert state is not None
    if state.reply_to is not None:
        assert ids.count(state.reply_to) == 1
    return state.reply_to is not None
