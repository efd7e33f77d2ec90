"""Applies to tweets how their authors agreed to be named."""

from collections.abc import Mapping

from msgspec.structs import replace

from curator.project import PostState


def consent_of(state: PostState, consents: Mapping[str, str]) -> str | None:
    """What a tweet's author agreed to, looked up by handle or else by name; None if the author was not asked."""
    return consents.get((state.handle or "").lower()) or consents.get((state.name or "").lower())


def as_agreed(state: PostState, consent: str | None) -> PostState | None:
    """The tweet with its author named as agreed; None if its author wants to be left out."""
    match consent:
        case "left-out":
            return None
        case "anonymous":
            return replace(state, handle=None, name=None, url=None)
        case "first-name":
            return replace(state, handle=None, name=(state.name or "").split(" ")[0], url=None)
        case _:
            return state
