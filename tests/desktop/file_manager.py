"""Another program with a file to drag: python -m tests.desktop.file_manager FILE, a small window at the bottom."""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class File(QLabel):
    """A file as file managers show one: it can be dragged away."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self.text())])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    app = QApplication([])
    file = File(str(Path(sys.argv[1]).resolve()))
    file.setWindowTitle("A file manager")
    file.setWindowFlags(Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.FramelessWindowHint)
    file.setGeometry(20, 700, 400, 60)
    file.show()
    app.exec()
