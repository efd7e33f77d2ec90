"""How much of what is generated is tried: a sample after every change, all of it by ``make test-full``.

A sample is the same on every computer and every day, so that a failure comes again when the test is run again.
"""

import os
from collections.abc import Callable, Hashable, Iterable
from hashlib import sha256
from typing import TypeVar

Case = TypeVar("Case")

FULL = bool(os.environ.get("CURATOR_LONG"))


def amount(*, daily: int, full: int) -> int:
    """How many kills, events or decisions there are to be."""
    return full if FULL else daily


def sample(
    cases: Iterable[Case], daily: int, kind: Callable[[Case], Hashable] | None = None, *, full: bool = FULL
) -> list[Case]:
    """All cases, or so many of them, spread by chance and in their order.

    There is at least one of each kind, even if there are more kinds than that. A case is known by its text.
    """
    everything = list(cases)
    if full:
        return everything
    by_chance = sorted(range(len(everything)), key=lambda place: sha256(str(everything[place]).encode()).digest())
    firsts = {kind(everything[place]): place for place in reversed(by_chance)}.values() if kind else ()
    chosen = dict.fromkeys([*firsts, *by_chance])
    return [everything[place] for place in sorted(list(chosen)[: max(daily, len(firsts))])]
