"""What the window shows while nothing is open: how to start, and what was open before."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from curator.posts import local_time
from curator.ui.kit.text_labels import Elided, plain
from curator.ui.languages import clock, day, listed, tr, tr_count
from curator.ui.look import icons
from curator.ui.look.theme import fonts, theme, wear
from curator.ui.mirroring import isolated
from curator.ui.settings.store import Left

_WIDEST = 1040
_ICON = 40


class Welcome(QScrollArea):
    """The first page."""

    open_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.target = DropTarget(self)
        self.target.open.clicked.connect(self.open_asked)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(4)
        beside = QVBoxLayout()
        beside.addLayout(self._recent)
        beside.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(28)
        columns.addWidget(self.target, 1)
        columns.addLayout(beside, 1)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addStretch(2)
        column.addLayout(self._head())
        column.addSpacing(8)
        column.addLayout(columns)
        column.addStretch(3)
        held = QWidget()
        held.setMaximumWidth(_WIDEST)
        held.setLayout(column)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(28, 20, 28, 20)
        row.addStretch(1)
        row.addWidget(held, 100)
        row.addStretch(1)
        self.setWidget(page)

    def _head(self) -> QVBoxLayout:
        title = QLabel("Curator", self)
        wear(title, partial(fonts.serif, 34, QFont.Weight.DemiBold))
        picture = QLabel(self)
        picture.setPixmap(icons.program().pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        name = QHBoxLayout()
        name.setSpacing(12)
        name.addWidget(picture)
        name.addWidget(title)
        name.addStretch(1)
        lead = plain(
            tr("From a Twitter chat to an article: open the archive, pick the best answers, export the draft."),
            font=partial(fonts.sans, 15),
            name="quiet",
        )
        head = QVBoxLayout()
        head.setSpacing(8)
        head.addLayout(name)
        head.addWidget(lead)
        return head

    def show_recent(self, projects: Sequence[Path], left_as: Callable[[Path], Left | None]) -> None:
        """List the projects that were open last, and how each was left; or else lead to the sample."""
        while item := self._recent.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        heading = plain(tr("Open again") if projects else tr("New to Curator?"))
        wear(heading, partial(fonts.sans, 14, QFont.Weight.DemiBold))
        heading.setIndent(12 if projects else 0)
        self._recent.addWidget(heading)
        if not projects:
            about = tr("The sample is an hour's chat, half done: three hints show you how to finish it.")
            self._recent.addWidget(plain(about, name="quiet"))
            self._recent.addSpacing(8)
        for path in projects:
            row = Recent(path, left_as(path), self)
            row.clicked.connect(partial(self._ask_recent, path))
            self._recent.addWidget(row)
        sample = QPushButton(tr("Look at the sample chat"), self)
        sample.setObjectName("quiet" if projects else "primary")
        sample.clicked.connect(self.sample_asked)
        self.target.open.setObjectName("primary" if projects else "")
        self._recent.addWidget(sample, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.target.open if projects else sample)

    def _ask_recent(self, path: Path, _checked: bool = False) -> None:
        self.recent_asked.emit(path)


class DropTarget(QFrame):
    """Where a file can be dropped; it shows that one would be taken, and opens one by a button as well."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Open a file"))
        self.setMinimumHeight(220)
        self._name = ""
        self._words = plain(font=partial(fonts.sans, 15, QFont.Weight.DemiBold))
        self.open = QPushButton(tr("Open an archive or a project…"), self)
        what = tr("A database, a spreadsheet, CSV or JSON of tweets, Twitter's own archive, or a .curation file")
        kept = tr("The archive is only read; your work is kept in a .curation file beside it.")
        about = [plain(words, font=partial(fonts.sans, 12), name="quiet") for words in (what, kept)]
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        column.addSpacing(_ICON)
        for label in (self._words, about[0]):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addWidget(self.open, alignment=Qt.AlignmentFlag.AlignHCenter)
        about[1].setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(about[1])
        column.addStretch(1)
        self.show_held("")

    def show_held(self, name: str) -> None:
        """Show that a file of this name would be opened here; empty for none."""
        self._name = name
        self._words.setText(tr("Let go to open {name}", name=name) if name else tr("Drop a file here"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colors.color("selected" if self._name else "card"))
        style = Qt.PenStyle.SolidLine if self._name else Qt.PenStyle.DashLine
        painter.setPen(QPen(colors.color("accent" if self._name else "edge"), 2 if self._name else 1, style))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        top = self._words.geometry().top() - _ICON - 8
        place = QRectF((self.width() - _ICON) / 2, top, _ICON, _ICON)
        icons.paint_icon(painter, place, "drop", colors.accent if self._name else colors.faint)


class Recent(QPushButton):
    """A project that was open before: its name, when and how it was left, and where it is."""

    def __init__(self, path: Path, left: Left | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("recent")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Open {name} again", name=path.stem))
        name, when = Elided(self), QLabel(self)
        name.setText(isolated(path.stem))
        wear(name, partial(fonts.sans, 13, QFont.Weight.DemiBold))
        when.setText(_when(left.at_ms if left else _changed_ms(path)))
        when.setObjectName("quiet")
        facts = Elided(self, "quiet")
        facts.setText(" · ".join([*([_what(left)] if left else []), isolated(str(path.parent))]))
        for label in (name, when, facts):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleDescription(listed((when.text(), facts.text())))
        first = QHBoxLayout()
        first.addWidget(name, 1)
        first.addWidget(when)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(facts)

    def sizeHint(self) -> QSize:
        return QSize(0, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        column = self.layout()
        return QSize(0, column.minimumSize().height() if column else 0)


def _what(left: Left) -> str:
    return tr(
        "{tweets}, {picked}",
        tweets=tr_count(left.tweets, "{count} tweet", "{count} tweets"),
        picked=tr_count(left.picked, "{count} picked", "{count} picked"),
    )


def _when(at_ms: int) -> str:
    at = local_time(at_ms, None)
    today = datetime.now().astimezone()
    if at.date() == today.date():
        return tr("today, {time}", time=clock(at))
    return day(at, year=at.year != today.year, weekday=at.year == today.year)


def _changed_ms(path: Path) -> int:
    try:
        return int(path.stat().st_mtime * 1000)
    except OSError:  # gone meanwhile; opening it says so
        return 0
