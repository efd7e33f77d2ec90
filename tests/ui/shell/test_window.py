"""The window comes back as it was left, and shows what belongs to its project."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from curator.project import Project
from curator.ui.desk.cards import Bucket
from curator.ui.shell.window import MainWindow
from curator.work import importing, sample, starting
from tests.ui.conftest import project_of


def test_the_window_comes_back_to_where_it_was_left(opened: Callable[[Path], MainWindow], path: Path) -> None:
    first = opened(path)
    first.navigation.show_view(Bucket.ALL)
    first.timeline.go_to(17)
    first.timeline.verticalScrollBar().setValue(first.timeline.verticalScrollBar().value() + 37)
    QApplication.processEvents()
    top = first.timeline.visualRect(first.timeline.currentIndex()).top()
    first.panes.splitter.setSizes([260, 560, 460])
    sizes = first.panes.splitter.sizes()
    first.close()
    second = opened(path)
    assert second.session.desk is not None
    assert second.session.desk.view == Bucket.ALL
    assert second.timeline.current_post() == "18"
    assert second.panes.splitter.sizes() == sizes
    assert abs(second.timeline.visualRect(second.timeline.currentIndex()).top() - top) <= 24
    assert second.settings.recent() == [path]


def test_the_first_time_it_begins_where_the_questions_begin(
    opened: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = tmp_path / "sample.curation"
    with Project.create(path) as project:
        importing.import_archive(project, sample.sample_archive())
        starting.detect_questions(project)
    window = opened(path)
    assert window.session.desk is not None
    row = window.timeline.currentIndex().row()
    heading = window.session.desk.card(row - 1)
    assert row > 1
    assert heading.asks is not None
    assert heading.asks.number == 1
    assert window.timeline.visible_rows().start == row - 1


def test_closing_a_project_leads_to_the_welcome_page_with_it(window: MainWindow, path: Path) -> None:
    window.actions_["close-project"].trigger()
    assert window.pages.currentWidget() is window.welcome
    assert not path.with_name(path.name + "-wal").exists()
    window.welcome.recent_asked.emit(path)
    assert window.pages.currentWidget() is window.panes


def test_recent_projects_are_in_the_menu(window: MainWindow, path: Path, tmp_path: Path) -> None:
    other = tmp_path / "this & that.curation"
    Project.create(other).close()
    window.opener.open_path(other)
    window.menus.recent.aboutToShow.emit()
    entries = window.menus.recent.actions()
    assert [entry.text() for entry in entries] == [f"this && that   {tmp_path}", f"chat   {tmp_path}"]
    entries[1].trigger()
    assert project_of(window).path == path


def test_a_time_zone_is_kept_with_the_project(
    opened: Callable[[Path], MainWindow], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtWidgets.QInputDialog.getItem", lambda *_a, **_k: ("Asia/Kolkata", True))
    first = opened(path)
    first.actions_["zone"].trigger()
    assert first.session.desk is not None
    assert first.session.desk.card(0).time == "19:31"
    first.close()
    second = opened(path)
    assert second.session.desk is not None
    assert second.session.desk.card(0).time == "19:31"


def test_a_hashtag_that_came_later_stands_close_to_the_facts(window: MainWindow) -> None:
    scope = window.panes.scope
    wide = scope.width()
    project_of(window).set_article("hashtag", "#a_very_long_hashtag_for_a_chat")
    QApplication.processEvents()
    assert scope.width() > wide
    project_of(window).set_article("hashtag", "#x")
    QApplication.processEvents()
    assert scope.width() <= wide
