"""The commands that look after project files: restoring, forgetting, merging."""

from curator.ui.commands.registry import Registry
from curator.ui.upkeep.keeper import Keeper
from curator.ui.upkeep.merger import Merger


class UpkeepCommands:
    """Hands each command to who does it."""

    def __init__(self, keeper: Keeper, merger: Merger) -> None:
        self._keeper = keeper
        self._merger = merger

    def register(self, registry: Registry) -> None:
        """Take these commands on."""
        registry.register(
            {
                "restore": self._keeper.restore,
                "forget-tweet": self._keeper.forget_tweet,
                "forget-person": self._keeper.forget_person,
                "merge": self._merger.ask,
                "blind-copy": self._merger.save_blind_copy,
            }
        )
