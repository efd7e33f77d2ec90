"""Two editors' copies of a project, what each decided in theirs, and both merged."""

import shutil
from collections.abc import Callable
from pathlib import Path

from curator.project import Project
from curator.project.merging.merge import Merged, merge
from curator.project.repair.verify import problems
from tests.conftest import fill, make_posts
from tests.questions import numbered

Decide = Callable[[Project], object]


def copy_of(path: Path, name: str) -> Path:
    return Path(shutil.copy(path, path.with_name(f"{name}.curation")))


def decide(path: Path, editor: str, *decisions: Decide) -> Path:
    with Project.open(path, editor) as project:
        for one in decisions:
            one(project)
    return path


def pair(path: Path, ana: list[Decide], ben: list[Decide]) -> tuple[Path, Path]:
    """Ana's copy of a project, and Ben's, with what each decided."""
    return decide(copy_of(path, "a"), "Ana", *ana), decide(copy_of(path, "b"), "Ben", *ben)


def merged(a: Path, b: Path, name: str = "c") -> Merged:
    done = merge(a, b, a.with_name(f"{name}.curation"), "Cleo")
    assert problems(done.project) == []
    return done


def filed(path: Path) -> list[list[str]]:
    with Project.open(path) as project:
        return [project.placements(question.id) for question in project.questions()]


def begin(path: Path, editor: str) -> Path:
    """A project of nine posts and two questions, with some posts filed under them."""
    with Project.create(path, editor) as project:
        fill(project, make_posts(9))
        for text in ("One?", "Two?"):
            project.question(text)
        project.place(["1", "2", "3"], numbered(project, 1))
        project.place(["3", "4"], numbered(project, 2))
    return path
