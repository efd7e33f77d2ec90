"""The next chat of a hashtag starts as the last one did: from a terminal as in the window, and never unasked."""

import json
from pathlib import Path
from typing import Any

import pytest

from curator import places
from curator.project import Choices, Project
from curator.work import importing, memory, starting
from curator.work.sample import sample_project
from curator.work.scope import ImportStopped
from tests.helpers import invented_tweets, make_archive
from tests.in_process import run, run_json

CHOSEN = [
    {"do": "article", "field": "title", "text": "Words of this chat alone"},
    {"do": "article", "field": "host", "text": "@mira"},
    {"do": "article", "field": "attribution", "text": "first-name"},
    {"do": "article", "field": "template", "text": "trade-review"},
    {"do": "article", "field": "target", "text": "1200"},
    {"do": "article", "field": "unchecked", "text": "shouting"},
    {"do": "article", "field": "zone", "text": "Europe/Lisbon"},
    {"do": "cleanup", "step": "marker", "on": False},
    {"do": "cleanup", "step": "spaces", "on": False, "post": "1800000000000000001"},
    {"do": "name-label", "label": "moon", "text": "check facts"},
]
LASTING = {
    "host": "mira", "attribution": "first-name", "template": "trade-review", "target": "1200",
    "unchecked": "shouting", "zone": "Europe/Lisbon",
}  # fmt: skip
LABEL = "Start as with the last #openshelf chat"


def labels(path: Path) -> list[str]:
    return [decision["label"] for decision in run_json("history", path)]


def chosen_in(path: Path) -> Choices:
    with Project.open(path) as project:
        return project.choices()


def imported(folder: Path, name: str, tweets: list[dict[str, Any]] | None = None) -> Path:
    path = folder / f"{name}.curation"
    archive = make_archive(folder / f"{name}.db", invented_tweets(8) if tweets is None else tweets)
    done = run("import", archive, "-o", path)
    assert done.returncode == 0
    assert ("takes that back.\n" in done.stdout) == bool(labels(path))
    return path


def chosen_first(folder: Path) -> Path:
    """A first chat, with what its editor chose."""
    path = imported(folder, "first")
    assert labels(path) == []
    (folder / "chosen.json").write_text(json.dumps(CHOSEN), encoding="utf-8")
    assert run("apply", path, folder / "chosen.json").returncode == 0
    return path


@pytest.fixture
def first(tmp_path: Path) -> Path:
    return chosen_first(tmp_path)


@pytest.mark.usefixtures("first")
def test_the_next_chat_starts_so_in_one_step_that_can_be_taken_back(tmp_path: Path) -> None:
    second = imported(tmp_path, "second")
    assert labels(second) == [LABEL]
    with Project.open(second) as project:
        assert project.article() == LASTING
        assert project.choices() == Choices(LASTING, {"marker": False}, {"moon": "check facts"})
        assert "spaces" in project.cleanup_steps("1800000000000000001")
        project.undo()
        assert not project.choices()


@pytest.mark.usefixtures("first")
def test_another_hashtag_starts_with_nothing(tmp_path: Path) -> None:
    tweets = invented_tweets(8)
    for tweet in tweets:
        tweet["full_text"] = tweet["full_text"].replace("#openshelf", "#othershelf")
    assert labels(imported(tmp_path, "other", tweets)) == []


def test_what_is_added_to_a_project_changes_nothing_of_it(first: Path, tmp_path: Path) -> None:
    second = imported(tmp_path, "second")
    run("undo", second)
    starred = tmp_path / "starred.json"
    starred.write_text(json.dumps([{"do": "star", "post": "1800000000000000001"}]), encoding="utf-8")
    run("apply", first, starred)
    assert memory.chats()["openshelf"].choices, "the first is the last decided about"
    assert run("import", make_archive(tmp_path / "more.db", invented_tweets(12)), "-o", second).returncode == 0
    assert not chosen_in(second)


def test_what_is_added_to_an_undecided_project_starts_nothing_either(tmp_path: Path) -> None:
    second = imported(tmp_path, "second")
    chosen_first(tmp_path)
    archives = [make_archive(tmp_path / f"{count}.db", invented_tweets(count)) for count in (12, 16)]
    assert run("import", archives[0], "-o", second).returncode == 0, "from a terminal"
    assert labels(second) == []
    with Project.open(second) as project:
        starting.import_archive(project, archives[1])  # as in the window
    assert LABEL not in labels(second)


@pytest.mark.usefixtures("first")
def test_an_import_that_was_stopped_starts_so_once(tmp_path: Path) -> None:
    def stop(done: int, _total: int | None) -> None:
        if done:
            raise ImportStopped("stopped")

    archive = make_archive(tmp_path / "second.db", invented_tweets(12))
    with Project.create(tmp_path / "second.curation") as project:
        with pytest.raises(ImportStopped):
            starting.import_archive(project, archive, progress=stop)
        starting.import_archive(project, archive)
    assert labels(tmp_path / "second.curation").count(LABEL) == 1


@pytest.mark.usefixtures("first")
def test_the_host_whom_the_chat_itself_makes_known_goes_first(tmp_path: Path) -> None:
    tweets = invented_tweets(12)
    for number, at in ((1, 0), (2, 6)):
        tweets[at] |= {"handle": "guesthost", "full_text": f"Q{number}: What do you keep? #openshelf"}
        for answer in range(at + 1, at + 6):
            tweets[answer]["full_text"] = f"A{number}: thought {answer} #openshelf"
    second = imported(tmp_path, "second", tweets)
    assert chosen_in(second).fields == {key: text for key, text in LASTING.items() if key != "host"}
    run_json("questions", second, "--detect")
    with Project.open(second) as project:
        assert project.article()["host"] == "guesthost"
        assert project.article()["zone"] == "Europe/Lisbon"


def test_the_last_is_the_one_decided_about_last_whichever_is_looked_at(first: Path, tmp_path: Path) -> None:
    second = imported(tmp_path, "second")
    (tmp_path / "more.json").write_text(json.dumps([{"do": "article", "field": "target", "text": "800"}]))
    assert run("apply", second, tmp_path / "more.json").returncode == 0
    with Project.open(first) as project:
        project._connection.execute("UPDATE decision SET at = '2001-01-01T00:00:00Z'")
        starting.remember(project)
    assert memory.chats()["openshelf"].fields["target"] == "800"
    assert chosen_in(imported(tmp_path, "third")).fields["target"] == "800"


def test_what_was_taken_back_is_not_there_for_the_next(first: Path, tmp_path: Path) -> None:
    assert run("undo", first, len(CHOSEN)).returncode == 0
    assert labels(imported(tmp_path, "second")) == []


@pytest.mark.usefixtures("first")
def test_what_is_chosen_here_already_stays(tmp_path: Path) -> None:
    with Project.create(tmp_path / "own.curation") as project:
        importing.import_archive(project, make_archive(tmp_path / "own.db", invented_tweets(5)))
        project.set_article("attribution", "linked")
        project.cleanup("marker", on=False)
        project.name_label("moon", "mine")
        assert starting.start_as_last(project).label == LABEL
        assert project.article() == LASTING | {"attribution": "linked"}
        assert project.label_names() == {"moon": "mine"}
        assert starting.start_as_last(project).decision is None


def test_a_template_that_is_gone_is_left_out(first: Path, tmp_path: Path) -> None:
    with Project.open(first) as project:
        project.set_article("template", "of-last-year")
        starting.remember(project)
    assert "template" not in chosen_in(imported(tmp_path, "second")).fields


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\x00",
        b"[]",
        b'{"openshelf": {"at": "2024"}}',
        b'{"openshelf": {"at": "2024", "fields": {"zone": 5}, "steps": {}, "labels": {}}}',
        b'{"openshelf": {"at": "2024", "fields": {"attribution": "loud"}, "steps": {}, "labels": {}}}',
        b'{"openshelf": {"at": "2024", "fields": {}, "steps": {"magic": true}, "labels": {}}}',
        b'{"openshelf": {"at": "2024", "fields": {}, "steps": {}, "labels": {"ruby": "x"}}}',
    ],
)
def test_a_damaged_file_is_left_aside_with_a_line_in_the_log(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path = places.user_data() / "chats.json"
    path.write_bytes(content)
    archive = make_archive(tmp_path / "a.db", invented_tweets(5))
    with Project.create(tmp_path / "a.curation") as project:
        importing.import_archive(project, archive)
        assert starting.start_as_last(project).decision is None
        assert project.history() == []
        assert "openshelf" in caplog.text or str(path) in caplog.text
        project.set_article("zone", "Europe/Lisbon")
        starting.remember(project)
    assert memory.chats()["openshelf"].fields == {"zone": "Europe/Lisbon"}
    assert [file.name for file in path.parent.iterdir()] == ["chats.json"], "it is written whole or not at all"


def test_words_of_a_chat_are_not_taken_over_whatever_the_file_says(tmp_path: Path) -> None:
    says = {"at": "2024", "fields": {"title": "Old", "zone": "Europe/Lisbon"}, "steps": {}, "labels": {}}
    (places.user_data() / "chats.json").write_text(json.dumps({"openshelf": says}), encoding="utf-8")
    assert chosen_in(imported(tmp_path, "second")).fields == {"zone": "Europe/Lisbon"}
    with Project.open(tmp_path / "second.curation") as project:
        assert "title" not in project.article()


@pytest.mark.usefixtures("first")
def test_the_sample_teaches_nothing_and_learns_nothing() -> None:
    with Project.open(sample_project()) as sample:
        assert LABEL not in [decision.label for decision in sample.history()]
        sample.set_article("attribution", "none")
        starting.remember(sample)
    assert memory.chats()["openshelf"].fields["attribution"] == "first-name"
