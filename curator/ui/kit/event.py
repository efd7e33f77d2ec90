"""What one part of the window tells the others."""

from collections.abc import Callable
from typing import Generic, ParamSpec

P = ParamSpec("P")


class Event(Generic[P]):
    """Something that happens, told to all who listen in the order in which they began to.

    It takes the place of a Qt signal where an error must reach whoever tells: Qt reports an error in a slot
    elsewhere, and goes on.
    """

    def __init__(self) -> None:
        self._listeners: list[Callable[P, object]] = []

    def listen(self, listener: Callable[P, object]) -> None:
        """Call this whenever it happens."""
        self._listeners.append(listener)

    def tell(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """It happened."""
        for listener in self._listeners:
            listener(*args, **kwargs)
