"""The cards are painted before all that is not needed for them."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from curator.posts import CuratorError
from curator.ui.look import theme
from curator.ui.settings.store import Settings
from curator.ui.shell.window import MainWindow
from curator.work import locating, sample

START = """
import os, sys
from curator import app, cli

paint = app._paint

def look(window):
    paint(window)
    print(window.windowHandle().isExposed(), window.timeline.cards.rowCount(), *sys.modules, flush=True)
    os._exit(0)

app._paint = look
sys.argv = ["curator", "demo"]
cli.main()
"""
LATER = {
    "asyncio", "click", "jinja2", "multiprocessing", "qasync", "rapidfuzz", "symspellpy", "PySide6.QtSvg",
    "curator.terminal.main", "curator.draft.compose", "curator.draft.formats", "curator.draft.lint",
    "curator.draft.templates", "curator.ui.shell.first_steps", "curator.ui.shell.palette",
    "curator.ui.panels.closer_look",
}  # fmt: skip


def test_the_first_frame_waits_for_nothing_that_it_does_not_show() -> None:
    sample.sample_project()
    done = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True)
    on_screen, cards, *loaded = done.stdout.split()
    assert (on_screen, int(cards) > 0) == ("True", True)
    assert not LATER & set(loaded)


def test_what_stands_around_the_cards_comes_after_them(qapp: QApplication, path: Path, tmp_path: Path) -> None:
    theme.apply(qapp)
    window = MainWindow(Settings(tmp_path / "window.ini"))
    opening = locating.Opening(path, None)
    assert window.session.begin(opening)
    window.show()
    assert window.timeline.cards.rowCount() == 30
    assert not window.panes.progress.isVisible()
    window.session.complete(opening)
    assert window.panes.status.tally.text().startswith("30 to look at")
    assert [row.text for row in window.article.lines.rows if row.number][:1] == ["What is open?"]
    window.close()
    window.session.complete(opening)  # closed before its first frame
    assert window.session.desk is None
    window.deleteLater()


def test_without_a_project_the_window_begins_with_the_welcome_page(qapp: QApplication, tmp_path: Path) -> None:
    theme.apply(qapp)
    window = MainWindow(Settings(tmp_path / "window.ini"))
    window.show()
    assert window.pages.currentWidget() is window.welcome
    with pytest.raises(CuratorError):
        window.session.begin(locating.Opening(tmp_path / "none.curation", None))
    assert window.pages.currentWidget() is window.welcome
    window.close()
    window.deleteLater()
