"""The page where the editor chooses what part of an archive to open: a chat, a span of time, or everything."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QDateTime,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from curator import sources
from curator.phrases import Phrase
from curator.posts import Post, local_time
from curator.text import storable
from curator.ui.kit.list_model import ROW, Index, ListModel
from curator.ui.kit.text_labels import plain
from curator.ui.languages import clock, day, tr, tr_count, translated
from curator.ui.look.theme import fonts, theme
from curator.ui.mirroring import isolated, mirrored
from curator.work import locating
from curator.work.scope import EVERYTHING, Scope
from curator.work.survey import FoundChat, Survey, main_chat

_ROW_HEIGHT, _BAR, _GAP, _SIDE = 60, 3, 1, 16
_WORDS = 110  # characters of a sampled post


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen: its scope, and the key in its project's file name; None for the whole archive."""

    scope: Scope = EVERYTHING
    key: str | None = None


@dataclass(frozen=True, slots=True)
class _Row:
    title: str
    facts: str
    activity: tuple[int, ...]
    choice: Choice


class _Rows(ListModel[_Row]):
    def words(self, row: _Row) -> str:
        return f"{row.title}, {row.facts}"


class _RowPainter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(320, round(_ROW_HEIGHT * fonts.base_px / 13))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: _Row = index.data(ROW)
        colors = theme()
        area = QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(colors.color("accent" if chosen else "line")))
        painter.setBrush(colors.color("selected" if chosen else "card"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        inner = area.adjusted(_SIDE, 9, -_SIDE, -9)
        self._paint_activity(painter, inner, row.activity)
        words = inner.adjusted(0, 0, -len(row.activity) * (_BAR + _GAP) - _SIDE, 0)
        half = words.height() / 2
        for font, color, top, text in (
            (fonts.sans(14, QFont.Weight.DemiBold), "ink", words.top(), row.title),
            (fonts.sans(12), "soft", words.top() + half, row.facts),
        ):
            painter.setFont(font)
            painter.setPen(colors.color(color))
            line = QRectF(words.left(), top, words.width(), half)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(line.width()))
            painter.drawText(mirrored(line, area), Qt.AlignmentFlag.AlignVCenter, isolated(shown))
        painter.restore()

    def _paint_activity(self, painter: QPainter, area: QRectF, activity: Sequence[int]) -> None:
        most = max(activity, default=0) or 1
        left = area.right() - len(activity) * (_BAR + _GAP)
        for number, count in enumerate(activity):
            if count:
                tall = max(2.0, count / most * area.height())
                bar = QRectF(left + number * (_BAR + _GAP), area.bottom() - tall, _BAR, tall)
                painter.fillRect(mirrored(bar, area), theme().color("faint"))


class ChoicePage(QWidget):
    """Says what a file is, shows its first posts as they would be read, and lets a part of it be chosen."""

    chosen = Signal(Choice)
    read_as = Signal(str)
    columns_asked = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choosing")
        self._title = plain(font=partial(fonts.serif, 21, QFont.Weight.DemiBold))
        self._what = plain(font=partial(fonts.sans, 13), name="quiet")
        self._kinds = QPushButton(tr("Read it as…"), self)
        self._other_kinds = QMenu(self._kinds)
        self._other_kinds.triggered.connect(lambda action: self.read_as.emit(action.data()))
        self._kinds.clicked.connect(
            lambda: self._other_kinds.popup(self._kinds.mapToGlobal(self._kinds.rect().bottomLeft()))
        )
        self._columns = QPushButton(tr("Which column is what…"), self)
        self._columns.clicked.connect(self.columns_asked)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(tr("Reading the archive"))
        self._question = plain(font=partial(fonts.sans, 14, QFont.Weight.DemiBold))
        self._help = plain(font=partial(fonts.sans, 12), name="quiet")
        self._rows = _Rows(self)
        self._span: tuple[int | None, int | None] = (None, None)
        self._vast = False
        self.list = QListView(self)
        self.list.setAccessibleName(tr("Chats in the archive"))
        self.list.setModel(self._rows)
        self.list.setItemDelegate(_RowPainter(self.list))
        self.list.setSpacing(2)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.activated.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._fill_fields)
        self._sample = plain(font=partial(fonts.sans, 12), name="quiet")
        self._sample.setWordWrap(False)
        self._sample.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sample.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._sample.setAccessibleName(tr("The first posts, as they would be read"))
        self._sample_title = plain(font=partial(fonts.sans, 13, QFont.Weight.DemiBold))
        self._go = QPushButton(tr("Open"), self)
        self._go.setObjectName("primary")
        self._go.setDefault(True)
        self._go.clicked.connect(self._choose)
        cancel = QPushButton(tr("Cancel"), self)
        cancel.clicked.connect(self.given_up)
        self._lay_out(cancel)

    def _lay_out(self, cancel: QPushButton) -> None:
        what = QHBoxLayout()
        what.addWidget(self._what, 1)
        what.addWidget(self._columns)
        what.addWidget(self._kinds)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._go)
        column = QVBoxLayout()
        column.setContentsMargins(0, 28, 0, 20)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(what)
        column.addWidget(self.progress)
        column.addSpacing(12)
        column.addWidget(self._question)
        column.addWidget(self._help)
        column.addWidget(self.list, 3)
        column.addWidget(self._fields())
        column.addSpacing(12)
        column.addWidget(self._sample_title)
        column.addWidget(self._sample, 2)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column, 5)
        row.addStretch(1)

    def _fields(self) -> QWidget:
        self._typing = QWidget(self)
        self._hashtag = QLineEdit(self)
        self._hashtag.setPlaceholderText(tr("any", "a hashtag"))
        self._since, self._until = QDateTimeEdit(self), QDateTimeEdit(self)
        fields = QHBoxLayout(self._typing)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(8)
        for words, name, field, stretch in (
            (tr("Tweets with #"), tr("Hashtag"), self._hashtag, 2),
            (tr("from", "a time"), tr("From", "a time"), self._since, 3),
            (tr("to", "a time"), tr("To", "a time"), self._until, 3),
        ):
            label = QLabel(words, self)
            label.setObjectName("quiet")
            label.setBuddy(field)
            field.setAccessibleName(name)
            fields.addWidget(label)
            fields.addWidget(field, stretch)
        for edit in (self._since, self._until):
            edit.setDisplayFormat(tr("d MMM yyyy HH:mm:ss", "how Qt shall write a moment"))
            edit.setCalendarPopup(True)
        fields.addStretch(1)
        return self._typing

    # Showing

    def look_at(self, path: Path) -> None:
        """Show that a file is being read; all of it can be chosen at once."""
        self._show_file(path.name, tr("Looking for the chats in it …"))
        self._span = (None, None)
        self._vast = False
        self._show_rows([_Row(tr("Everything"), tr("every tweet in it"), (), Choice())])
        self._kinds.hide()
        self._columns.hide()
        self._show_sample("")
        self.progress.setRange(0, 0)
        self.progress.show()

    def show_progress(self, done: int, length: int | None) -> None:
        """Show how far the reading is, both in rows or both in bytes."""
        self.progress.setRange(0, length or 0)
        self.progress.setValue(done)

    def show_survey(self, path: Path, survey: Survey, is_table: bool, begun: Container[str | None]) -> None:
        """Show what is in an archive. ``begun`` are the keys of the chats that have a project already."""
        found = survey.description
        self._show_file(path.name, _what(survey))
        self._span = (found.first_ms, found.last_ms)
        self._vast = found.vast
        rows = [_row(chat, chat.chat.key in begun) for chat in survey.chats]
        rest = _everything(found.posts)
        if found.vast:
            by = tr("by the hashtag and the time that you say below")
            rest = _Row(tr("A part of it"), by, (), Choice())
        self._show_rows([*rows, rest], len(rows) if found.vast else _main_row(survey.chats))
        self._other_kinds.clear()
        for kind, sure in found.others:
            words = tr("{kind} ({percent}% sure)", kind=_label_of(kind), percent=round(sure * 100))
            self._other_kinds.addAction(words).setData(kind)
        self._kinds.setVisible(bool(found.others))
        self._columns.setVisible(is_table)
        self._show_sample("\n".join(map(_sampled, found.sample)))
        self.progress.hide()

    def show_scope(self, name: str, chats: Sequence[FoundChat], posts: int, span: tuple[int, int] | None) -> None:
        """Show how an open project can be widened or narrowed."""
        self._show_file(
            name, tr("Widen or narrow the project. What you decided about stays, whatever you choose.")
        )
        self._span = span or (None, None)
        self._vast = False
        rows = [_row(chat, begun=False) for chat in chats]
        self._show_rows([*rows, _everything(posts)], _main_row(chats))
        self._go.setText(tr("Keep these"))
        for one in (self._kinds, self._columns, self.progress):
            one.hide()
        self._show_sample("")

    def _show_file(self, name: str, what: str) -> None:
        self._title.setText(name)
        self._what.setText(what)
        self._go.setText(tr("Open"))

    def _show_rows(self, rows: Sequence[_Row], current: int = 0) -> None:
        self._question.setText(tr("What is the article about?"))
        self._help.setText(
            tr(
                "One chat makes one article: its questions become the headings, and you pick the answers. Or take"
                " all there is, or a hashtag and times of your own."
            )
        )
        self._rows.show(rows)
        self.list.setCurrentIndex(self._rows.index(current))
        self._fill_fields()  # with another span, even where the same row is current
        self.list.setFocus()

    def _show_sample(self, text: str) -> None:
        self._sample_title.setText(tr("The file's first tweets, as they will be read") if text else "")
        self._sample.setText(text)
        for one in (self._sample_title, self._sample):  # without them the room is the list's
            one.setVisible(bool(text))

    def _fill_fields(self) -> None:
        index = self.list.currentIndex()
        if not index.isValid():
            return
        scope = self._rows.rows[index.row()].choice.scope
        self._typing.setVisible(self._span[0] is not None or self._vast)
        self._hashtag.setText(scope.hashtag or "")
        for edit, at_ms, end in ((self._since, scope.since_ms, 0), (self._until, scope.until_ms, 1)):
            shown = at_ms if at_ms is not None else self._span[end]
            edit.setEnabled(shown is not None)
            edit.setDateTime(QDateTime.fromMSecsSinceEpoch(shown // 1000 * 1000 if shown is not None else 0))
        self._filled = self._typed()

    def _typed(self) -> tuple[str, int, int]:
        return (
            self._hashtag.text().strip().removeprefix("#").lower(),
            self._since.dateTime().toMSecsSinceEpoch(),
            self._until.dateTime().toMSecsSinceEpoch(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.given_up.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if isinstance(self.focusWidget(), QLineEdit | QDateTimeEdit):
                self._choose()
            case _:
                super().keyPressEvent(event)

    def _choose(self) -> None:
        index = self.list.currentIndex()
        if not index.isValid():
            return
        typed = self._typed()
        if typed == self._filled:
            self.chosen.emit(self._rows.rows[index.row()].choice)
            return
        hashtag, since, until = typed
        scope = Scope(hashtag or None, since, until + 999) if self._since.isEnabled() else Scope(hashtag or None)
        self.chosen.emit(Choice(scope, locating.key_of(scope)))


def _row(found: FoundChat, begun: bool) -> _Row:
    chat = found.chat
    start, end = (local_time(at, None) for at in (chat.start_ms, chat.end_ms))
    facts = [
        tr_count(chat.posts, "{count} tweet", "{count} tweets"),
        tr_count(chat.people, "{count} person", "{count} people"),
        tr_count(chat.questions, "{count} question", "{count} questions"),
        *([tr("you have begun with it")] if begun else []),
    ]
    when = tr("{day}, {start}–{end}", day=day(start, weekday=True), start=clock(start), end=clock(end))
    return _Row(f"#{chat.hashtag} · {when}", " · ".join(facts), found.activity, Choice(found.scope, chat.key))


def _everything(posts: int) -> _Row:
    return _Row(tr("Everything"), tr_count(posts, "{count} tweet", "{count} tweets"), (), Choice())


def _main_row(chats: Sequence[FoundChat]) -> int:
    main = main_chat([found.chat for found in chats])
    return next((row for row, found in enumerate(chats) if found.chat is main), 0)


def _what(survey: Survey) -> str:
    """``TAGS, 95% sure · 1,681 tweets · 31 Mar – 8 Apr 2015``, and what is to be said of it."""
    found = survey.description
    kind, percent = _label_of(found.kind or ""), round(found.confidence * 100)
    facts = [
        tr("{kind}, {percent}% sure", kind=kind, percent=percent),
        tr_count(found.posts, "{count} tweet", "{count} tweets"),
    ]
    if found.first_ms is not None and found.last_ms is not None:
        first, last = (local_time(at, None) for at in (found.first_ms, found.last_ms))
        facts.append(tr("{start} – {end}", start=day(first), end=day(last)))
    warnings = (translated(_bare(warning)) for warning in found.warnings)
    return "\n".join([" · ".join(facts), *(warning[:1].upper() + warning[1:] for warning in warnings)])


def _bare(warning: str) -> str:
    """A warning without the path that it begins with."""
    return warning.values.get("what", warning) if isinstance(warning, Phrase) else warning


def _label_of(kind: str) -> str:
    return next((translated(source.label) for source in sources.sources() if source.kind == kind), kind)


def _sampled(post: Post) -> str:
    when = tr("no time")
    if post.at_ms is not None:
        at = local_time(post.at_ms, None)
        when = tr("{day} {time}", day=day(at, year=False), time=clock(at))
    who = f"@{post.author.handle}" if post.author and post.author.handle else tr("nobody named")
    words = " ".join(storable(post.text).split())
    return f"{when}   {who}   {words if len(words) <= _WORDS else words[:_WORDS] + '…'}"
