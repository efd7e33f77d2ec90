"""The marks that a post can carry, each with its table and its words: the star, the shelf and having been seen."""

from msgspec import Struct

from curator.phrases import Forms, Phrase, forms, phrase


class Mark(Struct, frozen=True):
    """A mark: a table whose rows are the marked posts, and the words for it.

    ``verb`` and ``back`` are the decisions that set it and take it back, and ``title`` and ``title_back`` their
    labels in the log. ``state`` says what a marked post is, in searches (``is:``), in JSON and aloud; ``meaning``
    explains it. A merge counts its rows as ``rows`` and calls a difference about one ``difference``; a repair
    counts them as ``counted``, if at all.

    A mark that ``settles`` a post takes it out of the inbox; one ``instead_of_filing`` takes it out of every
    question too. The command named after the verb switches any other mark on and off.
    """

    table: str
    verb: str
    back: str
    title: Forms
    title_back: Forms
    state: Phrase
    meaning: Phrase
    rows: Forms
    difference: Phrase
    counted: Phrase | None = None
    settles: bool = False
    instead_of_filing: bool = False


STAR = Mark(
    table="star",
    verb="star",
    back="unstar",
    title=forms("Star a tweet", "Star {count} tweets"),
    title_back=forms("Unstar a tweet", "Unstar {count} tweets"),
    state=phrase("starred"),
    meaning=phrase("a highlight"),
    rows=forms("{count} star", "{count} stars"),
    difference=phrase("The star on {of}"),
    counted=phrase("stars"),
)
SHELF = Mark(
    table="shelf",
    verb="shelve",
    back="unshelve",
    title=forms("Shelve a tweet", "Shelve {count} tweets"),
    title_back=forms("Take a tweet off the shelf", "Take {count} tweets off the shelf"),
    state=phrase("shelved"),
    meaning=phrase("on the shelf"),
    rows=forms("{count} tweet shelved", "{count} tweets shelved"),
    difference=phrase("Tweet {of}"),
    settles=True,
    instead_of_filing=True,
)
SEEN = Mark(
    table="seen",
    verb="seen",
    back="unseen",
    title=forms("Mark a tweet as seen", "Mark {count} tweets as seen"),
    title_back=forms("Mark a tweet as not seen", "Mark {count} tweets as not seen"),
    state=phrase("seen"),
    meaning=phrase("passed over as seen"),
    rows=forms("{count} tweet passed over", "{count} tweets passed over"),
    difference=phrase("Tweet {of}"),
    settles=True,
)

MARKS = (STAR, SHELF, SEEN)
SETTLING = tuple(mark for mark in MARKS if mark.settles)
SWITCHED = tuple(mark for mark in MARKS if not mark.settles)
