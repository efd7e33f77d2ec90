"""The main window: lays the panes out, turns what the hand does into decisions, and repaints what changed."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from curator import __version__
from curator.posts import CuratorError
from curator.project import CONSENTS, LABELS, Change, Project
from curator.project.reading.completions import completions, saved
from curator.text import STEPS
from curator.ui.archives.opener import Opener
from curator.ui.commands.actions import Actions
from curator.ui.commands.catalogue import PICK_KEYS, Menu, Needs
from curator.ui.commands.digit_keys import DigitKeys
from curator.ui.commands.keymap import Keymap
from curator.ui.desk.cards import Bucket, View
from curator.ui.desk.decider import Decider
from curator.ui.desk.desk import Desk
from curator.ui.desk.selection import Hand
from curator.ui.kit.notices import Notice, Toast
from curator.ui.kit.screen_fit import fit
from curator.ui.kit.text_labels import tip, without_mnemonic
from curator.ui.kit.words_editor import WordsEditor
from curator.ui.language import tr, translated
from curator.ui.look import icons
from curator.ui.look.label_marks import called
from curator.ui.look.label_marks import icon as label_icon
from curator.ui.look.theme import Accent, Appearance, apply, look
from curator.ui.panels.thread import Line, lines_of
from curator.ui.search.background import BackgroundSearch
from curator.ui.settings.store import Left, LeftAt, Settings
from curator.ui.shell.layout import Panes
from curator.ui.shell.welcome import Welcome
from curator.ui.timeline.suggestions import Suggestions
from curator.ui.upkeep.file_watcher import FileWatcher
from curator.ui.upkeep.keeper import Keeper
from curator.work import conversation, exporting, locating, sample, starting
from curator.work.jobs import Stop

if TYPE_CHECKING:
    from array import array

    from curator.project import Copied
    from curator.project.merging.merge import Merged
    from curator.ui.export.exporter import Exporter
    from curator.ui.panels.closer_look import CloserLook, Pictures
    from curator.ui.shell.first_steps import FirstSteps
    from curator.ui.shell.palette import Entry, Palette
    from curator.ui.timeline.view import Place
    from curator.ui.upkeep.merger import Merger

from curator.ui.archives.commands import ARCHIVES
from curator.ui.article.commands import ASKING
from curator.ui.desk.session import LOOK_ELSEWHERE_MS, SETTLE_MS
from curator.ui.settings.commands import OF_LOOK
from curator.ui.shell.navigation import WEIGHED_AHEAD
from curator.ui.shell.repaint import SHOWN_CLOSER


class MainWindow(QMainWindow):
    """One window on one project."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.desk: Desk | None = None
        self._times: Sequence[int] = ()
        self._broken = ""
        # Where the editor was in each view; where they were last; and where the program put them then.
        self._places: dict[View, Place] = {}
        self._place: Place | None = None
        self._put: Place | None = None
        self.setWindowTitle("Curator")
        self.setAcceptDrops(True)
        self._build()
        self.actions_ = Actions(self, self._commands())
        self._use_keys(Keymap.of(self.settings["keys"]))
        self.digits = DigitKeys(self, self.actions_)
        self.menus = self.actions_.fill(self.menuBar())
        self.recent = QMenu(tr("Open &recent"), self)
        self.recent.aboutToShow.connect(self._list_recent)
        self.menus[Menu.FILE].insertMenu(self.actions_["open-sample"], self.recent)
        self.filters = QMenu(tr("Filters"), self)
        self.filters.aboutToShow.connect(self._list_filters)
        self.menus[Menu.EDIT].insertMenu(self.actions_["drop-filter"], self.filters)
        # Enter belongs to whatever has the focus; only among the cards does it accept and go on.
        self.actions_["accept"].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.removeAction(self.actions_["accept"])
        self.timeline.addAction(self.actions_["accept"])
        self.actions_["by-question"].setCheckable(True)
        for name in (*(f"appearance-{one}" for one in Appearance), *(f"cleanup-{step.name}" for step in STEPS)):
            self.actions_[name].setCheckable(True)
        self._wear_look()
        self._connect()
        self._looking = QTimer(self, interval=LOOK_ELSEWHERE_MS)
        self._looking.timeout.connect(self._look_elsewhere)
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._settle)
        fit(self, 1280, 800)
        self.restoreGeometry(self.settings.layout("window"))
        self.panes.splitter.restoreState(self.settings.layout("panes"))

    # The panes

    def _build(self) -> None:
        self.pages = QStackedWidget(self)
        self.panes = Panes(self.pages)
        self.timeline, self.buckets, self.article = self.panes.timeline, self.panes.buckets, self.panes.article
        self.decider = Decider(self)
        self.seeker = BackgroundSearch(self)
        self.hand = Hand(self, self.panes, self.decider)
        self.pages.addWidget(self.panes)
        self.opener = Opener(self)
        self.keeper = Keeper(self)
        self.suggesting = Suggestions(self, self._posts_in_sight)
        self.notice = Notice(self)
        self.watcher = FileWatcher(self, self.notice, self.decider)
        column = QWidget(self)
        self._column = layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pages)
        layout.addWidget(self.notice)  # at the foot: nothing that the hand is about to click moves
        self.setCentralWidget(column)
        self.toast = Toast(self.pages)

    @cached_property
    def welcome(self) -> Welcome:
        """The page to begin on, made when it is first to be seen."""
        page = Welcome(self.pages)
        page.open_asked.connect(self.choose_file)
        page.sample_asked.connect(self.open_sample)
        page.recent_asked.connect(self.open_path)
        self.pages.addWidget(page)
        return page

    @cached_property
    def first_steps(self) -> "FirstSteps":
        """The hints for who begins, made for the sample."""
        from curator.ui.shell.first_steps import FirstSteps

        steps = FirstSteps(self.settings, self.actions_, self.panes)
        self.buckets.dropped.connect(partial(steps.take, "pick"))
        self.article.dropped.connect(partial(steps.take, "pick"))
        self.panes.below_cards.addWidget(steps)
        return steps

    def _show_first_steps(self, project: Project) -> None:
        if locating.is_sample(project.path):
            self.first_steps.show_next(self.panes.keymap)
        elif "first_steps" in vars(self):
            self.first_steps.hide()

    @cached_property
    def peek(self) -> "CloserLook":
        """The closer look, made when it is first taken."""
        from curator.ui.panels.closer_look import CloserLook

        peek = self.hand.peek = CloserLook(self.panes)
        return peek

    @property
    def _peeking(self) -> bool:
        return "peek" in vars(self) and self.peek.isVisible()

    @cached_property
    def finder(self) -> "Palette":
        """The palette, made when it is first opened."""
        from curator.ui.shell.palette import Palette

        return Palette(self.pages)

    @cached_property
    def merger(self) -> "Merger":
        """Merges this project with another's, made when one is first shown."""
        from curator.ui.upkeep.merger import Merger

        merger = Merger(self, self.opener, self.decider)
        self._column.addWidget(merger.offer)
        merger.offer.close_it.clicked.connect(self._to_work)
        merger.merged.connect(lambda done: self._try(partial(self._open_merged, done)))
        merger.message.connect(self.toast.tell)
        return merger

    def _merge(self) -> None:
        self.merger.ask()

    def _save_blind_copy(self) -> None:
        self.merger.save_blind_copy()

    def _open_merged(self, done: "Merged") -> None:
        from curator.ui.upkeep.merge_dialog import MergeDialog

        self.open(locating.Opening(done.project, None))
        if self.desk is not None and self.desk.project.path == done.project:
            MergeDialog(done, self.desk.project, self.decider.decide, self).open()

    def _connect(self) -> None:
        self._connect_work()
        panes, hand = self.panes, self.hand
        panes.search.textChanged.connect(self._search)
        self.seeker.found.connect(self._show_rest)
        panes.search.returnPressed.connect(self.timeline.setFocus)
        panes.undo.clicked.connect(hand.undo)
        panes.export.clicked.connect(self.export)
        panes.copy.clicked.connect(self.copy_article)
        panes.take_back.triggered.connect(partial(self.opener.stop, Stop.TAKE_BACK))
        panes.keep.triggered.connect(partial(self.opener.stop, Stop.KEEP))
        panes.activity.jumped.connect(hand.jump)
        panes.activity.span_chosen.connect(hand.narrow)
        panes.tabs.currentChanged.connect(self._show_tab)
        panes.conversation.wanted.connect(hand.go_to_card)
        panes.people.wanted.connect(hand.see_tweets_of)
        panes.people.list.people.consented.connect(hand.consented)
        self.buckets.opened_view.connect(self.open_view)
        self.buckets.opened_filter.connect(hand.open_filter)
        self.buckets.rows.filter_renamed.connect(hand.rename_filter)
        self.buckets.add_question.connect(hand.add_question)
        self.buckets.rows.renamed.connect(hand.reword)
        self.buckets.dropped.connect(hand.dropped_on_bucket)
        self.buckets.question_moved.connect(hand.question_dropped)
        self.article.lines.edited.connect(hand.edited)
        self.article.abandoned.connect(hand.abandoned)
        self.article.dropped.connect(hand.dropped_in_article)
        self.timeline.current_changed.connect(self._keep_peeking)
        self.timeline.current_changed.connect(self._show_thread)
        self.timeline.verticalScrollBar().valueChanged.connect(self._show_part)
        self.suggesting.arrived.connect(self.timeline.show_suggestions)
        self.toast.undo.connect(hand.undo)
        self.notice.closed.connect(self._to_work)
        hand.message.connect(self.toast.tell)
        hand.view_wanted.connect(self.open_view)
        panes.broken.connect(self._tell_of_template)
        panes.checks.wanted.connect(hand.go_to_finding)
        self.decider.done.connect(self.toast.tell)
        self.decider.failed.connect(self.keeper.tell)
        self.decider.cleared.connect(self.notice.hide)
        self.decider.saved_changed.connect(self._show_saved)
        self.watcher.moved.connect(self._go_on_in)
        for pane, menus in (
            (self.timeline, (Menu.TWEET, Menu.PERSON)),
            (self.article, (Menu.ARTICLE, Menu.TWEET, Menu.PERSON)),
            (self.buckets, (Menu.QUESTION,)),
            (panes.people.list, (Menu.PERSON,)),
            (panes.conversation, (Menu.TWEET, Menu.PERSON)),
        ):
            pane.customContextMenuRequested.connect(partial(self._context_menu, pane, menus))
        self.settings.changed.connect(self._follow_setting)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._show_hints)

    def _connect_work(self) -> None:
        """What is done beside the window."""
        opener = self.opener
        opener.opening.connect(self.keeper.open)
        opener.choosing.connect(self._show_page)
        opener.progress.connect(self._import_progress)
        opener.ended.connect(self._import_ended)
        opener.copies_found.connect(self._fold)
        opener.message.connect(self.toast.tell)
        opener.reported.connect(self.notice.tell)
        opener.failed.connect(self.keeper.tell)

    def _commands(self) -> dict[str, Callable[[], None]]:
        hand = self.hand
        commands: dict[str, Callable[[], object]] = {
            "open": self.choose_file,
            "open-sample": self.open_sample,
            "add-archive": self._add_archive,
            "scope": self.opener.choose_scope,
            "restore": self.keeper.restore,
            "merge": self._merge,
            "blind-copy": self._save_blind_copy,
            "export": self.export,
            "copy-article": self.copy_article,
            "close-project": self.close_project,
            "quit": self._quit,
            "undo": hand.undo,
            "redo": hand.redo,
            "search": hand.to_search,
            "palette": self._open_palette,
            "change-keys": self._change_keys,
            "settings": self._show_settings,
            "save-filter": hand.save_filter,
            "drop-filter": hand.drop_filter,
            "next": partial(hand.step, 1),
            "previous": partial(hand.step, -1),
            "accept": hand.accept,
            "accept-all": self._accept_all,
            "find-bucket": self._find_bucket,
            "take-out": hand.take_out,
            "star": hand.star,
            "shelve": hand.shelve,
            "seen": hand.mark_screen_seen,
            "peek": self._peek,
            "find-in-article": hand.find_in_article,
            "remark": hand.remark,
            "remark-on-person": hand.remark_on_person,
            "forget-tweet": self.keeper.forget_tweet,
            "forget-person": self.keeper.forget_person,
            **{f"label-{label}": partial(hand.label, label) for label in LABELS},
            "add-question": hand.add_question,
            "rename-question": hand.rename_question,
            "question-up": partial(hand.move_question, -1),
            "question-down": partial(hand.move_question, 1),
            "drop-question": hand.drop_question,
            "detect-questions": hand.detect_questions,
            "edit": hand.edit,
            "back-to-cleaned": hand.back_to_cleaned,
            "join-next": hand.join_next,
            "split": hand.split,
            "paragraph": hand.write_paragraph,
            "subheading": hand.write_subheading,
            "introduce": hand.introduce_question,
            **{f"consent-{choice}": partial(hand.consent, choice) for choice in CONSENTS},
            **{f"cleanup-{step.name}": partial(hand.switch_cleanup, step.name) for step in STEPS},
            "consent-unknown": partial(hand.consent, None),
            "copy-question": self._copy_question,
            "switch-rule-off": hand.switch_rule_off,
            "switch-rules-on": hand.switch_rules_on,
            "next-finding": hand.next_finding,
            "mend": hand.mend,
            "move-up": partial(hand.move, -1),
            "move-down": partial(hand.move, 1),
            **{bucket.value: partial(self.open_view, bucket) for bucket in Bucket},
            "show-article": partial(self.panes.turn_to, self.article),
            "show-thread": partial(self.panes.turn_to, self.panes.conversation),
            "show-people": partial(self.panes.turn_to, self.panes.people),
            "whole-thread": hand.take_whole_thread,
            "by-question": self._order,
            "next-pane": hand.next_pane,
            "span": partial(self.panes.activity.setFocus, Qt.FocusReason.ShortcutFocusReason),
            **{f"appearance-{one}": partial(self._choose_appearance, one) for one in Appearance},
            **{what: partial(self._ask, what) for what in ASKING},
            "guide": self._show_guide,
            "keys": self._show_cheat_sheet,
            "about": self._about,
        }
        for place in range(1, len(PICK_KEYS) + 1):
            commands[f"pick-{place}"] = partial(hand.pick, place - 1)
        for number in range(1, 10):
            commands[f"file-{number}"] = partial(hand.file, number)
            commands[f"file-{number}-stay"] = partial(hand.file, number, stay=True)
            commands[f"file-{number}-as-well"] = partial(hand.file, number, as_well=True)
        return {name: partial(self._unless_writing, name, run) for name, run in commands.items()}

    def _unless_writing(self, name: str, run: Callable[[], object], _checked: bool = False) -> None:
        """While words are being edited, keys belong to them."""
        if isinstance(self.focusWidget(), WordsEditor) and name not in {"quit", "export"}:
            return
        run()

    # Opening and closing

    def choose_file(self) -> None:
        """Ask for an archive or a project, and open it."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self,
            tr("Open an archive or a project"),
            "",
            f"{tr('Archives and projects')} ({ARCHIVES});;{tr('All files (*)')}",
        )
        if name:
            self.open_path(Path(name))

    def _list_recent(self) -> None:
        self.recent.clear()
        for path in self.settings.recent():
            action = self.recent.addAction(without_mnemonic(f"{path.stem}   {path.parent}"))
            action.triggered.connect(partial(self.open_path, path))
        if self.recent.isEmpty():
            self.recent.addAction(tr("Nothing was opened yet")).setEnabled(False)

    def _list_filters(self) -> None:
        self.filters.clear()
        for name, query in (self.desk.project.filters() if self.desk else {}).items():
            action = self.filters.addAction(without_mnemonic(name))
            action.triggered.connect(partial(self.hand.open_filter, query))
        if self.filters.isEmpty():
            self.filters.addAction(tr("No search is saved yet")).setEnabled(False)

    def open_sample(self) -> None:
        """Open the bundled sample chat."""
        self._try(lambda: self.open(locating.Opening(sample.sample_project(), None)))

    def open_path(self, path: Path) -> None:
        """Open an archive or a project; a file that is neither is said to be so, and nothing is lost."""
        self.opener.open_path(path)

    def open(self, opening: locating.Opening) -> None:
        """Show a project, and import what is still to come. Raises CuratorError."""
        if self.begin(opening):
            self.complete(opening)

    def begin(self, opening: locating.Opening) -> bool:
        """Show the cards of a project; False where one that is open has to stay. Raises CuratorError."""
        project = Project.open(opening.project, self.settings.editor())
        if not self.close_project():
            project.close()
            return False
        try:
            left = self.settings.left_at(project.id)
            desk = self.desk = self.hand.desk = Desk(project)
        except sqlite3.DatabaseError:
            project.close()
            raise
        desk.suggestions = self.suggesting.known
        self.panes.search.sources = [
            lambda query, cursor: completions(project, desk.zone, query, cursor),
            lambda query, _cursor: saved(project, query),
        ]
        self._places, self._place, self._put = {}, None, None
        project.listeners.append(self._changed)
        self.article.project = self.buckets.project = project.id
        self.settings.opened(opening.project)
        self.setWindowTitle(f"{opening.project.stem} — Curator")
        self.pages.setCurrentWidget(self.panes)
        self.notice.hide()
        self._return_to(left)
        self.timeline.setFocus()
        return True

    def complete(self, opening: locating.Opening) -> bool:
        """Show what stands around the cards of the project that was begun with, and import what is to come.

        False where none is open.
        """
        if self.desk is None:
            return False
        project = self.desk.project
        self._refresh()
        self.timeline.viewport().update()  # it is known now who hosts
        self._looking.start()
        self.opener.project = project
        self.panes.checks.follow(project)
        self.suggesting.follow(project)
        self.opener.start(opening)
        self.merger.look()
        self._show_first_steps(project)
        return True

    def close_project(self) -> bool:
        """Keep where the editor is, and go back to the welcome page.

        False, and the project stays open, where decisions wait to be written; asked again, they are given up.
        """
        if self.desk is None:
            return True
        self.panes.remark.finish()
        if waiting := self.watcher.give_up(self.desk.project) or self.decider.give_up():
            self.notice.tell(waiting)
            return False
        self.let_go()
        return True

    def let_go(self) -> None:
        """Close the project that is open, as it is, and go back to the welcome page."""
        if self.desk is None:
            return
        self.opener.stop(Stop.TAKE_BACK)
        self.opener.project = None
        self.merger.offer.hide()
        self.panes.checks.follow(None)
        self.suggesting.follow(None)
        with suppress(sqlite3.DatabaseError):  # where the disk is not there any more, or the file damaged
            self._keep_place()
        self._looking.stop()
        self.seeker.let_go()
        project = self.desk.project
        if self._peeking:
            self.peek.hide()
        self.timeline.lay(None)
        self.desk = self.hand.desk = None
        project.listeners.clear()
        starting.remember(project)
        project.close()
        self._show_welcome()

    def _show_welcome(self) -> None:
        self.setWindowTitle("Curator")
        self.welcome.show_recent(self.settings.recent(), self.settings.left_as)
        self.pages.setCurrentWidget(self.welcome)
        self.welcome.setFocus()
        self.panes.end_progress()
        self.actions_.enable(project=False, questions=0)

    def _quit(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.keep_layout("window", self.saveGeometry())
        self.settings.keep_layout("panes", self.panes.splitter.saveState())
        if not self.close_project():
            event.ignore()
            return
        self.opener.close()
        self.suggesting.close()
        if "exporter" in vars(self):
            self.exporter.close()
        self.settings.sync()
        super().closeEvent(event)

    def _keep_place(self) -> None:
        if self.desk is None:
            return
        index = self.timeline.currentIndex()
        post, offset = "", 0
        if index.isValid():
            post = self.desk.card(index.row()).state.id
            offset = self.timeline.visualRect(index).top()
        project, counts = self.desk.project, self.desk.project.counts()
        self.settings.leave(project.id, LeftAt(str(self.desk.view), post, offset))
        self.settings.keep_left(project.path, Left(int(time() * 1000), counts.posts, counts.picked))

    def _return_to(self, left: LeftAt) -> None:
        assert self.desk is not None  # noqa: S101 (called once a project is open)
        known = {question.id for question in self.desk.questions}
        view: View = (
            left.view if left.view in known else Bucket(left.view) if left.view in set(Bucket) else Bucket.INBOX
        )
        self.desk.open(view)
        self._lay()
        row = self.desk.row_of_post(left.post) if left.post else None
        if row is None:
            self.timeline.begin_at(self.desk.beginning())
        else:
            self.timeline.go_to(row)
            self.timeline.hold(left.offset)

    # Import

    def _add_archive(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(self, tr("Add another archive"))
        if name:
            self.opener.add(Path(name))

    def begin_work(self) -> None:
        """From here on an event loop runs; start the work that waited for it."""
        self.setWindowIcon(icons.program())
        self.opener.begin_work()
        self.suggesting.begin_work()

    def _show_page(self, choosing: bool) -> None:
        """Show what of an archive can be chosen; or again what was seen before."""
        if choosing:
            self.pages.addWidget(self.opener.page)
        page = self.opener.page if choosing else self.panes if self.desk is not None else self.welcome
        self.pages.setCurrentWidget(page)
        if choosing:
            self.actions_.enable(project=False, questions=0)
            self.notice.hide()
        else:
            self._refresh()
            self._to_work()

    def _to_work(self) -> None:
        """Give the focus back to what the window is about."""
        (self.timeline if self.desk is not None else self.welcome).setFocus()

    def _import_progress(self, done: int, rows: int | None) -> None:
        self.panes.show_progress(done, rows)
        if done and self.desk and not len(self.desk.rows):
            self._arrived()

    def _import_ended(self) -> None:
        self.panes.end_progress()
        if self.desk is not None:
            self.desk.project.changed_elsewhere()  # the import was elsewhere; all of it is taken in here
            self.desk.project.adopt()
        self._arrived()
        if self.desk and self.timeline.currentIndex().row() == self.desk.step(-1, 1):
            self.timeline.begin_at(self.desk.beginning())

    def _fold(self, copies: "list[Copied]") -> None:
        """Show tweets that only repeat others with these; who was at one of them is at what it repeats."""
        if self.desk is None:
            return
        project, post = self.desk.project, self.timeline.current_post()
        project.fold(copies)
        if post is not None and self.desk.row_of_post(post) is None:
            row = self.desk.row_of_post(project.original_of(post))
            if row is not None:
                self.timeline.go_to(row)

    def _arrived(self) -> None:
        if self.desk is not None:
            self.desk.project.tell_of_posts()

    def _look_elsewhere(self) -> None:
        """Show what another window or a terminal decided about the same project."""
        if self.desk is None or not self.watcher.look(self.desk.project):
            return
        if not self.opener.importing and self.desk.project.changed_elsewhere():
            self._arrived()

    def _go_on_in(self, path: Path) -> None:
        """The project stands in another file now."""
        self.settings.opened(path)
        self.setWindowTitle(f"{path.stem} — Curator")
        self._arrived()

    # What the window shows

    def open_view(self, view: View) -> None:
        """Show a bucket, or a question's."""
        if self.desk is None:
            return
        with QSignalBlocker(self.panes.search):
            self.panes.search.clear()
        self._leave()
        self.desk.open(view)
        self._arrive()
        self.panes.search.show_result()
        self._seek_rest()
        if not isinstance(view, Bucket):
            self.article.go_to_question(view)

    def _search(self, words: str) -> None:
        if self.desk is None:
            return
        self._leave()
        near = None if self._place is None else self.desk.project.at_ms(self._place.pk)
        try:
            self.desk.open(self.desk.view, words, near)
        except CuratorError as error:
            self.panes.search.show_result(wrong=translated(error))
            return
        self._arrive(near)
        self.panes.search.show_result(len(self.desk.rows), more=not self.desk.complete)
        self._seek_rest()

    def _lay(self) -> None:
        assert self.desk is not None  # noqa: S101 (called while a project is open)
        self.timeline.lay(self.desk, self._empty(self.desk))
        self.buckets.open(self.desk.view, self.desk.query)
        self.panes.activity.show_span(self.desk.span())
        self._show_part()

    def _empty(self, desk: Desk) -> str:
        """What is said where the view holds nothing."""
        if desk.query:
            found = tr("Nothing is found.\n\nEscape brings everything back.")
            return found if desk.complete else tr("Searching …")
        match desk.view:
            case Bucket.INBOX:
                return tr(
                    "Nothing is left to look at.\n\nEvery tweet is filed, shelved or seen; All tweets has them."
                )
            case Bucket.STARRED:
                return tr(
                    "Highlights stand here.\n\nStar a tweet{key}, or drag it onto Starred.",
                    key=self._behind("star"),
                )
            case Bucket.SHELF:
                return tr(
                    "What you put aside stands here.\n\nShelve a tweet{key}, or drag it onto the Shelf.",
                    key=self._behind("shelve"),
                )
            case Bucket.ALL:
                return tr("There are no tweets yet.\n\nAdd an archive from the File menu, or drop its file here.")
            case question:
                return tr(
                    "No answer is filed here yet.\n\nDrag tweets onto the question, or file them by its key{key}.",
                    key=self._behind(f"file-{desk.number_of(question)}"),
                )

    def _leave(self) -> None:
        """Note where the editor is before other rows are shown; where the program put them is no such place."""
        assert self.desk is not None  # noqa: S101 (called while a project is open)
        place, put = self.timeline.place(), self._put
        if place is not None and not self.desk.query:
            self._places[self.desk.view] = place
        if place is not None and (put is None or (place.pk, place.chosen) != (put.pk, put.chosen)):
            self._place = place

    def _arrive(self, near_ms: int | None = None) -> None:
        """Show the rows, the editor where they were, or were before; else near a time, or at the first."""
        assert self.desk is not None  # noqa: S101 (called while a project is open)
        desk, timeline = self.desk, self.timeline
        self._lay()
        before = self._places.get(desk.view)
        if not timeline.return_to(self._place):
            if timeline.return_to(before):
                self._place = self._place if desk.query else before
            else:
                timeline.go_to(desk.step(-1, 1) if near_ms is None else desk.card_at(near_ms))
        self._put = timeline.place()

    def _seek_rest(self) -> None:
        """Find in the background what would have kept the editor waiting."""
        self.seeker.stop()
        if self.desk is not None and not self.desk.complete:
            self.seeker.seek(self.desk.project, *self.desk.rest(), self.desk.zone)

    def _show_rest(self, rows: "array[int] | None") -> None:
        if self.desk is None or rows is None:
            return
        place = self.timeline.place()
        self.desk.complete_with(rows)
        if place is None:
            self._arrive(None if self._place is None else self.desk.project.at_ms(self._place.pk))
        else:
            self._lay()
            self.timeline.return_to(place)
        self.panes.search.show_count(len(rows))

    def _changed(self, change: Change) -> None:
        """The one signal: something in the project changed."""
        if self.desk is None:
            return
        with self.desk.project.snapshot():
            zone = self.desk.zone
            self.timeline.follow(change)
            if not self.desk.is_there(self.desk.view):
                self.open_view(Bucket.INBOX)
            if self.desk.zone != zone and self.desk.query:
                self._search(self.desk.query)  # its times are now those of another zone
            if "post" in change.keys:
                self._seek_rest()
                self._times = self.desk.project.times()
            self._show_all(self.desk)
            if change.keys.keys() & SHOWN_CLOSER:
                self._keep_peeking()
        self.panes.checks.changed(posts="post" in change.keys)
        self.suggesting.changed(change)

    def _refresh(self) -> None:
        """Everything beside the cards, as it is now."""
        if self.desk is None:
            return
        with self.desk.project.snapshot():
            self._times = self.desk.project.times()
            self._show_all(self.desk)

    def _show_all(self, desk: Desk) -> None:
        self.panes.show_desk(desk, self._times, self.decider.saved)
        undo, redo = desk.project.next_undo_and_redo()
        self.actions_.enable(project=True, questions=len(desk.questions))
        on = desk.project.cleanup_steps()
        for step in STEPS:
            self.actions_[f"cleanup-{step.name}"].setChecked(step.name in on)
        names = desk.project.label_names()
        for one in LABELS:
            self.actions_[f"label-{one}"].setText(
                without_mnemonic(tr("Label “{label}”", label=called(one, names)))
            )
            self.actions_[f"label-{one}"].setIcon(label_icon(one, self.devicePixelRatioF()))
        for name, label in (("undo", undo), ("redo", redo)):
            self.actions_[name].setEnabled(label is not None)
        self.actions_["undo"].setText(tr("Undo: {act}", act=undo) if undo else tr("Undo"))
        self.actions_["redo"].setText(tr("Redo: {act}", act=redo) if redo else tr("Redo"))
        self.panes.undo.setEnabled(undo is not None)
        self.panes.undo.setToolTip(tip(translated(undo or "")))
        self.panes.undo.setAccessibleDescription(translated(undo or ""))

    def _show_tab(self) -> None:
        if self.desk is not None:
            self.panes.show_tab(self.desk)
        self._show_hints()

    def _show_thread(self) -> None:
        if self.desk is not None and self.panes.shown.currentWidget() is self.panes.conversation:
            self.panes.show_tab(self.desk)

    def _show_part(self) -> None:
        if self.desk is not None:
            self.panes.show_part(self.desk)
            self.suggesting.look()

    def _posts_in_sight(self) -> Sequence[str]:
        """The open posts on the screen, and those that come next."""
        if self.desk is None:
            return ()
        rows = self.timeline.visible_rows()
        near = range(rows.start, min(rows.stop + WEIGHED_AHEAD, len(self.desk.rows)))
        cards = map(self.desk.card, near)
        return [card.state.id for card in cards if card.is_open]

    def _order(self) -> None:
        """Order the cards by the question that each seems to answer, or by time again."""
        if self.desk is None:
            return
        if self.desk.by_question:
            self._arrange(by_question=False)
        else:
            self.suggesting.weigh_all(partial(self._arrange, by_question=True), self.toast.tell)

    def _arrange(self, *, by_question: bool) -> None:
        assert self.desk is not None  # noqa: S101 (called while a project is open)
        place = self.timeline.place()
        self.desk.arrange(by_question=by_question)
        self.actions_["by-question"].setChecked(by_question)
        self._lay()
        if not self.timeline.return_to(place):
            self.timeline.go_to(self.desk.step(-1, 1))

    def _accept_all(self) -> None:
        """Show what is suggested for all that is open, to be accepted as one decision."""
        from curator.ui.timeline.accept_dialog import AcceptDialog

        if self.desk is not None:
            dialog = AcceptDialog(self.desk, self.suggesting, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted_all.connect(self.hand.file_each)
            dialog.open()

    def _show_hints(self) -> None:
        if self.desk is not None:
            self.panes.show_hints(self.desk)

    def _show_saved(self) -> None:
        self.panes.show_saved(self.decider.saved)
        self._settling.start()

    def _settle(self) -> None:
        if self.desk is not None and not self.opener.importing:
            self.desk.project.settle()
            starting.remember(self.desk.project)

    # The draft

    @cached_property
    def exporter(self) -> "Exporter":
        """Writes drafts, made when the first is to be written."""
        from curator.ui.export.exporter import Exporter

        exporter = Exporter(self, self.settings)
        exporter.writing.connect(self.panes.show_writing)
        exporter.written.connect(lambda path: self.toast.tell(tr("The draft is in {path}", path=path), shown=path))
        exporter.failed.connect(self.notice.tell)
        return exporter

    def export(self) -> None:
        """Ask how and where to, and write the draft there."""
        if self.desk is not None:
            self.exporter.ask(self.desk.project)

    def _tell_of_template(self, wrong: str) -> None:
        if wrong and self._broken != wrong:
            self.notice.tell(wrong)
        self._broken = wrong

    def _ask(self, what: str) -> None:
        """Ask the editor what a command needs to know."""
        from curator.ui.article.choices import ASKED

        if self.desk is not None:
            ASKED[what](self, self.desk.project, self.decider.decide)

    def copy_article(self) -> None:
        """Put the article on the clipboard, as HTML and as plain text."""
        if self.desk is None:
            return
        self._try(partial(self._copy, self.desk.project))

    def _copy_question(self) -> None:
        """Put the question in hand on the clipboard, with its answers alone."""
        row = self.article.row()
        if self.desk is None or row is None or not row.number:
            self.toast.tell(tr("Choose a question or a quote in the article first."))
            return
        self._try(partial(self._copy, self.desk.project, row.number))

    def _copy(self, project: Project, question: int | None = None) -> None:
        page, text = exporting.for_clipboard(project, question)
        data = QMimeData()
        data.setHtml(page)
        data.setText(text)
        QGuiApplication.clipboard().setMimeData(data)
        self.toast.tell(
            tr("The article is on the clipboard.")
            if question is None
            else tr("Question {number} with its answers is on the clipboard.", number=str(question))
        )

    # Moving about

    def _peek(self) -> None:
        """Look at the current tweet more closely, or have looked."""
        if self._peeking:
            self.peek.hide()
        else:
            self._show_peek()

    def _keep_peeking(self) -> None:
        if self._peeking:
            self._show_peek()

    def _show_peek(self) -> None:
        if self.desk is None:
            return
        desk, row = self.desk, self.article.row()

        def around(post: str) -> "tuple[Pictures, list[str], list[Line]]":
            lines = lines_of(conversation.thread(desk.project, post), (), desk.zone)
            return conversation.pictures(desk.project, post), desk.told_of(post), lines

        if self.panes.current() is self.article and row is not None and row.quote is not None:
            self.peek.show_quote(row.quote, *around(row.quote.post))
        elif self.timeline.currentIndex().isValid():
            card = desk.card(self.timeline.currentIndex().row())
            self.peek.show_card(card, *around(card.state.id))

    # Settings

    def _show_settings(self) -> None:
        from curator.ui.settings.dialog import SettingsDialog

        if not self._bring_forward(SettingsDialog):
            dialog = SettingsDialog(self.settings, self)
            dialog.keys_asked.connect(self._change_keys)
            dialog.show()

    def _bring_forward(self, kind: type[QWidget]) -> bool:
        """Bring a window of a kind to the front, if one is open beside this one; whether one is."""
        dialog = next((one for one in self.findChildren(kind) if one.isVisible()), None)
        if dialog is not None:
            dialog.activateWindow()
        return dialog is not None

    def _follow_setting(self, name: str) -> None:
        """Something was set: it holds at once."""
        if name in OF_LOOK:
            self._wear_look()
        elif name == "keys":
            from curator.ui.commands.keys_dialog import KeysDialog

            self._use_keys(Keymap.of(self.settings["keys"]))
            for dialog in self.findChildren(KeysDialog):
                dialog.show_keymap(self.panes.keymap)
        elif name == "editor" and self.desk is not None:
            self.desk.project.editor = self.settings.editor()
            self._refresh()
        elif name in {"recent", "recent_kept"} and self.desk is None:
            self.welcome.show_recent(self.settings.recent(), self.settings.left_as)

    def _choose_appearance(self, chosen: Appearance) -> None:
        self.settings.set("appearance", chosen)
        self._wear_look()  # a choice made again is ticked again

    def _wear_look_anew(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply(app)

    def _wear_look(self) -> None:
        chosen = self.settings.look()
        app = QApplication.instance()
        if isinstance(app, QApplication) and chosen != look():
            apply(app, chosen)
        for one in Appearance:
            self.actions_[f"appearance-{one}"].setChecked(one == chosen.appearance)

    # Keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ThemeChange and look().accent == Accent.SYSTEM:
            QTimer.singleShot(0, self._wear_look_anew)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        if self.desk is None and not event.spontaneous():
            self._show_welcome()
        super().showEvent(event)
        self.digits.watch()

    def _use_keys(self, keymap: Keymap) -> None:
        """Have the commands on these keys from now on, wherever keys work or are named."""
        self.actions_.remap(keymap)
        self.panes.show_keys(keymap)
        self.timeline.pick_keys = [keymap.shown(f"pick-{place}") for place in range(1, len(PICK_KEYS) + 1)]
        self._show_hints()

    def _change_keys(self) -> None:
        """Let the editor give the commands other keys."""
        from curator.ui.commands.keys_dialog import KeysDialog

        dialog = KeysDialog(self.panes.keymap, self)
        dialog.changed.connect(lambda keymap: self.settings.set("keys", keymap.kept()))
        dialog.show()

    def _behind(self, name: str) -> str:
        return self.panes.keymap.behind(name)

    def _show_guide(self) -> None:
        from curator.ui.shell.guide import Guide

        if not self._bring_forward(Guide):
            Guide(self).show()

    def _show_cheat_sheet(self) -> None:
        from curator.ui.commands.cheat_sheet import CheatSheet

        CheatSheet(self.panes.keymap, self).show()

    def _open_palette(self) -> None:
        """Find a command by its words."""
        from curator.ui.shell.palette import doable

        entries = doable(self.actions_, self.panes.keymap, self.hand)
        self.finder.open(list(entries), tr("What do you want to do?"))

    def _find_bucket(self) -> None:
        """Find the question, or the bucket, that the tweets in hand are filed under."""
        if Needs.TWEETS not in self.hand.in_hand():
            self.toast.tell(tr("Choose a tweet first; then it can be filed."))
            return
        from curator.ui.shell.palette import places

        entries: list[Entry] = list(places(self.panes.keymap, self.hand))
        self.finder.open(entries, tr("File under…   (Shift+Enter: and stay, Ctrl+Enter: as well)"))

    def _about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.about(
            self,
            tr("About Curator"),
            tr("Curator {version}: from a Twitter chat to an article draft.", version=__version__),
        )

    def _context_menu(self, pane: QAbstractItemView, menus: tuple[Menu, ...], at: QPoint) -> None:
        self.actions_.draw()
        shown = QMenu(self)
        if pane is self.buckets and self.buckets.current_filter() is not None:
            shown.addAction(self.actions_["drop-filter"])
            menus = ()
        for menu in menus:
            shown.addActions(self.menus[menu].actions())
            shown.addSeparator()
        if pane is self.article:
            self._offer_cleanup(shown)
        shown.popup(pane.viewport().mapToGlobal(at))

    def _offer_cleanup(self, menu: QMenu) -> None:
        """What is cleaned of the current quote alone."""
        row = self.article.row()
        if self.desk is None or row is None or row.quote is None:
            return
        post, on = row.quote.post, self.desk.project.cleanup_steps(row.quote.post)
        of_quote = menu.addMenu(tr("Cleanup of this quote"))
        for step in STEPS:
            action = of_quote.addAction(translated(step.label))
            action.setCheckable(True)
            action.setChecked(step.name in on)
            action.triggered.connect(partial(self.hand.switch_cleanup, step.name, post))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._peeking:
            self.peek.hide()
            return
        if (
            event.key() == Qt.Key.Key_Escape
            and self.desk is not None
            and (self.panes.search.text() or self.panes.search.hasFocus())
        ):
            self.panes.search.clear()
            self.timeline.setFocus()
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

    def _show_held(self, name: str) -> None:
        """Show a file of this name over the window, ready to be dropped; empty for none."""
        if "welcome" in vars(self):
            self.welcome.target.show_held(name)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _local_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := _local_file(event.mimeData()):
            event.acceptProposedAction()
            self._show_held("")
            self.open_path(path)

    def _try(self, run: Callable[[], None]) -> bool:
        """Do something that may fail for the editor to know: what is wrong is shown, and all goes on."""
        try:
            run()
        except CuratorError as error:
            self.notice.tell(translated(error))
            return False
        return True


def _local_file(data: QMimeData) -> Path | None:
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(files[0]) if files else None
