"""The limit of a start: an empty window of the same toolkit, in the same version."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Empty(QMainWindow):
    """Says so when it has been painted, and ends."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print("painted", flush=True)
        QApplication.quit()


if __name__ == "__main__":
    app = QApplication([])
    window = Empty()
    window.resize(1280, 772)
    window.show()
    app.exec()
