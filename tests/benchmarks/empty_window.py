"""The limit of a start: an empty window of the same toolkit, in the same version.

It says when it is painted, and then, as JSON, how much memory it took.
"""

import json

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.resident import resident


class Empty(QMainWindow):
    """Says so when it has been painted, and ends."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print("painted", flush=True)
        QTimer.singleShot(0, QApplication.quit)


if __name__ == "__main__":
    app = QApplication([])
    window = Empty()
    window.resize(1280, 772)
    window.show()
    app.exec()
    print(json.dumps(resident()))
