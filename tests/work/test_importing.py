"""Archives coming into projects, and what an import that ended too soon leaves for the next."""

from pathlib import Path

from curator import sources
from curator.project import Project
from curator.work import importing, locating
from tests.helpers import invented_tweets, make_archive


def test_an_import_that_ended_before_its_archive_was_read_goes_on_in_the_same_project(tmp_path: Path) -> None:
    archive = make_archive(tmp_path / "chat.db", invented_tweets(50))
    opening = locating.locate(archive)
    with sources.open_archive(archive) as reading, Project.open(opening.project) as project:
        project.add(next(reading.batches(20)).posts, project.begin_import(archive, "", reading.kind))
    assert locating.begun(archive, [None]), "it is known by its path"
    assert locating.locate(archive) == opening
    with Project.open(opening.project) as project:
        importing.import_archive(project, archive)
        (imported,) = project.archives()
        assert imported.complete
        assert imported.sha256 == sources.fingerprint(archive)
        assert len(project.pks()) == 50
    assert locating.locate(archive).archive is None, "nothing is left to import"


def test_a_first_archive_is_told_from_others_by_what_it_holds(tmp_path: Path) -> None:
    one = make_archive(tmp_path / "one.db", invented_tweets(30))
    with Project.create(tmp_path / "p.curation") as project:
        importing.import_archive(project, one)
        again = one.rename(tmp_path / "moved.db")
        report = importing.import_archive(project, again)
        assert (report.kept, report.duplicates) == (0, 30)
        assert [archive.sha256 for archive in project.archives()] == [sources.fingerprint(again)]
