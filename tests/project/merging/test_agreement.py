"""How far two editors agree."""

from pathlib import Path

from curator.project import Project
from tests.conftest import fill, make_posts
from tests.project.merging.copies import merged, pair
from tests.questions import numbered


def test_kappa_is_cohens(base: Path) -> None:
    """Twenty posts that both looked at: 12 alike, by chance 0.48 expected (6·8 + 14·12 + 0 of 400, and so on)."""
    with Project.open(base) as project:
        fill(project, make_posts(20, start=21))
    ids = [str(number) for number in range(21, 41)]
    a, b = pair(
        base,
        [lambda project: project.place(ids[:12], numbered(project, 1)), lambda project: project.seen(ids[12:])],
        [
            lambda project: project.place(ids[:8], numbered(project, 1)),
            lambda project: project.shelve(ids[8:12]),
            lambda project: project.seen(ids[12:16]),
            lambda project: project.place(ids[16:], numbered(project, 1)),
        ],
    )
    found = merged(a, b).agreement
    assert (found.both_looked, found.alike) == (20, 12)
    expected = (12 * 12 + 8 * 4) / 400  # both filed under the first question; both passed over
    assert found.kappa == round((12 / 20 - expected) / (1 - expected), 4)
