"""The conversation around a post, from whatever the project holds; what is missing in it is said to be missing."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from curator.phrases import phrase
from curator.posts import CuratorError
from curator.project import PostState, Project

_MOST = 500  # posts read upwards, and as many downwards

_ADDRESSED = re.compile(r"[\s.\"“]*[@＠](\w{1,30})")


@dataclass(frozen=True, slots=True)
class Missing:
    """A post that another answers or quotes, and that is not here; its author's handle, where a text tells."""

    id: str
    handle: str | None


@dataclass(frozen=True, slots=True)
class Turn:
    """One post in a conversation, how deep it stands, and what it quotes.

    What goes on from its author's own post stands behind it at the same depth (``goes_on``); the answers to any of
    them follow, one deeper.
    """

    post: PostState | Missing
    depth: int
    goes_on: bool = False
    quoted: PostState | Missing | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """A conversation: its turns from the first post down, each once.

    ``around`` is the post it was asked for, or its original where that is a repost; ``whole`` are the ids of the
    self-thread that it belongs to, in order, itself alone where it stands alone. ``more`` says that there was too
    much to read.
    """

    around: str
    turns: tuple[Turn, ...]
    whole: tuple[str, ...]
    more: bool


def thread_of(project: Project, post: str) -> Thread:
    """The conversation around a post: up to what it all began with, and down to every answer.

    Answers stand in order of time. Raises CuratorError where the project has no post of that id.
    """
    with project.snapshot():
        around = _original(project, post)
        above = project.answered(around, _MOST)
        first = above[-1] if above else around
        below = project.answers(around, _MOST)
        beside = project.answers(first, _MOST)
        states = project.states_of([*above, *below, *beside])
        quoted = project.states_of(state.quote_of for state in states.values() if state.quote_of)
    ordered = _ordered(first, states)
    turns = [
        _turn(states.get(id_) or _missing(id_, states.values()), depth, id_ != run[0], quoted)
        for depth, run in ordered
        for id_ in run
    ]
    whole = next(run for _, run in ordered if around in run)
    return Thread(around, tuple(turns), tuple(whole), _MOST in (len(above), len(below), len(beside)))


def _original(project: Project, post: str) -> str:
    state = project.state(post)
    if state is None:
        raise CuratorError(phrase("There is no post {post} in {path}.", post=post, path=project.path))
    original = project.state(state.repost_of) if state.repost_of else None
    return state.id if original is None else original.id


def _ordered(first: str, states: Mapping[str, PostState]) -> list[tuple[int, list[str]]]:
    """The runs that a conversation consists of, each with its depth: a post, and what its author went on with.

    What the first answers is left aside, so that this is a tree even where answers go round in a circle; it is
    walked without recursion, for an archive may nest them however deep.
    """
    answers: dict[str, list[PostState]] = defaultdict(list)
    for state in sorted(states.values(), key=_when):
        if state.reply_to and state.id != first:
            answers[state.reply_to].append(state)
    ordered = []
    waiting = [(first, 0)]
    while waiting:
        head, depth = waiting.pop()
        run = _run(head, states, answers)
        ordered.append((depth, run))
        replies = [reply for id_ in run for reply in answers[id_] if reply.id not in run]
        waiting += [(reply.id, depth + 1) for reply in sorted(replies, key=_when, reverse=True)]
    return ordered


def _run(head: str, states: Mapping[str, PostState], answers: Mapping[str, Sequence[PostState]]) -> list[str]:
    """A post and what its author answered to it, to that and so on, in order of time."""
    author = _author(states.get(head))
    found: list[PostState] = []
    waiting = [head]
    while waiting and author:
        own = [reply for reply in answers.get(waiting.pop(), ()) if _author(reply) == author]
        found += own
        waiting += (reply.id for reply in own)
    return [head, *(state.id for state in sorted(found, key=_when))]


def _turn(post: PostState | Missing, depth: int, goes_on: bool, quoted: Mapping[str, PostState]) -> Turn:
    quote_of = post.quote_of if isinstance(post, PostState) else None
    if quote_of is None or isinstance(post, Missing):
        return Turn(post, depth, goes_on)
    linked = re.search(rf"/(\w{{1,30}})/status(?:es)?/{re.escape(quote_of)}(?!\d)", post.text)
    return Turn(post, depth, goes_on, quoted.get(quote_of) or Missing(quote_of, linked[1] if linked else None))


def _missing(id_: str, states: Iterable[PostState]) -> Missing:
    """A post that is answered: whoever answers it addresses its author first."""
    addressed = (_ADDRESSED.match(state.text) for state in states if state.reply_to == id_)
    return Missing(id_, next((found[1] for found in addressed if found), None))


def _author(state: PostState | None) -> str | None:
    return ((state.handle or state.name) or "").lower() or None if state else None


def _when(state: PostState) -> tuple[bool, int, str]:
    return state.at_ms is None, state.at_ms or 0, state.id
