"""A finding: one mistake in a draft, where it is, and what would mend it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """How bad a finding is. Hints never make a check fail."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Fix:
    """One decision that mends a finding: a label for people, and entries as in a decisions file.

    A rule names a question in them by its number in the article, as a decisions file does; after the check, they
    name it by its id.
    """

    label: str
    entries: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake. ``question`` is a number and ``post`` the quote's id; both are None for the whole article.

    ``question_id`` is set by the check, because the number may change after that.
    """

    rule: str
    severity: Severity
    message: str
    question: int | None = None
    post: str | None = None
    fix: Fix | None = None
    question_id: str | None = None


def edit(label: str, *texts: tuple[str, str]) -> Fix:
    """A fix that gives other words to posts, each by its id."""
    return Fix(label, tuple({"do": "edit", "post": post, "text": text} for post, text in texts))


def excerpt(text: str, length: int = 40) -> str:
    """The beginning of a text, short enough for a message."""
    words = " ".join(text.split())
    return words if len(words) <= length else words[:length].rsplit(" ", 1)[0] + "…"
