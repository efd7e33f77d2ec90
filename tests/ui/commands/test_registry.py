"""Every command of the one list is run by exactly one room."""

import pytest

from curator.ui.commands.catalogue import COMMANDS
from curator.ui.commands.registry import Registry
from curator.ui.shell.window import MainWindow


def test_every_command_is_registered_by_a_room(window: MainWindow) -> None:
    assert window.registry.missing() == set()
    assert all(callable(window.registry[command.name]) for command in COMMANDS)


def test_no_command_is_registered_twice() -> None:
    registry = Registry()
    registry.register({"star": list})
    assert registry.missing() == {command.name for command in COMMANDS} - {"star"}
    with pytest.raises(ValueError, match="'star' is registered twice"):
        registry.register({"shelve": list, "star": list})
    assert "shelve" in registry.missing(), "of a room that is refused nothing is taken"


def test_what_is_no_command_is_refused() -> None:
    with pytest.raises(ValueError, match="no command 'stare'"):
        Registry().register({"stare": list})
