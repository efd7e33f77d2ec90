"""Making posts from the rows of a table by its mapping: ids are repaired, times read, texts unescaped."""

from collections.abc import Sequence
from dataclasses import dataclass

from curator.phrases import phrase
from curator.posts import Author, Post
from curator.snowflake import snowflake_ms
from curator.sources.contract import ArchiveError
from curator.sources.tables.mapping import ColumnMap, Field, missing_columns
from curator.sources.values.cells import cell_text, flag, handle_of, is_missing, plain_text, text_of, word
from curator.sources.values.ids import handle_in, id_in, own_key, repaired, sent_about, tweet_id, tweet_url
from curator.sources.values.times import in_likely_zone, in_zone, moment
from curator.sources.values.zones import zone_named
from curator.text import unescape

_LONGEST_TEXT = 1_000_000
_MOST_REMEMBERED = 50_000


@dataclass(slots=True)
class Tally:
    """How many ids were recovered or replaced by a key of ours, and how many times read from ids or assumed."""

    ids_repaired: int = 0
    times_inferred: int = 0


class PostMaker:
    """Makes posts from the rows of one table.

    ``header`` names the columns in the order of the cells. ``ids_are_rounded`` says that a spreadsheet wrote the
    ids, so that those ending in zeros cannot be trusted. Raises ArchiveError if the mapping names columns that the
    table lacks, or an unknown time zone.
    """

    def __init__(self, mapping: ColumnMap, header: Sequence[str], *, ids_are_rounded: bool = False) -> None:
        if absent := missing_columns(mapping, header):
            raise ArchiveError(
                phrase("The mapping names columns that are not there: {absent}.", absent=", ".join(absent))
            )
        at = {name: index for index, name in reversed(list(enumerate(header)))}
        self._at = {one: tuple(at[name] for name in names) for one, names in mapping.columns.items()}
        self._names_others = not self._at.keys().isdisjoint({Field.REPOST_OF, Field.QUOTE_OF, Field.OTHER})
        self._mapping = mapping
        self._rounded = ids_are_rounded
        self._day_first = bool(mapping.day_first)
        self._zone = None
        if mapping.zone is not None and (zone := zone_named(mapping.zone)) is not None:
            self._zone = zone
        elif mapping.zone is not None:
            raise ArchiveError(
                phrase(
                    "There is no time zone {zone!r}; name one such as Europe/Paris or +02:00.", zone=mapping.zone
                )
            )
        self._author_at = [
            index for one in (Field.AUTHOR, Field.HANDLE, Field.NAME) for index in self._at.get(one, ())
        ]
        self._authors: dict[tuple[object, ...], Author | None] = {}
        self._langs: dict[object, str | None] = {}
        self.tally = Tally()

    def make(self, row: Sequence[object]) -> Post | str:
        """Make a post from a row, or return the reason why it holds none."""
        raw = self._text(row)
        if not raw or raw.isspace():
            return phrase("the text is empty")
        if len(raw) > _LONGEST_TEXT:
            return phrase("the text is longer than any post's")
        text = self._unescaped(raw)
        url = word(self._cell(row, Field.URL)) if Field.URL in self._at else ""
        if url and not url.startswith(("https://", "http://", "at://")):
            url = ""
        author = self._author(row, url)
        handle, name = (author.handle, author.name) if author is not None else ("", "")
        id_, repaired = self._id(row, url)
        at_ms, inferred = self._time(row, id_)
        repost_of, quote_of = self._others(row, id_) if self._names_others else (None, None)
        if url and id_ is not None and self._mapping.tweets and id_in(url) not in {None, id_}:
            url = ""  # it names another tweet, or this one by a rounded id
        if id_ is None:
            id_ = own_key(handle or name, at_ms, text)
            repaired = True
        self.tally.ids_repaired += repaired
        self.tally.times_inferred += inferred
        return Post(
            id=id_,
            text=text,
            author=author,
            at_ms=at_ms,
            url=url or self._url(handle, id_),
            lang=self._lang(row) if Field.LANG in self._at else None,
            repost_of=repost_of,
            reply_to=self._reference(row, Field.REPLY_TO, id_) if Field.REPLY_TO in self._at else None,
            quote_of=quote_of,
            context=Field.ASKED_FOR in self._at and not flag(self._cell(row, Field.ASKED_FOR)),
            received=None if text == raw else raw,
        )

    def _cell(self, row: Sequence[object], field: Field) -> object:
        for index in self._at.get(field, ()):
            value = row[index]
            if value is not None and (type(value) is int or not is_missing(value)):
                return value
        return None

    def _text(self, row: Sequence[object]) -> str:
        read = cell_text if self._mapping.missing_words else text_of
        for index in self._at.get(Field.TEXT, ()):
            if found := read(row[index]):
                return found
        return ""

    def _unescaped(self, raw: str) -> str:
        if self._mapping.html:
            return plain_text(raw)
        if self._mapping.backslash_lines:
            raw = raw.replace("\\n", "\n")
        for _ in range(self._mapping.escapes):
            raw = unescape(raw)
        return raw

    def _id(self, row: Sequence[object], url: str) -> tuple[str | None, bool]:
        """Return a row's id, and whether it had to be repaired."""
        cell = self._cell(row, Field.ID)
        found = tweet_id(cell)
        if found is None:
            if cell is not None and not self._mapping.tweets:
                return word(cell)[:500], False
            named = (id_in(url) if self._is_own(row, url) else None) or id_in(cell)
            return named, named is not None and cell is not None and Field.ID in self._at and named not in str(
                cell
            )
        if found.exact:
            return found.digits, False
        exact = repaired(found, url)
        if exact is not None:
            return exact, exact != found.digits
        if found.state == "suspect" and not self._rounded:
            return found.digits, False
        return None, True

    def _is_own(self, row: Sequence[object], url: str) -> bool:
        """Say whether an address is that of the row's own tweet, not of another one that the text mentions."""
        author, named = handle_of(self._cell(row, Field.HANDLE)), handle_in(url)
        return not author or not named or author.lower() == named.lower()

    def _time(self, row: Sequence[object], id_: str | None) -> tuple[int | None, bool]:
        """Return a row's time in ms, and whether it had to be inferred."""
        found = moment(self._cell(row, Field.TIME), day_first=self._day_first)
        if found is None and Field.DATE in self._at:
            halves = (word(self._cell(row, one)) for one in (Field.DATE, Field.CLOCK))
            found = moment(" ".join(half for half in halves if half), day_first=self._day_first)
        if found is not None and (found.zoned or self._mapping.utc):
            return found.at_ms, False
        by_id = snowflake_ms(id_) if id_ is not None and self._mapping.tweets else None
        if by_id is not None:
            return by_id, True
        about = self._sent_about(row)
        if found is None:
            return about, about is not None
        zone = found.where or zone_named(word(self._cell(row, Field.ZONE))) or self._zone
        if zone is not None:
            return in_zone(found.at_ms, zone), False
        return found.at_ms if about is None else in_likely_zone(found.at_ms, about), True

    def _sent_about(self, row: Sequence[object]) -> int | None:
        """Estimate when a tweet was sent from what is left of its rounded id."""
        damaged = tweet_id(self._cell(row, Field.ID)) if self._mapping.tweets else None
        return None if damaged is None or damaged.exact else sent_about(damaged)

    def _author(self, row: Sequence[object], url: str) -> Author | None:
        """Return who wrote a row's post. Each person is looked up once, however often they write."""
        cells = tuple([row[index] for index in self._author_at])
        try:
            return self._authors[cells]
        except KeyError:
            given = (self._cell(row, Field.AUTHOR), self._cell(row, Field.HANDLE), self._cell(row, Field.NAME))
        if given[1] is None:
            return self._made_author(*given, handle_in(url))
        if len(self._authors) > _MOST_REMEMBERED:
            self._authors.clear()
        found = self._authors[cells] = self._made_author(*given, "")
        return found

    def _made_author(self, key: object, handle: object, name: object, otherwise: str) -> Author | None:
        handle, name = handle_of(handle) or otherwise, word(name)
        number = tweet_id(key)
        if number is not None and number.exact:
            key = number.digits
        elif number is None and key is not None and not self._mapping.tweets:
            key = word(key)
        else:
            key = f"@{handle.lower()}" if handle else name
        return Author(key, handle, name) if key else None

    def _lang(self, row: Sequence[object]) -> str | None:
        cell = self._cell(row, Field.LANG)
        if cell not in self._langs and len(self._langs) < _MOST_REMEMBERED:
            self._langs[cell] = word(cell) or None
        return self._langs.get(cell)

    def _others(self, row: Sequence[object], own: str | None) -> tuple[str | None, str | None]:
        """Return the ids of the posts that a row retweets and quotes."""
        repost_of = self._reference(row, Field.REPOST_OF, own)
        quote_of = self._reference(row, Field.QUOTE_OF, own)
        other = self._reference(row, Field.OTHER, own) if Field.OTHER in self._at else None
        if other is not None:
            if word(self._cell(row, Field.TYPE)).lower() == "retweet":
                repost_of = repost_of or other
            else:
                quote_of = quote_of or other
        return repost_of, quote_of

    def _reference(self, row: Sequence[object], field: Field, own: str | None) -> str | None:
        cell = self._cell(row, field)
        if cell is None:
            return None
        found = tweet_id(cell)
        if found is None:
            named = id_in(cell)
            if named is None and not self._mapping.tweets:
                named = word(cell)
        elif found.exact or (found.state == "suspect" and not self._rounded):
            named = found.digits
        else:
            named = None
        return named if named != own else None

    def _url(self, handle: str, id_: str) -> str | None:
        return tweet_url(handle, id_) if self._mapping.tweets else None
