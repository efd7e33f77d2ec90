"""Every change of a file fails in turn: one sentence says so, and all that was acknowledged stays."""

import errno
import shutil
from collections import Counter
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

from tests.durability.acknowledging import told
from tests.durability.stage import Cut, out_of, stage
from tests.durability.works import WORKS
from tests.sampling import sample

_SOME = 16  # failures of each kind of work
_STEPS = {"decide": 1, "undo and redo": 3, "export": 1, "import": 1, "create": 1, "migrate from format 3": 1}
_ERRORS = (errno.ENOSPC, errno.EIO, errno.EROFS)


@pytest.mark.parametrize("name", _STEPS)
def test_whatever_fails_is_said_and_loses_nothing(
    name: str,
    prepared: Callable[[str, Path], Path],
    failing_disk: Path,
    memory: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    work, steps = WORKS[name], _STEPS[name]
    wrong: list[str] = []
    ended: Counter[str] = Counter()
    with stage(failing_disk) as on:
        changes = on.play(Cut(name, str(prepared(name, memory / "whole")), steps, seed=1)).changes
        assert changes > 5
        every = list(product(range(1, changes + 1), _ERRORS, (False, True)))
        tried = sample(every, _SOME, lambda failure: failure[1:])
        for number, (at, error, lasting) in enumerate(tried):
            folder = prepared(name, memory / f"{number}")
            outcome = on.play(Cut(name, str(folder), steps, 1, fail_at=at, error=error, lasting=lasting))
            monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "home"))
            ended[outcome.how] += 1
            what = f"{errno.errorcode[error]} at {at} of {changes}{' and on' if lasting else ''}"
            if outcome.how == "broken" or not _is_a_sentence(outcome.words, needed=outcome.how == "refused"):
                wrong.append(f"{what}: {outcome.words}")
            wrong += [f"{what}: {one}" for one in work.check(folder, told(out_of(folder)))]
            shutil.rmtree(folder)
    print(f"{name}: {changes} changes, {sum(ended.values())} failures, {dict(ended)}, {len(wrong)} wrong")
    assert wrong == []


def _is_a_sentence(words: str, *, needed: bool) -> bool:
    if not words:
        return not needed
    return words.endswith(".") and "\n" not in words and "Error" not in words and "None" not in words
