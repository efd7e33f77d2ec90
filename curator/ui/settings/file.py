"""Settings in a file of their own, to take to another computer or give to somebody else."""

from collections.abc import Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from curator.disk import save
from curator.phrases import Phrase, phrase
from curator.posts import CuratorError
from curator.ui.commands.catalogue import COMMANDS
from curator.ui.commands.keymap import Keymap
from curator.ui.settings.catalogue import BY_NAME
from curator.ui.settings.store import BadSetting, Settings

_VERSION = 1
_MOST_BYTES = 1 << 20  # a hundred times what the keys of all commands take


class NoSettings(CuratorError):
    """A file whose settings cannot be taken over."""


class Found(Struct, frozen=True):
    """The settings in a file, by name, each with a value that fits; and the names that are unknown here."""

    values: Mapping[str, object]
    unknown: tuple[str, ...]


class _File(Struct):
    curator_settings: int
    settings: dict[str, object]


def write(settings: Settings, path: Path) -> None:
    """Write all settings that travel. Raises CuratorError."""
    values = {name: value for name, value in settings.values().items() if BY_NAME[name].travels}
    save(msgspec.json.format(msgspec.json.encode(_File(_VERSION, values))) + b"\n", path)


def read(path: Path) -> Found:
    """Read a file. Raises NoSettings, or BadSetting if a setting cannot have the value in it."""
    file = _decoded(path)
    if file.curator_settings > _VERSION:
        raise NoSettings(
            phrase("{file} comes from a newer Curator; nothing of it was taken over.", file=path.name)
        )
    values, unknown = {}, []
    for name, value in file.settings.items():
        setting = BY_NAME.get(name)
        kind = setting.values if setting and setting.travels else None
        if setting is None or kind is None:
            unknown.append(name)
        elif not kind.fits(value):
            wrong = kind.wrong(setting.text)
            raise BadSetting(phrase("{wrong} Nothing of {file} was taken over.", wrong=wrong, file=path.name))
        else:
            values[name] = value
    if isinstance(keys := values.get("keys"), dict):
        keymap = Keymap.of(keys)
        unknown += sorted(keys.keys() - {command.name for command in COMMANDS})
        values["keys"] = keymap.kept()
    return Found(values, tuple(unknown))


def _decoded(path: Path) -> _File:
    no_settings = phrase(
        "{file} is no file of settings that Curator wrote; nothing was taken over.", file=path.name
    )
    if not path.is_file():
        raise NoSettings(no_settings)
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise NoSettings(_unreadable(path, error)) from error
    if len(content) > _MOST_BYTES:
        raise NoSettings(no_settings)
    try:
        return msgspec.json.decode(content, type=_File)
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        raise NoSettings(no_settings) from error


def _unreadable(path: Path, error: OSError) -> Phrase:
    return phrase("{path} cannot be read: {reason}.", path=path.name, reason=error.strerror or str(error))
