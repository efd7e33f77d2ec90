"""Posts that only repeat others are shown with these: derived, never in the file, in no decision's way."""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from curator.posts import Author, Post
from curator.project import Change, Copied, Project
from curator.project.repair.verify import problems
from curator.ui.desk.cards import Bucket
from curator.ui.desk.desk import Desk
from curator.work import conversation, jobs, suggesting
from tests.conftest import fill
from tests.questions import numbered

SAYS = "A1: We lend tools to everybody who asks, even late at night #openshelf"
MINUTE = 60_000


def said(id_: str, handle: str, minute: int, text: str, repost_of: str | None = None) -> Post:
    return Post(id_, text, Author(handle, handle), minute * MINUTE, repost_of=repost_of)


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[Project]:
    """A tweet with a retweet of each fashion and a copy, and two other tweets."""
    with Project.create(tmp_path / "chat.curation") as made:
        fill(
            made,
            [
                said("1", "ana", 0, SAYS),
                said("2", "ben", 1, f"RT @ana: {SAYS}", repost_of="1"),
                said("3", "cy", 2, f"RT @ana: {SAYS[:40]}…"),
                said("4", "dy", 3, "We lend tools to evrybody who asks, even late at night"),
                said("5", "ed", 4, "A1: Books, and the shed they stand in #openshelf"),
                said("6", "ana", 5, "What would you lend? #openshelf"),
            ],
        )
        yield made


def found(project: Project, query: str) -> list[str]:
    return [state.id for state in project.all_states(query)]


def test_copies_are_not_among_what_is_to_be_decided_about_once_the_project_knows_of_them(chat: Project) -> None:
    assert (chat.counts().inbox, found(chat, "is:inbox")) == (5, ["1", "3", "4", "5", "6"])
    changes: list[Change] = []
    chat.listeners.append(changes.append)
    chat.fold(conversation.copies(chat))
    assert [set(change.keys) for change in changes] == [{"copy"}]
    assert (chat.counts().inbox, found(chat, "is:inbox")) == (3, ["1", "5", "6"])
    chat.fold([])
    assert (chat.counts().inbox, found(chat, "is:inbox")) == (5, ["1", "3", "4", "5", "6"])


def test_a_card_knows_how_many_repeat_it_who_and_how(chat: Project) -> None:
    chat.fold(conversation.copies(chat))
    original = chat.state("1")
    assert original is not None
    assert (original.reposts, original.copies) == (1, 2)
    folded = [(state.id, state.handle, kind) for state, kind in chat.copies_of("1")]
    assert folded == [("2", "ben", "retweet"), ("3", "cy", "retweet"), ("4", "dy", "near-copy")]
    assert [chat.original_of(post) for post in "123456"] == ["1", "1", "1", "1", "5", "6"]


def test_without_being_told_a_project_knows_of_its_reposts(chat: Project) -> None:
    assert [(state.id, kind) for state, kind in chat.copies_of("1")] == [("2", "retweet")]
    assert [chat.original_of(post) for post in "123"] == ["1", "1", "3"]


def test_folding_is_of_one_opening_and_leaves_the_file_as_it_is(chat: Project) -> None:
    chat.settle()
    before = chat.path.read_bytes()
    chat.fold(conversation.copies(chat))
    chat.settle()
    assert chat.path.read_bytes() == before
    with Project.open(chat.path) as again:
        assert again.counts().inbox == 5
    assert chat.history() == []
    assert problems(chat.path) == []


def test_a_copy_can_be_decided_about_all_the_same_and_counts_stay_true(chat: Project) -> None:
    chat.question("What do you lend?")
    chat.fold(conversation.copies(chat))
    chat.place("4", numbered(chat, 1))
    assert chat.placements(numbered(chat, 1)) == ["4"]
    assert (chat.counts().inbox, chat.counts().picked) == (3, 1)
    chat.place("1", numbered(chat, 1))
    assert (chat.counts().inbox, chat.counts().picked) == (2, 2)
    chat.undo(2)
    assert (chat.counts().inbox, chat.counts().picked) == (3, 0)


def test_a_copy_whose_original_went_is_to_be_decided_about_again(chat: Project) -> None:
    chat.fold(conversation.copies(chat))
    chat.keep_only(["3", "5"])
    assert found(chat, "is:inbox") == ["3", "5"]
    assert chat.original_of("3") == "3"


def test_a_copy_that_asks_a_question_stays_in_sight_as_its_heading(chat: Project) -> None:
    fill(chat, [said("7", "ana", 9, "What would you lend? #openshelf")])
    chat.question("What would you lend?", post="7")
    chat.fold([Copied("7", "6", "copy")])
    desk = Desk(chat)
    desk.open(Bucket.ALL)
    assert desk.row_of_post("7") is not None


def test_cards_of_copies_are_folded_but_a_search_finds_their_words(chat: Project) -> None:
    chat.fold(conversation.copies(chat))
    desk = Desk(chat)
    for bucket in (Bucket.INBOX, Bucket.ALL):
        desk.open(bucket)
        assert desk.posts(range(len(desk.rows))) == ["1", "5", "6"]
    desk.open(Bucket.ALL, "evrybody")
    assert desk.posts(range(len(desk.rows))) == ["4"]


def test_the_listing_and_the_suggestions_of_a_terminal_hold_every_post(chat: Project) -> None:
    before = found(chat, ""), [one.post for one in suggesting.suggestions(chat)]
    chat.fold(conversation.copies(chat))
    assert (found(chat, ""), [one.post for one in suggesting.suggestions(chat)]) == before


def test_copies_are_found_in_a_process_of_their_own_while_the_window_has_the_project(chat: Project) -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        theirs = pool.submit(jobs.find_copies, chat.path).result(60)
    assert theirs == conversation.copies(chat)
    assert [one.post for one in theirs] == ["2", "3", "4"]
