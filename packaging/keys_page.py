"""Writes docs/keys.md: every command of the window with its keys, menu by menu, as the program has them."""

import re
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from curator.ui.commands.catalogue import COMMANDS, Command, Menu
from curator.ui.languages import translated

PAGE = Path(__file__).resolve().parent.parent / "docs" / "keys.md"
_HEAD = """# All commands and keys

Every command, menu by menu, with the keys that it has at first. *Change the keys…* gives it others, and `?` shows
those that it has now. What needs no key of its own is found by its words with `Ctrl+K`.
"""
_SPELT = {"Return": "Enter", "Up": "↑", "Down": "↓"}


def page() -> str:
    """The whole page."""
    parts = [_HEAD]
    for menu in Menu:
        rows = "\n".join(_rows([one for one in COMMANDS if one.menu is menu]))
        parts.append(f"## {menu.title}\n\n| command | keys | with the mouse |\n|---|---|---|\n{rows}\n")
    return "\n".join(parts)


def _rows(commands: list[Command]) -> Iterator[str]:
    """A row a command; those that are told apart by a number only are one row."""
    for _, same in groupby(sorted(commands, key=lambda one: _first(one, commands)), key=_family):
        first, *others = same
        words, keys = translated(first.text), _keys(first)
        if others:
            last = others[-1]
            words = words.replace(_number(first), f"{_number(first)} … {_number(last)}", 1)
            digits = _number(last) in _keys(last)
            keys = f"{keys} … {_keys(last)}" if digits else ", ".join(map(_keys, (first, *others)))
        words = words.replace("&", "\\&")  # not as the character that it would stand for
        yield (
            "| "
            + "".join(
                f"{cell} | " if cell else "| " for cell in (words, keys or "–", translated(first.mouse))
            ).rstrip()
        )


def _family(command: Command) -> str:
    """What commands have in common that differ by a number."""
    return re.sub(r"\d+", "#", command.name)


def _number(command: Command) -> str:
    return "".join(re.findall(r"\d+", command.name))


def _first(command: Command, commands: list[Command]) -> int:
    """Where the first of its family stands."""
    return next(place for place, one in enumerate(commands) if _family(one) == _family(command))


def _keys(command: Command) -> str:
    spelt = ("+".join(_SPELT.get(part, part) for part in key.split("+")) for key in command.keys)
    return ", ".join(f"`{key}`" for key in dict.fromkeys(spelt))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
