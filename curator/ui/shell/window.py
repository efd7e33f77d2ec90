"""The main window: makes the rooms, puts them into its frame, and hands on what is dropped or pressed on it."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from curator.ui.archives.commands import ArchiveCommands
from curator.ui.archives.opener import Opener
from curator.ui.article.commands import ArticleCommands
from curator.ui.background.work_queue import WorkQueue
from curator.ui.buckets.commands import BucketCommands
from curator.ui.commands.actions import Actions
from curator.ui.commands.catalogue import PICK_KEYS
from curator.ui.commands.digit_keys import DigitKeys
from curator.ui.commands.key_bindings import KeyBindings
from curator.ui.commands.keymap import Keymap
from curator.ui.commands.registry import Registry
from curator.ui.desk.filing import Filing
from curator.ui.desk.selection import Selection
from curator.ui.desk.session import Session
from curator.ui.export.commands import ExportCommands
from curator.ui.kit.notices import Notice, Toast
from curator.ui.kit.screen_fit import fit
from curator.ui.languages import tr
from curator.ui.look import icons
from curator.ui.panels.commands import CheckCommands, CloserCommands, PeopleCommands, ThreadCommands
from curator.ui.settings.commands import SettingsCommands
from curator.ui.settings.store import Settings
from curator.ui.shell.commands import ShellCommands
from curator.ui.shell.layout import Panes
from curator.ui.shell.menus import Menus
from curator.ui.shell.navigation import Navigation
from curator.ui.shell.repaint import Repaint
from curator.ui.shell.welcome import Welcome
from curator.ui.timeline.commands import TimelineCommands
from curator.ui.upkeep.commands import UpkeepCommands
from curator.ui.upkeep.file_watcher import FileWatcher
from curator.ui.upkeep.keeper import Keeper
from curator.work.jobs import Stop
from curator.work.locating import Opening, is_sample

if TYPE_CHECKING:
    from curator.ui.shell.first_steps import FirstSteps
    from curator.ui.upkeep.merger import Merger


class MainWindow(QMainWindow):
    """One window on one project: the frame around the rooms, which know the session but not each other."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.setWindowTitle("Curator")
        self.setAcceptDrops(True)
        self.session = Session(self.settings, self)
        self.bindings = KeyBindings()
        self._make_frame()
        self._make_rooms()
        self._follow_session()
        self.digits = DigitKeys(self, self.actions_)
        fit(self, 1280, 800)
        self.restoreGeometry(self.settings.layout("window"))
        self.panes.splitter.restoreState(self.settings.layout("panes"))

    # The frame and its rooms

    def _make_frame(self) -> None:
        self.pages = QStackedWidget(self)
        self.panes = Panes(self.pages)
        self.timeline, self.buckets, self.article = self.panes.timeline, self.panes.buckets, self.panes.article
        self.pages.addWidget(self.panes)
        self.notice = Notice(self)
        column = QWidget(self)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.pages)
        self._column.addWidget(self.notice)  # at the foot: nothing that is about to be clicked moves
        self.setCentralWidget(column)
        self.toast = Toast(self.pages)

    def _make_rooms(self) -> None:
        session, bindings, panes = self.session, self.bindings, self.panes
        listed = (panes.timeline, panes.article, panes.conversation, panes.people.list, panes.buckets)
        selection = self.selection = Selection(session, listed, panes.buckets)
        filing = self.filing = Filing(session, selection)
        turn_to = partial(panes.turn_to, panes.article)
        self.queue = WorkQueue(session.fail)
        self.navigation = Navigation(session, panes, bindings, self)
        self.suggestions = self.navigation.suggestions
        self.opener = Opener(session, self.queue, self)
        self.keeper = Keeper(session, selection, self.queue, self.notice, self)
        self.watcher = FileWatcher(session, self.notice, self)
        self.archives = ArchiveCommands(session, self.opener, self)
        self.article_commands = ArticleCommands(session, selection, filing, panes.article, turn_to)
        self.checks = CheckCommands(session, selection, bindings, panes.checks, panes.checked)
        self.closer = CloserCommands(session, selection, panes, panes.remark)
        self.exports = ExportCommands(session, selection, self)
        self.shell = ShellCommands(self, session, selection, filing, bindings, panes, self.pages)
        settings = self.settings_commands = SettingsCommands(self.settings, bindings, self)
        registry = self.registry = Registry()
        for room in (
            filing,
            self.navigation,
            self.archives,
            self.article_commands,
            BucketCommands(session, selection, filing, panes.buckets),
            TimelineCommands(session, selection, filing, panes.timeline, panes.activity, self.suggestions),
            PeopleCommands(session, selection, panes.people),
            ThreadCommands(session, panes.conversation, panes.turn_to),
            self.checks,
            self.closer,
            self.exports,
            UpkeepCommands(self.keeper, lambda: self.merger),
            settings,
            self.shell,
        ):
            room.register(registry)
        self.actions_ = self.shell.actions = Actions(self, registry)
        self.repaint_ = Repaint(session, selection, panes, self.actions_, bindings)
        session.changed.listen(self.suggestions.changed)  # once the numbers of questions are shown anew
        self.menus = Menus(self, session, self.actions_, panes, self.archives, self.article_commands)
        # Enter belongs to whatever has the focus; only among the cards does it accept and go on.
        self.actions_["accept"].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.removeAction(self.actions_["accept"])
        self.timeline.addAction(self.actions_["accept"])
        bindings.changed.listen(self._name_keys)
        settings.begin(self.actions_)

    def _follow_session(self) -> None:
        session, panes, opener = self.session, self.panes, self.opener
        session.began.listen(self._show_project)
        session.completed.listen(self._complete)
        session.ended.listen(self.show_welcome)
        session.moved.listen(self._title)
        session.message.listen(self.toast.tell)
        session.notice.listen(self.notice.tell)
        session.decider.done.connect(self.toast.tell)
        session.decider.cleared.connect(self.notice.hide)
        opener.choosing.connect(self._show_choices)
        opener.progress.connect(self._show_import)
        opener.ended.connect(self._end_import)
        opener.copies_found.connect(self.navigation.fold)
        panes.undo.clicked.connect(self.filing.undo)
        panes.export.clicked.connect(self.exports.export)
        panes.copy.clicked.connect(partial(self.exports.copy, None))
        panes.take_back.triggered.connect(partial(opener.stop, Stop.TAKE_BACK))
        panes.keep.triggered.connect(partial(opener.stop, Stop.KEEP))
        self.timeline.current_changed.connect(self.closer.keep_peeking)
        self.toast.undo.connect(self.filing.undo)
        self.notice.closed.connect(self._to_work)
        self.exports.writing.connect(panes.show_writing)
        self.exports.written.connect(
            lambda path: self.toast.tell(tr("The draft is in {path}", path=path), shown=path)
        )
        self.navigation.arranged.listen(self.actions_["by-question"].setChecked)
        self.settings.changed.connect(self._follow_setting)

    @cached_property
    def welcome(self) -> Welcome:
        """The page to begin on, made when it is first to be seen."""
        page = Welcome(self.pages)
        page.open_asked.connect(self.archives.choose_file)
        page.sample_asked.connect(self.archives.open_sample)
        page.recent_asked.connect(self.opener.open_path)
        self.pages.addWidget(page)
        return page

    @cached_property
    def merger(self) -> "Merger":
        """Merges the open project with another's, made once a project is shown."""
        from curator.ui.upkeep.merger import Merger

        merger = Merger(self.session, self.queue, self)
        self._column.addWidget(merger.offer)
        merger.offer.close_it.clicked.connect(self._to_work)
        return merger

    @cached_property
    def first_steps(self) -> "FirstSteps":
        """The hints for who begins, made for the sample."""
        from curator.ui.shell.first_steps import FirstSteps

        steps = FirstSteps(self.settings, self.actions_, self.panes)
        self.buckets.dropped.connect(partial(steps.take, "pick"))
        self.article.dropped.connect(partial(steps.take, "pick"))
        self.panes.below_cards.addWidget(steps)
        return steps

    def begin_work(self) -> None:
        """From here on an event loop runs; start the work that waited for it."""
        self.setWindowIcon(icons.program())
        self.queue.begin(warm=True)
        self.suggestions.begin_work()

    # The pages: a project, the welcome page, what to choose of an archive

    def _show_project(self) -> None:
        if (project := self.session.project) is not None:
            self._title(project.path)
        self.pages.setCurrentWidget(self.panes)
        self.notice.hide()
        self.timeline.setFocus()

    def _complete(self, _opening: Opening) -> None:
        self.merger.look()
        project = self.session.project
        if project is not None and is_sample(project.path):
            self.first_steps.show_next(self.bindings.keymap)
        elif "first_steps" in vars(self):
            self.first_steps.hide()

    def _title(self, path: Path) -> None:
        self.setWindowTitle(f"{path.stem} — Curator")

    def show_welcome(self) -> None:
        """Show the page to begin on."""
        self.setWindowTitle("Curator")
        self.welcome.show_recent(self.settings.recent(), self.settings.left_as)
        self.pages.setCurrentWidget(self.welcome)
        self.welcome.setFocus()
        self.panes.end_progress()
        self.actions_.enable(project=False, questions=0)

    def _show_choices(self, choosing: bool) -> None:
        """Show what of an archive can be chosen; or again what was seen before."""
        if choosing:
            self.pages.addWidget(self.opener.page)
            self.pages.setCurrentWidget(self.opener.page)
            self.actions_.enable(project=False, questions=0)
            self.notice.hide()
        else:
            self.pages.setCurrentWidget(self.panes if self.session.desk is not None else self.welcome)
            self.repaint_.refresh()
            self._to_work()

    def _to_work(self) -> None:
        """Give the focus back to what the window is about."""
        (self.timeline if self.session.desk is not None else self.welcome).setFocus()

    def _show_import(self, done: int, rows: int | None) -> None:
        self.panes.show_progress(done, rows)
        if done and (desk := self.session.desk) is not None and not len(desk.rows):
            self.session.arrived()

    def _end_import(self) -> None:
        self.panes.end_progress()
        self.session.imported()
        self.navigation.begin_anew()

    def _follow_setting(self, name: str) -> None:
        if name in {"recent", "recent_kept"} and self.session.desk is None:
            self.welcome.show_recent(self.settings.recent(), self.settings.left_as)

    def _name_keys(self, keymap: Keymap) -> None:
        self.panes.search.show_key(keymap.shown("search"))
        self.panes.checked.setToolTip(tr("What is wrong with the draft{key}", key=keymap.behind("next-finding")))
        self.timeline.pick_keys = [keymap.shown(f"pick-{place}") for place in range(1, len(PICK_KEYS) + 1)]

    # What Qt tells the window

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ThemeChange:
            QTimer.singleShot(0, self.settings_commands.wear_look_anew)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        if self.session.desk is None and not event.spontaneous():
            self.show_welcome()
        super().showEvent(event)
        self.digits.watch()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.keep_layout("window", self.saveGeometry())
        self.settings.keep_layout("panes", self.panes.splitter.saveState())
        if self.session.close():
            event.ignore()
            return
        self.queue.close()
        self.suggestions.close()
        self.exports.close()
        self.settings.sync()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.closer.is_peeking:
            self.closer.leave()
            return
        if event.key() == Qt.Key.Key_Escape and self.navigation.leave_search():
            return
        # Outside of dialogs Qt leaves Enter on a button to the space bar.
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            button.click()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if path := _local_file(event.mimeData()):
            event.acceptProposedAction()
            self._show_held(path.name)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_held("")

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _local_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := _local_file(event.mimeData()):
            event.acceptProposedAction()
            self._show_held("")
            self.opener.open_path(path)

    def _show_held(self, name: str) -> None:
        """Show a file of this name over the window, ready to be dropped; empty for none."""
        if "welcome" in vars(self):
            self.welcome.target.show_held(name)


def _local_file(data: QMimeData) -> Path | None:
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(files[0]) if files else None
