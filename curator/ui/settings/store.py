"""What the window remembers: settings, its layout, recent projects, and where the editor was in each."""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from curator import places
from curator.posts import CuratorError
from curator.project import account_name
from curator.ui.look.theme import Look
from curator.ui.settings.catalogue import BY_NAME, Line, Setting, kept, read

if TYPE_CHECKING:
    from curator.work.export_choices import Export


class BadSetting(CuratorError):
    """A value that a setting cannot have."""


@dataclass(frozen=True, slots=True)
class LeftAt:
    """Where the editor was in a project: the bucket (or question's id), the current post, how far scrolled."""

    view: str = "inbox"
    post: str = ""
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Left:
    """How a project was left: when, in ms, and how many tweets it has and how many were picked."""

    at_ms: int
    tweets: int
    picked: int


class Settings(QObject):
    """The window's settings, in a file of their own in the user's configuration directory.

    Under its name each in ``catalogue.py`` has a value, which is its default where nothing that fits is
    kept.
    """

    changed = Signal(str)  # the setting of that name, or "recent"

    def __init__(self, path: Path | None = None) -> None:
        super().__init__()
        self._store = QSettings(str(path or places.user_config() / "window.ini"), QSettings.Format.IniFormat)

    def __getitem__(self, name: str) -> Any:
        """A setting's value, of its kind."""
        return read(BY_NAME[name], self._store.value(name))

    def set(self, name: str, value: object) -> None:
        """Give a setting a value. Raises BadSetting if it cannot have this one."""
        self.take({name: value})

    def take(self, values: Mapping[str, object]) -> None:
        """Give settings values, by name: all of them or, if one does not fit, none.

        Raises BadSetting.
        """
        for name, value in values.items():
            kind = BY_NAME[name].values
            if kind is None or not kind.fits(value):
                raise BadSetting(kind.wrong(BY_NAME[name].text) if kind else name)
        others = {name: value for name, value in values.items() if self[name] != value}
        for name, value in others.items():
            if value == BY_NAME[name].default:
                self._store.remove(name)
            else:
                self._store.setValue(name, kept(value))
        for name in others:
            self.changed.emit(name)

    def values(self) -> dict[str, Any]:
        """What is set, by name."""
        return {name: self[name] for name, setting in BY_NAME.items() if setting.values}

    def overruled(self, setting: Setting) -> str:
        """The value that the environment sets in place of a setting; empty for none."""
        return os.environ.get(setting.kind.variable, "") if isinstance(setting.kind, Line) else ""

    def look(self) -> Look:
        """The settings of how everything looks."""
        return Look(**{field.name: self[field.name] for field in fields(Look)})

    def editor(self) -> str:
        """Who decides."""
        return (not self.overruled(BY_NAME["editor"]) and self["editor"]) or account_name()

    def can_be_kept(self) -> bool:
        """Whether settings can be written to the disk."""
        return self._store.isWritable()

    def recent(self) -> list[Path]:
        """The projects opened last, newest first, those that are still there."""
        stored = self._store.value("recent", [], list)
        paths = map(Path, map(str, stored if isinstance(stored, list) else [stored]))
        there = [path for path in paths if _is_there(path)]
        return there[: self["recent_kept"]]

    def opened(self, project: Path) -> None:
        """Note a project as the one opened last."""
        others = [path for path in self.recent() if path != project.absolute()]
        self.keep_recent([project.absolute(), *others])

    def left_as(self, project: Path) -> Left | None:
        """How the project in this file was left; None if unknown."""
        kept = self._store.value(f"left/{_key(project)}")
        try:
            return Left(*map(int, str(kept).split())) if kept else None
        except (ValueError, TypeError):
            return None

    def keep_left(self, project: Path, left: Left) -> None:
        self._store.setValue(f"left/{_key(project)}", f"{left.at_ms} {left.tweets} {left.picked}")

    def steps_taken(self) -> frozenset[str]:
        """The names of the first hints that need not be shown any more."""
        return frozenset(str(self._store.value("first_steps", "")).split())

    def take_steps(self, *names: str) -> None:
        """Note that hints need not be shown any more."""
        self._store.setValue("first_steps", " ".join(sorted(self.steps_taken().union(names))))

    def keep_recent(self, projects: Sequence[Path]) -> None:
        """Keep these as the projects opened last, as many as the settings say."""
        kept = projects[: self["recent_kept"]]
        self._store.setValue("recent", [str(path) for path in kept])
        if not kept:
            self._store.remove("left")
        self.changed.emit("recent")

    def layout(self, name: str) -> QByteArray:
        """A window's or splitter's saved state; empty where there is none."""
        stored = self._store.value(f"layout/{name}")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        self._store.setValue(f"layout/{name}", state)

    def left_at(self, project: str) -> LeftAt:
        """Where the editor left a project (by its id)."""
        self._store.beginGroup(f"projects/{project}")
        view = str(self._store.value("view", "inbox"))
        post = str(self._store.value("post", ""))
        offset = str(self._store.value("offset", 0))
        self._store.endGroup()
        return LeftAt(view, post, int(offset) if offset.removeprefix("-").isdecimal() and len(offset) < 10 else 0)

    def leave(self, project: str, left: LeftAt) -> None:
        self._store.beginGroup(f"projects/{project}")
        for name, value in asdict(left).items():
            self._store.setValue(name, value)
        self._store.endGroup()

    def export_of(self, project: str) -> "Export | None":
        """How a project's draft was exported last; None for never."""
        from curator.work.export_choices import Export

        kept = self._store.value(f"projects/{project}/export")
        try:
            stored = json.loads(str(kept)) if kept else None
            return Export(**stored | {"path": Path(stored["path"])}) if stored else None
        except (ValueError, TypeError, KeyError):
            return None

    def keep_export(self, project: str, export: "Export") -> None:
        """Note how a draft is exported."""
        self._store.setValue(f"projects/{project}/export", json.dumps(asdict(export) | {"path": str(export.path)}))

    def keep_written(self, path: Path, fingerprint: str) -> None:
        """Note what a file was when it was exported."""
        self._store.setValue(f"written/{_key(path)}", fingerprint)

    def written(self, path: Path) -> str:
        """The fingerprint of a file as it was exported last; empty where it was not."""
        return str(self._store.value(f"written/{_key(path)}", ""))

    def sync(self) -> None:
        """Write to disk now."""
        self._store.sync()


def _is_there(path: Path) -> bool:
    """Whether a path exists, as far as can be known."""
    try:
        return path.exists()
    except (OSError, ValueError):  # a folder that is closed to us, a name that none can have
        return False


def _key(path: Path) -> str:
    return blake2b(str(path.absolute()).encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()
