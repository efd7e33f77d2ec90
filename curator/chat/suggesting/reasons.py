"""Reasons in plain words, each naming one piece of evidence."""

from collections.abc import Sequence

_MOST_WORDS = 3


def marked(marker: str, though: str | None) -> str:
    """The post's own marker; ``though`` is what speaks against it."""
    return f"Marked {marker}" if though is None else f"Marked {marker}, though {though}"


def speaks_of(question: int) -> str:
    """The question is named within the text."""
    return f"Speaks of question {question}"


def answers(handle: str, question: int, *, quotes: bool, asks: bool, known: bool) -> str:
    """What it replies to or quotes: the tweet that asks, or one whose question is known or likely."""
    verb = "Quotes" if quotes else "Answers"
    if asks:
        return f"{verb} the tweet that asks question {question}"
    whose = f"@{handle}’s" if handle else "an"
    if known:
        return f"{verb} {whose} answer to question {question}"
    return f"{verb} {whose} tweet, {_seems(question)}"


def goes_on(question: int, *, known: bool) -> str:
    """It is a further part of the same author's answer."""
    if known:
        return f"Goes on from its author’s answer to question {question}"
    return f"Goes on from its author’s tweet before, {_seems(question)}"


def author(question: int, *, before: bool, known: bool) -> str:
    """What the same author says just before or after."""
    which = "before" if before else "after"
    if known:
        return f"Its author’s answer {which} {'was' if before else 'is'} to question {question}"
    return f"Its author’s tweet {which} seems to answer question {question}"


def shares_with_question(words: Sequence[str], question: int) -> str:
    """Words that stand in the question."""
    return f"Shares {_some(words)} with question {question}"


def shares_with_answers(words: Sequence[str], *, filed: bool) -> str:
    """Words in common with what is filed there, or seems to belong there."""
    return f"Shares {_some(words)} with what {'is filed there' if filed else 'seems to answer it'}"


def among(question: int) -> str:
    """What others sent at the same time."""
    return f"Sent among answers to question {question}"


def at_own_pace(question: int) -> str:
    """How late the author answered others."""
    return f"Sent as long after question {question} was asked as its author’s other answers"


def timed(minutes: float | None, question: int) -> str:
    """How long after the question it was sent, or before."""
    if minutes is None:
        return f"Nothing speaks for question {question}"
    return f"Sent {_span(abs(minutes))} {'after' if minutes >= 0 else 'before'} question {question} was asked"


def not_asked_yet(minutes: float, question: int) -> str:
    return f"question {question} was asked only {_span(minutes)} later"


def came_during(question: int) -> str:
    return f"it came while question {question} was asked"


def all_else(question: int) -> str:
    return f"all else speaks for question {question}"


def _some(words: Sequence[str]) -> str:
    return ", ".join(f"“{word}”" for word in words[:_MOST_WORDS])


def _seems(question: int) -> str:
    return f"which seems to answer question {question}"


def _span(minutes: float) -> str:
    for size, name in ((60 * 24, "day"), (60, "hour"), (1, "minute")):
        if minutes >= size:
            count = round(minutes / size)
            return f"{count} {name}{'' if count == 1 else 's'}"
    seconds = round(minutes * 60)
    return f"{seconds} second{'' if seconds == 1 else 's'}"
