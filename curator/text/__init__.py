"""Pure functions on a post's text: what it is made of, and what the article leaves of it."""

from curator.text.anatomy import hashtags, links, mentions, storable, unescape
from curator.text.cleanup import DEFAULT_STEPS, STEPS, Span, Step, cleaned, dropped
from curator.text.comparing import Difference, only_cleaned, word_diff
from curator.text.joining import count_of, goes_on, is_cut, joined_words, part_of
from curator.text.markers import Marker, answer_marker
from curator.text.parts import Part

__all__ = [
    "DEFAULT_STEPS",
    "STEPS",
    "Difference",
    "Marker",
    "Part",
    "Span",
    "Step",
    "answer_marker",
    "cleaned",
    "count_of",
    "dropped",
    "goes_on",
    "hashtags",
    "is_cut",
    "joined_words",
    "links",
    "mentions",
    "only_cleaned",
    "part_of",
    "storable",
    "unescape",
    "word_diff",
]
