"""The window on a stranger's project: it opens and works, or says in one sentence why not."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from curator.posts import CuratorError
from curator.project import Project
from curator.ui.desk.cards import Bucket
from curator.ui.shell.window import MainWindow
from curator.work import importing
from tests.helpers import HOSTILE, make_archive
from tests.project.hostile import sound, spoiled
from tests.questions import numbered
from tests.ui.conftest import project_of

OPENED = [
    "label_markup", "cyclic_joined", "long_chain_joined", "reply_cycle", "ranks", "ranks_junk", "rank_edge",
    "article_markup", "zone_path", "template_path", "target_huge", "filters", "at_huge", "at_neg", "url_js",
    "handle_markup", "archive_dev", "dangling", "log_table", "before_deep",
]  # fmt: skip


@cache
def whole(folder: Path) -> bytes:
    path = folder / "sound.curation"
    sound(path)
    return path.read_bytes()


@pytest.mark.parametrize("case", OPENED)
def test_a_strangers_project_opens_and_works(
    case: str, opened: Callable[[Path], MainWindow], tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = spoiled(whole(tmp_path_factory.getbasetemp()), case, tmp_path / "project.curation")
    window = opened(path)
    window.navigation.show_view(Bucket.ALL)
    window.grab()
    for name in ("undo", "redo", "undo"):
        window.actions_[name].trigger()
        QApplication.processEvents()
    window.timeline.go_to(0)
    for query in dict(project_of(window).filters()).values():
        window.panes.search.setText(query)
        QApplication.processEvents()
    window.grab()
    telling = [label for label in window.findChildren(QLabel) if "<" in label.text()]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in telling)
    tips = [widget.toolTip() for widget in window.findChildren(QWidget) if "evil" in widget.toolTip()]
    assert not [tip for tip in tips if "<b>" in tip]


@pytest.mark.parametrize("case", ["trigger", "view", "index_expr"])
def test_a_project_of_more_than_ours_is_refused_by_the_window(
    case: str, opened: Callable[[Path], MainWindow], tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = spoiled(whole(tmp_path_factory.getbasetemp()), case, tmp_path / "project.curation")
    with pytest.raises(CuratorError, match="altered by another program"):
        opened(path)


def test_a_saved_search_shows_its_words_as_they_are(opened: Callable[[Path], MainWindow], tmp_path: Path) -> None:
    path = tmp_path / "project.curation"
    sound(path)
    with Project.open(path) as project:
        project.filter("mine", "<img src=/etc/hostname> <b>bold</b>")
    window = opened(path)
    rows = window.buckets.entries
    told = [rows.data(rows.index(row), Qt.ItemDataRole.ToolTipRole) for row in range(rows.rowCount())]
    (tip,) = [str(one) for one in told if one]
    assert "<img" not in tip
    assert "&lt;img" in tip


def test_a_hostile_text_shows_as_plain_text_everywhere(
    opened: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = tmp_path / "hostile.curation"
    tweet = {"id": 7, "handle": HOSTILE, "created_at": "2024-09-12T14:00:00+00:00", "full_text": HOSTILE}
    with Project.create(path) as project:
        importing.import_archive(project, make_archive(tmp_path / "hostile.db", [tweet]))
        project.question(HOSTILE)
        project.place("7", numbered(project, 1))
        for field in ("title", "intro", "disclosure", "closing"):
            project.set_article(field, HOSTILE)
        project.set_article("hashtag", "<b>x</b>")
    window = opened(path)
    window.navigation.show_view(Bucket.ALL)
    assert window.session.desk is not None
    assert window.session.desk.card(0).state.text == HOSTILE
    laid = window.timeline.delegate._text(window.session.desk.card(0), 600)
    assert laid.layout.text() == HOSTILE
    words = [row.text for row in window.article.lines.rows]
    assert words == [" ".join(HOSTILE.split()) if row.quote else HOSTILE for row in window.article.lines.rows]
    window.notice.tell("<b>bold</b>")
    window.toast.tell("<b>bold</b>")
    plain = Qt.TextFormat.PlainText
    telling = [label for label in window.findChildren(QLabel) if "<" in label.text()]
    assert len(telling) >= 3
    assert all(label.textFormat() == plain for label in telling)
