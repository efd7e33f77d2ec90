"""What runs each command of the one list: every room registers its own."""

from collections.abc import Callable, Mapping

from curator.ui.commands.catalogue import COMMANDS

Run = Callable[[], object]


class Registry:
    """Every command's function, by the command's name; each is registered once, by the room that knows how."""

    def __init__(self) -> None:
        self._runs: dict[str, Run] = {}

    def register(self, runs: Mapping[str, Run]) -> None:
        """Take what a room's commands do. Raises ValueError for a name that is unknown, or taken already."""
        if unknown := runs.keys() - {command.name for command in COMMANDS}:
            raise ValueError(f"There is no command {min(unknown)!r}.")
        if twice := runs.keys() & self._runs.keys():
            raise ValueError(f"The command {min(twice)!r} is registered twice.")
        self._runs |= runs

    def missing(self) -> set[str]:
        """The names of the commands that nobody has registered."""
        return {command.name for command in COMMANDS} - self._runs.keys()

    def __getitem__(self, name: str) -> Run:
        return self._runs[name]
