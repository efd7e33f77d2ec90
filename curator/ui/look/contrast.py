"""The contrast between colours, and a colour moved until its contrast to others is large enough.

The formulas are those of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance and #dfn-contrast-ratio.
Colours are given as #rrggbb.
"""

from collections.abc import Iterable

TEXT, MARK = 4.5, 3.0  # at least; a mark is anything that is seen and no text

_STEPS = 50


def luminance(color: str) -> float:
    """Of a colour; 0 to 1."""
    parts = (part / 255 for part in _parts(color))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Between two colours; 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(color: str, other: str, share: float) -> str:
    """A colour with a share (0 to 1) of another in it."""
    pairs = zip(_parts(color), _parts(other), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in pairs)


def moved(color: str, goal: str, away_from: Iterable[str], least: float) -> str:
    """A colour, moved towards another no further than it needs to have a contrast to each of some."""
    others = tuple(away_from)
    steps = (mixed(color, goal, step / _STEPS) for step in range(_STEPS + 1))
    return next((one for one in steps if all(contrast(one, other) >= least for other in others)), goal)


def _parts(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)
