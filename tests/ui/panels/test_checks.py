"""What is wrong with the draft, beside the article: found by itself, gone to and mended by key."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.ui.shell.window import MainWindow
from tests.questions import numbered
from tests.ui.conftest import press, project_of, quoted


@pytest.fixture
def faulty(window: MainWindow) -> MainWindow:
    """Two quotes, one of which says a word twice."""
    project = project_of(window)
    project.place(["1", "5"], numbered(project, 1))
    project.edit("5", "We lend the the tools")
    return window


def found(window: MainWindow) -> list[str]:
    return [finding.rule for finding in window.panes.checks.findings.rows]


def test_findings_come_by_themselves_and_are_counted(faulty: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "doubled-word" in found(faulty), timeout=5000)
    assert faulty.panes.checked.text().startswith("Checks ")
    project_of(faulty).edit("5", "We lend the tools.")
    qtbot.waitUntil(lambda: "doubled-word" not in found(faulty), timeout=5000)


def test_a_key_goes_to_each_finding_and_another_mends_it(faulty: MainWindow, qtbot: QtBot) -> None:
    for _ in range(20):
        qtbot.keyClick(faulty.timeline, Qt.Key.Key_F8)
        finding = faulty.panes.checks.current()
        assert finding is not None
        if finding.rule == "doubled-word":
            break
    assert faulty.panes.checks.isVisible()
    row = faulty.article.row()
    assert row is not None
    assert row.quote is not None
    assert row.quote.post == "5"
    qtbot.keyClick(faulty.timeline, Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    state = project_of(faulty).state("5")
    assert state is not None
    assert state.quote == "We lend the tools"
    faulty.actions_["undo"].trigger()
    assert quoted(faulty)[0] == ["1", "5"]


def test_the_keys_are_for_the_quote_that_a_finding_shows(faulty: MainWindow, qtbot: QtBot) -> None:
    faulty.panes.checked.setChecked(True)
    faulty.panes.checks.look()
    row = found(faulty).index("doubled-word")
    checks = faulty.panes.checks
    at = checks.visualRect(checks.findings.index(row)).center()
    qtbot.mouseClick(checks.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert faulty.panes.current() is faulty.article
    press(qtbot, faulty, "S")
    project = project_of(faulty)
    assert project.ids(project.pks("is:starred")) == ["5"]


def test_a_rule_that_is_switched_off_finds_nothing(faulty: MainWindow) -> None:
    faulty.panes.checks.look()
    assert "doubled-word" in found(faulty)
    project_of(faulty).set_article("unchecked", "doubled-word")
    faulty.panes.checks.look()
    assert "doubled-word" not in found(faulty)


def test_one_fix_for_all_is_one_decision(faulty: MainWindow) -> None:
    project = project_of(faulty)
    project.place(["7", "9", "10"], numbered(project, 1))
    for post, words in zip(("1", "5", "7", "9", "10"), ("One.", "Two.", "Three.", "Four.", "Five"), strict=True):
        project.edit(post, f"{words[:-1]} is what we lend{words[-1] if words[-1] == '.' else 'e'}")
    before = len(project.history())
    faulty.panes.checks.look()
    assert "mixed-ending" in found(faulty)
    faulty.panes.checks.setCurrentIndex(faulty.panes.checks.findings.index(found(faulty).index("mixed-ending")))
    faulty.actions_["mend"].trigger()
    assert len(project.history()) == before + 1
    faulty.panes.checks.look()
    assert "mixed-ending" not in found(faulty)


def test_a_template_that_is_gone_is_told_and_the_work_goes_on(window: MainWindow) -> None:
    project_of(window).set_article("template", "somebody-elses")
    assert "somebody-elses" in window.notice.words.text()
    project_of(window).place("1", numbered(project_of(window), 1))
    assert quoted(window)[0] == ["1"]
    project_of(window).set_article("template", "trade-review")
    assert "openshelf" in window.article.lines.rows[0].text
