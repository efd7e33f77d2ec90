"""Notices: a long one breaks its lines and stays within the window."""

from curator.ui.shell.window import MainWindow


def test_a_toast_that_is_long_breaks_its_lines_and_stays_within_the_window(window: MainWindow) -> None:
    window.toast.tell("short")
    height = window.toast.height()
    window.toast.tell("what was saved and what was lost, " * 12)
    assert window.toast.x() >= 0
    assert window.toast.geometry().right() <= window.pages.width()
    assert window.toast.height() > height
    assert window.toast.geometry().bottom() < window.pages.height()
    window.toast.tell("short")
    assert window.toast.height() == height
