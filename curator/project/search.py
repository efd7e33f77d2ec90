"""The search words that an editor types, as conditions in SQL.

``from:ana has:link is:unfiled q:2 "two words" -late`` finds the posts that meet every word. A word is also
found as the start of a longer one.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from curator.posts import CuratorError, epoch_ms

# A post to decide about: nobody's repost of a post that is here, and no question; and one not decided about yet.
TO_DECIDE = """(
    post.context = 0
    AND NOT EXISTS (SELECT 1 FROM question WHERE question.post = post.id)
    AND NOT EXISTS (SELECT 1 FROM post AS original WHERE original.id = post.repost_of)
)"""
INBOX = f"""(
    {TO_DECIDE}
    AND NOT EXISTS (SELECT 1 FROM placement WHERE placement.post = post.id)
    AND NOT EXISTS (SELECT 1 FROM shelf WHERE shelf.post = post.id)
    AND NOT EXISTS (SELECT 1 FROM seen WHERE seen.post = post.id)
)"""  # noqa: S608 (constants)
PLACED = "EXISTS (SELECT 1 FROM placement WHERE placement.post = post.id)"
STARRED = "EXISTS (SELECT 1 FROM star WHERE star.post = post.id)"
SHELVED = "EXISTS (SELECT 1 FROM shelf WHERE shelf.post = post.id)"
SEEN = "EXISTS (SELECT 1 FROM seen WHERE seen.post = post.id)"
ASKS = "EXISTS (SELECT 1 FROM question WHERE question.post = post.id)"
FOLDED = "EXISTS (SELECT 1 FROM post AS original WHERE original.id = post.repost_of)"

IS: Mapping[str, str] = {
    "inbox": INBOX,
    "filed": PLACED,
    "unfiled": f"NOT {PLACED}",
    "starred": STARRED,
    "shelved": SHELVED,
    "seen": SEEN,
    "unseen": f"NOT {SEEN}",
    "question": ASKS,
    "repost": "post.repost_of IS NOT NULL",
    "reply": "post.reply_to IS NOT NULL",
    "context": "post.context = 1",
    "edited": "EXISTS (SELECT 1 FROM quote WHERE quote.post = post.id)",
}
HAS: Mapping[str, str] = {
    "link": "(post.text LIKE '%http://%' OR post.text LIKE '%https://%')",
    "hashtag": "post.text LIKE '%#%'",
    "mention": "post.text LIKE '%@%'",
    "question": "post.text LIKE '%?%'",
    "number": "post.text GLOB '*[0-9]*'",
}

_WORD = re.compile(r'(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))', re.IGNORECASE)


class BadQuery(CuratorError):
    """A search word that cannot be understood."""


@dataclass(frozen=True, slots=True)
class Condition:
    """SQL over the table ``post``, and its parameters."""

    sql: str
    parameters: tuple[str | int, ...] = ()

    @property
    def needs_words(self) -> bool:
        """Whether it asks the index of words."""
        return "words.texts" in self.sql

    def negated(self) -> "Condition":
        return Condition(f"NOT ({self.sql})", self.parameters)


def conditions(query: str) -> list[Condition]:
    """The conditions that a typed query states; none for an empty one. Raises BadQuery."""
    found = []
    for minus, key, phrase, word in _WORD.findall(query):
        value = phrase or word
        name = key.lower()
        condition: Condition | None
        if name in _FILTERS:
            condition = _FILTERS[name](value)
        else:
            condition = _words(f"{key}:{value}" if key else value, whole=bool(phrase))
        if condition:
            found.append(condition.negated() if minus else condition)
    return found


def _words(value: str, *, whole: bool) -> Condition | None:
    if not any(character.isalnum() for character in value):
        return Condition("instr(post.text, ?) > 0", (value,)) if value else None
    if any(unicodedata.category(character) == "Lo" and character >= "\u2e80" for character in value):
        # Languages written without spaces: the index knows their sentences, not their words.
        return Condition("instr(post.text, ?) > 0", (value,))
    match = '"' + value.replace('"', '""') + '"' + ("" if whole else "*")
    return Condition("post.pk IN (SELECT rowid FROM words.texts WHERE texts MATCH ?)", (match,))


def _from(value: str) -> Condition:
    handle = value.removeprefix("@")
    return Condition(
        "post.author IN (SELECT pk FROM author WHERE handle = ? COLLATE NOCASE OR (handle LIKE ? ESCAPE '\\'"
        " AND NOT EXISTS (SELECT 1 FROM author WHERE handle = ? COLLATE NOCASE)))",
        (handle, _like(handle) + "%", handle),
    )


def _question(value: str) -> Condition:
    if not value.isascii() or not value.isdigit() or int(value) < 1:
        raise BadQuery(f"q: takes a question's number, and {value!r} is none; try q:1.")
    return Condition(
        "post.id IN (SELECT post FROM placement WHERE question ="
        " (SELECT id FROM question ORDER BY rank, id LIMIT 1 OFFSET ?))",
        (min(int(value), 1_000_000) - 1,),
    )


def _one_of(key: str, choices: Mapping[str, str]) -> Callable[[str], Condition]:
    def chosen(value: str) -> Condition:
        try:
            return Condition(choices[value.lower()])
        except KeyError:
            raise BadQuery(f"{key}: does not know {value!r}; it takes {', '.join(choices)}.") from None

    return chosen


def _time(comparison: str) -> Callable[[str], Condition]:
    def compared(value: str) -> Condition:
        try:
            return Condition(f"post.at_ms {comparison} ?", (epoch_ms(value),))
        except (ValueError, OverflowError):
            raise BadQuery(f"{value!r} is no time; write 2015-03-10 or 2015-03-10T21:04.") from None

    return compared


def _lang(value: str) -> Condition:
    return Condition("post.lang = ?", (value.lower(),))


def _like(value: str) -> str:
    return value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


_FILTERS: Mapping[str, Callable[[str], Condition]] = {
    "from": _from,
    "q": _question,
    "is": _one_of("is", IS),
    "has": _one_of("has", HAS),
    "lang": _lang,
    "since": _time(">="),
    "until": _time("<="),
}
