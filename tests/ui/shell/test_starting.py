"""A chat that is opened in the window starts as the last one of its hashtag was left there."""

from collections.abc import Callable
from pathlib import Path

from curator.project import Project
from curator.ui.shell.window import MainWindow
from curator.work import memory, sample
from tests.helpers import invented_tweets, make_archive
from tests.ui.conftest import Journey, project_of, until

LABEL = "Start as with the last #openshelf chat"


def test_the_next_chat_starts_as_the_window_was_left(
    live: Callable[[Path, Journey], None], tmp_path: Path
) -> None:
    async def choose(window: MainWindow) -> None:
        await until(lambda: window.session.desk is not None and not window.session.importing)
        assert LABEL not in [decision.label for decision in project_of(window).history()]
        project_of(window).set_article("title", "Words of this chat alone")
        project_of(window).set_article("attribution", "linked")
        window.actions_["cleanup-marker"].trigger()

    async def look(window: MainWindow) -> None:
        await until(lambda: window.session.desk is not None and not window.session.importing)
        assert window.actions_["undo"].text() == f"Undo: {LABEL}"
        assert project_of(window).article() == {"attribution": "linked", "hashtag": "openshelf"}
        assert not window.actions_["cleanup-marker"].isChecked()
        window.actions_["undo"].trigger()
        assert window.actions_["cleanup-marker"].isChecked()
        assert "attribution" not in project_of(window).article()

    live(make_archive(tmp_path / "march.db", invented_tweets(40)), choose)
    assert memory.chats()["openshelf"].fields == {"attribution": "linked", "hashtag": "openshelf"}
    live(make_archive(tmp_path / "april.db", invented_tweets(30)), look)
    assert "attribution" not in memory.chats()["openshelf"].fields, "what was taken back is not for the next one"


def test_what_was_chosen_is_kept_while_the_window_is_still_open(window: MainWindow) -> None:
    assert memory.chats() == {}
    project_of(window).set_article("zone", "Asia/Kolkata")
    window.session._settle()
    assert memory.chats()["openshelf"].fields == {"zone": "Asia/Kolkata"}


def test_the_sample_is_no_last_chat(opened: Callable[[Path], MainWindow]) -> None:
    window = opened(sample.sample_project())
    project_of(window).set_article("attribution", "none")
    window.session._settle()
    assert not window.session.close()
    assert memory.chats() == {}


def test_a_project_that_was_only_made_is_no_last_chat(
    opened: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    Project.create(tmp_path / "new.curation").close()
    assert not opened(tmp_path / "new.curation").session.close()
    assert memory.chats() == {}
