"""Remembers what was chosen for the last chat of each hashtag on this computer, for the next one to start with."""

import logging
from pathlib import Path

import msgspec

from curator import places
from curator.disk import save
from curator.posts import CuratorError
from curator.project import LASTING_FIELDS, Choices

log = logging.getLogger(__name__)


class Chat(msgspec.Struct, frozen=True):
    """The last chat of a hashtag: when it was last decided about (ISO 8601 in UTC), and what was chosen."""

    at: str
    fields: dict[str, str]
    steps: dict[str, bool]
    labels: dict[str, str]

    @property
    def choices(self) -> Choices:
        """What the next chat can start with; the file may hold more."""
        fields = {field: self.fields[field] for field in LASTING_FIELDS if field in self.fields}
        return Choices(fields, self.steps, self.labels)


def chats() -> dict[str, Chat]:
    """The last chats by hashtag; none if the file is missing or cannot be understood."""
    path = _path()
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, Chat])
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.DecodeError) as error:
        log.warning("What %s says of earlier chats is left aside: %s.", path, error)
        return {}


def keep(hashtag: str, at: str, choices: Choices) -> None:
    """Keep what was chosen for a chat, unless a chat of the same hashtag was decided about later."""
    known = chats()
    before = known.get(hashtag)
    chat = Chat(at, dict(choices.fields), dict(choices.steps), dict(choices.labels))
    if chat == before or (before is not None and at < before.at) or (before is None and not choices):
        return
    try:
        save(msgspec.json.format(msgspec.json.encode(known | {hashtag: chat})), _path())
    except CuratorError as error:
        log.warning("What was chosen for #%s is not kept for the next chat: %s", hashtag, error)


def _path() -> Path:
    return places.user_data() / "chats.json"
