"""What is known of all posts without reading them: the same as reading them tells, kept, and made anew."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.posts import Author, Post
from curator.project import Copied, Project
from curator.project.file import derived_files
from curator.project.reading import totals_cache
from curator.project.search.query import ASKS, FOLDED, INBOX, REPOST
from tests.conftest import fill
from tests.questions import numbered

POSTS = 300


def posts(chance: random.Random) -> list[Post]:
    """Some at the same moment, some at none; some that repeat others, here or not; some that are context."""
    ids = [f"p{number}" for number in range(POSTS)]
    return [
        Post(
            id_,
            f"Words of {id_} #{chance.choice(('shelf', 'shelf', 'door'))}",
            Author(who := chance.choice("abcd"), who, who.upper()),
            None if chance.random() < 0.1 else chance.randrange(60) * 1000,
            repost_of=chance.choice([*ids[:20], "elsewhere"]) if chance.random() < 0.2 and number > 20 else None,
            context=chance.random() < 0.1,
        )
        for number, id_ in enumerate(ids)
    ]


@pytest.fixture(params=range(4))
def many(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """A project with decisions of each kind, about any post; its overview is kept, few posts as it has."""
    monkeypatch.setattr(totals_cache, "_MANY", 0)
    chance = random.Random(request.param)
    with Project.create(tmp_path / "many.curation") as project:
        fill(project, posts(chance))
        some = [post.id for post in chance.sample(project.posts(), 60)]
        for number, asking in enumerate(some[:4], 1):
            project.question(f"Question {number}?", post=asking)
        for decide, chosen in (
            (project.seen, some[3:20]),
            (project.shelve, some[20:30]),
            (project.star, some[8:50]),
        ):
            decide(chosen)
        project.place(some[30:45], numbered(project, 1))
        project.fold([Copied(one, "p0", "copy") for one in some[40:60] if one != "p0"])
        yield project


def by_reading(project: Project) -> tuple[list[int], list[int], int, int, set[str]]:
    tags = [word for post in project.posts() if not post.context for word in post.text.split() if word[0] == "#"]
    common = {tag[1:] for tag in tags if tags.count(tag) == max(map(tags.count, tags))}
    counted = [post for post in project.posts() if not post.context]
    people = {post.author for post in counted if post.repost_of is None}
    return (
        list(project.pks(where=f"{INBOX} OR {ASKS}")),
        list(project.pks(where=f"post.context = 0 AND NOT {FOLDED}")),
        len(project.pks(where=INBOX)),
        len(people),
        common,
    )


def from_above(project: Project) -> tuple[list[int], list[int], int, int, set[str]]:
    counts = project.counts()
    return (
        list(project.to_go_through()),
        list(project.unfolded()),
        counts.inbox,
        counts.people,
        {str(project.hashtag())},
    )


def kept(project: Project) -> Path:
    return derived_files.kept_for(project.path, "overviews", ".rows")


def test_it_tells_what_reading_all_posts_tells(many: Project) -> None:
    assert from_above(many) == by_reading(many)
    times = [post.at_ms for post in many.posts() if post.at_ms is not None and not post.context]
    assert list(many.times()) == times
    assert many.counts().posts == len([post for post in many.posts() if not post.context])
    many.undo(3)
    assert from_above(many) == by_reading(many)


def test_it_is_kept_and_another_program_reads_it(many: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kept(many).stat().st_size > POSTS * 8
    monkeypatch.delattr(totals_cache, "make")
    with Project.open(many.path) as other:
        assert list(other.pks(where=f"context = 0 AND NOT {REPOST}")) == list(other.unfolded())


@pytest.mark.parametrize("damage", [b"", b"\xff" * 40, b"\x08\0\0\0" + b"\xc1" * 100])
def test_what_is_damaged_is_made_anew(many: Project, damage: bytes) -> None:
    kept(many).write_bytes(damage)
    with Project.open(many.path) as other:
        assert list(other.times()) == list(many.times())
    assert kept(many).stat().st_size > POSTS * 8


def test_what_is_cut_short_is_made_anew(many: Project) -> None:
    whole = kept(many).read_bytes()
    kept(many).write_bytes(whole[:-8])
    with Project.open(many.path) as other:
        assert list(other.times()) == list(many.times())
    assert kept(many).read_bytes() == whole


def test_posts_that_come_later_are_seen(many: Project) -> None:
    before, old = len(many.unfolded()), kept(many).read_bytes()
    fill(many, [Post("new", "Late words", Author("z", "z", "Z"), 99_000)])
    assert len(many.unfolded()) == before + 1
    kept(many).write_bytes(old)
    with Project.open(many.path) as other:
        assert other.times()[-1] == 99_000


def test_an_import_that_never_ended_is_not_trusted(many: Project) -> None:
    """What it merged does not show in what an overview is known by."""
    run = many.begin_import(Path("other.db"), "1" * 64, "invented")
    late = next(post for post in many.posts() if post.at_ms is None and not post.context)
    many.add([Post(late.id, late.text, late.author, 77_000)], run)
    with Project.open(many.path) as other:
        assert 77_000 in other.times()
