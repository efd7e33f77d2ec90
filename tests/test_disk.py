"""A file is there whole or not at all, after a power cut too, whoever writes it."""

import ast
import errno
import os
import resource
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from curator.disk import fresh_beside, put_in_place, save
from curator.posts import CuratorError
from curator.project import Choices, Project
from curator.project.file import backups, presence
from curator.project.reading import totals_cache
from curator.sources import Refusal
from curator.sources.tables import mapping_files
from curator.sources.tables.mapping import ColumnMap, Field
from curator.ui.settings import file as settings_file
from curator.ui.settings.store import Settings
from curator.work import memory
from curator.work.exporting import export
from curator.work.rejects import Rejects
from curator.work.sample import sample_project
from tests.conftest import ROOT, fill_chat

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
        "import signal, sys; from pathlib import Path; from curator.disk import save\n"
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


def test_a_folder_that_cannot_be_synced_is_no_reason_to_say_that_nothing_was_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def refuse_folders(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    save(NEW, tmp_path / "draft.md")
    assert (tmp_path / "draft.md").read_text(encoding="utf-8") == NEW


@pytest.mark.parametrize(("private", "mode"), [(False, 0o640), (True, 0o600)])
def test_a_new_file_has_the_permissions_of_new_files_unless_it_is_private(
    tmp_path: Path, private: bool, mode: int
) -> None:
    before = os.umask(0o027)
    try:
        with fresh_beside(tmp_path / "new") as fresh:
            put_in_place(fresh, tmp_path / "new", private=private)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == mode


class Disk:
    """What is asked of the disk: files and folders brought to it, and files given their names, in order."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._synced: list[tuple[int, int]] = []
        self._named: list[tuple[Path, int, os.stat_result]] = []
        self._fsync, self._replace, self._link = os.fsync, os.replace, os.link
        monkeypatch.setattr(os, "fsync", self._note_sync)
        monkeypatch.setattr(os, "replace", self._note_replace)
        monkeypatch.setattr(os, "link", self._note_link)

    def _note_sync(self, handle: int) -> None:
        self._fsync(handle)
        status = os.fstat(handle)
        self._synced.append((status.st_ino, status.st_size))

    def _note_replace(self, source: str | Path, target: str | Path) -> None:
        self._named.append((Path(target), len(self._synced), Path(source).stat()))
        self._replace(source, target)

    def _note_link(self, source: str | Path, target: str | Path) -> None:
        self._named.append((Path(target), len(self._synced), Path(source).stat()))
        self._link(source, target)

    def unsafe(self) -> list[str]:
        """The files that were named before all of them was on the disk, or whose names were not brought to it."""
        return [
            target.name
            for target, so_far, status in self._named
            if ".left-" not in target.name  # what SQLite left beside a file that went
            and (
                (status.st_ino, status.st_size) not in self._synced[:so_far]
                or target.parent.stat().st_ino not in {inode for inode, _ in self._synced[so_far:]}
            )
        ]

    def named(self) -> list[str]:
        return [target.name for target, _, _ in self._named]


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


def make_project(folder: Path, name: str = "chat.curation", posts: int = 12) -> Path:
    with Project.create(folder / name) as project:
        fill_chat(project, posts)
        project.star("1")
    return folder / name


def write_draft_and_report(folder: Path) -> None:
    with Project.open(make_project(folder)) as project:
        export(project, "html", folder / "draft.html", report=folder / "report.csv")


def write_settings(folder: Path) -> None:
    settings_file.write(Settings(folder / "window.ini"), folder / "settings.json")


def keep_choices(_folder: Path) -> None:
    memory.keep("openshelf", "2026-03-01T00:00:00Z", Choices({"host": "mira"}, {}, {}))


def save_mapping(folder: Path) -> None:
    mapping_files.save(ColumnMap({Field.TEXT: ("words",)}), folder / "mapping.json")


def list_refused_rows(folder: Path) -> None:
    rejects = Rejects(folder / "chat.curation", folder / "archive.db")
    rejects.add([Refusal(3, "no text \ud83d")])
    rejects.save()


def forget_a_person(folder: Path) -> None:
    (folder / "list.csv").write_text("person1 was here\nBo was not\n", encoding="utf-8")
    backups.make(path := make_project(folder), always=True)
    with Project.open(path) as project:
        project.forget(person="@person1", lists=[folder / "list.csv"])


def keep_totals(folder: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(totals_cache, "_MANY", 0)
        with Project.open(make_project(folder)) as project:
            project.counts()


def make_sample(_folder: Path) -> None:
    sample_project()


def back_up_and_restore(folder: Path) -> None:
    backup = backups.make(project := make_project(folder), always=True)
    assert backup is not None
    backups.restore(backup, project)
    project.write_bytes(b"no project at all" * 5000)
    backups.restore(backup, project)


def make_way_for_what_was_written_over_a_project(folder: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(presence, "_QUIET_SECONDS", 0)
        other = make_project(folder, "other.curation", posts=300)
        with Project.open(make_project(folder)) as project:
            project.path.write_bytes(other.read_bytes())
            assert not project.is_there()


@pytest.mark.parametrize(
    ("write", "names"),
    [
        (write_draft_and_report, {"draft.html", "report.csv"}),
        (write_settings, {"settings.json"}),
        (keep_choices, {"chats.json"}),
        (save_mapping, {"mapping.json"}),
        (list_refused_rows, {"chat.rejects.csv"}),
        (forget_a_person, {"list.csv", "*Z_*.curation"}),
        (keep_totals, {"*.rows"}),
        (make_sample, {"openshelf.curation"}),
        (back_up_and_restore, {"chat.curation", "chat.damaged.curation", "*Z_*.curation"}),
        (make_way_for_what_was_written_over_a_project, {"chat.curation"}),
    ],
)
def test_whatever_is_written_is_on_the_disk_before_it_has_its_name(
    disk: Disk, tmp_path: Path, write: Callable[[Path], None], names: set[str]
) -> None:
    write(tmp_path)
    named = disk.named()
    assert all(any(Path(name).match(pattern) for name in named) for pattern in names)
    assert not disk.unsafe()


def test_the_check_above_finds_what_is_not_on_the_disk(disk: Disk, tmp_path: Path) -> None:
    (tmp_path / "fresh").write_text(NEW, encoding="utf-8")
    (tmp_path / "fresh").replace(tmp_path / "hasty")
    assert disk.unsafe() == ["hasty"]


# Where else a file is renamed than in curator/disk.py, and why that does not do.
RENAMED_ELSEWHERE = {
    "diagnosis.py": "the report of a session that ended, which was written line by line",
    "project/file/backups.py": "SQLite's files beside a damaged project, which go where it goes",
    "project/file/opening.py": "SQLite's files that were left beside a project that went",
    "project/merging/merge.py": "a project in a folder of its own, which is named for good when it is whole",
}


def test_nobody_else_puts_files_in_place() -> None:
    found = set()
    for path in (ROOT / "curator").rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and renames(call, call.func):
                found.add(path.relative_to(ROOT / "curator").as_posix())
    assert found == {"disk.py", *RENAMED_ELSEWHERE}


def renames(call: ast.Call, method: ast.Attribute) -> bool:
    # A text's replace takes two values, that of a time names them.
    of_path = method.attr in ("replace", "rename") and len(call.args) == 1 and not call.keywords
    return of_path or ast.unparse(method) in ("os.replace", "os.rename", "shutil.move", "tempfile.mkstemp")
