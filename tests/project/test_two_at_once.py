"""The same project twice at once: nothing is lost, and everybody takes back their own."""

import multiprocessing
from collections.abc import Iterator
from contextlib import ExitStack
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from curator.project import Project, UndoRefused
from curator.project.repair.verify import problems
from tests.conftest import fill, make_posts
from tests.project.log.test_decision_log import everything
from tests.questions import numbered
from tests.sampling import amount

DECISIONS = amount(daily=300, full=2_000)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project of sixty posts and two questions, that Ana made."""
    path = tmp_path / "chat.curation"
    with Project.create(path, "Ana") as made:
        fill(made, make_posts(60))
        for text in ("What is open?", "Who is missing?"):
            made.question(text)
    return path


@pytest.fixture
def both(path: Path) -> Iterator[tuple[Project, Project]]:
    """Ana's window, and Ben's."""
    with ExitStack() as stack:
        ana, ben = (stack.enter_context(Project.open(path, editor)) for editor in ("Ana", "Ben"))
        yield ana, ben


def starred(project: Project) -> list[str]:
    return [state.id for state in project.all_states("is:starred")]


def test_everybody_takes_back_their_own_last_decision(both: tuple[Project, Project], path: Path) -> None:
    ana, ben = both
    ana.star("1")
    ben.star("2")
    assert (ana.next_undo_and_redo(), ben.next_undo_and_redo()) == (("Star a tweet", None),) * 2
    ana.undo()
    assert starred(ben) == ["2"]
    ben.label("3", "flag")
    assert ana.next_undo_and_redo()[1] == "Star a tweet", "what Ben decides ends only what Ben could make again"
    ana.redo()
    assert len(ben.undo(10)) == 2
    assert starred(ben) == ["1"]
    assert len(ana.undo(10)) == 3
    assert len(ana.redo(10)) == 3
    assert starred(ana) == ["1"]
    assert problems(path) == []


def test_two_windows_of_one_person_take_back_what_was_done_in_each(path: Path) -> None:
    with Project.open(path, "Ana") as one, Project.open(path, "Ana") as other:
        one.star("1")
        other.star("2")
        assert [change.posts for change in one.undo()] == [{"1"}]
        assert [change.label for change in one.undo()] == ["Add a question"]
        assert one.redo(5)
        one.adopt()
        assert [change.posts for change in one.undo()] == [{"2"}]
        assert other.redo() != []
    with Project.open(path, "Ana") as again:
        assert len(again.undo(10)) == 4, "later it is all one person's"
    assert problems(path) == []


def test_what_another_changed_since_is_not_taken_back(both: tuple[Project, Project], path: Path) -> None:
    ana, ben = both
    ana.star("1")
    ben.unstar("1")
    ben.star("1")
    before = everything(path)
    with pytest.raises(UndoRefused, match=r"“Star a tweet” cannot be taken back: what .* changed since by Ben\."):
        ana.undo()
    assert everything(path) == before
    ben.undo(2)
    assert starred(ana) == ["1"]
    ana.undo()
    ben.star("1")
    with pytest.raises(UndoRefused, match="cannot be made again"):
        ana.redo()
    assert problems(path) == []


def test_a_question_that_another_has_used_since_stays(both: tuple[Project, Project], path: Path) -> None:
    ana, ben = both
    ana.question("Only now?")
    ben.place("1", numbered(ben, 3))
    with pytest.raises(UndoRefused, match="builds on it"):
        ana.undo()
    assert ben.placements(numbered(ben, 3)) == ["1"]
    ben.undo()
    ana.undo()
    assert len(ana.questions()) == 2
    assert problems(path) == []


def test_a_place_that_was_taken_meanwhile_is_shared(both: tuple[Project, Project], path: Path) -> None:
    ana, ben = both
    ben.place(["1", "2", "3"], numbered(ben, 1))
    ana.unplace("2")
    ben.place("4", numbered(ben, 1), 1)
    ana.undo()
    assert sorted(ana.placements(numbered(ana, 1))) == ["1", "2", "3", "4"]
    for position in range(5):
        ben.move("5", numbered(ben, 1), position)
        assert len(ben.placements(numbered(ben, 1))) == 5
    assert problems(path) == []


def _decide(path: Path, editor: str, count: int, ready: Barrier) -> None:
    with Project.open(path, editor) as project:
        ready.wait()
        for number in range(count):
            alone = number % 10 == 9
            post = 60 if alone and editor == "Ben" else 59 if alone else number % 58 + 1
            project.remark(str(post), f"{editor} {number}")
            if alone:
                assert len(project.undo()) == len(project.redo()) == 1


def test_two_programs_deciding_at_once_lose_nothing(path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    ready = context.Barrier(3)
    programs = [
        context.Process(target=_decide, args=(path, editor, DECISIONS, ready)) for editor in ("Ana", "Ben")
    ]
    with Project.open(path, "Cleo") as watching:
        for program in programs:
            program.start()
        ready.wait()
        for program in programs:
            program.join()
        assert [program.exitcode for program in programs] == [0, 0]
        assert watching.changed_elsewhere()
        made = [decision for decision in watching.history() if "remark" in decision.label]
        with Project.open(path, "Dora") as later:
            assert list(later.all_states()) == list(watching.all_states())
    assert len(made) == 2 * DECISIONS
    assert [[one.undone for one in made if one.editor == editor] for editor in ("Ana", "Ben")] == [
        [False] * DECISIONS
    ] * 2
    assert problems(path) == []
