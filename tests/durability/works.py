"""Kinds of work on a project that may be cut short at any moment: what each does, and what it must leave.

A new kind is one more function in WORKS. It does the work in a folder, and after each thing that is done for good
it yields an acknowledgement: what ``acknowledged`` returns for a project, or a mapping that its own check reads.
"""

import asyncio
import os
import random
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from curator.disk import sync_folder
from curator.posts import Author
from curator.project import BadDecision, Project, flushed
from curator.project.decision_files import perform
from curator.project.file import backups, opening
from curator.project.file.schema import VERSION
from curator.project.merging import merge as merging
from curator.project.repair.repair import repair
from curator.project.repair.verify import problems
from curator.project.search import index_process as along
from curator.ui.background.worker import Worker
from curator.work import exporting, importing
from curator.work.jobs import import_archive
from curator.work.scope import AS_FOUND, EVERYTHING, Scope
from tests.conftest import fill, make_posts
from tests.durability.acknowledging import (
    Ack,
    acknowledged,
    check_project,
    damage,
    lost,
    project_in,
    settle_in,
    state,
    state_in,
    tell,
)
from tests.durability.beginnings import (
    ARCHIVED,
    MADE_BEFORE,
    POSTS,
    prepare_archive,
    prepare_damaged,
    prepare_draft,
    prepare_nothing,
    prepare_older,
    prepare_project,
    prepare_scope,
)


@dataclass(frozen=True)
class Work:
    """``prepare`` makes what the work begins with; ``do`` goes so many steps; ``check`` says what was lost."""

    do: Callable[[Path, random.Random, int], Iterator[Ack]]
    prepare: Callable[[Path], None]
    check: Callable[[Path, Sequence[Ack]], list[str]]
    seconds: float = 0.1  # within which it is cut short, once it has begun


def decide_once(project: Project, chance: random.Random) -> None:
    """Some decision that changes something, or nothing."""
    post = str(chance.randint(1, POSTS))
    entry: dict[str, object] = {"do": chance.choice(("place", "star", "shelve", "edit", "unplace", "unstar"))}
    if entry["do"] == "place":
        entry |= {"question": chance.randint(1, 3), "position": 0}
    elif entry["do"] == "edit":
        entry |= {"text": f"words {chance.random()} " * 20}
    perform(project, entry | {"post": post})


def create(folder: Path, chance: random.Random, steps: int) -> Iterator[Ack]:
    """A new project, and the first decisions in it."""
    with Project.create(project_in(folder)) as project:
        fill(project, make_posts(POSTS))
        project.set_questions(["One?", "Two?", "Three?"])
        yield acknowledged(project)
        yield from _decisions(project, chance, steps)


def decide(folder: Path, chance: random.Random, steps: int) -> Iterator[Ack]:
    """Decisions, the log brought in now and then."""
    with Project.open(project_in(folder)) as project:
        yield from _decisions(project, chance, steps)


def decide_on_a_network_folder(folder: Path, chance: random.Random, steps: int) -> Iterator[Ack]:
    """Decisions where there can be no WAL."""
    with _set(opening, "on_network_folder", lambda _path: True):
        yield from decide(folder, chance, steps)


def _decisions(project: Project, chance: random.Random, steps: int) -> Iterator[Ack]:
    for step in range(steps):
        decide_once(project, chance)
        yield acknowledged(project)
        if step % 7 == 6:
            project.settle()


def back_and_forth(folder: Path, chance: random.Random, steps: int) -> Iterator[Ack]:
    """Undo and redo, with a decision between."""
    with Project.open(project_in(folder)) as project:
        for _ in range(steps):
            with suppress(BadDecision):  # of a question that was taken back
                chance.choice((project.undo, project.undo, project.redo, partial(decide_once, project, chance)))()
            yield acknowledged(project)


@contextmanager
def _set(where: Any, name: str, value: object) -> Iterator[None]:
    before = getattr(where, name)
    setattr(where, name, value)
    try:
        yield
    finally:
        setattr(where, name, before)


def take_in(folder: Path, chance: random.Random, steps: int) -> Iterator[Ack]:
    """An import, while the editor decides by a connection of their own."""
    with Project.open(project_in(folder)) as project, Project.open(project_in(folder)) as deciding:
        yield acknowledged(deciding)
        made: list[Ack] = []

        def progress(_done: int, _length: int | None) -> None:
            if len(made) < steps:
                decide_once(deciding, chance)
                made.append(acknowledged(deciding))
                tell(made[-1])

        importing.import_archive(project, folder / "archive.db", progress=progress)
        yield {"imported": ARCHIVED + POSTS}
        list(project.pks("thought"))  # by an index, which is made now
        project.settle()


def take_in_on_a_network_folder(folder: Path, chance: random.Random, steps: int) -> Iterator[Ack]:
    """An import where there can be no WAL."""
    with _set(opening, "on_network_folder", lambda _path: True):
        yield from take_in(folder, chance, steps)


def take_in_much(folder: Path, chance: random.Random, steps: int) -> Iterator[Ack]:
    """The same as for a large archive: read by one process, indexed by another, flushed by a thread."""
    with (
        _set(importing, "WORTH_A_PROCESS", 0),
        _set(importing, "_BATCH", 200),
        _set(along, "_CHUNK", 500),
        flushed(project_in(folder)),
    ):
        yield from take_in(folder, chance, steps)


def beside_the_window(folder: Path, chance: random.Random, _steps: int) -> Iterator[Ack]:
    """An import in the process beside the window's, while the window decides."""
    with Project.open(project_in(folder)) as project:
        worker = Worker()

        def progress(_done: int, _length: int | None) -> None:
            decide_once(project, chance)
            tell(acknowledged(project))

        async def run() -> None:
            scope, how = EVERYTHING, AS_FOUND
            await worker.run(progress, import_archive, project.path, folder / "archive.db", scope, how)

        asyncio.run(run())
        yield {"imported": ARCHIVED + POSTS}
        worker.close()


def rescope(folder: Path, chance: random.Random, steps: int) -> Iterator[Ack]:
    """The project narrowed and widened again and again."""
    with Project.open(project_in(folder)) as project:
        yield acknowledged(project)
        first = project.times()[0]
        for _ in range(steps):
            until = chance.choice((None, first + chance.randint(1, ARCHIVED) * 60_000))
            importing.rescope(project, Scope(until_ms=until))
            decide_once(project, chance)
            yield acknowledged(project)


def check_import(folder: Path, acks: Sequence[Ack]) -> list[str]:
    """The project; and an import that was cut short can be made again, and then all is there."""
    found = check_project(folder, acks)
    if not found:
        with Project.open(project_in(folder)) as project:
            complete = any(one.complete and one.path.endswith("archive.db") for one in project.archives())
            if not complete:
                importing.import_archive(project, folder / "archive.db")
            if (there := project.counts().posts) != ARCHIVED + POSTS:
                found.append(f"{there} posts are there")
            found += _search_finds_all(project)
        found += [problem.message for problem in problems(project_in(folder))]
    return found


def _search_finds_all(project: Project) -> list[str]:
    word = len(list(project.pks("thought")))
    (texts,) = project._connection.execute("SELECT count(*) FROM post WHERE text LIKE '%thought%'").fetchone()
    return [] if word == texts else [f"{word} of {texts} are found by a word"]


def export(folder: Path, _chance: random.Random, steps: int) -> Iterator[Ack]:
    """The draft, written again and again over itself; its first and last words say which it is."""
    target = folder / "article.txt"
    with Project.open(project_in(folder)) as project:
        for number in range(1, steps + 1):
            for field in ("title", "disclosure"):
                project.set_article(field, f"number {number}")
                yield acknowledged(project)
            exporting.export(project, "text", target)
            yield {"exported": number}


def check_export(folder: Path, acks: Sequence[Ack]) -> list[str]:
    """The project; and the draft is one that was written, whole, no older than the last acknowledged."""
    found = check_project(folder, acks)
    last = max((ack.get("exported", 0) for ack in acks), default=0)
    target = folder / "article.txt"
    if not target.exists():
        return [*found, "the draft is not there"] if last else found
    lines = target.read_text(encoding="utf-8").split("\n")
    ends = {line for line in (lines[0], *lines[-3:]) if "number" in line and "thought" not in line}
    if len(lines) < 40 or ends not in ({f"number {last}"}, {f"number {last + 1}"}):
        found.append(f"the draft is {ends}, after {last} was acknowledged")
    return found


def migrate(folder: Path, _chance: random.Random, _steps: int) -> Iterator[Ack]:
    """An older project, opened."""
    with Project.open(project_in(folder)) as project:
        yield acknowledged(project)


def check_migrated(folder: Path, acks: Sequence[Ack]) -> list[str]:
    """It opens, with what was decided in it."""
    found = check_project(folder, acks)
    if not found:
        with Project.open(project_in(folder)) as project:
            stars = project.counts().starred
            if stars != MADE_BEFORE:
                found.append(f"{stars} stars are there")
    return found


def prepare_two(folder: Path) -> None:
    """Two copies of a project, in each of which something was decided since."""
    prepare_project(folder)
    chance = random.Random(1)
    for name in ("a.curation", "b.curation"):
        with Project.open(project_in(folder)) as project:
            project.settle()
        with Project.open(Path(shutil.copy(project_in(folder), folder / name))) as copy:
            for _ in range(20):
                decide_once(copy, chance)


def backups_in(folder: Path) -> list[Path]:
    return list((folder / "home").rglob("backups/*/*.curation"))


def back_up(folder: Path, chance: random.Random, steps: int) -> Iterator[Ack]:
    """Decisions, each followed by a backup, of which the older ones go."""
    with Project.open(project_in(folder)) as project:
        for _ in range(steps):
            decide_once(project, chance)
            yield acknowledged(project)
            made = backups.back_up(project.path)
            yield {"backup": None if made is None else str(made)}


def check_backups(folder: Path, acks: Sequence[Ack]) -> list[str]:
    """The project; every backup that is there is sound, and the last one that was acknowledged is there."""
    found = check_project(folder, acks)
    for path in backups_in(folder):
        found += damage(path)
    last = next((ack["backup"] for ack in reversed(acks) if ack.get("backup")), None)
    return [*found, f"{last} is not there"] if last is not None and not Path(last).exists() else found


def restore(folder: Path, chance: random.Random, steps: int) -> Iterator[Ack]:
    """A backup, decisions, and the backup put back, again and again."""
    path = project_in(folder)
    for _ in range(steps):
        with Project.open(path) as project:
            backup = backups.make(path, always=True)
            assert backup is not None
            now = then = acknowledged(project)
            while len(now["states"]) < len(then["states"]) + 2:
                decide_once(project, chance)
                yield (now := acknowledged(project))
        yield {"restoring": then, **now}
        backups.restore(backup, path)
        yield {"instead of": now, **then}


def check_restored(folder: Path, acks: Sequence[Ack]) -> list[str]:
    """The project is as it was, or as the backup is; what was there before is in one of the backups."""
    if found := [words for path in (project_in(folder), *backups_in(folder)) for words in damage(path)]:
        return found
    path, last = project_in(folder), acks[-1] if acks else {}
    now = state_in(path)
    if "restoring" not in last:
        found += lost(path, acks)
    elif now != last["restoring"] and not now.items() <= last.items():
        found.append(f"{now} is neither what was there nor what was to be")
    before = last.get("instead of", last)
    if last.keys() > now.keys() and not now.items() <= before.items():
        there = map(state_in, backups_in(folder))
        found += ["what was there before is in no backup"] * (
            not any(it.items() <= before.items() for it in there)
        )
    return found


def restore_a_damaged_one(folder: Path, _chance: random.Random, steps: int) -> Iterator[Ack]:
    """A backup put in the place of one spoilt project after another."""
    backup = project_in(folder)
    for number in range(steps):
        path = folder / f"spoilt-{number}.curation"
        with path.open("wb") as spoilt:
            spoilt.write(backup.read_bytes()[100:])
            spoilt.flush()
            os.fsync(spoilt.fileno())
        sync_folder(folder)
        yield {"spoilt": number}
        backups.restore(backup, path)
        yield {"restored": number}


def check_restored_from_damage(folder: Path, acks: Sequence[Ack]) -> list[str]:
    """What was spoilt is where it was, or it is beside and the backup in its place."""
    found, spoilt = [], project_in(folder).read_bytes()[100:]
    restored = {ack["restored"] for ack in acks if "restored" in ack}
    for number in (ack["spoilt"] for ack in acks if "spoilt" in ack):
        path, aside = (folder / f"spoilt-{number}{middle}.curation" for middle in ("", ".damaged"))
        if number in restored or path.read_bytes() != spoilt:
            if not aside.exists() or aside.read_bytes() != spoilt:
                found.append(f"{aside.name} is not what was spoilt")
            found += damage(path)
    return found


def forget(folder: Path, chance: random.Random, steps: int) -> Iterator[Ack]:
    """Somebody comes in, is decided about, is in a backup, and is forgotten, again and again."""
    path = project_in(folder)
    with Project.open(path) as project:
        for number in range(steps):
            who = Author(f"u9{number}", f"somebody{number}x", f"Somebody{number}x Else")
            said = [
                replace(post, author=who, text=f"{post.text}, says somebody{number}x")
                for post in make_posts(3, start=1000 + 10 * number)
            ]
            fill(project, said)
            ids = [post.id for post in said]
            project.star(ids)
            yield acknowledged(project)
            project.edit(ids[0], f"said by somebody{number}x")
            yield acknowledged(project)
            decide_once(project, chance)
            yield acknowledged(project)
            list(project.pks("says"))  # an index of words is made
            if number % 4 == 0:
                backups.make(path, always=True)
            left = state(project._connection, but_for=ids)["digest"]
            yield {"forgetting": who.handle, "left": left, **acknowledged(project)}
            project.forget(person=who.handle)
            yield {"forgotten": who.handle, **acknowledged(project)}


def check_forgotten(folder: Path, acks: Sequence[Ack]) -> list[str]:
    """Who was to be forgotten is there, with all that was decided, and can be; or no byte of them is left."""
    settle_in(folder)
    path = project_in(folder)
    if found := [words for one in (path, *backups_in(folder)) for words in damage(one)]:
        return found
    last = acks[-1] if acks else {}
    gone = [ack["forgotten"] for ack in acks if "forgotten" in ack]
    if who := last.get("forgetting"):
        with Project.open(path) as project:
            if project._connection.execute("SELECT 1 FROM author WHERE handle = ?", (who,)).fetchone():
                if (now := acknowledged(project)) != {"states": last["states"], "digest": last["digest"]}:
                    found.append(f"{now} is there before {who} is forgotten")
                project.forget(person=who)
            if acknowledged(project)["digest"] != last["left"]:
                found.append(f"more than {who} is forgotten")
        gone.append(who)
    else:
        found += lost(path, acks)
    for one in filter(Path.is_file, folder.rglob("*")):
        content = one.read_bytes()
        found += [f"{who} is still in {one.name}" for who in gone if who.encode() in content]
    return found


def mend(folder: Path, _chance: random.Random, steps: int) -> Iterator[Ack]:
    """A damaged project, repaired into one new file after another."""
    yield {"damaged": sha256(project_in(folder).read_bytes()).hexdigest()}
    for number in range(steps):
        repair(project_in(folder), folder / f"repaired-{number}.curation")
        yield {"repaired": number}


def check_mended(folder: Path, acks: Sequence[Ack]) -> list[str]:
    """The damaged project as it was; and what it was repaired into, whole and with all stars where it is there."""
    digest = sha256(project_in(folder).read_bytes()).hexdigest()
    found = ["the damaged project was changed"] * (bool(acks) and acks[0]["damaged"] != digest)
    made = [folder / f"repaired-{ack['repaired']}.curation" for ack in acks if "repaired" in ack]
    found += [f"{path.name} is not there" for path in made if not path.exists()]
    for path in folder.glob("repaired-*.curation"):
        found += damage(path)
        with Project.open(path) as project:
            if (stars := project.counts().starred) != MADE_BEFORE:
                found.append(f"{path.name} has {stars} stars")
    return found


def merge(folder: Path, _chance: random.Random, steps: int) -> Iterator[Ack]:
    """Two projects made one, again and again."""
    for number in range(1, steps + 1):
        merging.merge(folder / "a.curation", folder / "b.curation", folder / f"merged-{number}.curation", "Cleo")
        yield {"merged": number}


def check_merged(folder: Path, acks: Sequence[Ack]) -> list[str]:
    """Both projects, as they were; and what they were made into, whole wherever it is there."""
    made = [folder / f"merged-{ack['merged']}.curation" for ack in acks]
    found = [f"{path.name} is not there" for path in made if not path.exists()]
    for path in folder.glob("*.curation"):
        found += damage(path)
    return found


WORKS: Mapping[str, Work] = {
    "create": Work(create, prepare_nothing, check_project),
    "decide": Work(decide, prepare_project, check_project),
    "decide on a network folder": Work(decide_on_a_network_folder, prepare_project, check_project),
    "undo and redo": Work(back_and_forth, prepare_project, check_project),
    "import": Work(take_in, prepare_archive, check_import, 0.15),
    "import on a network folder": Work(take_in_on_a_network_folder, prepare_archive, check_import, 0.15),
    "large import": Work(take_in_much, prepare_archive, check_import, 0.8),
    "import beside the window": Work(beside_the_window, prepare_archive, check_import, 0.8),
    "rescope": Work(rescope, prepare_scope, check_project, 0.5),
    "back up": Work(back_up, prepare_project, check_backups),
    "restore": Work(restore, prepare_project, check_restored),
    "restore a damaged one": Work(restore_a_damaged_one, prepare_project, check_restored_from_damage),
    "forget": Work(forget, prepare_project, check_forgotten, 0.3),
    "repair": Work(mend, prepare_damaged, check_mended),
    "merge": Work(merge, prepare_two, check_merged, 0.3),
    "export": Work(export, prepare_draft, check_export, 0.2),
    **{
        f"migrate from format {version}": Work(migrate, partial(prepare_older, version), check_migrated, 0.015)
        for version in range(1, VERSION)
    },
}
