"""The bundled sample chat, as an archive and as a project that is half curated."""

import json
import os
from pathlib import Path

from curator import places
from curator.disk import put_in_place
from curator.project import SUFFIX, Project
from curator.work.locating import SAMPLE, sample_path
from curator.work.starting import detect_questions


def sample_archive() -> Path:
    """The bundled sample chat, as an archive."""
    return places.resources() / "sample" / f"{SAMPLE}.db"


def sample_project() -> Path:
    """The bundled sample chat as a project, half curated. It is made the first time, then kept as it was left."""
    path = sample_path()
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{SAMPLE}-{os.getpid()}{SUFFIX}")
    make_sample(fresh)
    put_in_place(fresh, path)
    return path


def make_sample(path: Path) -> None:
    """Make a half-curated project of the sample chat, under a free name."""
    from curator.project.decision_files import perform
    from curator.work.importing import import_archive

    with Project.create(path) as project:
        import_archive(project, sample_archive())
        detect_questions(project)
        decisions = json.loads((places.resources() / "sample" / "decisions.json").read_text(encoding="utf-8"))
        for entry in decisions:
            perform(project, entry)
