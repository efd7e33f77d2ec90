"""Posts that say the same, found among many that sound alike: one in fourteen begins or joins a family."""

from functools import partial

from curator.chat.duplicates import families
from tests.benchmarks.lines import Line, line
from tests.benchmarks.stage import Stage, seconds_of
from tests.chat.repeated import TAG, chat

MOST = 100_000


def lines(stage: Stage) -> list[Line]:
    count = min(MOST, stage.posts)
    posts, _ = chat(1, count, count // 15)
    took = seconds_of(partial(families, posts, TAG.removeprefix("#")))
    return [line("families of copies", "s", took, None, count, value_promised=10)]
