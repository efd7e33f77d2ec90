"""What every test may ask for: a home of its own, projects with posts in them, the real chats where they are."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from curator.posts import Author, Post
from curator.project import Project

ROOT = Path(__file__).resolve().parent.parent
REAL = ROOT.parent / "shared" / "data" / "critlib"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("everyday", deadline=None)
settings.register_profile("continuous integration", deadline=None, derandomize=True)
settings.register_profile("thorough", deadline=None, max_examples=10_000)
settings.load_profile(
    "thorough"
    if os.environ.get("CURATOR_LONG")
    else "continuous integration"
    if os.environ.get("CI")
    else "everyday"
)


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes what belongs to the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("CURATOR_EDITOR", "Mira")


@pytest.fixture
def real_chat() -> Callable[[str], Path]:
    """The path of a real chat's file; the test is skipped where the real chats are not at hand."""

    def found(name: str) -> Path:
        path = REAL / name
        if not path.exists():
            pytest.skip("the real chats are not at hand")
        return path

    return found


def make_posts(count: int, start: int = 1) -> list[Post]:
    """Invented tweets, a minute apart, by five people in turn; ids ``1`` to ``count`` as texts."""
    people = [Author(f"u{number}", f"person{number}", f"Person {number}") for number in range(5)]
    return [
        Post(
            id=str(number),
            text=f"A{number % 3 + 1}: thought number {number} #openshelf",
            author=people[number % 5],
            at_ms=1_726_149_600_000 + number * 60_000,
            url=f"https://example.org/{number}",
            lang="en",
        )
        for number in range(start, start + count)
    ]


def fill(project: Project, posts: list[Post]) -> None:
    """Add posts as an import does."""
    run = project.begin_import(Path("invented.db"), "0" * 64, "invented")
    project.add(posts, run)
    project.finish_import(run)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project of twelve posts and three questions."""
    with Project.create(tmp_path / "chat.curation") as made:
        fill(made, make_posts(12))
        for text in ("What is open?", "Who is missing?", "What next?"):
            made.question(text)
        yield made
