"""Decisions as data: reads one entry of a decisions file, and makes that decision."""

from collections.abc import Callable
from functools import reduce
from operator import or_
from types import UnionType
from typing import Any, get_args

import msgspec
from msgspec import Struct, field, structs

from curator.phrases import Phrase, phrase
from curator.project.errors import BadDecision
from curator.project.log.decision_log import Change
from curator.project.marks import MARKS, Mark
from curator.project.project import Project


class Decision(Struct, frozen=True, tag_field="do"):
    """One entry of a decisions file: the verb is its ``do``, and the fields are its other keys.

    It names questions by their numbers, as they are when the decision is made.
    """

    def make(self, project: Project) -> Change:
        """Make the decision. Raises BadDecision."""
        raise NotImplementedError


class Place(Decision, frozen=True, tag="place"):
    post: str
    question: int
    position: int | None = None

    def make(self, project: Project) -> Change:
        return project.place(self.post, _id(project, self.question), self.position)


class Move(Decision, frozen=True, tag="move"):
    post: str
    question: int
    position: int | None = None
    source: int | None = field(default=None, name="from")

    def make(self, project: Project) -> Change:
        question, source = _id(project, self.question), _id_if_any(project, self.source)
        return project.move(self.post, question, self.position, source)


class Unplace(Decision, frozen=True, tag="unplace"):
    post: str
    question: int | None = None

    def make(self, project: Project) -> Change:
        return project.unplace(self.post, _id_if_any(project, self.question))


class Edit(Decision, frozen=True, tag="edit"):
    post: str
    text: str | None

    def make(self, project: Project) -> Change:
        return project.edit(self.post, self.text)


class AskOrReword(Decision, frozen=True, tag="question"):
    text: str
    question: int | None = None
    post: str | None = None

    def make(self, project: Project) -> Change:
        return project.question(self.text, _id_if_any(project, self.question), self.post)


class MoveQuestion(Decision, frozen=True, tag="move-question"):
    question: int
    position: int

    def make(self, project: Project) -> Change:
        return project.move_question(_id(project, self.question), self.position)


class DropQuestion(Decision, frozen=True, tag="drop-question"):
    question: int

    def make(self, project: Project) -> Change:
        return project.drop_question(_id(project, self.question))


class Join(Decision, frozen=True, tag="join"):
    posts: list[str]

    def make(self, project: Project) -> Change:
        return project.join(self.posts)


class Split(Decision, frozen=True, tag="split"):
    post: str

    def make(self, project: Project) -> Change:
        return project.split(self.post)


class Note(Decision, frozen=True, tag="note"):
    question: int
    position: int
    text: str

    def make(self, project: Project) -> Change:
        return project.note(_id(project, self.question), self.position, self.text)


class CleanUp(Decision, frozen=True, tag="cleanup"):
    step: str
    on: bool
    post: str | None = None

    def make(self, project: Project) -> Change:
        return project.cleanup(self.step, self.on, self.post)


class Consent(Decision, frozen=True, tag="consent"):
    author: str
    text: str | None

    def make(self, project: Project) -> Change:
        return project.consent(self.author, self.text)


class Remark(Decision, frozen=True, tag="remark"):
    text: str | None
    post: str | None = None
    author: str | None = None

    def make(self, project: Project) -> Change:
        if self.post is not None and self.author is None:
            return project.remark(self.post, self.text)
        if self.author is not None and self.post is None:
            return project.remark_on_person(self.author, self.text)
        raise BadDecision(phrase("remark needs either a post or an author"))


class Label(Decision, frozen=True, tag="label"):
    post: str
    label: str | None

    def make(self, project: Project) -> Change:
        return project.label(self.post, self.label)


class NameLabel(Decision, frozen=True, tag="name-label"):
    label: str
    text: str | None

    def make(self, project: Project) -> Change:
        return project.name_label(self.label, self.text)


class Filter(Decision, frozen=True, tag="filter"):
    name: str
    query: str | None

    def make(self, project: Project) -> Change:
        return project.filter(self.name, self.query)


class SetArticle(Decision, frozen=True, tag="article"):
    field: str
    text: str | None

    def make(self, project: Project) -> Change:
        return project.set_article(self.field, self.text)


def _about_a_post(verb: str, decide: Callable[[Project, str], Change]) -> type[Decision]:
    """The decision of a verb that takes a post and nothing else."""

    class AboutAPost(Decision, frozen=True, tag=verb):
        post: str

        def make(self, project: Project) -> Change:
            return decide(project, self.post)

    return AboutAPost


def _of_mark(mark: Mark) -> tuple[type[Decision], type[Decision]]:
    return (
        _about_a_post(mark.verb, lambda project, post: project.mark(mark, post)),
        _about_a_post(mark.back, lambda project, post: project.unmark(mark, post)),
    )


_DECISIONS: tuple[type[Decision], ...] = (
    Place, Move, Unplace, *(one for mark in MARKS for one in _of_mark(mark)), Edit, AskOrReword, MoveQuestion,
    DropQuestion, Join, Split, Note, CleanUp, Consent, Remark, Label, NameLabel, Filter, SetArticle,
)  # fmt: skip
NUMBERS = ("question", "from")  # the keys whose value is a question's number
VERBS: dict[str, type[Decision]] = {str(one.__struct_config__.tag): one for one in _DECISIONS}
_ANY_DECISION: Any = reduce(or_, _DECISIONS)

# What msgspec raises; the latter for half a surrogate pair where a number is expected.
_NOT_OF_ITS_TYPE = (msgspec.ValidationError, UnicodeEncodeError)
_CALLED: dict[object, Phrase] = {
    str: phrase("a text"),
    int: phrase("a whole number"),
    bool: phrase("true or false"),
    list[str]: phrase("a list of texts"),
}


def perform(project: Project, entry: object) -> Change:
    """Make one decision of a decisions file; the change is empty if there was nothing to change.

    Raises BadDecision if the entry is not a decision, or names something that does not exist.
    """
    try:
        decision: Decision = msgspec.convert(entry, _ANY_DECISION)
    except _NOT_OF_ITS_TYPE as error:
        raise BadDecision(_fault(entry)) from error
    return decision.make(project)


def _id(project: Project, number: int) -> str:
    return project.question_numbered(number).id


def _id_if_any(project: Project, number: int | None) -> str | None:
    return None if number is None else _id(project, number)


def _fault(entry: object) -> Phrase:
    """What is wrong with an entry that is not a decision, in words that end a sentence."""
    if not isinstance(entry, dict):
        return phrase("a decision is an object such as {example}", example="{“do”: “star”, “post”: “…”}")
    name = entry.get("do")
    verb = VERBS.get(name) if isinstance(name, str) else None
    if verb is None:
        return phrase("there is no decision {name!r}; there are {verbs}", name=name, verbs=", ".join(VERBS))
    keys = structs.fields(verb)
    for key in keys:
        if key.required and key.encode_name not in entry:
            return phrase("{name} needs {key}", name=name, key=key.encode_name)
    wrong = next(key for key in keys if not _fits(entry.get(key.encode_name), key))
    return phrase(
        "{name} takes {called} as its {key}, not {value}",
        name=name,
        called=_called(wrong.type),
        key=wrong.encode_name,
        value=f"{entry.get(wrong.encode_name)!r:.60}",
    )


def _fits(value: Any, key: structs.FieldInfo) -> bool:
    try:
        msgspec.convert(value, key.type)
    except _NOT_OF_ITS_TYPE:
        return False
    return True


def _called(kind: Any) -> Phrase:
    """What a key's type is called in a sentence, whether or not it can be null."""
    return _CALLED[get_args(kind)[0] if isinstance(kind, UnionType) else kind]
