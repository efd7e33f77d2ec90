"""The commands that hand the draft on: as a file, or by the clipboard."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from curator.posts import CuratorError
from curator.ui.commands.registry import Registry
from curator.ui.desk.selection import Selection
from curator.ui.desk.session import Session
from curator.ui.languages import tr, translated
from curator.work import exporting

if TYPE_CHECKING:
    from curator.ui.export.exporter import Exporter


class ExportCommands(QObject):
    """Writes and copies drafts; ``writing`` tells whether one is being written, ``written`` where it is."""

    writing = Signal(bool)
    written = Signal(object)  # a Path

    def __init__(self, session: Session, selection: Selection, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._selection = selection
        self._window = window

    def register(self, registry: Registry) -> None:
        """Take these commands on."""
        registry.register(
            {
                "export": self.export,
                "copy-article": partial(self.copy, None),
                "copy-question": self.copy_question,
            }
        )

    @cached_property
    def exporter(self) -> "Exporter":
        """Writes drafts, made when the first is to be written."""
        from curator.ui.export.exporter import Exporter

        exporter = Exporter(self._window, self._session.settings)
        exporter.writing.connect(self.writing)
        exporter.written.connect(self.written)
        exporter.failed.connect(self._session.notice.tell)
        return exporter

    def close(self) -> None:
        """Let go of the process that writes."""
        if "exporter" in vars(self):
            self.exporter.close()

    def export(self) -> None:
        """Ask how and where to, and write the draft there."""
        if (project := self._session.project) is not None:
            self.exporter.ask(project)

    def copy_question(self) -> None:
        """Put the current question of the article on the clipboard, with its answers alone."""
        desk, question = self._session.desk, self._selection.place()
        if desk is None or not question:
            self._session.message.tell(tr("Choose a question or a quote in the article first."))
        else:
            self.copy(desk.number_of(question))

    def copy(self, question: int | None) -> None:
        """Put the article on the clipboard, or one question of it by its number, as HTML and as plain text."""
        if (project := self._session.project) is None:
            return
        try:
            page, text = exporting.for_clipboard(project, question)
        except CuratorError as error:
            self._session.notice.tell(translated(error))
            return
        data = QMimeData()
        data.setHtml(page)
        data.setText(text)
        QGuiApplication.clipboard().setMimeData(data)
        self._session.message.tell(
            tr("The article is on the clipboard.")
            if question is None
            else tr("Question {number} with its answers is on the clipboard.", number=str(question))
        )
