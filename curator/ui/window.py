"""The main window: lays the panes out, turns what the hand does into decisions, and repaints what changed."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from curator import __version__, workspace
from curator.draft.article import Quote
from curator.draft.compose import compose
from curator.posts import CuratorError
from curator.project import Change, Project, UnsavedDecision
from curator.text import cleaned
from curator.ui import article as article_pane
from curator.ui.actions import Actions, Menu
from curator.ui.activity import Activity
from curator.ui.article import ArticleView
from curator.ui.buckets import Buckets, entries
from curator.ui.cheatsheet import CheatSheet
from curator.ui.desk import Bucket, Desk, View
from curator.ui.dragging import Carried
from curator.ui.hints import Hints
from curator.ui.jobs import ImportJob
from curator.ui.settings import LeftAt, Settings
from curator.ui.theme import Appearance, appearance, apply, fonts
from curator.ui.timeline import Timeline
from curator.ui.toast import Toast
from curator.ui.welcome import Welcome

_RETRY_MS = 2000
_SETTLE_MS = 1500
_EMPTY = {
    Bucket.INBOX: "Nothing is left to look at.\n\nEvery tweet is filed, shelved or seen; All tweets has them.",
    Bucket.STARRED: "Highlights stand here.\n\nPress S on a tweet, or drag it onto Starred.",
    Bucket.SHELF: "What you put aside stands here.\n\nPress X on a tweet, or drag it onto the Shelf.",
    Bucket.ALL: "There are no tweets yet.\n\nAdd an archive from the File menu, or drop its file here.",
}
_EMPTY_QUESTION = "No answer is filed here yet.\n\nDrag tweets onto the question, or press its number on a tweet."
_NOT_FOUND = "Nothing is found.\n\nEscape brings everything back."


class MainWindow(QMainWindow):
    """One window on one project."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.desk: Desk | None = None
        self.working = False
        self._job: ImportJob | None = None
        self._to_import: Path | None = None
        self._unsaved: list[Callable[[], Change]] = []
        self._saved_at = ""
        self._times: Sequence[int] = ()
        self.setWindowTitle("Curator")
        self.setAcceptDrops(True)
        self._build()
        self.actions_ = Actions(self, self._commands())
        self.menus = self.actions_.fill(self.menuBar())
        # Enter belongs to whatever has the focus; only among the cards does it go on.
        self.actions_["skip"].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.removeAction(self.actions_["skip"])
        self.timeline.addAction(self.actions_["skip"])
        for one in Appearance:
            self.actions_[f"appearance-{one}"].setCheckable(True)
        if (kept := self.settings.appearance()) in set(Appearance):
            self._choose_appearance(Appearance(kept))
        self._tick_appearance()
        self._connect()
        self._retrying = QTimer(self, interval=_RETRY_MS)
        self._retrying.timeout.connect(self._retry)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._settle)
        self._fit_to_screen()
        self.restoreGeometry(self.settings.layout("window"))
        self.splitter.restoreState(self.settings.layout("panes"))
        self._show_welcome()

    def _fit_to_screen(self) -> None:
        free = self.screen().availableGeometry()
        self.resize(min(1280, free.width()), min(800, free.height() - 28))

    # The panes

    def _build(self) -> None:
        self.pages = QStackedWidget(self)
        self.welcome = Welcome(self)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self._build_desk())
        self.notice = _Notice(self)
        column = QWidget(self)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self.pages)
        self.setCentralWidget(column)
        self.toast = Toast(self.pages)

    def _build_desk(self) -> QWidget:
        self.timeline = Timeline(self)
        self.buckets = Buckets(self)
        self.activity = Activity(self)
        self.article = ArticleView(self)
        side = QWidget(self)
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side_column = QVBoxLayout(side)
        side_column.setContentsMargins(0, 8, 0, 8)
        side_column.addWidget(self.buckets, 1)
        side_column.addWidget(self.activity)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane, width in ((side, 228), (self.timeline, 632), (self._build_article(), 420)):
            pane.setMinimumWidth(min(width, 300))
            self.splitter.addWidget(pane)
        side.setMinimumWidth(160)
        self.splitter.setSizes([228, 632, 420])
        self.splitter.setStretchFactor(1, 1)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_header())
        column.addWidget(self.splitter, 1)
        column.addWidget(self._build_status())
        return page

    def _build_header(self) -> QWidget:
        header = QWidget(self)
        header.setObjectName("header")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.scope = QLabel(header)
        self.scope.setTextFormat(Qt.TextFormat.PlainText)
        self.scope.setObjectName("scope")
        self.facts = QLabel(header)
        self.facts.setObjectName("quiet")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.search = QLineEdit(header)
        self.search.setObjectName("search")
        self.search.setAccessibleName("Search")
        self.search.setPlaceholderText("Search, or from: q: is: has:link")
        self.search.setClearButtonEnabled(True)
        self.search.setToolTip("Words, and filters: from:ana  q:2  is:unfiled  has:link   ( / )")
        self.search.setMinimumWidth(240)
        self.search.setMaximumWidth(440)
        self.progress = QProgressBar(header)
        self.progress.setAccessibleName("Import")
        self.progress.setMaximumWidth(140)
        self.cancel = QPushButton("Cancel", header)
        self.undo_button = QPushButton("Undo", header)
        self.undo_button.setObjectName("quiet")
        self.undo_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.export_button = QPushButton("Export…", header)
        self.export_button.setObjectName("primary")
        self.export_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(header)
        row.setContentsMargins(16, 7, 16, 7)
        row.setSpacing(8)
        row.addWidget(_side_by_side(header, self.scope, self.facts, None), 3)
        row.addWidget(self.search, 4)
        buttons = (None, self.progress, self.cancel, self.undo_button, self.export_button)
        row.addWidget(_side_by_side(header, *buttons), 3)
        return header

    def _build_article(self) -> QWidget:
        pane = QFrame(self)
        pane.setObjectName("article")
        heading = QLabel("Article", pane)
        heading.setFont(fonts.sans(13, fonts.sans().Weight.DemiBold))
        self.length = QLabel(pane)
        self.length.setObjectName("quiet")
        self.length.setFont(fonts.sans(12))
        self.copy_button = QPushButton("Copy", pane)
        self.copy_button.setObjectName("quiet")
        self.copy_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout()
        row.setContentsMargins(24, 5, 12, 3)
        row.addWidget(heading)
        row.addStretch(1)
        row.addWidget(self.length)
        row.addWidget(self.copy_button)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.article, 1)
        return pane

    def _build_status(self) -> QWidget:
        status = QWidget(self)
        status.setObjectName("status")
        status.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tally = QLabel(status)
        self.tally.setAccessibleName("What is left")
        self.keys = Hints(status)
        row = QHBoxLayout(status)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self.tally)
        row.addWidget(self.keys, 1)
        return status

    def _connect(self) -> None:
        self.welcome.open_asked.connect(self.choose_file)
        self.welcome.sample_asked.connect(self.open_sample)
        self.welcome.recent_asked.connect(self.open_path)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.timeline.setFocus)
        self.undo_button.clicked.connect(self._undo)
        self.export_button.clicked.connect(self.export)
        self.copy_button.clicked.connect(self.copy_article)
        self.cancel.clicked.connect(self._cancel_import)
        self.toast.undo.connect(self._undo)
        self.buckets.opened_view.connect(self.open_view)
        self.buckets.add_question.connect(self._add_question)
        self.buckets.rows.renamed.connect(self._reword)
        self.buckets.dropped.connect(self._dropped_on_bucket)
        self.buckets.question_moved.connect(self._question_dropped)
        self.article.lines.edited.connect(self._edited)
        self.article.dropped.connect(self._dropped_in_article)
        self.activity.jumped.connect(self._jump)
        self.timeline.verticalScrollBar().valueChanged.connect(lambda _value: self._show_part())
        for pane, menus in (
            (self.timeline, (Menu.TWEET,)),
            (self.article, (Menu.ARTICLE, Menu.TWEET)),
            (self.buckets, (Menu.QUESTION,)),
        ):
            pane.customContextMenuRequested.connect(partial(self._context_menu, pane, menus))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._show_keys)

    def _commands(self) -> dict[str, Callable[[], None]]:
        commands: dict[str, Callable[[], None]] = {
            "open": self.choose_file,
            "open-sample": self.open_sample,
            "add-archive": self._add_archive,
            "export": self.export,
            "copy-article": self.copy_article,
            "close-project": self.close_project,
            "quit": self._quit,
            "undo": self._undo,
            "redo": self._redo,
            "search": self._to_search,
            "next": partial(self._step, 1),
            "previous": partial(self._step, -1),
            "skip": self._go_on,
            "take-out": self._take_out,
            "star": self._star,
            "shelve": self._shelve,
            "seen": self._mark_screen_seen,
            "find-in-article": self._find_in_article,
            "add-question": self._add_question,
            "rename-question": self._rename_question,
            "question-up": partial(self._move_question, -1),
            "question-down": partial(self._move_question, 1),
            "drop-question": self._drop_question,
            "detect-questions": self._detect_questions,
            "edit": self._edit,
            "back-to-cleaned": self._back_to_cleaned,
            "move-up": partial(self._move, -1),
            "move-down": partial(self._move, 1),
            "inbox": partial(self.open_view, Bucket.INBOX),
            "starred": partial(self.open_view, Bucket.STARRED),
            "shelf": partial(self.open_view, Bucket.SHELF),
            "all": partial(self.open_view, Bucket.ALL),
            "next-pane": self._next_pane,
            "zone": self._choose_zone,
            **{f"appearance-{one}": partial(self._choose_appearance, one) for one in Appearance},
            "keys": self._show_cheat_sheet,
            "about": self._about,
        }
        for number in range(1, 10):
            commands[f"file-{number}"] = partial(self._file, number)
            commands[f"file-{number}-stay"] = partial(self._file, number, stay=True)
            commands[f"file-{number}-as-well"] = partial(self._file, number, as_well=True)
        return {name: partial(self._unless_writing, name, run) for name, run in commands.items()}

    def _unless_writing(self, name: str, run: Callable[[], None], _checked: bool = False) -> None:
        """While words are being edited, keys belong to them."""
        if isinstance(self.focusWidget(), article_pane.WordsEditor) and name not in {"quit", "export"}:
            return
        run()

    # Opening and closing

    def choose_file(self) -> None:
        """Ask for an archive or a project, and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            "Open an archive or a project",
            "",
            "Archives and projects (*.curation *.db *.sqlite *.sqlite3);;All files (*)",
        )
        if name:
            self.open_path(Path(name))

    def open_sample(self) -> None:
        """Open the bundled sample chat."""
        self._try(lambda: self.open(workspace.Opening(workspace.sample_project(), None)))

    def open_path(self, path: Path) -> None:
        """Open an archive or a project; a file that is neither is said to be so, and nothing is lost."""
        self._try(lambda: self.open(workspace.locate(path)))

    def open(self, opening: workspace.Opening) -> None:
        """Show a project, and import what is still to come. Raises CuratorError."""
        project = Project.open(opening.project)
        self.close_project()
        left = self.settings.left_at(project.id)
        self.desk = Desk(project, _zone(left.zone))
        project.listeners.append(self._changed)
        self.article.project = self.buckets.project = project.id
        self.settings.opened(opening.project)
        self.setWindowTitle(f"{opening.project.stem} — Curator")
        self.pages.setCurrentIndex(1)
        self.notice.hide()
        self._return_to(left)
        self._refresh()
        self.timeline.setFocus()
        if opening.archive is not None:
            self._start_import(opening.archive)

    def close_project(self) -> None:
        """Keep where the editor is, and go back to the welcome page."""
        if self.desk is None:
            return
        self._cancel_import()
        self._keep_place()
        project = self.desk.project
        self.timeline.lay(None)
        self.desk = None
        project.listeners.clear()
        project.close()
        self._show_welcome()

    def _show_welcome(self) -> None:
        self.setWindowTitle("Curator")
        self.welcome.show_recent(self.settings.recent())
        self.pages.setCurrentIndex(0)
        self.progress.hide()
        self.cancel.hide()
        self.actions_.enable(project=False, questions=0)

    def _quit(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.keep_layout("window", self.saveGeometry())
        self.settings.keep_layout("panes", self.splitter.saveState())
        self.close_project()
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
        zone = str(self.desk.zone) if self.desk.zone else ""
        self.settings.leave(self.desk.project.id, LeftAt(str(self.desk.view), post, offset, zone))

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
            row = self.desk.step(-1, 1)
        self.timeline.go_to(row)
        if left.post:
            self.timeline.hold(left.offset)

    # Import

    def _add_archive(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Add another archive")
        if name:
            self._start_import(Path(name))

    def _start_import(self, archive: Path) -> None:
        if self.desk is None or self._job is not None:
            return
        self._to_import = archive
        self.progress.setRange(0, 0)
        self.progress.show()
        self.cancel.show()
        if self.working:
            self.begin_work()

    def begin_work(self) -> None:
        """From here on an event loop runs; start the import that waited for it."""
        import asyncio

        self.working = True
        archive, self._to_import = self._to_import, None
        if self.desk is None or archive is None:
            return
        self._job = ImportJob(self.desk.project.path, archive)
        self._importing = asyncio.ensure_future(self._import(self._job))

    async def _import(self, job: ImportJob) -> None:
        try:
            await job.run(self._import_progress)
        except workspace.ImportCancelled as cancelled:
            self.toast.tell(str(cancelled), undoable=False)
        except CuratorError as error:
            self.notice.tell(str(error))
        finally:
            self._job = None
            self.progress.hide()
            self.cancel.hide()
            self._arrived()

    def _import_progress(self, done: int, rows: int | None) -> None:
        self.progress.setRange(0, rows or 0)
        self.progress.setValue(done)
        if done and self.desk and (not len(self.desk.rows) or done == rows):
            self._arrived()

    def _arrived(self) -> None:
        if self.desk is not None:
            self.desk.project.tell_of_posts()

    def _cancel_import(self) -> None:
        if self._job is not None:
            self._job.cancel()

    # What the window shows

    def open_view(self, view: View) -> None:
        """Show a bucket, or a question's."""
        if self.desk is None:
            return
        with QSignalBlocker(self.search):
            self.search.clear()
        current = self._current_post()
        self.desk.open(view)
        self._lay()
        self._come_back_to(current)
        if not isinstance(view, Bucket):
            self.article.go_to_question(view)

    def _search(self, words: str) -> None:
        if self.desk is None:
            return
        current = self._current_post()
        try:
            self.desk.open(self.desk.view, words)
        except CuratorError as error:
            self.toast.tell(str(error), undoable=False)
            return
        self._lay()
        self._come_back_to(current)

    def _lay(self) -> None:
        assert self.desk is not None  # noqa: S101 (called while a project is open)
        empty = _EMPTY[self.desk.view] if isinstance(self.desk.view, Bucket) else _EMPTY_QUESTION
        self.timeline.lay(self.desk, _NOT_FOUND if self.desk.query else empty)
        self.buckets.open(self.desk.view)
        self._show_part()

    def _come_back_to(self, post: str | None) -> None:
        assert self.desk is not None  # noqa: S101 (called while a project is open)
        row = self.desk.row_of_post(post) if post else None
        self.timeline.go_to(self.desk.step(-1, 1) if row is None else row)

    def _current_post(self) -> str | None:
        index = self.timeline.currentIndex()
        return self.desk.card(index.row()).state.id if self.desk and index.isValid() else None

    def _changed(self, change: Change) -> None:
        """The one signal: something in the project changed."""
        if self.desk is None:
            return
        with self.desk.project.snapshot():
            self.timeline.follow(change)
            if "post" in change.keys:
                self._times = self.desk.project.times()
            self._show_all(self.desk)

    def _refresh(self) -> None:
        """Everything beside the cards, as it is now."""
        if self.desk is None:
            return
        with self.desk.project.snapshot():
            self._times = self.desk.project.times()
            self._show_all(self.desk)

    def _show_all(self, desk: Desk) -> None:
        project = desk.project
        counts = project.counts()
        questions = desk.questions = project.questions()
        self.buckets.rows.show(entries(counts, questions, "tweets"))
        self.buckets.open(desk.view)
        self.activity.show_chat(self._times, questions, desk.zone)
        draft = compose(project)
        fields = project.article()
        self.timeline.delegate.hosts = frozenset(
            name.strip().lstrip("@").lower() for name in fields.get("host", "").split(",") if name.strip()
        )
        self.article.show_article(article_pane.rows_of(draft, "title" in fields, questions))
        quotes = [item for section in draft.sections for item in section.items if isinstance(item, Quote)]
        words = sum(len(quote.text.split()) for quote in quotes) + len(f"{draft.intro} {draft.closing}".split())
        self.length.setText(f"{words:,} words · {len(quotes)} quotes")
        saved = f"{len(self._unsaved)} not saved yet" if self._unsaved else f"all saved {self._saved_at}".rstrip()
        self.tally.setText(
            f"{counts.inbox} to look at · {counts.picked} picked · {counts.starred} starred · {saved}"
        )
        hashtag = project.hashtag()
        self.scope.setText(f"#{hashtag}" if hashtag else project.path.stem)
        self.facts.setText(self._facts(counts.posts, counts.people))
        undo, redo = project.next_undo_and_redo()
        self.actions_.enable(project=True, questions=len(questions))
        for name, label in (("undo", undo), ("redo", redo)):
            self.actions_[name].setEnabled(label is not None)
            self.actions_[name].setText(f"{name.capitalize()}: {label}" if label else name.capitalize())
        self.undo_button.setEnabled(undo is not None)
        self.undo_button.setToolTip(undo or "")
        self._show_part()
        self._show_keys()

    def _facts(self, posts: int, people: int) -> str:
        assert self.desk is not None  # noqa: S101 (called while a project is open)
        times = self._times
        told = f"{posts:,} tweets, {people:,} people"
        if not times:
            return told
        first, last = (
            datetime.fromtimestamp(at / 1000, self.desk.zone).astimezone(self.desk.zone)
            for at in (times[0], times[-1])
        )
        if first.date() == last.date():
            return f"· {first.day} {first:%b %Y, %H:%M}–{last:%H:%M} · {told}"
        return f"· {first.day} {first:%b} – {last.day} {last:%b %Y} · {told}"

    def _show_part(self) -> None:
        if self.desk is None:
            return
        rows = self.timeline.visible_rows()
        times = [at for row in (rows[:1], rows[-1:]) for one in row if (at := self.desk.card(one).state.at_ms)]
        self.activity.show_part(times[0] if times else None, times[-1] if times else None)

    def _show_keys(self) -> None:
        if self.desk is None:
            return
        last = min(len(self.desk.questions), 9)
        filing = [(f"1–{last}" if last > 1 else "1", "file")] if last else []
        if self._pane() is self.article:
            hints = [("F2", "edit"), ("Alt ↑↓", "move"), *filing, ("0", "take out"), ("S", "star")]
        elif self._pane() is self.buckets:
            hints = [("↵", "open"), ("F2", "reword"), ("Alt ↑↓", "move")]
        else:
            hints = [("↵", "go on"), *filing, ("S", "star"), ("X", "shelve"), ("/", "search")]
        self.keys.show_hints([*hints, ("?", "all keys")])

    def _pane(self) -> QAbstractItemView:
        focus = self.focusWidget()
        for pane in (self.article, self.buckets):
            if focus is not None and (focus is pane or pane.isAncestorOf(focus)):
                return pane
        return self.timeline

    # Decisions

    def _decide(self, make: Callable[[], Change], *, quietly: bool = False) -> bool:
        """Make a decision; one that cannot be written waits, shown as unsaved, and is tried again."""
        if self._unsaved:
            self._unsaved.append(make)
            self._refresh()
            return True
        try:
            change = make()
        except UnsavedDecision as error:
            self._unsaved.append(make)
            self._retrying.start()
            self.notice.tell(f"{error} It is kept here and tried again until it is saved.")
            self._refresh()
            return True
        except CuratorError as error:
            self.toast.tell(str(error), undoable=False)
            return False
        if change:
            self._was_saved()
            if not quietly:
                self.toast.tell(change.label, undoable=change.decision is not None)
        return bool(change)

    def _retry(self) -> None:
        while self._unsaved:
            try:
                self._unsaved[0]()
            except UnsavedDecision:
                return
            except CuratorError as error:
                self.notice.tell(str(error))
            self._unsaved.pop(0)
        self._retrying.stop()
        self.notice.hide()
        self._was_saved()

    def _was_saved(self) -> None:
        self._saved_at = f"{datetime.now().astimezone():%H:%M}"
        self._settling.start()
        self._refresh_tally()

    def _refresh_tally(self) -> None:
        text = self.tally.text()
        self.tally.setText(text.rsplit("·", 1)[0] + f"· all saved {self._saved_at}")

    def _settle(self) -> None:
        if self.desk is not None and self._job is None:
            self.desk.project.settle()

    def _targets(self) -> tuple[list[str], int | None]:
        """The posts that a command is about, and the question they are taken from where that is plain."""
        if self.desk is None:
            return [], None
        if self._pane() is self.article:
            rows = self.article.chosen_quotes()
            return [row.quote.post for row in rows if row.quote], rows[0].number if rows else None
        return self.desk.posts(self.timeline.chosen()), None

    def _file(self, number: int, *, stay: bool = False, as_well: bool = False) -> None:
        posts, source = self._targets()
        if not posts or self.desk is None or number > len(self.desk.questions):
            return
        desk = self.desk
        rows = self.timeline.chosen()
        self._decide(lambda: desk.file(posts, number, as_well=as_well, source=source))
        if not stay and self._pane() is self.timeline:
            self.timeline.go_to(desk.next_open(max(rows)))

    def _take_out(self) -> None:
        posts, source = self._targets()
        if posts and self.desk:
            project = self.desk.project
            question = source or self._viewed_question()
            self._decide(lambda: project.unplace(posts, question))

    def _viewed_question(self) -> int | None:
        if self.desk is None or isinstance(self.desk.view, Bucket) or self.desk.query:
            return None
        return self.desk.number_of(self.desk.view)

    def _star(self) -> None:
        posts, _ = self._targets()
        if posts and self.desk:
            desk = self.desk
            self._decide(lambda: desk.toggle_star(posts))

    def _shelve(self) -> None:
        posts, _ = self._targets()
        if not posts or self.desk is None:
            return
        desk, rows = self.desk, self.timeline.chosen()
        self._decide(lambda: desk.toggle_shelf(posts))
        if self._pane() is self.timeline and desk.view == Bucket.INBOX and not desk.card(max(rows)).is_open:
            self.timeline.go_to(desk.next_open(max(rows)))

    def _mark_screen_seen(self) -> None:
        if self.desk is None:
            return
        desk = self.desk
        rows = [row for row in self.timeline.visible_rows() if desk.card(row).is_open]
        if rows:
            posts = desk.posts(rows)
            self._decide(lambda: desk.project.seen(posts))
        visible = self.timeline.visible_rows()
        if visible:
            bar = self.timeline.verticalScrollBar()
            bar.setValue(bar.value() + self.timeline.rowViewportPosition(visible[-1]))
            self.timeline.go_to(desk.next_open(visible[-1] - 1))

    def _dropped_on_bucket(self, view: View, carried: Carried, as_well: bool) -> None:
        if self.desk is not None:
            desk = self.desk
            source = desk.number_of(carried.source) if carried.source else None
            self._decide(lambda: desk.drop_on(view, carried.posts, as_well=as_well, source=source))

    def _dropped_in_article(self, carried: Carried, place: article_pane.Place, as_well: bool) -> None:
        if self.desk is None:
            return
        desk = self.desk
        source = desk.number_of(carried.source) if carried.source else None
        position = place.position_for(carried.posts)
        self._decide(
            lambda: desk.file(carried.posts, place.number, as_well=as_well, position=position, source=source)
        )
        self.article.go_to_post(carried.posts[0], place.question)

    def _undo(self) -> None:
        self._go_through_log(lambda project: project.undo(), "Took back", "There is nothing to take back.")

    def _redo(self) -> None:
        self._go_through_log(lambda project: project.redo(), "Made again", "There is nothing to make again.")

    def _go_through_log(self, step: Callable[[Project], list[Change]], verb: str, nothing: str) -> None:
        if self.desk is None:
            return
        try:
            changes = step(self.desk.project)
        except CuratorError as error:
            self.toast.tell(str(error), undoable=False)
            return
        if changes:
            self._was_saved()
        self.toast.tell(f"{verb}: {changes[0].label}" if changes else nothing, undoable=False)

    # Questions

    def _add_question(self) -> None:
        if self.desk is None:
            return
        project = self.desk.project
        number = len(self.desk.questions) + 1
        self._decide(lambda: project.question(f"Question {number}"), quietly=True)
        self._edit_question(self.desk.questions[-1].id)

    def _rename_question(self) -> None:
        if (question := self._question_in_hand()) is not None:
            self._edit_question(question)

    def _edit_question(self, question: str) -> None:
        row = self.buckets.rows.row_of(question)
        if row is not None:
            index = self.buckets.rows.index(row)
            self.buckets.setFocus()
            self.buckets.setCurrentIndex(index)
            self.buckets.edit(index)

    def _reword(self, question: str, text: str) -> None:
        if self.desk is not None:
            project, number = self.desk.project, self.desk.number_of(question)
            self._decide(lambda: project.question(text, number))

    def _question_in_hand(self) -> str | None:
        """The question that a command is about: current on the left, else in the article, else viewed."""
        if self._pane() is self.article and (row := self.article.row()) and row.question:
            return row.question
        if (question := self.buckets.current_question()) is not None:
            return question
        return None if self.desk is None or isinstance(self.desk.view, Bucket) else self.desk.view

    def _move_question(self, by: int) -> None:
        question = self._question_in_hand()
        if self.desk is None or question is None:
            return
        self._question_dropped(question, self.desk.number_of(question) - 1 + by)

    def _question_dropped(self, question: str, position: int) -> None:
        if self.desk is None or not 0 <= position < len(self.desk.questions):
            return
        project, number = self.desk.project, self.desk.number_of(question)
        self._decide(lambda: project.move_question(number, position))
        row = self.buckets.rows.row_of(question)
        if row is not None:
            self.buckets.setCurrentIndex(self.buckets.rows.index(row))

    def _drop_question(self) -> None:
        question = self._question_in_hand()
        if self.desk is None or question is None:
            return
        project, number = self.desk.project, self.desk.number_of(question)
        if self.desk.view == question:
            self.open_view(Bucket.INBOX)
        self._decide(lambda: project.drop_question(number))

    def _detect_questions(self) -> None:
        if self.desk is not None:
            project = self.desk.project
            if not self._decide(lambda: workspace.detect_questions(project)):
                self.toast.tell("No further question was found in the host's tweets.", undoable=False)

    # The article

    def _edited(self, row: article_pane.Row, text: str) -> None:
        if self.desk is None:
            return
        project = self.desk.project
        match row.kind:
            case article_pane.Kind.QUOTE if row.quote is not None and text:
                post = row.quote.post
                state = project.state(post)
                same = state is not None and text == cleaned(state.text, project.hashtag())
                self._decide(lambda: project.edit(post, None if same else text))
            case article_pane.Kind.HEADING if text:
                self._decide(lambda: project.question(text, row.number))
            case kind if kind in article_pane.FIELDS:
                self._decide(lambda: project.set_article(article_pane.FIELDS[kind], text))
            case _:
                pass

    def _edit(self) -> None:
        if self._pane() is self.buckets:
            self._rename_question()
            return
        if self._pane() is self.timeline:
            post = self._current_post()
            if post is None or not self.article.go_to_post(post):
                self.toast.tell(
                    "File the tweet under a question first; then its words can be edited.", undoable=False
                )
                return
        index = self.article.currentIndex()
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.article.setFocus()
            self.article.edit(index)

    def _back_to_cleaned(self) -> None:
        posts, _ = self._targets()
        if posts and self.desk:
            project = self.desk.project
            self._decide(lambda: project.edit(posts[0], None))

    def _move(self, by: int) -> None:
        if self._pane() is self.buckets:
            self._move_question(by)
            return
        row = self.article.row()
        if self.desk is None or row is None or self._pane() is not self.article:
            return
        if row.kind is article_pane.Kind.HEADING:
            self._move_question(by)
            self.article.go_to_row_of(row.key)
            return
        chosen = self.article.chosen_quotes()
        if not chosen:
            return
        posts = [one.quote.post for one in chosen if one.quote]
        project, number, question = self.desk.project, chosen[0].number, chosen[0].question
        position = chosen[0].position + by
        staying = len(project.placements(number)) - len(posts)
        if 0 <= position <= staying:
            self._decide(lambda: project.move(posts, number, position, number), quietly=True)
        elif 1 <= number + by <= len(self.desk.questions):
            target = self.desk.questions[number + by - 1]
            question = target.id
            end = None if by < 0 else 0
            self._decide(lambda: project.move(posts, target.number, end, number))
        self.article.select_posts(posts, question)

    def _find_in_article(self) -> None:
        post = self._current_post()
        if self._pane() is self.article:
            row = self.article.row()
            if self.desk and row and row.quote:
                found = self.desk.row_of_post(row.quote.post)
                if found is None:
                    self.open_view(Bucket.ALL)
                    found = self.desk.row_of_post(row.quote.post)
                if found is not None:
                    self.timeline.go_to(found)
                    self.timeline.setFocus()
        elif post and self.article.go_to_post(post):
            self.article.setFocus()
        else:
            self.toast.tell("This tweet is not in the article yet.", undoable=False)

    def export(self) -> None:
        """Ask where to, and write the draft there."""
        if self.desk is None:
            return
        formats = {
            f"{one.label} (*{_dotted(one.extension)})": name
            for name, one in sorted(workspace.formats().items(), key=_markdown_first)
        }
        project = self.desk.project
        first = workspace.writer("markdown").extension
        suggested = project.path.with_name(f"{project.path.stem}{_dotted(first)}")
        name, chosen = QFileDialog.getSaveFileName(self, "Export the draft", str(suggested), ";;".join(formats))
        if not name:
            return
        path, format_ = Path(name), formats.get(chosen, "markdown")
        by_suffix = {_dotted(one.extension): name for name, one in workspace.formats().items()}
        format_ = by_suffix.get(path.suffix.lower(), format_)
        if not path.suffix:
            path = path.with_suffix(_dotted(workspace.writer(format_).extension))
        if self._try(lambda: workspace.export(project, format_, path)):
            self.toast.tell(f"The draft is in {path}", undoable=False)

    def copy_article(self) -> None:
        """Put the article on the clipboard, as HTML and as plain text."""
        if self.desk is None:
            return
        page, text = workspace.for_clipboard(self.desk.project)
        data = QMimeData()
        data.setHtml(page)
        data.setText(text)
        QGuiApplication.clipboard().setMimeData(data)
        self.toast.tell("The article is on the clipboard.", undoable=False)

    # Moving about

    def _step(self, by: int) -> None:
        if self._pane() is not self.timeline:
            pane = self._pane()
            row = pane.currentIndex().row() + by
            if 0 <= row < pane.model().rowCount():
                pane.setCurrentIndex(pane.model().index(row, 0))
            return
        if self.desk is not None:
            self.timeline.go_to(self.desk.step(self.timeline.currentIndex().row(), by))

    def _go_on(self) -> None:
        if self.desk is not None and self.timeline.currentIndex().isValid():
            self.timeline.go_to(self.desk.next_open(self.timeline.currentIndex().row()))

    def _jump(self, at_ms: int) -> None:
        if self.desk is not None and len(self.desk.rows):
            row = self.desk.row_at(at_ms)
            self.timeline.go_to(row if not self.desk.card(row).asks else self.desk.step(row, 1))
            self.timeline.scrollTo(self.timeline.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)
            self.timeline.setFocus()

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _next_pane(self) -> None:
        panes = [self.buckets, self.timeline, self.article]
        here = panes.index(self._pane()) if self._pane() in panes else 0
        after = panes[(here + 1) % len(panes)]
        after.setFocus(Qt.FocusReason.TabFocusReason)
        if not after.currentIndex().isValid() and after.model().rowCount():
            after.setCurrentIndex(after.model().index(0, 0))

    def _choose_zone(self) -> None:
        if self.desk is None:
            return
        from zoneinfo import ZoneInfo, available_timezones

        zones = sorted(available_timezones())
        now = str(self.desk.zone) if self.desk.zone else ""
        start = zones.index(now) if now in zones else zones.index("UTC")
        zone, chosen = QInputDialog.getItem(
            self, "Time zone", "Show times as they are in:", zones, start, editable=True
        )
        if chosen and zone in zones:
            self.desk.zone = ZoneInfo(zone)
            current = self._current_post()
            self.desk.open(self.desk.view, self.desk.query)
            self._lay()
            self._come_back_to(current)
            self._refresh()

    def _choose_appearance(self, chosen: Appearance) -> None:
        self.settings.keep_appearance(chosen)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply(app, chosen)
        self._tick_appearance()

    def _tick_appearance(self) -> None:
        for one in Appearance:
            self.actions_[f"appearance-{one}"].setChecked(one is appearance())

    def _show_cheat_sheet(self) -> None:
        CheatSheet(self.actions_, self).show()

    def _about(self) -> None:
        QMessageBox.about(
            self, "About Curator", f"Curator {__version__}: from a Twitter chat to an article draft."
        )

    def _context_menu(self, pane: QAbstractItemView, menus: tuple[Menu, ...], at: QPoint) -> None:
        shown = QMenu(self)
        for menu in menus:
            shown.addActions(self.menus[menu].actions())
            shown.addSeparator()
        shown.popup(pane.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() == Qt.Key.Key_Escape
            and self.desk is not None
            and (self.search.text() or self.search.hasFocus())
        ):
            self.search.clear()
            self.timeline.setFocus()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_file(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _local_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := _local_file(event.mimeData()):
            event.acceptProposedAction()
            self.open_path(path)

    def _try(self, run: Callable[[], None]) -> bool:
        """Do something that may fail for the editor to know: what is wrong is shown, and all goes on."""
        try:
            run()
        except CuratorError as error:
            self.notice.tell(str(error))
            return False
        return True


class _Notice(QFrame):
    """A sentence across the top of the window, until it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        close = QPushButton("Close", self)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.words, 1)
        row.addWidget(close)
        self.hide()

    def tell(self, words: str) -> None:
        self.words.setText(words)
        self.show()


def _side_by_side(parent: QWidget, *widgets: QWidget | None) -> QWidget:
    """Widgets in a row that gives way where there is too little room; None stands for free space."""
    box = QWidget(parent)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return box


def _zone(name: str) -> tzinfo | None:
    """The time zone of that name; None, the system's, for none or an unknown one."""
    if not name:
        return None
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _local_file(data: QMimeData) -> Path | None:
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(files[0]) if files else None


def _dotted(extension: str) -> str:
    return extension if extension.startswith(".") else f".{extension}"


def _markdown_first(item: tuple[str, object]) -> tuple[bool, str]:
    return item[0] != "markdown", item[0]
