"""The limit of a start: an empty window of the same toolkit, in the same version."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Empty(QMainWindow):
    """Says so when it has been painted, and ends."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1280, 772)

    def said(self) -> str:
        return "painted"

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print(self.said(), flush=True)
        QApplication.quit()


if __name__ == "__main__":
    app = QApplication([])
    window = Empty()
    window.show()
    app.exec()
