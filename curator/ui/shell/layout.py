"""How the panes of an open project are laid out: header, buckets, cards, article, status."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from curator.ui.article.view import ArticleView
from curator.ui.buckets.view import Buckets
from curator.ui.kit.pane_head import PaneHead
from curator.ui.kit.text_labels import Elided
from curator.ui.languages import tr
from curator.ui.panels.checks import Checks
from curator.ui.panels.people import People
from curator.ui.panels.remark_field import RemarkField
from curator.ui.panels.thread import ThreadView
from curator.ui.search.field import SearchField
from curator.ui.shell.status import StatusBar
from curator.ui.timeline.activity import Activity
from curator.ui.timeline.view import Timeline

_WIDTHS = (228, 632, 420)
_WIDEST_SCOPE = 200  # pixels, where there are less for what stands beside it


class Panes(QWidget):
    """The panes side by side, between the header and the status line; what they show is for others to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.timeline = Timeline(self)
        self.buckets = Buckets(self)
        self.activity = Activity(self)
        self.article = ArticleView(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane, least in ((self._side(), 130), (self._middle(), 240), (self._article(), 240)):
            pane.setMinimumWidth(least)
            self.splitter.addWidget(pane)
        self.splitter.setSizes(list(_WIDTHS))
        self.splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(self.splitter, 1)
        self.status = StatusBar(self)
        column.addWidget(self.status)
        self.remark = RemarkField(self)
        self.end_progress()

    def _header(self) -> QWidget:
        header = _ground(self, "header")
        self.scope = Elided(header, "scope")
        self.facts = Elided(header, "quiet")
        self.search = SearchField(header)
        self.search.setMinimumWidth(160)
        self.search.setMaximumWidth(440)
        self.progress = QProgressBar(header)
        self.progress.setAccessibleName(tr("Import", "what goes on"))
        self.progress.setMaximumWidth(140)
        self.cancel = QPushButton(tr("Stop…"), header)
        ways = QMenu(self.cancel)
        self.take_back = ways.addAction(tr("Stop and take out what has come"))
        self.keep = ways.addAction(tr("Stop and keep what has come"))
        self.cancel.clicked.connect(lambda: ways.popup(self.cancel.mapToGlobal(self.cancel.rect().bottomLeft())))
        self.undo = _button(tr("Undo"), "quiet", header)
        self.export = _button(tr("Export…"), "primary", header)
        row = QHBoxLayout(header)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(_side_by_side(header, self.scope, self.facts))
        row.addStretch(1)
        row.addWidget(self.search, 100)  # all room up to its widest, once the facts have theirs
        row.addStretch(1)
        row.addWidget(_side_by_side(header, self.progress, self.cancel, self.undo, self.export))
        return header

    def _side(self) -> QWidget:
        side = _ground(self, "side")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 8, 0, 8)
        column.addWidget(self.buckets, 1)
        column.addWidget(self.activity)
        return side

    def _middle(self) -> QWidget:
        middle = QWidget(self)
        self.below_cards = QVBoxLayout(middle)
        self.below_cards.setContentsMargins(0, 0, 0, 0)
        self.below_cards.setSpacing(0)
        self.below_cards.addWidget(self.timeline, 1)
        return middle

    def _article(self) -> QWidget:
        pane = QFrame(self)
        pane.setObjectName("article")
        self.people = People(pane)
        self.tabs = QTabBar(pane)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(tr("What stands on the right"))
        self.shown = QStackedWidget(pane)
        self.conversation = ThreadView(pane)
        for name, widget in (
            (tr("Article"), self.article),
            (tr("Thread"), self.conversation),
            (tr("People"), self.people),
        ):
            self.tabs.addTab(name)
            self.shown.addWidget(widget)
        self.tabs.currentChanged.connect(self.shown.setCurrentIndex)
        self.copy = _button(tr("Copy"), "choice", pane)
        self.checks = Checks(pane)
        self.checks.setMinimumHeight(48)
        self.checks.setMaximumHeight(190)
        self.checks.hide()
        self.checked = _button(tr("Checks"), "choice", pane)
        self.checked.setCheckable(True)
        self.checked.toggled.connect(self.checks.setVisible)
        self.checks.counted.connect(self._show_count)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PaneHead(self.tabs, self.checked, self.copy))
        column.addWidget(self.shown, 1)
        column.addWidget(self.checks)
        return pane

    def _show_count(self, count: int) -> None:
        self.checked.setText(tr("Checks {count}", count=count) if count else tr("Checks ✓"))

    # What is shown of work that goes on

    def turn_to(self, tab: QWidget) -> None:
        """Show the article, the thread or the people on the right."""
        self.tabs.setCurrentIndex(self.shown.indexOf(tab))

    def show_progress(self, done: int, rows: int | None) -> None:
        """Show how far an import is; without ``rows`` only that it goes on."""
        self.progress.setRange(0, rows or 0)
        self.progress.setValue(done)
        self.progress.show()
        self.cancel.show()

    def show_writing(self, going_on: bool) -> None:
        """Show that a draft is being written, or that it is not any more."""
        if self.cancel.isVisible():  # the bar is an import's
            return
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(tr("Export", "what goes on") if going_on else tr("Import", "what goes on"))
        self.progress.setVisible(going_on)

    def end_progress(self) -> None:
        """No import goes on."""
        self.progress.hide()
        self.cancel.hide()

    def show_scope(self, scope: str, facts: str) -> None:
        """Name the chat in the header, and say what there is of it."""
        self.scope.setText(scope)
        self.scope.setMinimumWidth(0)  # which the hint of its size would count in
        self.scope.setMinimumWidth(min(self.scope.sizeHint().width(), _WIDEST_SCOPE))
        self.facts.setText(facts)


def _ground(parent: QWidget, name: str) -> QWidget:
    ground = QWidget(parent)
    ground.setObjectName(name)
    ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return ground


def _button(text: str, name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _side_by_side(parent: QWidget, *widgets: QWidget) -> QWidget:
    box = QWidget(parent)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    return box
