"""The commands that look after project files: restoring, forgetting, merging."""

from typing import TYPE_CHECKING

from curator.ui.commands.registry import Registry
from curator.ui.upkeep.keeper import Keeper

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.ui.upkeep.merger import Merger


class UpkeepCommands:
    """Hands each command to who does it; the merger is made when it is first needed."""

    def __init__(self, keeper: Keeper, merger: "Callable[[], Merger]") -> None:
        self._keeper = keeper
        self._merger = merger

    def register(self, registry: Registry) -> None:
        """Take these commands on."""
        registry.register(
            {
                "restore": self._keeper.restore,
                "forget-tweet": self._keeper.forget_tweet,
                "forget-person": self._keeper.forget_person,
                "merge": lambda: self._merger().ask(),
                "blind-copy": lambda: self._merger().save_blind_copy(),
            }
        )
