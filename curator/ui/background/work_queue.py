"""FIXME-DOC."""

from collections.abc import Callable, Coroutine
from typing import ParamSpec, TypeVar

Work = Callable[[], Coroutine[None, None, None]]
P = ParamSpec("P")
T = TypeVar("T")


def quietly(_done: int, _rows: int | None) -> None:
    """Nobody is told how far it is."""
