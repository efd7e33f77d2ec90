"""The line at the foot of the window: what is left to do, how long the article is, and the keys that work now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from curator.draft.article import Article, Quote, Section
from curator.posts import local_time
from curator.project import Counts
from curator.ui.commands.key_hints import KeyHints
from curator.ui.desk.desk import Desk
from curator.ui.kit.text_labels import Elided
from curator.ui.languages import clock, day, listed, tr, tr_count


class StatusBar(QWidget):
    """Shows what is left, the length of the article, and hints at keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tally = Elided(self)
        self.length = Elided(self)
        self.hints = KeyHints(self)
        self._left: Sequence[str] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self.tally)
        row.addWidget(self.length)
        row.addWidget(self.hints, 1)

    def show_counts(self, counts: Counts, saved: str) -> None:
        """Say how many tweets are left, picked and starred, and whether all is ``saved``."""
        self._left = (
            tr_count(counts.inbox, "{count} to look at", "{count} to look at"),
            tr_count(counts.picked, "{count} picked", "{count} picked"),
            tr_count(counts.starred, "{count} starred", "{count} starred"),
        )
        self.show_saved(saved)

    def show_saved(self, saved: str) -> None:
        """Say anew whether all is saved, the counts as they were."""
        self.tally.setText(" · ".join((*self._left, saved)))

    def show_length(self, draft: Article, target: str) -> None:
        """Say how long the article is, of how many words that are aimed at, as the editor wrote the number."""
        quotes = [item for section in draft.sections for item in section.items if isinstance(item, Quote)]
        words = sum(len(quote.text.split()) for quote in quotes) + len(f"{draft.intro} {draft.closing}".split())
        aim = int(target) if target.isdecimal() and len(target) < 10 else None
        length = tr("{words} in {quotes}", words=_words(words, aim), quotes=_quotes(len(quotes)))
        self.length.setText(f"· {length}")
        self.length.setToolTip("\n".join((length, *map(_length_of, draft.sections))))


def facts_of(desk: Desk, counts: Counts, times: Sequence[int]) -> str:
    """When the chat was, how many tweets there are, and by how many people; ``times`` in ms, in order."""
    tweets = tr_count(counts.posts, "{count} tweet", "{count} tweets")
    facts = listed((tweets, tr_count(counts.people, "{count} person", "{count} people")))
    if not times:
        return facts
    first, last = (local_time(at, desk.zone) for at in (times[0], times[-1]))
    if first.date() == last.date():
        return f"· {listed((day(first), f'{clock(first)}–{clock(last)}'))} · {facts}"
    return f"· {day(first, year=first.year != last.year)} – {day(last)} · {facts}"


def _length_of(section: Section) -> str:
    quotes = [item for item in section.items if isinstance(item, Quote)]
    words = sum(len(item.text.split()) for item in section.items)
    return f"{section.number}.  {_words(words)} · {_quotes(len(quotes))}"


def _words(count: int, target: int | None = None) -> str:
    """How many words, of how many that are aimed at."""
    if target is None:
        return tr_count(count, "{count} word", "{count} words")
    return tr_count(target, "{words} of {count} word", "{words} of {count} words", words=count)


def _quotes(count: int) -> str:
    return tr_count(count, "{count} quote", "{count} quotes")
