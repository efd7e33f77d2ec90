"""What the article leaves out of a post's text: a stack of steps, each of which can be on or off.

No step changes a word. Most leave something out at the text's two ends; what they leave out has a span. The
others undo what a machine did to the characters, or dress the first letter and the end.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from curator.phrases import Phrase, phrase
from curator.text.anatomy import HASHTAG, links, outside_links, unescape
from curator.text.markers import answer_marker
from curator.text.mojibake import repaired
from curator.text.parts import first_part, last_part


class Step(Struct, frozen=True):
    """One step of the cleanup: its name in the project, what the editor reads, whether it is on unless told."""

    name: str
    label: Phrase
    default: bool = True


STEPS = (
    Step("unescape", phrase("Entities such as &amp; as characters")),
    Step("mojibake", phrase("Garbled letters such as Ã© repaired")),
    Step("spaces", phrase("Odd spaces and invisible characters")),
    Step("retweet", phrase("RT @name: and via @name")),
    Step("mentions", phrase("Mentions at the start")),
    Step("marker", phrase("Answer markers such as A1:")),
    Step("parts", phrase("Part numbers such as 1/2")),
    Step("hashtag", phrase("The chat's hashtag at the ends")),
    Step(
        "hashtag-everywhere",
        phrase("The chat's hashtag anywhere: within the text it stays as a word"),
        default=False,
    ),
    Step("links", phrase("Shortened links at the end")),
    Step("capital", phrase("Capital first letter"), default=False),
    Step("full-stop", phrase("Full stop at the end"), default=False),
)
"""The cleanup steps, in the order in which they are named to the editor."""

DEFAULT_STEPS = frozenset(step.name for step in STEPS if step.default)
_ALL = frozenset(step.name for step in STEPS)

_REMEMBERED = 8192  # texts whose cleaning is asked for again with every decision

_SPACE = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u205f\u3000\u2028\u2029\u0085]+")
_INVISIBLE = re.compile("[\u200b\ufeff\u00ad\u2060]")
_LEADING_MENTIONS = re.compile(r"(?:[.\"“]?[@＠]\w{1,30}[:,]?(?:\s+|$))+")
_RETWEET = re.compile(r"[\"“]?RT:?\s+[@＠]\w{1,30}(?::\s*|\s+|$)")
_VIA = re.compile(
    r"(?:[(\[]\s*via:?\s+[@＠]\w{1,30}\s*[)\]]|(?P<bare>(?<!\w)via:?\s+[@＠]\w{1,30}))$", re.IGNORECASE
)
_SENTENCE_OVER = re.compile(r"[.!?…\"”’):|–—-]$")
# Behind a letter of a script without spaces a link may stand at once.
_TRACKING_LINK_LAST = re.compile(
    r"(?<![A-Za-z0-9_])(?:https?://t\.co/\w+…?|https?://t(?:\.c?o?)?/?\w*…|"
    r"(?:https?://)?(?<![\w.])pic\.(?:twitter|x)\.com/\w+…?)$",
    re.IGNORECASE,
)
_LEFTOVER = re.compile(r"\s*[:：–—|>-]+\s+")
# "#openshelf is ours" and "welcome to #openshelf" need the hashtag as a word.
_NEW_SENTENCE = (
    r"(?:(?![a-zß-öø-ÿ]+(?!\w))|"
    r"(?=(?:an?|definitely|how|i|i['’](?:d|ll|m|ve)|if|it|it['’]s|just|maybe|my|no|our|so|that|the|there|this|we|"
    r"we['’](?:re|ve)|what|when|where|why|yeah|yes)\b))"
)
_WANTS_A_NOUN = re.compile(
    r"\b(?:a|about|an|and|at|by|during|for|from|in|into|is|join|joining|love|my|of|on|or|our|the|to|with|your)"
    r"\s+$|&\s+$",
    re.IGNORECASE,
)
_LONGEST_AT_END = 120  # characters that a link, hashtag or "via" at the end is looked for in

# A first word that is all lower case, and no address, name of a product, handle or hashtag.
_FIRST_WORD = re.compile(r"[\s\"“”'‘’«\u2039(\[¿¡]*([^\W\d_])[^\W\d_]*(?![\w@/_-]|[.:]\w)")
_UNSTOPPED = re.compile(r"[^\W_][)\]\"”’»]*$")


class Span(Struct, frozen=True):
    """Part of a text that a cleanup step leaves out: from ``start`` up to ``end``."""

    start: int
    end: int
    step: str


def dropped(text: str, hashtag: str | None, steps: Iterable[str] = DEFAULT_STEPS) -> tuple[Span, ...]:
    """What the article leaves out of a text: marker, mentions, chat hashtag, part numbers, tracking links.

    ``hashtag`` is the chat's, lower case without ``#``. Spans are in order and do not overlap. A text that is
    nothing but what would be left out is left whole.
    """
    return _dropped(text, hashtag, frozenset(steps))


def cleaned(text: str, hashtag: str | None, steps: Iterable[str] = DEFAULT_STEPS) -> str:
    """A text as the article prints it: what ``dropped`` names is gone, spaces are single, words untouched.

    Cleaning again changes nothing. A text of which nothing would be left stays as it is.
    """
    return _cleaned(text, hashtag, frozenset(steps))


def kernel(text: str, hashtag: str | None) -> str:
    """What every cleaning of a text has in common: all that may be left out is, even where nothing remains."""
    return _settled(text, _ALL, lambda now, steps: spans(now, hashtag, steps))


def spans(text: str, hashtag: str | None, steps: frozenset[str]) -> tuple[Span, ...]:
    """What the steps would leave out, whether or not anything remains."""
    if "hashtag-everywhere" not in steps or hashtag is None:
        opening, closing = _ends(text, hashtag, steps)
        return (*opening, *closing)
    # Which of the text is its ends and which its middle does not depend on what else is left out.
    opening, closing = _ends(text, hashtag, _ALL)
    middle = _within(text, hashtag, *_between(text, opening, closing))
    further = [*(span for span in (*opening, *closing) if span.step == "hashtag"), *middle]
    opening, closing = _ends(text, hashtag, steps | {"hashtag"})
    start, end = _between(text, opening, closing)
    further = [span for span in further if start <= span.start and span.end <= end]
    return (*opening, *sorted(further, key=lambda span: span.start), *closing)


def _between(text: str, opening: Sequence[Span], closing: Sequence[Span]) -> tuple[int, int]:
    return opening[-1].end if opening else 0, closing[0].start if closing else len(text)


def _ends(text: str, hashtag: str | None, steps: frozenset[str]) -> tuple[list[Span], list[Span]]:
    opening = [*_from_start(text, hashtag, steps)]
    closing = [*_from_end(text, hashtag, steps, opening[-1].end if opening else 0)]
    return opening, closing[::-1]


@lru_cache(_REMEMBERED)
def _dropped(text: str, hashtag: str | None, steps: frozenset[str]) -> tuple[Span, ...]:
    found = spans(text, hashtag, steps)
    return found if not found or _visible(_without(text, found)) else ()


@lru_cache(_REMEMBERED)
def _cleaned(text: str, hashtag: str | None, steps: frozenset[str]) -> str:
    def leave_out(now: str, steps: frozenset[str]) -> tuple[Span, ...]:
        return _dropped(now, hashtag, steps)

    result = _settled(text, steps, leave_out)
    for step, dress in (("capital", _capital), ("full-stop", _stopped)):
        # A dress in which another step would see something to leave out is not put on.
        if step in steps and _settled(dressed := dress(result), steps, leave_out) == dressed:
            result = dressed
    return result


def _settled(
    text: str, steps: frozenset[str], leave_out: Callable[[str, frozenset[str]], tuple[Span, ...]]
) -> str:
    while True:
        before = text
        while "unescape" in steps and (unescaped := unescape(text)) != text:
            text = unescaped
        if "mojibake" in steps:
            text = repaired(text)
        if "spaces" in steps:
            text = _SPACE.sub(" ", visible(text)).strip()
        text = _without(text, leave_out(text, steps))
        if text == before:
            return text


def visible(text: str) -> str:
    """The text without the characters that take no room and join nothing."""
    return _INVISIBLE.sub("", text)


def _visible(text: str) -> bool:
    return bool(_SPACE.sub("", visible(text)))


def _without(text: str, left_out: Iterable[Span]) -> str:
    for span in reversed([*left_out]):
        text = text[: span.start] + text[span.end :]
    return text


def _from_start(text: str, hashtag: str | None, steps: frozenset[str]) -> Iterator[Span]:
    at = 0
    while at < len(text):
        begin = len(text) - len(text[at:].lstrip())
        found = _first(text, begin, hashtag, steps)
        if found is None:
            return
        yield Span(at, found.end, found.step)
        at = found.end


def _first(text: str, at: int, hashtag: str | None, steps: frozenset[str]) -> Span | None:
    if "retweet" in steps and (found := _RETWEET.match(text, at)):
        return Span(at, found.end(), "retweet")
    if "mentions" in steps and (found := _LEADING_MENTIONS.match(text, at)):
        return Span(at, found.end(), "mentions")
    if "hashtag" in steps and hashtag and (found := _hashtag_first(hashtag).match(text, at)):
        return Span(at, found.end(), "hashtag")
    if "marker" in steps and (marker := answer_marker(text[at:])) and marker.start == 0:
        rest = _LEFTOVER.match(text, at + marker.end)
        return Span(at, rest.end() if rest else at + marker.end, "marker")
    if "parts" in steps and (part := first_part(text, at)):
        return Span(at, part.end, "parts")
    return None


def _from_end(text: str, hashtag: str | None, steps: frozenset[str], start: int) -> Iterator[Span]:
    end = len(text)
    while end > start:
        found = _last(text, start, len(text[:end].rstrip()), hashtag, steps)
        if found is None:
            return
        begin = max(start, len(text[: found.start].rstrip()))
        yield Span(begin, end, found.step)
        end = begin


def _last(text: str, start: int, end: int, hashtag: str | None, steps: frozenset[str]) -> Span | None:
    near = max(start, end - _LONGEST_AT_END)
    if "links" in steps and (found := _TRACKING_LINK_LAST.search(text, near, end)):
        return Span(found.start(), end, "links")
    if "hashtag" in steps and hashtag and (found := _hashtag_last(hashtag).search(text, near, end)):
        needed = _WANTS_A_NOUN.search(text[max(start, found.start() - 20) : found.start()])
        return None if needed else Span(found.start(), end, "hashtag")
    if "retweet" in steps and (found := _VIA.search(text, near, end)):
        before = text[start : found.start()].rstrip()
        # "We heard it via @ana" needs its end; behind a link or a finished sentence it is only the credit.
        if not found["bare"] or not before or _SENTENCE_OVER.search(before) or _ends_in_link(before):
            return Span(found.start(), end, "retweet")
    if "parts" in steps and (part := last_part(text, start, end)):
        return Span(part.start, end, "parts")
    return None


def _ends_in_link(text: str) -> bool:
    return any(end == len(text) for _, end in links(text))


def _within(text: str, hashtag: str, start: int, end: int) -> Iterator[Span]:
    for found in outside_links(HASHTAG, text):
        if start <= found.start() and found.end() <= end and found[1].lower() == hashtag:
            yield Span(found.start(), found.start() + 1, "hashtag-everywhere")


@lru_cache
def _hashtag_first(hashtag: str) -> re.Pattern[str]:
    return re.compile(
        rf"[#＃](?i:{re.escape(hashtag)})(?!\w)(?:[:,](?:\s*[-–—:]\s+|\s+|$)|\s*[-–—]\s+|$|\s+{_NEW_SENTENCE})"
    )


@lru_cache
def _hashtag_last(hashtag: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<=[^\w&/#]))[#＃]{re.escape(hashtag)}$", re.IGNORECASE)


def _capital(text: str) -> str:
    found = _FIRST_WORD.match(text)
    if found is None or not found[0].islower() or len(found[1].upper()) != 1:
        return text
    return text[: found.start(1)] + found[1].upper() + text[found.end(1) :]


def _stopped(text: str) -> str:
    return text + "." if _UNSTOPPED.search(text, max(0, len(text) - 8)) and not _ends_in_link(text) else text
