"""Reasons in plain words, each naming one piece of evidence."""

from collections.abc import Mapping, Sequence

from curator.phrases import Phrase, counted, forms, listed, phrase

_MOST_WORDS = 3


# By whether it quotes, whether its author has a handle, and whether it is known to answer.
_OF_OTHERS: Mapping[tuple[bool, bool, bool], Phrase] = {
    (True, True, True): phrase("Quotes @{handle}’s answer to question {question}"),
    (True, True, False): phrase("Quotes @{handle}’s tweet, which seems to answer question {question}"),
    (True, False, True): phrase("Quotes an answer to question {question}"),
    (True, False, False): phrase("Quotes a tweet, which seems to answer question {question}"),
    (False, True, True): phrase("Answers @{handle}’s answer to question {question}"),
    (False, True, False): phrase("Answers @{handle}’s tweet, which seems to answer question {question}"),
    (False, False, True): phrase("Answers an answer to question {question}"),
    (False, False, False): phrase("Answers a tweet, which seems to answer question {question}"),
}
_UNITS = (
    (60 * 24, forms("{count} day", "{count} days")),
    (60, forms("{count} hour", "{count} hours")),
    (1, forms("{count} minute", "{count} minutes")),
)


def marked(marker: str, though: str | None) -> str:
    """The post's own marker; ``though`` is what speaks against it."""
    if though is None:
        return phrase("Marked {marker}", marker=marker)
    return phrase("Marked {marker}, though {though}", marker=marker, though=though)


def speaks_of(question: int) -> str:
    """The question is named within the text."""
    return phrase("Speaks of question {question}", question=str(question))


def answers(handle: str, question: int, *, quotes: bool, asks: bool, known: bool) -> str:
    """What it replies to or quotes: the tweet that asks, or one whose question is known or likely."""
    if asks and quotes:
        return phrase("Quotes the tweet that asks question {question}", question=str(question))
    if asks:
        return phrase("Answers the tweet that asks question {question}", question=str(question))
    return _OF_OTHERS[quotes, bool(handle), known].of(handle=handle, question=str(question))


def goes_on(question: int, *, known: bool) -> str:
    """It is a further part of the same author's answer."""
    if known:
        return phrase("Goes on from its author’s answer to question {question}", question=str(question))
    return phrase(
        "Goes on from its author’s tweet before, which seems to answer question {question}",
        question=str(question),
    )


def author(question: int, *, before: bool, known: bool) -> str:
    """What the same author says just before or after."""
    if known and before:
        said = phrase("Its author’s answer before was to question {question}")
    elif known:
        said = phrase("Its author’s answer after is to question {question}")
    elif before:
        said = phrase("Its author’s tweet before seems to answer question {question}")
    else:
        said = phrase("Its author’s tweet after seems to answer question {question}")
    return said.of(question=str(question))


def shares_with_question(words: Sequence[str], question: int) -> str:
    """Words that stand in the question."""
    return phrase("Shares {words} with question {question}", words=_some(words), question=str(question))


def shares_with_answers(words: Sequence[str], *, filed: bool) -> str:
    """Words in common with what is filed there, or seems to belong there."""
    if filed:
        return phrase("Shares {words} with what is filed there", words=_some(words))
    return phrase("Shares {words} with what seems to answer it", words=_some(words))


def among(question: int) -> str:
    """What others sent at the same time."""
    return phrase("Sent among answers to question {question}", question=str(question))


def at_own_pace(question: int) -> str:
    """How late the author answered others."""
    return phrase(
        "Sent as long after question {question} was asked as its author’s other answers", question=str(question)
    )


def timed(minutes: float | None, question: int) -> str:
    """How long after the question it was sent, or before."""
    if minutes is None:
        return phrase("Nothing speaks for question {question}", question=str(question))
    if minutes >= 0:
        said = phrase("Sent {span} after question {question} was asked")
    else:
        said = phrase("Sent {span} before question {question} was asked")
    return said.of(span=_span(abs(minutes)), question=str(question))


def not_asked_yet(minutes: float, question: int) -> str:
    return phrase("question {question} was asked only {span} later", question=str(question), span=_span(minutes))


def came_during(question: int) -> str:
    return phrase("it came while question {question} was asked", question=str(question))


def all_else(question: int) -> str:
    return phrase("all else speaks for question {question}", question=str(question))


def _some(words: Sequence[str]) -> str:
    return listed([phrase("“{word}”", word=word) for word in words[:_MOST_WORDS]])


def _span(minutes: float) -> str:
    for size, unit in _UNITS:
        if minutes >= size:
            return unit.of(round(minutes / size))
    return counted(round(minutes * 60), "{count} second", "{count} seconds")
