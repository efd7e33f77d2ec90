"""The releases that the change log tells of."""

import os
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

_HEADING = re.compile(
    r"^## (?P<version>\d+\.\d+\.\d+) \((?:(?P<day>\d{4}-\d\d-\d\d)|not released yet)\)$", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Release:
    """One version: the day it was released, None where it was not yet; its first sentence, and what it brought."""

    version: str
    day: date | None
    summary: str
    news: tuple[str, ...]


def releases(text: str | None = None) -> list[Release]:
    """Those of the change log, or of a text like it, the newest first. Raises ValueError where there are none."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8") if text is None else text
    found = list(_HEADING.finditer(text))
    if not found:
        raise ValueError("The change log has no heading such as “## 1.2.0 (2026-12-01)”.")
    ends = [heading.start() for heading in found[1:]] + [len(text)]
    return [_release(heading, text[heading.end() : end]) for heading, end in zip(found, ends, strict=True)]


def _release(heading: re.Match[str], body: str) -> Release:
    summary, *news = re.split(r"^- ", body, flags=re.MULTILINE)
    day = date.fromisoformat(heading["day"]) if heading["day"] else None
    return Release(heading["version"], day, _line(summary), tuple(map(_line, news)))


def _line(text: str) -> str:
    """A text of Markdown as one line without links."""
    return " ".join(re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", text).split())


def built_on() -> date:
    """The day of this build, which SOURCE_DATE_EPOCH may set.

    Source: https://reproducible-builds.org/specs/source-date-epoch/
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return (datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)).date()
