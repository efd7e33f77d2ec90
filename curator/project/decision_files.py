"""Decisions as data: one entry of a decisions file, held against its verb and made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from curator.phrases import phrase
from curator.project.errors import BadDecision
from curator.project.log.decision_log import Change
from curator.project.project import Project

_KINDS: Mapping[str, type] = {
    "post": str, "question": int, "position": int, "from": int, "text": str, "field": str, "posts": list,
    "step": str, "on": bool, "author": str, "label": str, "name": str, "query": str,
}  # fmt: skip
# The keys whose value is a question's number, as it is when the decision is made.
NUMBERS = ("question", "from")
_CALLED = {
    str: phrase("a text"),
    int: phrase("a whole number"),
    bool: phrase("true or false"),
    list: phrase("a list of texts"),
}


@dataclass(frozen=True, slots=True)
class _Verb:
    needs: tuple[str, ...]
    run: Callable[[Project, Mapping[str, Any]], Change]
    may: tuple[str, ...] = ()
    nullable: tuple[str, ...] = ()


def _remark(project: Project, entry: Mapping[str, Any]) -> Change:
    post, author = entry.get("post"), entry.get("author")
    if (post is None) == (author is None):
        raise BadDecision(phrase("remark needs either a post or an author"))
    if post is not None:
        return project.remark(post, entry["text"])
    return project.remark_on_person(str(author), entry["text"])


VERBS: Mapping[str, _Verb] = {
    "place": _Verb(
        ("post", "question"),
        lambda project, entry: project.place(entry["post"], entry["question"], entry.get("position")),
        may=("position",),
    ),
    "move": _Verb(
        ("post", "question"),
        lambda project, entry: project.move(
            entry["post"], entry["question"], entry.get("position"), entry.get("from")
        ),
        may=("position", "from"),
    ),
    "unplace": _Verb(
        ("post",),
        lambda project, entry: project.unplace(entry["post"], entry.get("question")),
        may=("question",),
    ),
    "star": _Verb(("post",), lambda project, entry: project.star(entry["post"])),
    "unstar": _Verb(("post",), lambda project, entry: project.unstar(entry["post"])),
    "shelve": _Verb(("post",), lambda project, entry: project.shelve(entry["post"])),
    "unshelve": _Verb(("post",), lambda project, entry: project.unshelve(entry["post"])),
    "seen": _Verb(("post",), lambda project, entry: project.seen(entry["post"])),
    "unseen": _Verb(("post",), lambda project, entry: project.unseen(entry["post"])),
    "edit": _Verb(
        ("post", "text"),
        lambda project, entry: project.edit(entry["post"], entry["text"]),
        nullable=("text",),
    ),
    "question": _Verb(
        ("text",),
        lambda project, entry: project.question(entry["text"], entry.get("question"), entry.get("post")),
        may=("question", "post"),
    ),
    "move-question": _Verb(
        ("question", "position"),
        lambda project, entry: project.move_question(entry["question"], entry["position"]),
    ),
    "drop-question": _Verb(("question",), lambda project, entry: project.drop_question(entry["question"])),
    "join": _Verb(("posts",), lambda project, entry: project.join(entry["posts"])),
    "split": _Verb(("post",), lambda project, entry: project.split(entry["post"])),
    "note": _Verb(
        ("question", "position", "text"),
        lambda project, entry: project.note(entry["question"], entry["position"], entry["text"]),
    ),
    "cleanup": _Verb(
        ("step", "on"),
        lambda project, entry: project.cleanup(entry["step"], entry["on"], entry.get("post")),
        may=("post",),
    ),
    "consent": _Verb(
        ("author", "text"),
        lambda project, entry: project.consent(entry["author"], entry["text"]),
        nullable=("text",),
    ),
    "remark": _Verb(("text",), _remark, may=("post", "author"), nullable=("text",)),
    "label": _Verb(
        ("post", "label"),
        lambda project, entry: project.label(entry["post"], entry["label"]),
        nullable=("label",),
    ),
    "name-label": _Verb(
        ("label", "text"),
        lambda project, entry: project.name_label(entry["label"], entry["text"]),
        nullable=("text",),
    ),
    "filter": _Verb(
        ("name", "query"),
        lambda project, entry: project.filter(entry["name"], entry["query"]),
        nullable=("query",),
    ),
    "article": _Verb(
        ("field", "text"),
        lambda project, entry: project.set_article(entry["field"], entry["text"]),
        nullable=("text",),
    ),
}


def perform(project: Project, entry: object) -> Change:
    """Make one decision of a decisions file; the change is empty where there was nothing to change.

    Raises BadDecision for an entry that is no decision, or names what is not there.
    """
    if not isinstance(entry, dict):
        raise BadDecision(
            phrase("a decision is an object such as {example}", example="{“do”: “star”, “post”: “…”}")
        )
    name = entry.get("do")
    verb = VERBS.get(name) if isinstance(name, str) else None
    if verb is None:
        raise BadDecision(
            phrase("there is no decision {name!r}; there are {verbs}", name=name, verbs=", ".join(VERBS))
        )
    for key in verb.needs:
        if key not in entry:
            raise BadDecision(phrase("{name} needs {key}", name=name, key=key))
    given = {key: entry[key] for key in (*verb.needs, *verb.may) if key in entry}
    for key in (*verb.needs, *verb.may):
        _check(str(name), key, given, optional=key in (*verb.may, *verb.nullable))
    for key in NUMBERS:
        if given.get(key) is not None:
            given[key] = project.question_numbered(given[key]).id
    return verb.run(project, given)


def _check(name: str, key: str, entry: Mapping[str, object], *, optional: bool) -> None:
    value = entry.get(key)
    if value is None and optional:
        return
    kind = _KINDS[key]
    fits = isinstance(value, kind) and (kind is bool or not isinstance(value, bool))
    if not fits or (isinstance(value, list) and not all(isinstance(one, str) for one in value)):
        raise BadDecision(
            phrase(
                "{name} takes {called} as its {key}, not {value}",
                name=name,
                called=_CALLED[kind],
                key=key,
                value=f"{value!r:.60}",
            )
        )
