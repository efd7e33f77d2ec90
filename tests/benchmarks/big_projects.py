"""Projects of many posts to measure on, made once of the big archives and kept; what is measured gets a copy.

``python -m tests.benchmarks.big_projects POSTS FOLDER`` makes such a copy, ready to be searched, and prints its
path as JSON.
"""

import json
import shutil
import sys
from functools import partial
from pathlib import Path

from curator.project import Project
from curator.work import importing
from tests.benchmarks.big_archives import kept, ndjson

QUESTIONS = 4


def big_project(count: int, folder: Path) -> Path:
    """A copy, in a folder, of a project of so many posts; each of its four questions was asked by one of them."""
    made = kept("chat.curation", count, partial(_make, count))
    return Path(shutil.copy(made, folder / f"big-{count}.curation"))


def _make(count: int, path: Path) -> None:
    with Project.create(path) as project:
        importing.import_archive(project, ndjson(count))
        pks = project.pks()
        apart = min(10, len(pks) // 10)
        for number in range(1, QUESTIONS + 1):
            (state,) = project.states([pks[len(pks) // 2 + apart * number]])
            project.question(f"What did number {number} bring to the shelf?", post=state.id)


def main() -> None:
    path = big_project(int(sys.argv[1]), Path(sys.argv[2]))
    with Project.open(path) as project:
        project.pks("everything")  # the first search indexes
    print(json.dumps(str(path)))


if __name__ == "__main__":
    main()
