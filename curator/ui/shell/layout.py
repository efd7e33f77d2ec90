"""All that is seen of an open project: header, buckets, timeline, article, status."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
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

from curator.draft.article import Quote
from curator.ui.article.rows import rows_of
from curator.ui.article.view import ArticleView
from curator.ui.buckets.entries import entries
from curator.ui.buckets.view import Buckets
from curator.ui.commands.key_hints import KeyHint, KeyHints
from curator.ui.commands.keymap import Keymap
from curator.ui.desk.desk import Desk
from curator.ui.kit.pane_head import PaneHead
from curator.ui.kit.text_labels import Elided
from curator.ui.kit.words_editor import WordsEditor
from curator.ui.language import tr, tr_count, translated
from curator.ui.panels.checks import Checks
from curator.ui.panels.people import People
from curator.ui.panels.remark_field import RemarkField
from curator.ui.panels.thread import ThreadView
from curator.ui.search.field import SearchField
from curator.ui.shell.status import facts_shown, length_of, quotes_shown, words_shown
from curator.ui.timeline.activity import Activity
from curator.ui.timeline.view import Timeline
from curator.work import conversation

_WIDTHS = (228, 632, 420)
_WIDEST_SCOPE = 200  # pixels, where there are less for what stands beside it


class Panes(QWidget):
    """Lays the panes out and shows a desk in them; what the hand does there is for others to take in."""

    broken = Signal(str)  # what is wrong with the project's template; empty for nothing

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.keymap = Keymap()
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
        column.addWidget(self._status())
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

    def _status(self) -> QWidget:
        status = _ground(self, "status")
        self.tally = Elided(status)
        self._left: Sequence[str] = ()
        self.length = Elided(status)
        self.hints = KeyHints(status)
        row = QHBoxLayout(status)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self.tally)
        row.addWidget(self.length)
        row.addWidget(self.hints, 1)
        return status

    def current(self) -> QAbstractItemView:
        """The pane that the keys are for: the one with the focus, else the timeline."""
        focus = self.window().focusWidget()
        for pane in (self.article, self.conversation, self.people.list, self.buckets):
            if focus is not None and (focus is pane or pane.isAncestorOf(focus)):
                return pane
        return self.timeline

    # Showing

    def show_desk(self, desk: Desk, times: Sequence[int], saved: str) -> None:
        """Show everything beside the cards as it is now; ``times`` are the tweets', in ms, in order."""
        project = desk.project
        counts, fields, hashtag = project.counts(), project.article(), project.hashtag()
        questions = desk.questions = project.questions()
        self.buckets.rows.show(entries(counts, questions, project.filters()))
        self.buckets.open(desk.view, desk.query)
        self.activity.show_chat(times, questions, desk.zone)
        self.activity.show_decided(project.picked_times(), project.starred_times())
        self.timeline.delegate.hosts = frozenset(
            name.strip().removeprefix("@").lower() for name in fields.get("host", "").split(",") if name.strip()
        )
        from curator.draft.compose import compose_anyway

        draft, wrong = compose_anyway(project)
        self.broken.emit(translated(wrong))
        self.article.show_article(rows_of(draft, "title" in fields, questions))
        quotes = [item for section in draft.sections for item in section.items if isinstance(item, Quote)]
        words = sum(len(quote.text.split()) for quote in quotes) + len(f"{draft.intro} {draft.closing}".split())
        target = fields.get("target", "")
        length = tr(
            "{words} in {quotes}",
            words=words_shown(words, int(target) if target.isdecimal() and len(target) < 10 else None),
            quotes=quotes_shown(len(quotes)),
        )
        self.length.setText(f"· {length}")
        self.length.setToolTip("\n".join((length, *map(length_of, draft.sections))))
        self.show_tab(desk)
        self.scope.setText(f"#{hashtag}" if hashtag else project.path.stem)
        self.scope.setMinimumWidth(0)  # which the hint of its size would count in
        self.scope.setMinimumWidth(min(self.scope.sizeHint().width(), _WIDEST_SCOPE))
        self.facts.setText(facts_shown(desk, counts, times))
        self._left = (
            tr_count(counts.inbox, "{count} to look at", "{count} to look at"),
            tr_count(counts.picked, "{count} picked", "{count} picked"),
            tr_count(counts.starred, "{count} starred", "{count} starred"),
        )
        self.show_saved(saved)
        self.show_part(desk)
        self.show_hints(desk)

    def turn_to(self, tab: QWidget) -> None:
        """Show the article, the thread or the people on the right."""
        self.tabs.setCurrentIndex(self.shown.indexOf(tab))

    def show_tab(self, desk: Desk) -> None:
        """Show what stands on the right beside the article, if it is seen."""
        project, post = desk.project, self.timeline.current_post()
        seen = self.shown.currentWidget()
        if seen is self.people:
            self.people.show_voices(project.voices(), project.consents(), project.remarks_on_people())
        elif seen is self.conversation and post is None:
            self.conversation.show_thread(None, (), desk.zone)
        elif seen is self.conversation and post is not None:
            copies = project.copies_of(project.original_of(post))
            self.conversation.show_thread(conversation.thread(project, post), copies, desk.zone)

    def show_saved(self, saved: str) -> None:
        """Say anew whether all is saved, the counts as they were."""
        self.tally.setText(" · ".join((*self._left, saved)))

    def show_part(self, desk: Desk) -> None:
        """Mark in the activity what is on the screen."""
        rows = self.timeline.visible_rows()
        times = [at for row in (rows[:1], rows[-1:]) for one in row if (at := desk.card(one).state.at_ms)]
        self.activity.show_part(times[0] if times else None, times[-1] if times else None)

    def show_keys(self, keymap: Keymap) -> None:
        """Name the keys as they are now, wherever one is named."""
        self.keymap = keymap
        self.search.show_key(keymap.shown("search"))
        self.checked.setToolTip(tr("What is wrong with the draft{key}", key=keymap.behind("next-finding")))

    def show_hints(self, desk: Desk) -> None:
        """Show the keys that work in the current pane."""
        questions = len(desk.questions)
        shown = self.keymap.shown
        filing = (
            shown(*(f"file-{number}" for number in range(1, min(questions, 9) + 1))),
            tr("file", "what a key does"),
        )
        more = shown("find-bucket") if questions > 9 else "", tr("more", "what a key does")
        move = shown("move-up", "move-down"), tr("move", "what a key does")
        star = shown("star"), tr("star", "what a key does")
        hints: list[KeyHint]
        if self.activity.hasFocus():
            hints = [
                ("← →", tr("by minute", "what a key does")),
                ("Shift ← →", tr("a span", "what a key does")),
                ("↵", tr("go there, or see the span alone", "what a key does")),
            ]
        elif isinstance(self.window().focusWidget(), WordsEditor):
            hints = [
                ("↵", tr("done", "what a key does")),
                ("Shift ↵", tr("a new line", "what a key does")),
                ("Esc", tr("leave it as it was", "what a key does")),
            ]
        elif self.current() is self.article:
            edit, take_out = tr("edit", "what a key does"), tr("take out", "what a key does")
            hints = [(shown("edit"), edit), move, filing, more, (shown("take-out"), take_out), star]
        elif self.current() is self.conversation:
            whole = shown("whole-thread"), tr("the whole thread", "what a key does")
            hints = [("↵", tr("go there", "what a key does")), whole, filing, star]
        elif self.current() is self.people.list:
            named = shown("edit"), tr("how they are named", "what a key does")
            hints = [("↵", tr("see their tweets", "what a key does")), named]
        elif self.current() is self.buckets:
            hints = [("↵", tr("open", "what a key does")), (shown("edit"), tr("reword", "what a key does")), move]
        else:
            accept = shown("accept"), tr("accept", "what a key does")
            shelve = shown("shelve"), tr("shelve", "what a key does")
            find = shown("search"), tr("search", "what a key does")
            hints = [accept, filing, more, star, shelve, find]
        commands, keys = tr("commands", "what a key does"), tr("all keys", "what a key does")
        hints += [(shown("palette"), commands), (shown("keys"), keys)]
        self.hints.show_hints([hint for hint in hints if hint[0]])

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
