"""Where both editors began."""

from pathlib import Path

import pytest

from curator.project import Project
from tests.questions import numbered


@pytest.fixture
def base(project: Project) -> Path:
    """Where both began: two posts filed under the first of three questions."""
    project.place(["1", "2"], numbered(project, 1))
    project.close()
    return project.path
