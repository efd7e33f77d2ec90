"""What the window remembers between starts: its layout, recent projects, and where the editor was in each."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from curator import places
from curator.ui.theme import Accent, Appearance, Contrast, Look

if TYPE_CHECKING:
    from curator.ui.exporting import Export

_RECENT_KEPT = 10

Chosen = TypeVar("Chosen", bound=StrEnum)


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


class Settings:
    """The window's settings, in a file of their own in the user's configuration directory."""

    def __init__(self, path: Path | None = None) -> None:
        self._store = QSettings(str(path or places.user_config() / "window.ini"), QSettings.Format.IniFormat)

    def recent(self) -> list[Path]:
        """The projects opened last, newest first, those that are still there."""
        stored = self._store.value("recent", [], list)
        return [path for path in map(Path, stored if isinstance(stored, list) else [stored]) if path.exists()]

    def opened(self, project: Path) -> None:
        """Note a project as the one opened last."""
        others = [path for path in self.recent() if path != project.absolute()]
        self._store.setValue("recent", [str(path) for path in [project.absolute(), *others][:_RECENT_KEPT]])

    def look(self) -> Look:
        """What was chosen of how everything looks; the default where nothing that fits is kept."""
        return Look(
            self._one_of(Appearance, "appearance"),
            self._one_of(Contrast, "contrast"),
            self._one_of(Accent, "accent"),
        )

    def keep_look(self, look: Look) -> None:
        for name in ("appearance", "contrast", "accent"):
            self._store.setValue(name, str(getattr(look, name)))

    def _one_of(self, known: type[Chosen], name: str) -> Chosen:
        kept = self._store.value(name)
        return known(kept) if kept in set(known) else next(iter(known))

    def left_as(self, project: Path) -> Left | None:
        """How the project of that file was left; None where it is not known."""
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

    def language(self) -> str:
        """The code of the language that was chosen; empty for the system's."""
        return str(self._store.value("language", ""))

    def keep_language(self, code: str) -> None:
        self._store.setValue("language", code)

    def keys(self) -> dict[str, list[str]]:
        """The keys that the editor changed, by command."""
        try:
            kept = json.loads(str(self._store.value("keys", "{}")))
            return {str(name): [str(key) for key in keys] for name, keys in kept.items()}
        except (ValueError, TypeError, AttributeError):
            return {}

    def keep_keys(self, changed: Mapping[str, Sequence[str]]) -> None:
        """Note which keys the editor changed."""
        self._store.setValue("keys", json.dumps({name: list(keys) for name, keys in changed.items()}))

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
        offset = int(str(self._store.value("offset", 0)))
        self._store.endGroup()
        return LeftAt(view, post, offset)

    def leave(self, project: str, left: LeftAt) -> None:
        self._store.beginGroup(f"projects/{project}")
        for name, value in asdict(left).items():
            self._store.setValue(name, value)
        self._store.endGroup()

    def export_of(self, project: str) -> "Export | None":
        """How a project's draft was exported last; None for never."""
        from curator.ui.exporting import Export

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


def _key(path: Path) -> str:
    return blake2b(str(path.absolute()).encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()
