"""Scripts that are written without spaces between words, as pairs of letters that an index of words can hold.

A sentence in such a script is one run of letters; whatever part of it is sought, of two letters or more, is a row
of neighbouring pairs. (Pairs need no dictionary and miss nothing; CJK analysers of search engines do the same.)
"""

import re
from functools import cache
from itertools import pairwise

# Thai, Lao, Myanmar, Khmer; kana, bopomofo, Han, hangul (whose particles and compounds are not spaced), halfwidth
# forms. Letters only: an index takes marks for the ends of words, so that they are left out of the pairs.
LETTERS = (
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ebd\u0ec0-\u0ec6\u0edc-\u0edf\u1000-\u102a"
    "\u103f\u1050-\u1055\u1780-\u17b3\u17d7\u3005-\u3007\u3031-\u3035\u303b\u303c\u3041-\u3096"
    "\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uffdc\U00020000-\U0003ffff"
)
_MARKS = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1059\u17b4-\u17d3\u17dd"
    "\u3099\u309a"
)
RUN = f"[{LETTERS}][{LETTERS}{_MARKS}]*"


@cache
def _run() -> re.Pattern[str]:
    """Compiled when first asked for: so many letters take their time, and a start has none."""
    return re.compile(RUN)


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(f"[{_MARKS}]")


def in_pairs(text: str) -> str:
    """A text whose unspaced runs are written as their pairs, with spaces between, and their last letter."""
    return _run().sub(_pairs, text)


def sought_in_pairs(text: str) -> str:
    """The same for words that are sought: a run at their end may go on in what they are found in."""
    run = ends_unspaced(text)
    if run is None:
        return in_pairs(text)
    *but_last, last = _pairs(run).split()
    return " ".join([in_pairs(text[: run.start()]), *(but_last or [last])])


def ends_unspaced(text: str) -> re.Match[str] | None:
    """The unspaced run that a text ends in."""
    return next((run for run in _run().finditer(text) if run.end() == len(text)), None)


def has_marks(text: str) -> bool:
    """Whether an unspaced run of a text has marks, which its pairs do not tell."""
    return any(_mark().search(run[0]) for run in _run().finditer(text))


def _pairs(run: re.Match[str]) -> str:
    letters = _mark().sub("", run[0])
    pairs = [one + other for one, other in pairwise(letters)]
    return f" {' '.join([*pairs, letters[-1]])} "
