"""The power goes at any moment: every decision that was acknowledged is on the disk, and the file is sound."""

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.durability.acknowledging import Ack
from tests.durability.disk import Disk, changes, lay_out
from tests.durability.stage import Cut, stage
from tests.durability.works import WORKS
from tests.sampling import FULL, amount

CUTS = amount(daily=15, full=1_000)  # of each kind of work, and as many just after something was acknowledged
_LIKELY = (0.0, 1.0, 0.5, 0.9, 0.1)  # that what was not synced is there
_AT_THE_END = (*_LIKELY, *(0.97, 0.99, 0.995) * 3)
_ALONE = [name for name in WORKS if name not in {"large import", "import beside the window"}]  # by one process
_LATER = {f"migrate from format {version}" for version in (1, 2, 4, 5)} | {"import on a network folder", "repair"}
_TRIED = _ALONE if FULL else [name for name in _ALONE if name not in _LATER]


@pytest.mark.parametrize("name", _TRIED)
def test_nothing_acknowledged_is_lost_to_a_power_cut(
    name: str,
    prepared: Callable[[str, Path], Path],
    failing_disk: Path,
    memory: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    work, folder, log = WORKS[name], prepared(name, memory / "was"), memory / "log"
    disk = Disk(folder)
    with stage(failing_disk) as on:
        outcome = on.play(Cut(name, str(folder), steps=amount(daily=12, full=40), seed=1, log=str(log)))
    assert outcome.how == "done", outcome.words
    made = list(changes(log))
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "home"))  # as where it was done
    chance = random.Random(name)
    at = set(chance.sample(range(len(made)), min(CUTS, len(made))))
    # What a sync was to keep is looked at just after it, and just after it was told of.
    at |= set(chance.sample(told := [i for i, one in enumerate(made) if one.what == "A"], min(CUTS, len(told))))
    acks = list[Ack]()
    said = ""
    for number, change in enumerate(made):
        if change.what == "A":
            *whole, said = (said + change.data.decode()).split("\n")
            acks += [json.loads(line) for line in whole]
        else:
            disk.make(change)
        at_the_end = number == len(made) - 1
        for likely in _AT_THE_END if at_the_end else [chance.choice(_LIKELY)] * (number in at):
            shutil.rmtree(folder, ignore_errors=True)
            lay_out(disk.after_a_cut(chance, likely))
            assert work.check(folder, acks) == [], f"after {number} of {len(made)} changes, {likely} of the rest"
    print(f"{name}: {len(at)} cuts among {len(made)} changes, {len(acks)} things acknowledged")
