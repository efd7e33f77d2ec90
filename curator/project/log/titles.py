"""What decisions are called: the one table of the labels that the log stores, and how they are translated later.

A label stands in the log as English text, which older versions and other programs write too. So that a window can
say it in another language, :func:`understood` finds the title of which it was made.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import cache, reduce
from string import Formatter

from curator.phrases import Forms, Phrase, forms, phrase
from curator.project.marks import MARKS
from curator.project.model import LABELS
from curator.text import STEPS

FIELDS: Mapping[str, Phrase] = {
    "title": phrase("title", "a field of the article"),
    "intro": phrase("intro", "a field of the article"),
    "closing": phrase("closing", "a field of the article"),
    "disclosure": phrase("disclosure", "a field of the article"),
    "host": phrase("host", "a field of the article"),
    "attribution": phrase("attribution", "a field of the article"),
    "hashtag": phrase("hashtag", "a field of the article"),
    "byline": phrase("byline", "a field of the article"),
    "template": phrase("template", "a field of the article"),
    "picture": phrase("picture", "a field of the article"),
    "picture-text": phrase("picture-text", "a field of the article"),
    "target": phrase("target", "a field of the article"),
    "unchecked": phrase("unchecked", "a field of the article"),
    "zone": phrase("zone", "a field of the article"),
}
"""The article's own fields, and their names in labels."""

# By their names in English, elsewhere by what the editor reads.
_STEPS = {step.name: Phrase(step.name, step.label.pattern) for step in STEPS}
CALLED: Mapping[str, Phrase] = dict(
    zip(
        LABELS,
        (
            phrase("flag", "a label"),
            phrase("heart", "a label"),
            phrase("bolt", "a label"),
            phrase("drop", "a label"),
            phrase("moon", "a label"),
        ),
        strict=True,
    )
)
"""The names of the labels of tweets, unless the editor gave them others."""

_MOST_QUESTIONS = 100  # that a label is read with
_LONGEST_WORD = 20  # that a title begins with


class Title(Enum):
    """What a kind of decision is called: a pattern, or one for a tweet and one for several.

    Decisions about marks are called what MARKS says.
    """

    FILE_AS_WELL = forms("File a tweet under {question} as well", "File {count} tweets under {question} as well")
    FILE = forms("File a tweet under {questions}", "File {count} tweets under {questions}")
    FILE_AS_SUGGESTED = forms("File a tweet as suggested", "File {count} tweets as suggested")
    FILE_UNDER_AS_SUGGESTED = forms(
        "File a tweet under {question} as suggested", "File {count} tweets under {question} as suggested"
    )
    TAKE_OUT = forms("Take a tweet out", "Take {count} tweets out")
    TAKE_OUT_OF = forms("Take a tweet out of {question}", "Take {count} tweets out of {question}")

    ADD_QUESTION = phrase("Add a question")
    REWORD_QUESTION = phrase("Reword question {question}")
    MOVE_QUESTION = phrase("Move question {question}")
    REMOVE_QUESTION = phrase("Remove question {question}")
    REPLACE_QUESTIONS = phrase("Replace the questions")
    PROPOSE_QUESTIONS = phrase("Propose questions")

    WRITE_FIELD = phrase("Write the {field}")
    CLEAR_FIELD = phrase("Clear the {field}")
    START_AS_LAST = phrase("Start as with the last #{hashtag} chat")

    EDIT = phrase("Edit a quote")
    CLEANED = phrase("Back to the cleaned text")
    JOIN = forms("Join a tweet into one quote", "Join {count} tweets into one quote")
    PART = forms("Part a tweet again", "Part {count} tweets again")
    WRITE_PARAGRAPH = phrase("Write a paragraph under {question}")
    REWORD_PARAGRAPH = phrase("Reword a paragraph")
    TAKE_PARAGRAPH_OUT = phrase("Take a paragraph out")
    MOVE_PARAGRAPH = phrase("Move a paragraph")
    STEP_ON = phrase("Switch {step} on")
    STEP_OFF = phrase("Switch {step} off")
    STEP_ON_FOR_QUOTE = phrase("Switch {step} on for a quote")
    STEP_OFF_FOR_QUOTE = phrase("Switch {step} off for a quote")
    NOTE_CONSENT = phrase("Note the consent of @{who}")
    NOTE_CONSENTS = forms("Note the consent of a person", "Note the consent of {count} people")
    CLEAR_CONSENT = phrase("Clear the consent of @{who}")
    CLEAR_CONSENTS = forms("Clear the consent of a person", "Clear the consent of {count} people")

    WRITE_REMARK = phrase("Write a remark on a tweet")
    TAKE_REMARK_AWAY = phrase("Take a remark away")
    WRITE_REMARK_ON = phrase("Write a remark on @{who}")
    TAKE_REMARK_ON_AWAY = phrase("Take the remark on @{who} away")
    LABEL = forms("Label a tweet “{called}”", "Label {count} tweets “{called}”")
    TAKE_LABEL_OFF = forms("Take the label off a tweet", "Take the label off {count} tweets")
    NAME_LABEL = phrase("Call the label {label} “{name}”")
    UNNAME_LABEL = phrase("Call the label {label} so again")
    SAVE_FILTER = phrase("Save the filter “{name}”")
    TAKE_FILTER_AWAY = phrase("Take the filter “{name}” away")
    RENAME_FILTER = phrase("Call the filter “{name}” “{new}”")

    # What mends what the checks of a draft find
    BEGIN_WITH_CAPITALS = phrase("Begin all with a capital")
    LEAVE_QUESTION_OUT = phrase("Leave the question out")
    LEAVE_OUT = phrase("Leave it out")
    MEND_SPACES = phrase("Mend the spaces")
    SAY_ONCE = phrase("Say “{word}” once")
    WRITE_WORD = phrase("Write “{word}”")
    STOP_ALL = phrase("End all in a full stop")
    STOP_NONE = phrase("End none in a full stop")

    MERGE = phrase("Merge the work of {first} and {second}")
    GO_BACK = phrase("Go back to where both began")
    MEND = phrase("Mend what was lost")
    NAME_LOST = phrase("A decision of which the name was lost")

    def of(self, count: int = 1, /, **values: object) -> Phrase:
        """The label of a decision of this kind, about so many tweets or people where it counts them."""
        return _filled_in(self.value, count, values)


def _filled_in(title: Phrase | Forms, count: int, values: Mapping[str, object]) -> Phrase:
    return title.of(**values) if isinstance(title, Phrase) else title.of(count, **values)


def called(label: str) -> str:
    """What a label of tweets, or the editor's own name for it, is called."""
    return CALLED.get(label, label)


def step(name: str) -> Phrase:
    """What a cleanup step is called."""
    return _STEPS[name]


def numbers(questions: Iterable[int | str]) -> Phrase | str:
    """The numbers of questions, one or more."""
    return reduce(_and, map(str, questions))


def understood(label: str) -> Phrase | str:
    """A label of the log as the title says it that it was made of; as it is where none, or no single one, fits."""
    read = [said for reader in _readers().get(_first_word(label), ()) for said in reader.read(label)]
    return read[0] if len(read) == 1 else label


def _and(first: Phrase | str, second: Phrase | str) -> Phrase:
    return phrase("{first} and {second}", first=first, second=second)


_NUMBER, _ANY = "[0-9]{1,9}", ".*"
_TEXT: tuple[str, Callable[[str], object]] = _ANY, str
# How the values of these names are written, and what they are; of all others every text is one.
_VALUES: Mapping[str, tuple[str, Callable[[str], object]]] = {
    "count": (rf"[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,2}}|{_NUMBER}", str),
    "question": (_NUMBER, str),
    "questions": (
        rf"{_NUMBER}(?: and {_NUMBER}){{0,{_MOST_QUESTIONS - 1}}}",
        lambda text: numbers(text.split(" and ")),
    ),
    "field": ("|".join(FIELDS), FIELDS.__getitem__),
    "step": ("|".join(_STEPS), step),
    "label": ("|".join(LABELS), called),
    "called": (_ANY, called),
}


class _Reader:
    """Reads labels that were made of one pattern.

    Where values of any text stand side by side, a label can be read in several ways, the first and the last of
    which differ; it is not understood then. Neither takes longer than the label is long: what stands at its two
    ends is looked at before.
    """

    def __init__(self, title: Phrase | Forms, pattern: str) -> None:
        self._title = title
        parts = list(Formatter().parse(pattern))
        self._head, self._tail = parts[0][0], parts[-1][0] if parts[-1][1] is None else ""
        last = "".join(
            re.escape(literal) + (f"(?P<{name}>{_VALUES.get(name, _TEXT)[0]})" if name else "")
            for literal, name, *_ in parts
        )
        self._last = re.compile(last, re.DOTALL)
        self._first = re.compile(last.replace(_ANY, f"{_ANY}?"), re.DOTALL)

    def read(self, label: str) -> Iterator[Phrase]:
        if not (label.startswith(self._head) and label.endswith(self._tail)):
            return
        found, first = self._last.fullmatch(label), self._first.fullmatch(label)
        if found is None or first is None or found.groupdict() != first.groupdict():
            return
        texts = found.groupdict()
        count = int(texts.pop("count", "1").replace(",", ""))
        values = {name: _VALUES.get(name, _TEXT)[1](text) for name, text in texts.items()}
        made = _filled_in(self._title, count, values)
        yield Phrase(label, made.pattern, made.meaning, made.number, made.values)


@cache
def _readers() -> Mapping[str, Sequence[_Reader]]:
    """All readers, by the word that their labels begin with."""
    readers: dict[str, list[_Reader]] = {}
    of_marks = (title for mark in MARKS for title in (mark.title, mark.title_back))
    for title in (*(title.value for title in Title), *of_marks):
        for pattern in (title.pattern,) if isinstance(title, Phrase) else title:
            readers.setdefault(_first_word(pattern), []).append(_Reader(title, pattern))
    return readers


def _first_word(label: str) -> str:
    return label[:_LONGEST_WORD].partition(" ")[0]
