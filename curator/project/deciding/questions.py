"""FIXME-DOC."""

from curator.phrases import phrase
from curator.posts import zone_named
from curator.project.errors import BadDecision
from curator.project.log.titles import FIELDS
from curator.text import storable

ARTICLE_FIELDS = tuple(FIELDS)
ATTRIBUTIONS = ("none", "first-name", "handle", "name", "linked")


def field_value(field: str, text: str | None) -> str:
    """What is stored of one of the article's fields; empty for nothing. Raises BadDecision."""
    if field not in ARTICLE_FIELDS:
        raise BadDecision(
            phrase(
                "The article has no field {field!r}; it has {fields}.",
                field=field,
                fields=", ".join(ARTICLE_FIELDS),
            )
        )
    value = storable(text or "").strip()
    if field == "hashtag":
        value = value.removeprefix("#").lower()
    if field == "host":
        value = value.removeprefix("@")
    if field == "attribution" and value and value not in ATTRIBUTIONS:
        raise BadDecision(
            phrase(
                "There is no attribution {value!r}; there are {attributions}.",
                value=value,
                attributions=", ".join(ATTRIBUTIONS),
            )
        )
    if field == "zone" and value and zone_named(value) is None:
        raise BadDecision(phrase("There is no time zone {value!r}; name one such as Europe/Paris.", value=value))
    return value
