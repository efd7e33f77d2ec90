"""One thing that is wrong in a draft, where, why, and what would mend it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """How bad a finding is. Hints are no reason to fail."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Fix:
    """What mends a finding, as one decision: its words for people, and entries as of a decisions file.

    A rule names a question in them by its number in the article, as a decisions file does; once the draft is
    checked, they name it by its id.
    """

    label: str
    entries: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """``question`` is a number, ``post`` the quote's id; both None for what is about the whole article.

    ``question_id`` is the question itself, once the draft is checked: its number may change after that.
    """

    rule: str
    severity: Severity
    message: str
    question: int | None = None
    post: str | None = None
    fix: Fix | None = None
    question_id: str | None = None


def edit(label: str, *texts: tuple[str, str]) -> Fix:
    """A fix that gives posts, by their ids, other words."""
    return Fix(label, tuple({"do": "edit", "post": post, "text": text} for post, text in texts))


def excerpt(text: str, length: int = 40) -> str:
    """The beginning of a text, short enough to be named in a message."""
    words = " ".join(text.split())
    return words if len(words) <= length else words[:length].rsplit(" ", 1)[0] + "…"
