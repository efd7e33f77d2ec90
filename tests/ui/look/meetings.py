"""Which colours meet in the window, and how far apart they are: success criteria 1.4.3 and 1.4.11 of WCAG 2.2.

https://www.w3.org/TR/WCAG22/#contrast-minimum and #non-text-contrast.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from curator.ui.look import label_shapes, theme
from curator.ui.look.contrast import MARK, TEXT, contrast
from curator.ui.look.theme import Theme


class Meeting(NamedTuple):
    """A token of the theme that is seen on another. ``marks`` are the questions', ``labels`` those of tweets."""

    front: str
    back: str
    least: float
    where: str


MEETINGS = (
    Meeting("ink", "ground", TEXT, "cards, questions above them, dialogs"),
    Meeting("ink", "panel", TEXT, "buckets, findings"),
    Meeting("ink", "card", TEXT, "article, people, fields, buttons, tooltips"),
    Meeting("ink", "selected", TEXT, "whatever is current or chosen, notices, remarks"),
    Meeting("ink", "hit", TEXT, "words that were searched for"),
    Meeting("soft", "ground", TEXT, "handles and notes of cards, hints"),
    Meeting("soft", "panel", TEXT, "counts of buckets, the line at the foot"),
    Meeting("soft", "card", TEXT, "introduction and disclosure, credits, keys on their caps, tabs"),
    Meeting("soft", "selected", TEXT, "handles and notes of the current card, credits of the current quote"),
    Meeting("faint", "ground", TEXT, "times, what a quote drops, what was seen or shelved"),
    Meeting("faint", "panel", TEXT, "headings between buckets, what is written in an empty search"),
    Meeting("faint", "card", TEXT, "invitations to write, what is written in empty fields, bullets"),
    Meeting(
        "faint", "selected", TEXT, "times and what is dropped of the current card, an invitation that is current"
    ),
    Meeting("accent", "card", TEXT, "the tab that has the focus, links"),
    Meeting("accent", "ground", TEXT, "links"),
    Meeting("on_accent", "accent", TEXT, "the button of what is done most, chosen words, the count of a drag"),
    Meeting("ground", "ink", TEXT, "what was just done, on its bar"),
    Meeting("marks", "ground", TEXT, "numbers and shapes of questions on cards"),
    Meeting("marks", "panel", TEXT, "numbers and shapes of questions in the activity and the buckets"),
    Meeting("marks", "card", TEXT, "numbers of questions in the article, shapes in the palette"),
    Meeting("marks", "selected", TEXT, "numbers and shapes of questions on what is current"),
    Meeting("labels", "ground", MARK, "labels on cards"),
    Meeting("labels", "card", MARK, "labels in menus and forms"),
    Meeting("labels", "selected", MARK, "labels on the current card"),
    Meeting("star", "ground", MARK, "stars on cards"),
    Meeting("star", "panel", MARK, "stars in the buckets and the activity"),
    Meeting("star", "card", MARK, "the bar beside a starred quote, the star in the palette"),
    Meeting("star", "selected", MARK, "the same where it is current"),
    Meeting("accent", "ground", MARK, "focus rings, the bar beside the current card, the remark"),
    Meeting(
        "accent", "panel", MARK, "focus rings, the bar beside the open bucket, what is picked in the activity"
    ),
    Meeting("ink", "panel", MARK, "the minute in hand in the activity, the ends of a span"),
    Meeting("accent", "card", MARK, "focus rings, the bar beside the current quote, the line under a tab"),
    Meeting("accent", "selected", MARK, "the bar beside what is current, the remark"),
    Meeting("accent", "line", MARK, "how far an import is"),
    Meeting("faint", "panel", MARK, "the bars of the activity"),
    Meeting("edge", "ground", MARK, "edges of fields and buttons, handles of scroll bars"),
    Meeting("edge", "panel", MARK, "the edge of the search"),
    Meeting("edge", "card", MARK, "edges of fields and buttons, handles of scroll bars"),
)

# Tokens that set apart what is apart without them as well.
DECORATION = frozenset({"line"})


def themes() -> dict[str, Theme]:
    """Every theme there is, by its name."""
    return {name.lower(): one for name, one in vars(theme).items() if isinstance(one, Theme)}


def least(of: Theme, meeting: Meeting) -> float:
    """The contrast of a meeting in a theme; of several colours the least."""
    return min(contrast(front, getattr(of, meeting.back)) for front in _colors(of, meeting.front))


def _colors(of: Theme, token: str) -> Iterator[str]:
    match token:
        case "marks":
            yield from of.marks
        case "labels":
            yield from _labels(of).values()
        case _:
            yield getattr(of, token)


def _labels(of: Theme) -> Mapping[str, str]:
    return label_shapes._ON_DARK if of.is_dark else label_shapes._ON_LIGHT


def table() -> Iterator[str]:
    """The meetings with their contrasts, as the lines of a Markdown table."""
    known = themes()
    yield f"| colour | on | at least | {' | '.join(known)} | where |"
    yield f"|---|---|---|{'---|' * len(known)}---|"
    for meeting in MEETINGS:
        told = " | ".join(f"{least(one, meeting):.1f}" for one in known.values())
        yield f"| {meeting.front} | {meeting.back} | {meeting.least:g} | {told} | {meeting.where} |"


def replaced(page: str, part: str, lines: Iterable[str]) -> str:
    """A page with other lines in one of its parts, which a comment begins and another ends."""
    begin, end = f"<!-- {part} -->\n", f"<!-- /{part} -->"
    before, rest = page.split(begin)
    return before + begin + "".join(f"{line}\n" for line in lines) + end + rest.split(end)[1]
