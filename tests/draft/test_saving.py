"""A draft is there whole, or what was there before is."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from curator.disk import save
from curator.posts import CuratorError

OLD, NEW = "the draft of yesterday\n", "words " * 40_000


def test_a_draft_replaces_the_one_before_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_text(OLD, encoding="utf-8")
    path.chmod(0o640)
    save(NEW, path)
    assert path.read_text(encoding="utf-8") == NEW
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    target, link = tmp_path / "drafts" / "draft.md", tmp_path / "latest.md"
    target.write_text(OLD, encoding="utf-8")
    link.symlink_to(target)
    save(NEW, link)
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == NEW


def full_disk() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))


def test_on_a_full_disk_the_draft_of_before_stays(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_text(OLD, encoding="utf-8")
    script = (
        "import signal, sys; from pathlib import Path; from curator.draft.writers import save\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "try: save('words ' * 40_000, Path(sys.argv[1]))\n"
        "except Exception as error: print(type(error).__name__, error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        preexec_fn=full_disk, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == f"CuratorError {path} could not be written: File too large; nothing was changed.\n"
    assert path.read_text(encoding="utf-8") == OLD
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("where", ["nowhere/draft.md", "."])
def test_a_place_that_cannot_be_is_said_to_be_so(tmp_path: Path, where: str) -> None:
    with pytest.raises(CuratorError, match=r"could not be written|is a folder"):
        save(NEW, tmp_path / where)
    assert not list(tmp_path.iterdir())
