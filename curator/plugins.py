"""What other packages add to Curator: found by their entry points, loaded no sooner than it is needed, and never
able to take the program down. What they do wrong is one sentence that names the package."""

import logging
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from curator.posts import CuratorError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

P = ParamSpec("P")
T = TypeVar("T")

log = logging.getLogger(__name__)
log.addHandler(logging.NullHandler())  # who listens says how it is told

_LONGEST = 200  # characters of what an error says


class Broken(CuratorError):
    """What a package adds cannot be used, or did not do what it is for: what it is, and what is wrong with it."""

    def __init__(self, what: str, why: str) -> None:
        super().__init__(what, why)

    def __str__(self) -> str:
        what, why = self.args
        return f"{what} {why}; update that package or uninstall it."


@dataclass(frozen=True, slots=True)
class Plugin:
    """One entry point. ``kind`` is the word for what it adds, in a sentence."""

    kind: str
    entry: "EntryPoint"

    @property
    def name(self) -> str:
        """What it adds is called so."""
        return self.entry.name

    @property
    def is_own(self) -> bool:
        """Whether it is a part of Curator."""
        return self.entry.value.startswith("curator.")

    def broken(self, why: str) -> Broken:
        """What to raise, or to tell, where it is not as it must be."""
        package = None
        with suppress(Exception):  # a package may have lost even its name
            package = self.entry.dist and self.entry.dist.name
        return Broken(f"The {self.kind} {self.name} of the package {package or self.entry.value}", why)

    def check_name(self, name: str) -> None:
        """Raise Broken where what it adds goes by another name than the entry point's."""
        if name != self.name:
            raise self.broken(f"calls itself {name!r}; that must be its name among the entry points")

    def load(self, shape: type[T]) -> T:
        """What the entry point names. Raises Broken where it cannot be loaded, or is something else."""
        try:
            loaded = self.entry.load()
        except (Exception, SystemExit) as error:
            raise self.broken(f"could not be loaded ({_said(error)})") from error
        if not isinstance(loaded, shape):
            raise self.broken(f"is of the type {type(loaded).__name__}, not {shape.__name__}")
        return loaded

    def run(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Have it do something. Raises CuratorError as that does, and Broken for any other error."""
        try:
            return call(*args, **kwargs)
        except CuratorError:
            raise
        except (Exception, SystemExit) as error:
            raise self.broken(f"failed ({_said(error)})") from error


def _said(error: BaseException) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())[:_LONGEST]}".rstrip(" :.")


def sound(value: object, kind: type[T]) -> T:
    """What a package gave, made anew with every field of the right type; its phrases become plain text.

    Raises msgspec.ValidationError or TypeError.
    """
    import msgspec

    return msgspec.convert(msgspec.to_builtins(value, enc_hook=_plain), kind)


def _plain(value: object) -> object:
    """The words of a phrase, which is the one type that msgspec does not know."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(f"{type(value).__name__} does not belong there")


_KINDS = {"sources": "source", "writers": "format", "lint_rules": "check", "templates": "template"}


@cache
def offered(group: str) -> Mapping[str, Plugin]:
    """What there is for ``sources``, ``writers``, ``lint_rules`` or ``templates``, by name; none of it is loaded.

    Curator's own come first, and no other takes their names.
    """
    from importlib.metadata import entry_points

    plugins = [Plugin(_KINDS[group], entry) for entry in entry_points(group=f"curator.{group}")]
    found: dict[str, Plugin] = {}
    for plugin in sorted(plugins, key=lambda one: not one.is_own):
        if plugin.name in found:
            tell(plugin.broken(f"is left out, as there is another {plugin.kind} of that name"))
        else:
            found[plugin.name] = plugin
    return MappingProxyType(found)


def usable(plugins: Iterable[Plugin], load: Callable[[Plugin], T]) -> dict[str, T]:
    """What each of them adds, by name; whoever listens is told of the broken ones, which are left out."""
    found = {}
    for plugin in plugins:
        try:
            found[plugin.name] = load(plugin)
        except Broken as error:
            tell(error)
    return found


def tell(broken: Broken) -> None:
    """Let whoever listens know, and the log."""
    what, _ = broken.args
    words = f"{what} is broken."
    log.warning(words, exc_info=broken)


class _Teller(logging.Handler):
    """Hands on what is broken, each sentence once."""

    def __init__(self, to: Callable[[Broken], object]) -> None:
        super().__init__()
        self._to = to
        self._told: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        broken = record.exc_info[1] if record.exc_info else None
        if isinstance(broken, Broken) and str(broken) not in self._told:
            self._told.add(str(broken))
            self._to(broken)


def listen(to: Callable[[Broken], object]) -> Callable[[], None]:
    """Be told of what is broken, each thing once, until what this gives is called."""
    teller = _Teller(to)
    log.addHandler(teller)
    return lambda: log.removeHandler(teller)
