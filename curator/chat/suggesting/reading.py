"""A post as the suggestions see it, read once: its words, its marker, what it answers, how much it is chatter."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from curator.chat.questions import asked_number
from curator.chat.suggesting.chatter import signs_of_chatter
from curator.posts import Post
from curator.text import answer_marker, goes_on, unescape
from curator.text.anatomy import links

_MINUTE = 60_000

_RETWEET = re.compile(r"\s*[\"“]?RT\b:?\s+[@＠]")
_NO_WORDS = re.compile(r"https?://\S+|[@＠]\w+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_][\w'’]*")
_UNSPACED = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
)  # scripts without spaces: pairs of characters
_SPOKEN_OF = re.compile(r"(?<![\w/@.])[#＃]?[qa]([1-9]|1\d|20)(?![\w%])", re.IGNORECASE)
_SUFFIXES = ("ings", "ing", "ies", "ied", "es", "ed", "ly", "s")

# Too common in English to tell one question from another.
_STOP_WORDS = frozenset(
    """a about above after again all also am an and any are as at be because been but by can could did do does
    doing don for from get go going got had has have he her here hi him his how i if im in into is isn it
    its just know like lol make many may me more most much my need new good great no not now of off on one
    only or other our out people really right rt say see should so some such than that the their them then
    there these they thing things think this those to too up us use very via want was way we well were
    what when where which who why will with would yall yeah yes you your yours lot""".split()  # noqa: SIM905 (readable as a text)
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a post says. ``at`` counts minutes since the epoch; ``words`` maps stems to the words they stand for.

    ``marker`` is how the text marks itself (``A2``), ``marked`` the numbers in it, ``spoken_of`` those that stand
    elsewhere in the text; ``answers`` the id of what it replies to or quotes; ``repeats`` tells a retweet.
    """

    id: str
    author: str | None
    handle: str
    at: float | None
    words: dict[str, str]
    marker: str
    marked: tuple[int, ...]
    spoken_of: tuple[int, ...]
    asks: int | None
    answers: str | None
    quotes: bool
    goes_on: bool
    repeats: bool
    signs: tuple[float, ...]


def read(post: Post, hashtag: str | None, hosts: frozenset[str]) -> Said:
    """Read a post. ``hosts`` are handles in lower case, ``hashtag`` is the chat's, lower case without ``#``."""
    text = unescape(post.text)
    found = answer_marker(text)
    rest = text if found is None else text[: found.start] + " " + text[found.end :]
    words = stems(rest)
    words.pop(stem(hashtag or ""), None)
    handle = post.author.handle if post.author else ""
    repeats = post.repost_of is not None or bool(_RETWEET.match(text))
    marked = found.numbers if found is not None and not repeats else ()
    hosting = handle.lower() in hosts
    return Said(
        id=post.id,
        author=post.author.key if post.author else None,
        handle=handle,
        at=None if post.at_ms is None else post.at_ms / _MINUTE,
        words=words,
        marker=text[found.start : found.end].strip(" :.,;)(/|-–—>") if found is not None else "",
        marked=marked,
        spoken_of=tuple(number for number in _spoken_of(rest) if number not in marked),
        asks=asked_number(text) if hosting and not repeats else None,
        answers=post.reply_to or post.quote_of,
        quotes=post.reply_to is None and post.quote_of is not None,
        goes_on=goes_on(text),
        repeats=repeats,
        signs=signs_of_chatter(rest, words, hosting=hosting, repeats=repeats),
    )


def stems(text: str) -> dict[str, str]:
    """The words of a text that can tell it from another, by what is left of each without its ending."""
    found: dict[str, str] = {}
    for word in _words(_NO_WORDS.sub(" ", text.lower())):
        if len(word) > 1 and word not in _STOP_WORDS:
            found.setdefault(stem(word), word)
    return found


def stem(word: str) -> str:
    """A word without its English ending, where enough of it is left."""
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            return word[: -len(suffix)]
    return word


def _words(text: str) -> Iterator[str]:
    for found in _WORD.finditer(text):
        word = re.split(r"['’]", found[0], maxsplit=1)[0]
        if word.isascii() or not (runs := _UNSPACED.findall(word)):
            yield word
            continue
        for run in runs:
            yield from (run[at : at + 2] for at in range(max(1, len(run) - 1)))


def _spoken_of(text: str) -> Iterable[int]:
    if "q" not in text.lower() and "a" not in text.lower():
        return ()
    taken = links(text)
    found = (
        int(one[1])
        for one in _SPOKEN_OF.finditer(text)
        if not any(start <= one.start() < end for start, end in taken)
    )
    return tuple(dict.fromkeys(found))
