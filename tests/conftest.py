"""What every test may ask for: a home of its own, projects with posts in them, the real chats where they are."""

import json
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

from curator.posts import Author, Post
from curator.project import Project
from tests.sampling import FULL

ROOT = Path(__file__).resolve().parent.parent

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("everyday", deadline=None)
settings.register_profile("continuous integration", deadline=None, derandomize=True)
settings.register_profile("thorough", deadline=None, max_examples=10_000)
settings.load_profile("thorough" if FULL else "continuous integration" if os.environ.get("CI") else "everyday")


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes what belongs to the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("CURATOR_EDITOR", "Mira")


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there can be one, for what tries much and not how long a disk takes."""
    shared = Path("/dev/shm")  # noqa: S108
    if not os.access(shared, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="curator-", dir=shared) as folder:
        yield Path(folder)


@dataclass(frozen=True)
class RealChat:
    """A real archive with one chat, its host's handle, and the ids of the tweets that ask its questions."""

    archive: Path
    host: str
    questions: list[str]


@pytest.fixture
def real_folder() -> Path:
    """Real archives, which are nobody’s to give away: in CURATOR_CHATS, else in a folder beside the checkout."""
    folder = Path(os.environ.get("CURATOR_CHATS") or ROOT.parent / "shared" / "data" / "critlib")
    if not (folder / "questions.json").is_file():
        pytest.skip("there is no folder of real chats, and CURATOR_CHATS names none")
    return folder


@pytest.fixture
def real_chats(real_folder: Path) -> list[RealChat]:
    """The real databases of chats.

    The folder's questions.json is a list of ``{"file": [names], "host": handle, "questions": [[id, …], …]}``, with
    ``"hosts": [handle, …]`` where several took turns.
    """
    chats = json.loads((real_folder / "questions.json").read_text(encoding="utf-8"))
    return [
        RealChat(real_folder / name, chat["host"], [ids[0] for ids in chat["questions"]])
        for chat in chats
        for name in chat["file"]
        if name.endswith(".db")
    ]


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


def fill_chat(project: Project, posts: int) -> None:
    """Add so many posts and three questions, with nothing decided about the posts."""
    fill(project, make_posts(posts))
    for text in ("What is open?", "Who is missing?", "What next?"):
        project.question(text)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project of twelve posts and three questions."""
    with Project.create(tmp_path / "chat.curation") as made:
        fill_chat(made, 12)
        yield made


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Callable[[], Path]]:
    """Plugs in a small drive, an empty one each time, under the same name."""
    place = tmp_path / "drive"
    place.mkdir()
    plugged = 0

    def plug_in() -> Path:
        nonlocal plugged
        command = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(place)]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("a drive can be mounted only by root")
        plugged += 1
        return place

    yield plug_in
    for _ in range(plugged):
        subprocess.run(["umount", "-l", str(place)], capture_output=True, check=False)
