"""Pure functions on a post's text: what it is made of, and what the article leaves of it."""

from curator.text.anatomy import hashtags, links, mentions, storable, unescape
from curator.text.cleanup import STEPS, Span, cleaned, dropped
from curator.text.markers import Marker, answer_marker

__all__ = [
    "STEPS",
    "Marker",
    "Span",
    "answer_marker",
    "cleaned",
    "dropped",
    "hashtags",
    "links",
    "mentions",
    "storable",
    "unescape",
]
