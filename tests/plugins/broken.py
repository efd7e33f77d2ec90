"""Everything that another package can do wrong; each thing breaks one promise, whatever calls it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

from curator.draft.article import Article
from curator.draft.lint import Finding, Fix, Rule, Severity
from curator.draft.writer import Writer
from curator.phrases import phrase
from curator.posts import Post
from curator.sources import Batch, Refusal, Source

number = 7
nowhere = Path(__file__).with_name("nowhere.txt")
hostile = Path(__file__).with_name("hostile.txt")


def fail(*_: object) -> Any:
    """What no plugin should do."""
    raise ZeroDivisionError("of tweets by nought")


def leave(*_: object) -> Any:
    """What no plugin should do either."""
    raise SystemExit(0)


class Open:
    """An archive with whatever batches."""

    kind = "whatever"
    length = None

    def __init__(self, path: Path, *batches: object) -> None:
        self.path = path
        self._batches = batches

    def batches(self, _size: int = 500) -> Iterator[Any]:
        for batch in self._batches:
            yield fail() if batch is None else batch

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


POST = Post("1", "It opens.")


def _source(name: str, *batches: object) -> Source:
    return Source(name, name, lambda _path: 0.0, lambda path: Open(path, *batches))


misnamed = _source("another")
fails = Source("fails", "Fails", fail, fail)
leaves = Source("leaves", "Leaves", leave, leave)
unsure = Source("unsure", "Unsure", lambda _path: number, fail)
midway = _source("midway", Batch([POST], 1, 1), None)
numbers = _source("numbers", Batch([Post(1, "It opens.")], 1, 1))  # type: ignore[arg-type]
nobatch = _source("nobatch", "It opens.")
miscounts = _source("miscounts", Batch([POST], 2, 1))
refuses = _source("refuses", Batch([POST], 2, 1, [Refusal(2, phrase("it is no {what}", what="post"))]))
timeless = _source("timeless", Batch([Post("1", "It opens.", at_ms=1 << 70)], 1, 1))
unreadable = Source("unreadable", "Unreadable", lambda _path: 0.0, lambda _path: number)  # type: ignore[arg-type, return-value]


def _finding(rule: str, **other: Any) -> Rule:
    finding = Finding(
        **{"rule": rule, "severity": Severity.HINT, "message": phrase("It is {how}.", how="so")} | other
    )
    return Rule(rule, rule, of_article=lambda _about: [finding])


check_misnamed = Rule("another", "Another")
check_fails = Rule("check-fails", "Fails", of_quote=fail)
check_leaves = Rule("check-leaves", "Leaves", of_article=leave)
check_numbers = Rule("check-numbers", "Numbers", of_article=lambda _about: number)  # type: ignore[arg-type, return-value]
check_grave = _finding("check-grave", severity="grave")
check_alias = Rule("check-alias", "Alias", of_article=lambda _about: [Finding("typo", Severity.HINT, "So.")])
check_fix = _finding("check-fix", fix=Fix("Mend", ({"do": "edit"}, {"do": "star", "post": "1"})))
check_works = _finding("check-works")


def _surrogate(_article: Article) -> str:
    return "\ud83d"


writes_fail = Writer("writes-fail", "Fails", ".txt", fail)
writes_leave = Writer("writes-leave", "Leaves", ".txt", leave)
writes_number = Writer("writes-number", "Number", ".txt", lambda _article: number)  # type: ignore[arg-type, return-value]
writes_half = Writer("writes-half", "Half a character", ".txt", _surrogate)
writes_elsewhere = Writer("writes-elsewhere", "Elsewhere", "/../x", fail)
writes_carries = Writer("writes-carries", "Carries", ".txt", fail, number)  # type: ignore[arg-type]
tags_fail = Writer("tags-fail", "Fails", ".txt", fail, write_tagging=fail)
writes_misnamed = Writer("another", "Another", ".txt", fail)
