"""Runs the program just as ``curator`` does, and tells a test where things are on the screen.

    python -m tests.desktop.observed PATH

A question on standard input, one JSON object a line, is answered by one on standard output. Nothing here
changes what the window shows or does: the hand is xdotool's.
"""

import json
import sys
import threading
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton, QWidget

from curator.cli import main
from curator.sources.tables.mapping import Field
from curator.ui.archives.mapping_dialog import MappingDialog
from curator.ui.article.rows import Kind
from curator.ui.kit.list_model import ROW
from curator.ui.shell.window import MainWindow


class Observer(QObject):
    """Answers on the window's own thread what was asked on another."""

    asked = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._answer)

    def listen(self) -> None:
        for line in sys.stdin:
            self.asked.emit(json.loads(line))

    def _answer(self, question: dict[str, Any]) -> None:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
        answer: object = None
        try:
            answer = getattr(self, "_" + question.pop("ask"))(windows[0], **question) if windows else None
        finally:  # whoever asked would wait for ever; what went wrong is on standard error
            print(json.dumps(answer), flush=True)

    def _state(self, window: MainWindow) -> dict[str, Any]:
        desk = window.session.desk
        focus = window.focusWidget()
        return {
            "posts": len(desk.rows) if desk else 0,
            "questions": len(desk.questions) if desk else 0,
            "importing": window.session.importing or bool(window.queue.is_busy),
            "view": str(desk.view) if desk else "",
            "current": window.timeline.current_post(),
            "focus": focus.objectName() if focus else "",
            "filed": [desk.project.placements(one.id) for one in desk.questions] if desk else [],
            "title": window.windowTitle(),
            "article": [row.text for row in window.article.lines.rows if row.quote],
            "choices": _choices(window),
            "dialog": type(QApplication.activeModalWidget()).__name__,
            "status": window.panes.status.tally.text(),
            "active": window.isActiveWindow(),
            "in front": front.windowTitle() if (front := QApplication.activeWindow()) else "",
            "toast": window.toast._words.text() if window.toast.isVisible() else "",
            "notice": window.notice.words.text() if window.notice.isVisible() else "",
        }

    def _card(self, window: MainWindow, post: str) -> list[int] | None:
        """The middle of a card's first line, brought into view as a wheel would."""
        rows = window.timeline.cards.rowCount()
        for row in range(rows):
            index = window.timeline.cards.index(row, 0)
            if index.data(ROW).state.id == post:
                return _middle(window.timeline, window.timeline.visualRect(index))
        return None

    def _cards(self, window: MainWindow) -> list[tuple[str, list[int]]]:
        """The posts that are on the screen as a whole, and the middle of each card."""
        shown = []
        for row in window.timeline.visible_rows():
            index = window.timeline.cards.index(row, 0)
            rect = window.timeline.visualRect(index)
            if not index.data(ROW).asks and window.timeline.viewport().rect().contains(rect):
                shown.append((index.data(ROW).state.id, _middle(window.timeline, rect)))
        return shown

    def _sight(self, window: MainWindow) -> list[tuple[str, str, int | None]]:
        """Of the cards that can be picked: the post, the key that picks it, the question suggested for it."""
        desk, timeline = window.session.desk, window.timeline
        assert desk is not None
        shown = []
        for row in timeline.rows_to_pick():
            card = desk.card(row)
            shown.append((card.state.id, timeline.key_of(row), desk.suggested_number(card)))
        return shown

    def _hint(self, window: MainWindow, number: int) -> list[int] | None:
        """The place where an empty question's quotes are to be dropped."""
        for place, row in enumerate(window.article.lines.rows):
            if row.kind is Kind.HINT and row.number == number:
                return _middle(window.article, window.article.visualRect(window.article.lines.index(place)))
        return None

    def _bucket(self, window: MainWindow, name: str) -> list[int] | None:
        for row in range(window.buckets.entries.rowCount()):
            index = window.buckets.entries.index(row)
            entry = index.data(ROW)
            if entry.text == name or str(entry.number) == name:
                return _middle(window.buckets, window.buckets.visualRect(index))
        return None

    def _minute(self, window: MainWindow, number: int) -> list[int] | None:
        """The number of a question under the bars of the chat's activity."""
        activity, desk = window.panes.activity, window.session.desk
        at_ms = desk.questions[number - 1].at_ms if desk else None
        if at_ms is None:
            return None
        place = activity.mapToGlobal(QPoint(round(activity._x(at_ms)) + 3, activity.height() - 6))
        return [place.x(), place.y()]

    def _findings(self, window: MainWindow) -> list[str]:
        return [one.message for one in window.panes.checks.findings.rows]

    def _quote(self, window: MainWindow, post: str) -> list[int] | None:
        for number, row in enumerate(window.article.lines.rows):
            if row.quote and row.quote.post == post:
                rect = window.article.visualRect(window.article.lines.index(number))
                return [*_middle(window.article, rect), rect.height()]
        return None

    def _button(self, window: MainWindow, text: str) -> list[int] | None:
        for button in window.findChildren(QPushButton):
            if button.text() == text and button.isVisible():
                return _middle(button, button.rect())
        return None

    def _field(self, window: MainWindow, field: str) -> list[int] | None:
        """The box in the mapping dialog that says which column gives a field."""
        for dialog in window.findChildren(MappingDialog):
            return _middle(dialog._choices[Field(field)], dialog._choices[Field(field)].rect())
        return None

    def _mapping(self, window: MainWindow) -> dict[str, Any] | None:
        """What the mapping dialog has chosen, and what it shows of it."""
        for dialog in window.findChildren(MappingDialog):
            columns = {str(one): names[0] for one, names in dialog.mapping().columns.items()}
            return {"columns": columns, "preview": dialog._preview.text(), "active": dialog.isActiveWindow()}
        return None

    def _geometry(self, window: MainWindow) -> list[int]:
        corner = window.mapToGlobal(QPoint(0, 0))
        return [corner.x(), corner.y(), window.width(), window.height()]


def _choices(window: MainWindow) -> list[str]:
    """What of an archive can be chosen, once it was looked through; nothing while no choice is asked for."""
    page = window.opener.page
    if not page.isVisible() or page.progress.isVisible():
        return []
    rows = page.list.model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def _middle(widget: QWidget, rect: QRect) -> list[int]:
    surface = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
    at = surface.mapToGlobal(rect.center())
    return [at.x(), at.y()]


if __name__ == "__main__":
    observer = Observer()
    threading.Thread(target=observer.listen, daemon=True).start()
    main()
