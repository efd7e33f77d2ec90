"""A closer look at one tweet: its whole text, large, its pictures, and what was said around it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QImage, QKeyEvent, QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from curator.draft.article import Quote
from curator.text import word_diff
from curator.ui.desk.cards import Card
from curator.ui.kit.screen_reader import announce
from curator.ui.kit.text_labels import plain
from curator.ui.languages import tr, tr_count
from curator.ui.look.theme import fonts
from curator.ui.panels.thread import Line

_WIDE = 640
_MARGIN = 48


Pictures = Sequence[Callable[[], bytes | None]]


class CloserLook(QFrame):
    """Lies over the panes while it is open. It never has the focus: the keys stay where they were."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("peek")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("A closer look"))
        self._over = over
        self._who = plain(font=partial(fonts.sans, 14, QFont.Weight.DemiBold))
        self._where = plain(font=partial(fonts.sans, 12), name="quiet")
        self._words = plain(font=partial(fonts.serif, 21))
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._private = plain(font=partial(fonts.sans, 13), name="remarks")
        self._none = plain(font=partial(fonts.sans, 12), name="quiet")
        self._around = plain(font=partial(fonts.sans, 13))
        self._pictures = QVBoxLayout()
        self._pictures.setSpacing(12)
        page = QWidget(self)
        column = self._column = QVBoxLayout(page)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        for widget in (self._who, self._words, self._where, self._private):
            column.addWidget(widget)
        column.addLayout(self._pictures)
        column.addWidget(self._none)
        column.addWidget(self._around)
        column.addStretch(1)
        self._scrolled = QScrollArea(self)
        self._scrolled.setWidget(page)
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._scrolled)
        over.installEventFilter(self)
        self.hide()

    def show_card(
        self, card: Card, pictures: Pictures, private: Sequence[str] = (), conversation: Sequence[Line] = ()
    ) -> None:
        """Show a tweet. ``pictures`` gives the bytes of each, None for one that is not there any more; ``private``
        is what the editor noted of it, a line each; ``conversation`` what was said around it."""
        state = card.state
        self._who.setText(_named(state.name or "", state.handle or ""))
        self._words.setText(state.text)
        self._where.setText(" · ".join(filter(None, (card.time, state.lang, state.url))))
        self._show(pictures, private, conversation)

    def show_quote(
        self, quote: Quote, pictures: Pictures, private: Sequence[str] = (), conversation: Sequence[Line] = ()
    ) -> None:
        """Show a quote, its tweet below it, and how the two differ; the rest as for a tweet."""
        self._who.setText(_named(quote.name, quote.handle))
        self._words.setText(quote.text)
        state = tr("Altered by hand.") if quote.altered else tr("Only cleaned.")
        parts = len(quote.parts) + 1
        joined = tr_count(parts, "Joined of {count} tweet.", "Joined of {count} tweets.") if quote.parts else ""
        facts = [
            " ".join(filter(None, (state, joined))),
            *_differences(quote),
            "",
            tr("The tweet:"),
            quote.original,
        ]
        self._where.setText("\n".join(facts))
        self._show(pictures, private, conversation)

    def _show(self, pictures: Pictures, private: Sequence[str], conversation: Sequence[Line]) -> None:
        self._around.setText("\n".join(_turn(line) for line in conversation))
        self._around.setVisible(len(conversation) > 1)
        self._private.setText("\n".join(private))
        self._private.setVisible(bool(private))
        while item := self._pictures.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        missing = 0
        for number, bytes_of in enumerate(pictures, 1):
            image = QImage.fromData(bytes_of() or b"")
            if image.isNull():
                missing += 1
                continue
            shown = QLabel()
            shown.setAccessibleName(tr("Picture {number} of {all}", number=number, all=len(pictures)))
            wide = min(image.width(), _WIDE - 56)
            shown.setPixmap(
                QPixmap.fromImage(image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation))
            )
            self._pictures.addWidget(shown, alignment=Qt.AlignmentFlag.AlignLeft)
        unread = tr_count(
            missing,
            "{count} of its pictures cannot be read from the archive.",
            "{count} of its pictures cannot be read from the archive.",
        )
        self._none.setText(unread if missing else "")
        self._none.setVisible(missing > 0)
        self._place()
        if not self.isVisible():  # then the card below it is read, where that becomes another
            labels = (self._who, self._words, self._where, self._private, self._around, self._none)
            announce("\n".join(one.text() for one in labels if one.text() and not one.isHidden()), self)
        self.show()
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scrolled.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        wide = min(_WIDE, self._over.width() - 2 * _MARGIN)
        self._column.activate()
        needed = self._column.heightForWidth(wide - 2) + 6
        tall = min(max(needed, 160), self._over.height() - 2 * _MARGIN)
        self.setGeometry((self._over.width() - wide) // 2, _MARGIN, wide, tall)


def _named(name: str, handle: str) -> str:
    return " ".join(filter(None, (name, f"@{handle}" if handle else ""))) or tr("Nobody named")


def _turn(line: Line) -> str:
    """A line of the conversation, indented by its depth."""
    words = tr("this tweet", "in its thread") if line.around else " ".join(line.text.split())
    return "\N{EM SPACE}" * line.depth + tr("{who}: {words}", who=line.who, words=words) if line.who else words


def _differences(quote: Quote) -> list[str]:
    """What the quote drops from its tweet, adds to it and changes in it, one line each."""
    found: dict[str, list[str]] = {"left-out": [], "added": [], "changed": []}
    for run in word_diff(quote.original, quote.text):
        before, after = " ".join(run.original), " ".join(run.quote)
        if run.kind == "changed":
            found["changed"].append(f"{before} → {after}")
        elif run.kind != "same":
            found[run.kind].append(before or after)
    left_out, added, changed = map("; ".join, found.values())
    lines = [tr("Left out: {words}", words=left_out)] if left_out else []
    lines += [tr("Added: {words}", words=added)] if added else []
    lines += [tr("Changed: {words}", words=changed)] if changed else []
    return lines
