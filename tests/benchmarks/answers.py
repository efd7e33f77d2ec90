"""Real chats and what is known of them: which posts are answers, and to which question, by their own markers.

The folder of real chats is nobody’s to give away: CURATOR_CHATS names it, else it stands beside the checkout. Its
questions.json is a list of ``{"file": [names], "host": handle, "questions": [[id, …], …]}``.
"""

import json
import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from curator.chat.questions import main_hashtag
from curator.chat.suggesting import AskedQuestion, Suggester
from curator.chat.suggesting.weights import Weights
from curator.posts import Post
from curator.sources import open_archive
from curator.text import answer_marker, unescape
from tests.conftest import ROOT

_MINUTE = 60_000
_BEFORE, _AFTER = 60 * _MINUTE, 90 * _MINUTE  # what is read before the first question and after the last

_ANY_MARKER = re.compile(
    r"(?<![\w/@.])[#＃]?(?:(?:question|answer|ques|ans)\s?#?|[aq]\s?#?)0?(?:[1-9]|1\d|20)(?:[.]\d)*(?![\w%])\s?[:.)]?",
    re.IGNORECASE,
)
_RETWEET = re.compile(r"\s*[\"“]?RT\b")


@dataclass(frozen=True)
class AnsweredChat:
    """A chat whose markers are gone from its posts, and the questions that they named, by the posts’ ids."""

    name: str
    hosts: tuple[str, ...]
    hashtag: str
    questions: tuple[AskedQuestion, ...]
    posts: tuple[Post, ...]
    answers: dict[str, tuple[int, ...]]

    def suggester(self, weights: Weights) -> Suggester:
        """What the program suggests by those weights, with nothing filed."""
        return Suggester(self.posts, self.questions, self.hosts, self.hashtag, weights)


def folder() -> Path:
    """Where the real chats are, if they are there."""
    return Path(os.environ.get("CURATOR_CHATS") or ROOT.parent / "shared" / "data" / "critlib")


def answered_chats() -> Iterator[AnsweredChat]:
    """Each chat of the folder, in the order of its questions.json."""
    seen: Counter[str] = Counter()
    for chat in json.loads((folder() / "questions.json").read_text(encoding="utf-8")):
        with open_archive(folder() / chat["file"][0]) as reading:
            posts = [post for batch in reading.batches() for post in batch.posts]
        name = Path(chat["file"][0]).stem
        seen[name] += 1
        if seen[name] > 1:
            name = f"{name} ({seen[name]})"
        yield _answered(name, chat, {post.id: post for post in posts})


def _answered(name: str, chat: dict[str, object], posts: dict[str, Post]) -> AnsweredChat:
    asking: list[list[str]] = chat["questions"]  # type: ignore[assignment]
    questions = tuple(
        AskedQuestion(question_id(number), number, unescape(posts[first].text), posts[first].at_ms, first)
        for number, (first, *_) in enumerate(asking, 1)
    )
    times = [question.at_ms or 0 for question in questions]
    around = [
        post
        for post in sorted(posts.values(), key=lambda post: post.at_ms or 0)
        if min(times) - _BEFORE <= (post.at_ms or 0) <= max(times) + _AFTER
    ]
    asks = {id_ for ids in asking for id_ in ids}
    return AnsweredChat(
        name,
        (str(chat["host"]),),
        str(chat.get("hashtag") or main_hashtag(around)),
        questions,
        tuple(post if post.id in asks else replace(post, text=without_markers(post.text)) for post in around),
        _answers([post for post in around if post.id not in asks], len(questions)),
    )


def question_id(number: int) -> str:
    """What the question with a number in its chat goes by."""
    return f"question {number}"


def _answers(posts: Sequence[Post], questions: int) -> dict[str, tuple[int, ...]]:
    """The posts with a marker, retweets and repeated texts left out; and what their markers name."""
    found, texts = {}, set()
    for post in posts:
        marker = answer_marker(unescape(post.text))
        if post.context or post.repost_of or marker is None or _RETWEET.match(post.text):
            continue
        words = " ".join(re.findall(r"\w+", re.sub(r"https?://\S+", "", post.text.lower())))
        numbers = tuple(number for number in marker.numbers if number <= questions)
        if numbers and words not in texts:
            found[post.id] = numbers
        texts.add(words)
    return found


def without_markers(text: str) -> str:
    """A text without anything that names a question, at its start or elsewhere."""
    text = unescape(text)
    while marker := answer_marker(text):
        text = text[: marker.start] + text[marker.end :]
    return _ANY_MARKER.sub(" ", text)
