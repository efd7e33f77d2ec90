"""A seeded robot does what no editor would, at random: nothing fails, and all of it can be undone."""

import asyncio
import os
import random
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Protocol, TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.logging import Record
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from curator.chat.suggesting import Ranked, Suggestion
from curator.draft.compose import compose_anyway
from curator.project import Project
from curator.project.log.decided_rows import TABLES
from curator.ui.article.rows import rows_of
from curator.ui.buckets.entries import entries
from curator.ui.commands.catalogue import COMMANDS
from curator.ui.desk.cards import Bucket
from curator.ui.desk.desk import Desk
from curator.ui.kit import dragging
from curator.ui.shell.window import MainWindow
from curator.ui.timeline.accept_dialog import AcceptDialog
from curator.work import locating, starting, upkeep
from curator.work.importing import import_archive
from tests.invented import invent
from tests.sampling import amount
from tests.ui.conftest import drop, project_of

EVENTS = amount(daily=500, full=10_000)
SEEDS = [int(seed) for seed in os.environ.get("CURATOR_SEEDS", "1").split()]
LOOKED_AT_EVERY = 250

# What leaves this project for another, or the program; where a menu or the palette does so, the robot comes back.
LEAVING = frozenset({"quit", "open-sample"})

# What Qt says of the platform that has no screen, whatever a program does.
OF_NO_SCREEN = ("This plugin does not support", "propagateSizeHints")

Point = tuple[QWidget, QPoint]
One = TypeVar("One")

MOVING = (
    "Up", "Down", "Left", "Right", "PgUp", "PgDown", "Home", "End", "Return", "Esc", "Tab", "Shift+Tab", "Space",
    "Shift+Down", "Shift+Up", "Ctrl+A", "Ctrl+Return", "Shift+Return", "Backspace", "Del", "Shift+Right",
)  # fmt: skip
QUERIES = (
    "library", "from:reader1", "from:", "q:1", "q:99", "q:none", "is:starred", "is:nonsense", "has:link",
    "since:2024-10-03", "until:19:20", "since:never", "-kettle", '"a whole phrase"', '"open', "(", "OR OR", "a*",
    "is:seen -is:shelved lang:en", "label:heart", "図書", "👩‍🚀 e\u0301", "NEAR(a b)", "q:1 OR q:2",
    "has:remark", "\x00",
)  # fmt: skip
WORDS = (
    "kettle",
    "Ünïcode ✓",
    "",
    " ",
    "## Heading",
    "two\nlines",
    "<b>bold</b>",
    "ends here.",
    "\u202e",
    "x" * 300,
)
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
BUTTONS = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)


class Heard(Protocol):
    """What Qt said, as pytest-qt keeps it."""

    records: list[Record]


class Robot:
    """Sits before a window; what it does next depends on its seed, and on what it sees."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.path = project_of(window).path
        self.chance = random.Random(seed)
        self.done: deque[str] = deque(maxlen=20)
        self._keys = [key for command in COMMANDS if command.name not in LEAVING for key in command.keys]
        self._commands = [command.name for command in COMMANDS if command.name not in LEAVING]
        self._events: dict[Callable[[], None], int] = {
            self._press_key: 30,
            self._move_about: 14,
            self._trigger: 14,
            self._click: 18,
            self._drag: 12,
            self._drag_over_activity: 2,
            self._turn_wheel: 3,
            self._write: 4,
            self._resize: 1,
            self._change_tab: 2,
            self._search: 4,
            self._suggest: 4,
            self._go_through_log: 4,
            self._order: 1,
        }
        # Where the window waits for an answer in a loop of its own, this gives one.
        self._answering = QTimer(window, interval=5)
        self._answering.timeout.connect(self._answer)
        self._answering.start()

    def act(self) -> None:
        """Do one thing, and leave nothing open that would keep the next from being done."""
        self.window.activateWindow()
        QApplication.processEvents()
        if self._writing() and self.chance.random() < 0.4:
            self._press(self._one(("Return", "Esc")))
            QApplication.processEvents()
        (event,) = self.chance.choices([*self._events], [*self._events.values()])
        event()
        QApplication.processEvents()
        self._close_popups()
        self._answer()
        for dialog in self.window.findChildren(QDialog):
            if isValid(dialog) and dialog.isVisible():
                self._meddle(dialog)
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        QApplication.processEvents()
        self._come_back()

    def stop(self) -> None:
        """Let the window be: nothing is being edited, and no list is open."""
        self._answering.stop()
        self.window.shell.palette.leave()
        self.window.timeline.setFocus()
        QApplication.processEvents()

    def _do(self, told: str) -> None:
        self.done.append(told)

    def _one(self, of: Sequence[One]) -> One:
        return self.chance.choice(of)

    def _writing(self) -> bool:
        return isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)

    # Keys

    def _press_key(self) -> None:
        self._press(self._one(self._keys))

    def _move_about(self) -> None:
        self._press(self._one(MOVING))

    def _press(self, key: str) -> None:
        focus = QApplication.focusWidget() or self.window
        self._do(f"press {key} in {_named(focus)}")
        self._send(focus, key)

    def _send(self, to: QWidget, key: str) -> None:
        pressed = QKeySequence(key)[0]  # type: ignore[index] # PySide6 has it, its stubs do not
        QTest.keyClick(to, pressed.key(), pressed.keyboardModifiers())

    def _write(self) -> None:
        """Type into what is being edited, or begin to."""
        if not self._writing():
            name = self._one(("search", "edit", "remark", "paragraph", "palette", "remark-on-person", "introduce"))
            self._do(f"command {name}")
            self.window.actions_[name].trigger()
            QApplication.processEvents()
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            words, end = self._one(WORDS), self._one(("Return", "Esc", "Tab", "Ctrl+Return", ""))
            self._do(f"write {words[:12]!r} in {_named(focus)}, then {end or 'nothing'}")
            focus.insert(words) if isinstance(focus, QLineEdit) else focus.insertPlainText(words)
            if end:
                self._send(focus, end)

    def _trigger(self) -> None:
        name = self._one(self._commands)
        self._do(f"command {name}")
        self.window.actions_[name].trigger()

    # The mouse

    def _panes(self) -> list[QAbstractItemView]:
        window = self.window
        return [window.timeline, window.article, window.buckets, window.panes.people.list, window.panes.checks]

    def _click(self) -> None:
        widget, at = self._somewhere()
        button, held = self._one(BUTTONS), self._one(MODIFIERS)
        twice = self.chance.random() < 0.2
        self._do(
            f"{'double-' if twice else ''}click {button.name} {held.name} on {_named(widget)} at {at.toTuple()}"
        )
        if button is Qt.MouseButton.RightButton and isinstance(pane := widget.parentWidget(), QAbstractItemView):
            pane.customContextMenuRequested.emit(at)
        elif twice:
            QTest.mouseDClick(widget, button, held, at)
        else:
            QTest.mouseClick(widget, button, held, at)

    def _somewhere(self) -> Point:
        """A place in a pane, on one of its rows more often than not, or anywhere in the window."""
        if self.chance.random() < 0.3:
            at = QPoint(
                self.chance.randrange(self.window.width()), self.chance.randrange(40, self.window.height())
            )
            widget = self.window.childAt(at) or self.window
            return widget, widget.mapFrom(self.window, at)
        pane = self._one([pane for pane in self._panes() if pane.isVisible()] or [self.window.timeline])
        return pane.viewport(), self._in(pane)

    def _in(self, pane: QAbstractItemView) -> QPoint:
        place = pane.viewport()
        return QPoint(self.chance.randrange(max(place.width(), 1)), self.chance.randrange(max(place.height(), 1)))

    def _turn_wheel(self) -> None:
        pane = self._one(self._panes())
        at, turned = QPointF(self._in(pane)), self._one((-1200, -120, 120, 1200))
        self._do(f"turn the wheel by {turned} over {_named(pane)}")
        wheel = QWheelEvent(
            at, pane.viewport().mapToGlobal(at), QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton,
            self._one(MODIFIERS), Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(pane.viewport(), wheel)

    def _drag(self) -> None:
        data = self._taken()
        onto = self._one(self._panes()[:3])
        at, control = self._in(onto), self.chance.random() < 0.3
        if data is None:
            return
        carried = bytes(data.data(dragging.POSTS if data.hasFormat(dragging.POSTS) else dragging.QUESTION).data())
        self._do(f"drop {carried.decode()} onto {_named(onto)} at {at.toTuple()}{' with Ctrl' if control else ''}")
        drop(onto, at, data, control=control)

    def _taken(self) -> QMimeData | None:
        """Cards, quotes or a question, as a drag takes them up."""
        desk, article = self.window.session.desk, self.window.article
        if desk is None:
            return None
        project, what = desk.project.id, self._one(("cards", "quotes", "question"))
        if what == "question" and desk.questions:
            return dragging.mime_of_question(project, self._one(desk.questions).id)
        quotes = [row for row in article.lines.rows if row.quote]
        if what == "quotes" and quotes:
            row = self._one(quotes)
            assert row.quote is not None
            return dragging.mime_of_posts(project, [row.quote.post], [row.text], row.question)
        cards = [desk.card(row) for row in range(len(desk.rows)) if not desk.card(row).asks]
        posts = [card.state.id for card in self.chance.sample(cards, min(len(cards), self._one((1, 1, 1, 2, 5))))]
        source = None if isinstance(desk.view, Bucket) else desk.view
        return dragging.mime_of_posts(project, posts, posts, source) if posts else None

    def _drag_over_activity(self) -> None:
        activity = self.window.panes.activity
        places = [
            QPoint(self.chance.randrange(-9, activity.width() + 9), activity.height() // 2) for _ in range(3)
        ]
        self._do(f"drag over the activity by {[place.x() for place in places]}")
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(activity, left, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(activity, place)
            QApplication.processEvents()
        QTest.mouseRelease(activity, left, pos=places[-1])

    def _resize(self) -> None:
        wide, tall = self.chance.randrange(700, 1900), self.chance.randrange(380, 1100)
        self._do(f"resize to {wide} × {tall}")
        self.window.resize(wide, tall)

    def _change_tab(self) -> None:
        tab = self.chance.randrange(self.window.panes.tabs.count())
        self._do(f"tab {tab}")
        self.window.panes.tabs.setCurrentIndex(tab)

    # What is sought, what is suggested, what is taken back

    def _search(self) -> None:
        words = " ".join(self._one(QUERIES) for _ in range(self._one((0, 0, 1, 1, 2))))
        self._do(f"search {words!r}")
        self.window.panes.search.setText(words)

    def _suggest(self) -> None:
        """What the process beside the window would find, some day."""
        desk = self.window.session.desk
        if desk is None or not desk.questions:
            return
        known = self.window.suggestions.known
        for row in range(len(desk.rows)):
            post = desk.card(row).state.id
            if self.chance.random() < 0.3:
                question, sure = self.chance.choice(desk.questions).id, self.chance.random()
                known[post] = Suggestion(post, sure < 0.5, 1 - sure, (Ranked(question, sure, "Sent soon after"),))
        self._do(f"{len(known)} suggestions arrive")
        self.window.suggestions.arrived.emit()

    def _go_through_log(self) -> None:
        """Back a way, and most of it forth again, or there would be little left to be wrong."""
        back = self._one((0, 1, 2, 20))
        forth = max(back - self._one((0, 0, 1)), 0)
        self._do(f"undo {back} times, redo {forth} times")
        for name, times in (("undo", back), ("redo", forth)):
            for _ in range(times):
                self.window.actions_[name].trigger()

    def _order(self) -> None:
        if self.window.session.desk is not None:
            self._do("order by question, or by time")
            self.window.navigation.arrange(by_question=not self.window.session.desk.by_question)

    # What opens

    def _close_popups(self) -> None:
        while popup := QApplication.activePopupWidget():
            if isinstance(popup, QMenu) and self.chance.random() < 0.7:
                offered = [action for action in popup.actions() if action.isEnabled() and not action.menu()]
                offered = [action for action in offered if action.objectName() not in LEAVING and action.text()]
                if offered:
                    action = self._one(offered)
                    self._do(f"choose {action.text()} in a menu")
                    popup.close()
                    action.trigger()
                    QApplication.processEvents()
                    continue
            popup.close()

    def _answer(self) -> None:
        asking = QApplication.activeModalWidget()
        if isinstance(asking, QInputDialog) and self.chance.random() < 0.7:
            if asking.inputMode() is QInputDialog.InputMode.IntInput:
                asking.setIntValue(self._one((0, 50, 1200)))
            elif items := asking.comboBoxItems():
                asking.setTextValue(self._one(items))
            else:
                asking.setTextValue(self._one(WORDS))
            self._do(f"answer {asking.textValue()!r}")
            asking.accept()
        elif isinstance(asking, AcceptDialog) and self.chance.random() < 0.7:
            asking.show_all(self.window.suggestions.known)
            asking.sure.setValue(self._one((0, 50, 80, 99)))
            self._do(f"answer {asking.go.text()}")
            asking.go.click()
            asking.close()
        elif isinstance(asking, QDialog):
            self._do(f"give up {_named(asking)}")
            asking.reject()

    def _meddle(self, dialog: QDialog) -> None:
        for key in (self._one(MOVING), self._one(MOVING)):
            if isValid(dialog) and dialog.isVisible():
                self._do(f"press {key} in {_named(dialog)}")
                self._send(dialog.focusWidget() or dialog, key)
                QApplication.processEvents()

    def _come_back(self) -> None:
        """Where the project was closed, or another opened, open it again."""
        window = self.window
        if window.opener.page.isVisible():
            self._do("leave the page of what to import")
            window.opener.page.given_up.emit()
        if not window.isVisible():
            window.show()
        if window.session.desk is None or window.session.desk.project.path != self.path:
            self._do("open the project again")
            window.session.open(locating.Opening(self.path, None))
            QApplication.processEvents()


def _named(widget: QWidget) -> str:
    return widget.objectName() or widget.accessibleName() or type(widget).__name__


def decided(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every table of decisions, row by row."""
    with closing(sqlite3.connect(path)) as file:
        return {table: sorted(file.execute(f"SELECT * FROM {table}").fetchall()) for table in TABLES}


def shows_what_there_is(window: MainWindow) -> None:
    """Every card, row and bucket in the window is what a window that is opened now would show."""
    assert window.session.desk is not None
    desk = window.session.desk
    with Project.open(desk.project.path) as project:
        for row, pk in enumerate(desk.rows):
            assert [desk.card(row).state] == list(project.states([pk]))
        draft, _ = compose_anyway(project)
        questions = project.questions()
        assert window.article.lines.rows == rows_of(draft, "title" in project.article(), questions)
        assert window.buckets.entries.rows == entries(project.counts(), questions, project.filters())
        fresh = Desk(project)
        if desk.by_question:
            window.navigation.arrange(by_question=False)
        for view in (desk.view, Bucket.ALL):
            window.navigation.show_view(view)
            fresh.show_view(view)
            assert desk.rows == fresh.rows
            rows = range(len(fresh.rows))
            assert [*map(desk.card, rows)] == [*map(fresh.card, rows)]


def nothing_is_wrong(window: MainWindow) -> None:
    assert not upkeep.verify(project_of(window).path).problems
    shows_what_there_is(window)


@pytest.fixture
def _loop() -> Iterator[None]:
    """Work beside the window may be asked for; none is done, as nobody could say when it would end."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    yield
    waiting = asyncio.all_tasks(loop)
    for task in waiting:
        task.cancel()
    loop.run_until_complete(asyncio.gather(*waiting, return_exceptions=True))
    loop.close()
    asyncio.set_event_loop(None)


@pytest.mark.usefixtures("_loop")
@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_happens_nothing_fails_and_all_of_it_can_be_undone(
    opened: Callable[[Path], MainWindow], tmp_path: Path, qtbot: QtBot, qtlog: Heard, seed: int
) -> None:
    path = tmp_path / "chat.curation"
    with Project.create(path) as made:
        import_archive(made, invent(300).save(tmp_path / "chat.db"))
        start = decided(path)
        starting.detect_questions(made)
        assert len(made.questions()) == 5
    window = opened(path)
    robot = Robot(window, seed)
    heard = len(qtlog.records)
    with qtbot.capture_exceptions() as exceptions:
        for count in range(1, EVENTS + 1):
            try:
                robot.act()
                if count % LOOKED_AT_EVERY == 0:
                    robot.stop()
                    nothing_is_wrong(window)
                    robot._answering.start()
            except Exception as error:
                raise AssertionError(_told(seed, count, robot)) from error
            if exceptions:
                raise AssertionError(_told(seed, count, robot)) from exceptions[0][1]
            said = [one.message for one in qtlog.records[heard:] if not one.message.startswith(OF_NO_SCREEN)]
            assert not said, f"Qt says {said}: {_told(seed, count, robot)}"
        robot.stop()
        undo, redo = window.actions_["undo"], window.actions_["redo"]
        while redo.isEnabled():
            redo.trigger()
        end = decided(path)
        made_by_hand = sum(not decision.undone for decision in project_of(window).history())
        assert made_by_hand > EVENTS / 20, "too little happened for this to prove anything"
        while undo.isEnabled():
            undo.trigger()
        assert decided(path) == start
        nothing_is_wrong(window)
        while redo.isEnabled():
            redo.trigger()
        assert decided(path) == end
        assert not exceptions
    nothing_is_wrong(window)


def _told(seed: int, count: int, robot: Robot) -> str:
    return f"seed {seed}, event {count}, after:\n" + "\n".join(robot.done)
