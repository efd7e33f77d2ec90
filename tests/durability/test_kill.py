"""Killed at any moment: every decision that was acknowledged is there, the file is sound, and nothing runs on."""

import random
import shutil
from collections import Counter
from collections.abc import Callable
from itertools import count
from pathlib import Path

from tests.durability.acknowledging import told
from tests.durability.stage import Cut, out_of, stage
from tests.durability.works import WORKS
from tests.sampling import amount

KILLS = amount(daily=40, full=500)
_FOR_EVER = 100_000  # steps


def test_nothing_acknowledged_is_lost_to_a_kill(prepared: Callable[[str, Path], Path], memory: Path) -> None:
    chance = random.Random(KILLS)
    ended: Counter[tuple[str, str]] = Counter()
    wrong: list[str] = []
    acknowledged = 0
    with stage() as on:
        for number in count():
            if sum(many for (_, how), many in ended.items() if how == "killed") == KILLS:
                break  # what had ended before it was killed is no kill
            name = list(WORKS)[number % len(WORKS)]
            work, folder = WORKS[name], prepared(name, memory / f"{number}")
            after = chance.uniform(0, work.seconds)
            outcome = on.play(Cut(name, str(folder), _FOR_EVER, number, kill_after=after))
            acks = told(out_of(folder))
            acknowledged += len(acks)
            ended[name, outcome.how] += 1
            wrong += [f"{name}, killed after {after:.3f} s: {what}" for what in work.check(folder, acks)]
            wrong += [f"{name}: {outcome.left} run on"] if outcome.left else []
            wrong += [f"{name}: {outcome.words}"] if outcome.how in {"refused", "broken"} else []
            shutil.rmtree(folder)
    for (name, how), many in sorted(ended.items()):
        print(f"{name}: {many} {how}")
    print(f"{KILLS} kills, {acknowledged} things acknowledged, {len(wrong)} wrong")
    assert wrong == []
