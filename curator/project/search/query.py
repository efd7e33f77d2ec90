"""Turns the search words that an editor types into conditions in SQL.

``from:ana has:link is:unfiled q:2 "two words" -late`` finds the posts that meet every word; ``OR`` between two
words asks for one of them. A word is also found as the start of a longer one. ``FILTERS`` is the one table of what
can stand before a colon: the parser, the completion and docs/search.md are drawn from it.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta, tzinfo
from itertools import islice

from msgspec import Struct, field

from curator.phrases import phrase
from curator.posts import CuratorError, local_time
from curator.project.log.titles import called
from curator.project.marks import MARKS, SEEN, SETTLING, SHELF, STAR
from curator.project.model import LABELS
from curator.text.unspaced import ends_unspaced, has_marks, sought_in_pairs

ASKS = "post.id IN (SELECT post FROM question WHERE post IS NOT NULL)"
REPOST = "EXISTS (SELECT 1 FROM post AS original WHERE original.id = post.repost_of)"
_COPY = """EXISTS (
    SELECT 1 FROM temp.copy JOIN post AS original ON original.id = copy.original WHERE copy.post = post.id
)"""
# A post that is shown with the one that it repeats: a repost, or a copy of those that the connection was told of.
FOLDED = f"({REPOST} OR {_COPY} AND NOT {ASKS})"
# A post to decide about: one that repeats no other that is here, and no question; and one not decided about yet.
TO_DECIDE = f"(post.context = 0 AND NOT {ASKS} AND NOT {REPOST} AND NOT {_COPY})"
_NOT_DECIDED = " AND ".join(
    f"NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.post = post.id)"  # noqa: S608 (constants)
    for table in ("placement", *(mark.table for mark in SETTLING))
)
INBOX = f"({TO_DECIDE} AND {_NOT_DECIDED})"
PLACED = "post.id IN (SELECT post FROM placement)"
STARRED = f"post.id IN (SELECT post FROM {STAR.table})"  # noqa: S608 (constants)
SHELVED = f"post.id IN (SELECT post FROM {SHELF.table})"  # noqa: S608 (constants)

# The index of words, in the schema "words", or a small one of some posts alone in the schema "temp".
_WITHIN = "/* and within */"
_FOUND = f"SELECT rowid FROM words.texts WHERE texts MATCH ? {_WITHIN}"  # noqa: S608 (constants)

_MOST_WORDS, _LONGEST = 50, 10_000  # words; characters
_WORD = re.compile(r'(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S*))', re.IGNORECASE)
_CLOCK = re.compile(r"(\d{1,2})(?::(\d\d)?(?::(\d\d)?)?)?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class BadQuery(CuratorError):
    """A search word that cannot be understood."""


class Condition(Struct, frozen=True):
    """SQL over the table ``post``, and its parameters."""

    sql: str
    parameters: tuple[str | int, ...] = ()

    @property
    def needs_words(self) -> bool:
        """Whether it uses the index of words."""
        return "words.texts" in self.sql

    @property
    def beside(self) -> "Condition":
        """The same, using the small index."""
        return Condition(self.sql.replace("words.texts", "temp.texts"), self.parameters)

    def within(self, sql: str) -> "Condition":
        """The same, limiting the index of words to rowids that meet a further condition."""
        return Condition(self.sql.replace(_WITHIN, sql), self.parameters)

    def negated(self) -> "Condition":
        return Condition(f"NOT ({self.sql})", self.parameters)

    def __or__(self, other: "Condition") -> "Condition":
        return Condition(f"({self.sql}) OR ({other.sql})", self.parameters + other.parameters)


class Clock(Struct, frozen=True):
    """What a time of day refers to: the chat's zone (None: the computer's) and its beginning, in ms."""

    zone: tzinfo | None = UTC
    begins: Callable[[], int | None] = field(default=lambda: None)


class Choice(Struct, frozen=True):
    """One of the few values that a filter takes: what it finds, and the condition."""

    meaning: str
    sql: str


class Filter(Struct, frozen=True):
    """A word before a colon: its name, the posts that it finds, an example of a value.

    ``choices`` are all its values where these are few.
    """

    name: str
    meaning: str
    example: str
    condition: Callable[[str, Clock], Condition]
    choices: Mapping[str, Choice] = field(default_factory=dict)


class Word(Struct, frozen=True):
    """One word of a query as it was typed: a filter's name, if any, what follows, and where it is."""

    minus: bool
    filter: str
    value: str
    quoted: bool
    start: int
    end: int


def words_of(query: str) -> Iterator[Word]:
    """The words of a query, in order. If no filter precedes a colon, both are part of the word."""
    for found in _WORD.finditer(query):
        minus, key, phrase, word = found.groups()
        quoted = phrase is not None
        name, value = (key or "").lower(), phrase if quoted else word
        if name not in BY_NAME:
            name, value = "", f"{key}:{value}" if key else value
        if name or value:
            yield Word(bool(minus), name, value, quoted, *found.span())


def conditions(query: str, clock: Clock) -> list[Condition]:
    """The conditions of a query; none for an empty one. Raises BadQuery."""
    found: list[Condition] = []
    either = False
    words = list(islice(words_of(query[: _LONGEST + 1]), _MOST_WORDS + 1))
    if len(words) > _MOST_WORDS or len(query) > _LONGEST:
        raise BadQuery(phrase("A search has no more than {most} words; leave some out.", most=_MOST_WORDS))
    for word in words:
        if is_or(word):
            either = bool(found)
            continue
        if not word.value:
            continue  # a filter whose value is still to come
        condition = (
            BY_NAME[word.filter].condition(word.value, clock)
            if word.filter
            else _words(word.value, whole=word.quoted)
        )
        condition = condition.negated() if word.minus else condition
        if either:
            condition = found.pop() | condition
        found.append(condition)
        either = False
    return found


def is_or(word: Word) -> bool:
    """Whether a word is the ``OR`` between two others."""
    return word.value == "OR" and not (word.minus or word.filter or word.quoted)


def _words(value: str, *, whole: bool) -> Condition:
    exact = Condition("instr(post.text, ?) > 0", (value,))
    if not any(character.isalnum() for character in value):
        return exact
    sought = sought_in_pairs(value).replace('"', '""')
    star = "" if (whole or ends_whole(value)) and not ends_unspaced(value) else "*"
    condition = Condition(f"post.pk IN ({_FOUND})", (f'"{sought}"{star}',))
    if value[0] in "#@＃＠" and value.isascii():
        return _both(condition, Condition("post.text LIKE ? ESCAPE '\\'", (f"%{_like(value)}%",)))
    return _both(condition, exact) if has_marks(value) else condition


def ends_whole(value: str) -> bool:
    """Whether a word has one last letter behind a sign: ``it's`` is not the start of "it seems"."""
    return re.search(r"[^\W_][\W_]+[^\W_]$", value) is not None


def _both(one: Condition, other: Condition) -> Condition:
    return Condition(f"{one.sql} AND {other.sql}", one.parameters + other.parameters)


def _person(value: str) -> Condition:
    """The rows of people with a name; if there are none, of those whose handles begin with it."""
    handle = value.removeprefix("@")
    return Condition(
        "SELECT pk FROM author WHERE handle = ? COLLATE NOCASE"
        " OR (handle = '' COLLATE NOCASE AND name LIKE ? ESCAPE '\\') OR (handle LIKE ? ESCAPE '\\'"
        " AND NOT EXISTS (SELECT 1 FROM author WHERE handle = ? COLLATE NOCASE))",
        (handle, _like(value) + "%", _like(handle) + "%", handle),
    )


def _from(value: str, _: Clock) -> Condition:
    person = _person(value)
    return Condition(f"post.author IN ({person.sql})", person.parameters)


def _to(value: str, _: Clock) -> Condition:
    handle = value.lstrip("@＠").lower()
    if not any(character.isalnum() for character in handle):
        raise BadQuery(phrase("to: takes somebody's handle, and {value!r} is none; try to:ana.", value=value))
    person = _person(handle)
    literal = re.sub(r"[*?[]", r"[\g<0>]", handle)
    mentioned = f"*[@＠]{literal}[^a-z0-9_]*"
    answered = f"SELECT id FROM post AS answered WHERE answered.author IN ({person.sql})"  # noqa: S608 (constants)
    return Condition(
        f"post.pk IN ({_FOUND}) AND lower(post.text) || ' ' GLOB ? OR post.reply_to IN ({answered})",
        ('"' + handle.replace('"', '""') + '"', mentioned, *person.parameters),
    )


def _question(value: str, _: Clock) -> Condition:
    if value.lower() in ANY_QUESTION:
        return Condition(ANY_QUESTION[value.lower()].sql)
    if not value.isascii() or not value.isdigit() or int(value) < 1:
        raise BadQuery(
            phrase("q: takes a question's number, any or none, and {value!r} is neither; try q:1.", value=value)
        )
    return Condition(
        "post.id IN (SELECT post FROM placement WHERE question ="
        " (SELECT id FROM question ORDER BY rank, id LIMIT 1 OFFSET ?))",
        (min(int(value), 1_000_000) - 1,),
    )


def _one_of(key: str, choices: Mapping[str, Choice]) -> Callable[[str, Clock], Condition]:
    def chosen(value: str, _: Clock) -> Condition:
        try:
            return Condition(choices[value.lower()].sql)
        except KeyError:
            raise BadQuery(
                phrase(
                    "{key}: does not know {value!r}; it takes {choices}.",
                    key=key,
                    value=value,
                    choices=", ".join(choices),
                )
            ) from None

    return chosen


def _lang(value: str, _: Clock) -> Condition:
    if value.lower() == "none":
        return Condition("coalesce(post.lang, 'und') = 'und'")
    return Condition(
        "(post.lang = ? COLLATE NOCASE OR post.lang LIKE ? ESCAPE '\\')", (value, f"{_like(value)}-%")
    )


def _since(value: str, clock: Clock) -> Condition:
    return Condition("post.at_ms >= ?", (span_of(value, clock)[0],))


def _until(value: str, clock: Clock) -> Condition:
    return Condition("post.at_ms < ?", (span_of(value, clock)[1],))


def span_of(value: str, clock: Clock) -> tuple[int, int]:
    """The beginning and end, in ms, of the day, the minute or the second that a time names. Raises BadQuery.

    A time of day is that of the chat: the nearest one to its beginning.
    """
    try:
        if found := _CLOCK.fullmatch(value):
            hour, minute, second = (int(part) if part else None for part in found.groups())
            begins = clock.begins()
            on = datetime.now(clock.zone) if begins is None else local_time(begins, clock.zone)
            at = time(hour or 0, minute or 0, second or 0)
            moments = [_moment(datetime.combine(on.date() + timedelta(days), at), clock) for days in (-1, 0, 1)]
            moment = min(moments, key=lambda one: abs(one - on))
            length = timedelta(hours=1) if minute is None else timedelta(minutes=1)
            length = length if second is None else timedelta(seconds=1)
        else:
            moment = _moment(datetime.fromisoformat(value), clock)
            length = timedelta(minutes=1) if re.search(r"[T ]\d\d:\d\d(?!:\d\d)", value) else timedelta(seconds=1)
            if _DAY.fullmatch(value):
                length = _moment(datetime.fromisoformat(value) + timedelta(1), clock) - moment
        return round(moment.timestamp() * 1000), round((moment + length).timestamp() * 1000)
    except (ValueError, OverflowError):
        raise BadQuery(
            phrase(
                "{value!r} is no time; write one of the chat such as 14:20, or 2015-03-10 or 2015-03-10T21:04.",
                value=value,
            )
        ) from None


def _moment(written: datetime, clock: Clock) -> datetime:
    """A moment. A time without an offset is in the chat's zone."""
    zoned = written if written.tzinfo or clock.zone is None else written.replace(tzinfo=clock.zone)
    return zoned.astimezone(UTC)


def _label(value: str, _: Clock) -> Condition:
    """Posts with a label, by its own name or by the editor's name for it."""
    if value.lower() in LABEL:
        return Condition(LABEL[value.lower()].sql)
    return Condition(
        "post.id IN (SELECT post FROM label JOIN label_name USING (label)"
        " WHERE label_name.text LIKE ? ESCAPE '\\')",
        (_like(value) + "%",),
    )


def _like(value: str) -> str:
    return value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


ANY_QUESTION: Mapping[str, Choice] = {
    "any": Choice(phrase("filed under some question"), PLACED),
    "none": Choice(phrase("filed under none"), f"NOT {PLACED}"),
}
IS: Mapping[str, Choice] = {
    "inbox": Choice(phrase("still to decide about"), INBOX),
    "filed": Choice(phrase("filed under a question"), PLACED),
    "unfiled": Choice(phrase("filed under none"), f"NOT {PLACED}"),
    **{
        str(mark.state): Choice(mark.meaning, f"post.id IN (SELECT post FROM {mark.table})")  # noqa: S608
        for mark in MARKS
    },
    "unseen": Choice(phrase("not passed over"), f"NOT post.id IN (SELECT post FROM {SEEN.table})"),  # noqa: S608
    "edited": Choice(phrase("with words of your own"), "post.id IN (SELECT post FROM quote)"),
    "joined": Choice(
        phrase("part of a joined quote"), "post.id IN (SELECT post FROM joined UNION SELECT head FROM joined)"
    ),
    "question": Choice(phrase("asks a question of the chat"), ASKS),
    "reply": Choice(phrase("answers another"), "post.reply_to IS NOT NULL"),
    "quoting": Choice(phrase("quotes another"), "post.quote_of IS NOT NULL"),
    "repost": Choice(phrase("repeats another"), "post.repost_of IS NOT NULL"),
    "retweet": Choice(phrase("the same as is:repost"), "post.repost_of IS NOT NULL"),
    "context": Choice(phrase("here only because others answer or quote it"), "post.context = 1"),
}
_PICTURE = """(
    post.id IN (SELECT post FROM media) OR post.text LIKE '%pic.twitter.com/%' OR post.text LIKE '%pic.x.com/%'
    OR post.text LIKE '%/photo/1%'
)"""
HAS: Mapping[str, Choice] = {
    "link": Choice(phrase("a link"), "(post.text LIKE '%http://%' OR post.text LIKE '%https://%')"),
    "picture": Choice(phrase("a picture"), _PICTURE),
    "media": Choice(phrase("a picture or a video"), f"({_PICTURE} OR post.text LIKE '%/video/1%')"),
    "hashtag": Choice(phrase("a hashtag"), "(post.text LIKE '%#%' OR post.text LIKE '%＃%')"),
    "mention": Choice(phrase("somebody's handle"), "(post.text LIKE '%@%' OR post.text LIKE '%＠%')"),
    "question": Choice(phrase("a question mark"), "post.text GLOB '*[?？؟]*'"),
    "number": Choice(phrase("a number"), "post.text GLOB '*[0-9]*'"),
    "remark": Choice(phrase("a remark of yours"), "post.id IN (SELECT post FROM remark)"),
    "answer": Choice(phrase("an answer"), "EXISTS (SELECT 1 FROM post AS answer WHERE answer.reply_to = post.id)"),
    "repost": Choice(phrase("reposts"), "EXISTS (SELECT 1 FROM post AS again WHERE again.repost_of = post.id)"),
}
LABEL: Mapping[str, Choice] = {
    "any": Choice(phrase("with some label"), "post.id IN (SELECT post FROM label)"),
    "none": Choice(phrase("without a label"), "post.id NOT IN (SELECT post FROM label)"),
    **{
        name: Choice(
            phrase("with the {name}", name=called(name)),
            f"post.id IN (SELECT post FROM label WHERE label = '{name}')",  # noqa: S608
        )
        for name in LABELS
    },
}

FILTERS: Sequence[Filter] = (
    Filter("from", phrase("by that person"), "ana", _from),
    Filter("to", phrase("naming that person, or answering them"), "ana", _to),
    Filter("q", phrase("filed under that question"), "2", _question, ANY_QUESTION),
    Filter("is", phrase("in that state, or of that kind"), "starred", _one_of("is", IS), IS),
    Filter("has", phrase("with one of these"), "link", _one_of("has", HAS), HAS),
    Filter("label", phrase("with that label, by its own name or yours"), "flag", _label, LABEL),
    Filter("lang", phrase("in that language, where the archive knows it"), "en", _lang),
    Filter("since", phrase("from that time on"), "14:20", _since),
    Filter("until", phrase("up to that time, the minute or the day included"), "2024-09-12", _until),
)
BY_NAME: Mapping[str, Filter] = {one.name: one for one in FILTERS}
