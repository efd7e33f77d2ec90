"""A chat as read once: its posts in order of time, its questions in the order in which they were asked."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

from curator.chat.questions import asked_number
from curator.chat.suggesting.reading import read
from curator.chat.suggesting.suggestion import AskedQuestion
from curator.chat.suggesting.timing import times_asked
from curator.posts import Post

_REWORDED_WITHIN = 3.0  # minutes
_GOES_ON = 30.0  # minutes after the last question


class ChatRead:
    """What the posts and the questions of a chat say. Both are named by their places in the lists."""

    def __init__(
        self, posts: Sequence[Post], questions: Sequence[AskedQuestion], hosts: Iterable[str], hashtag: str | None
    ) -> None:
        handles = frozenset(host.lower().removeprefix("@") for host in hosts)
        said = [read(post, hashtag, handles) for post in posts]
        self.said = sorted(said, key=lambda one: (one.at is None, one.at or 0.0, one.id))
        self.at_id = {one.id: at for at, one in enumerate(self.said)}
        asking = {question.post for question in questions}
        counted = {post.id: asked_number(post.text) for post in posts if post.id in asking}
        by_number = sorted(questions, key=lambda one: one.number)
        counts = [counted.get(question.post or "") or question.number for question in by_number]
        times = times_asked(by_number, [self._marked_with(number) for number in counts])
        order = sorted(range(len(by_number)), key=lambda at: (times[at] or 0.0, at))
        self.questions = [by_number[at] for at in order]
        self.asked_at = [times[at] for at in order]
        self.place = {question.id: at for at, question in enumerate(self.questions)}
        self._counted: defaultdict[int, list[int]] = defaultdict(list)
        for at, own in enumerate(order):
            self._counted[counts[own]].append(at)
        self.asks = {
            self.at_id[question.post]: at
            for at, question in enumerate(self.questions)
            if question.post in self.at_id
        }
        self.marked = [self.named(one.marked) for one in self.said]
        self.answered = [self._answered(at) for at in range(len(self.said))]

    def around(self, at: int) -> tuple[float, float]:
        """Whether a post came before the first question; how long after the chat, in a measure that flattens."""
        time, asked = self.said[at].at, [when for when in self.asked_at if when is not None]
        if time is None or not asked:
            return 0.0, 0.0
        return float(time < min(asked)), math.log1p(max(0.0, time - max(asked) - _GOES_ON))

    def named(self, numbers: Iterable[int]) -> list[int]:
        """The questions that go by those numbers in the chat, whatever they are in the article."""
        return [at for number in numbers for at in self._counted.get(number, ())]

    def is_rewording(self, at: int) -> bool:
        """Whether a post asks a question once more, right after it was asked, by whoever asked it."""
        one = self.said[at]
        if one.asks is None or one.at is None or at in self.asks:
            return False
        for asking, question in self.asks.items():
            first = self.said[asking]
            if question in self.named((one.asks,)) and first.author == one.author and first.at is not None:
                return 0 <= one.at - first.at <= _REWORDED_WITHIN
        return False

    def _marked_with(self, number: int) -> list[float]:
        return [one.at for one in self.said if one.at is not None and number in one.marked]

    def _answered(self, at: int) -> int | None:
        """The post that a post replies to or quotes, where it is here."""
        answered = self.at_id.get(self.said[at].answers or "")
        return None if answered == at else answered
