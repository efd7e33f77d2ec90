"""What a post says, bare of how it was sent: no retweet mark, marker, hashtag, mention, link or capital."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import normalize

from curator.posts import Post
from curator.text import answer_marker, unescape
from curator.text.cleanup import visible

# "RT @ana: …", "MT @ana …", "#chat @ben RT @ana: …" and “@ana: …”, in which all that follows is another's.
_RETWEET = re.compile(
    r"(?:[\s.]*[@#]\w{1,50}[:,]?\s+)*[\s.]*(?:[\"“]?(?:[RM]T|retweeting)\b[:\s]{0,3}|[\"“])@(\w{1,30})(?:\s*:|(?!\w))\s*",
    re.IGNORECASE,
)
_SPACELESS = r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\U00020000-\U0003ffff]"
_LINK = r"(?:https?://|www\.|pic\.(?:twitter|x)\.com/)\S*"
_TOKEN = re.compile(rf"{_LINK}|[@#]?\w+|\.{{2,}}|&")
# Of a language that is written without spaces, each letter is as a word.
_TOKEN_OR_LETTER = re.compile(rf"{_LINK}|{_SPACELESS}|[@#]?(?:(?!{_SPACELESS})\w)+|\.{{2,}}|&")
_FULL_LENGTH = 136  # characters, from which on an old retweet may have been cut without a sign


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_CUT_LINK = _listed("h ht htt http https")
_CREDITS = _listed("via cc rt mt ht")
# After these a mention or a hashtag is a word of the sentence.
_WANTS_A_NOUN = _listed("""
    a about an and at by during for from in into is join joining like love my of on or our see thank thanks
    the to with your
""")
# Words without which a text says something else; digits, mentions and a retweet within it are such words too.
_TELLING = _listed("""
    no not never none nobody nothing neither nor without unless cannot cant dont doesnt didnt wont wouldnt
    shouldnt couldnt isnt arent wasnt werent hasnt havent hadnt aint mustnt against stop disagree impossible
    less fewer worse worst bad hate zero two three four five six seven eight nine ten eleven twelve hundred
    thousand million second third half twice rt mt
""")


@dataclass(frozen=True, slots=True)
class BareText:
    """What a post says.

    ``words`` are in lower case, single spaces between them; ``tagged`` are the words with the hashtags at their
    ends as words as well. ``numbers`` are those of its answer marker; ``telling`` the words that must not differ
    between two that say the same; ``names`` whom it retweets by a mark in the text, in lower case; ``to`` whom
    it addresses. ``cut`` says that its end may be missing.
    """

    words: str
    tagged: str
    count: int
    numbers: tuple[int, ...]
    telling: tuple[str, ...]
    names: tuple[str, ...]
    to: tuple[str, ...]
    cut: bool

    @property
    def says_something(self) -> bool:
        """Whether there is a word, or at least a marker."""
        return bool(self.words or self.numbers)

    @property
    def letters(self) -> int:
        """How many letters the words have."""
        return len(self.words) - self.count + 1


def bare_text(post: Post, hashtag: str | None) -> BareText:
    """What a post says; ``hashtag`` is the chat's, lower case without ``#``, and no word anywhere."""
    text, pattern = unescape(post.text), _TOKEN
    if not text.isascii():
        # Which makes three dots of "…".
        text, pattern = normalize("NFKC", visible(text)).replace("’", "'"), _TOKEN_OR_LETTER
    names: list[str] = []
    at = 0
    while "@" in text and (found := _RETWEET.match(text, at)):
        names.append(found[1].lower())
        at = found.end()
    text = text[at:]
    opening = ""
    numbers: tuple[int, ...] = ()
    if (marker := answer_marker(text)) is not None:
        opening, numbers, text = text[: marker.start], marker.numbers, text[marker.end :]
    tokens = _tokens(pattern, text, hashtag)
    start, end, cut = _ends(tokens)
    to = tuple(token for token in (*opening.lower().split(), *tokens[:start]) if token[0] == "@")
    cut = cut or (bool(names) and len(post.text) >= _FULL_LENGTH)
    if cut and end > start and tokens[end - 1] in _CUT_LINK:
        end -= 1
    words = _words(tokens[start:end])
    bare = " ".join(words)
    tags = any(token[0] == "#" for token in (*tokens[:start], *tokens[end:]))
    tagged = " ".join(_words(token for token in tokens if token[0] != "@")) if tags else bare
    return BareText(bare, tagged, len(words), numbers, telling(words), tuple(names), to, cut)


def _tokens(pattern: re.Pattern[str], text: str, hashtag: str | None) -> list[str]:
    found: list[str] = pattern.findall(text.lower().replace("'", ""))
    if "&" in text:
        found = ["and" if one == "&" else one for one in found]
    if hashtag is not None and "#" in text:
        found = [one for one in found if one != f"#{hashtag}"]
    return found


def telling(words: Iterable[str]) -> tuple[str, ...]:
    """The words that tell one text from another that is otherwise the same, in order of the alphabet."""
    return tuple(sorted(word for word in words if word in _TELLING or not word.isalpha()))


def _ends(tokens: list[str]) -> tuple[int, int, bool]:
    """Where the words begin and end among mentions, hashtags and links; and whether dots end them."""
    start, end, cut = 0, len(tokens), False
    while start < end and (tokens[start][0] in "@#" or "/" in tokens[start]):
        start += 1
    while end > start:
        last = tokens[end - 1]
        if last[0] == ".":
            cut = True
        elif last[0] in "@#":
            if end - start > 1 and tokens[end - 2] in _WANTS_A_NOUN:
                break
            if last[0] == "@" and end - start > 1 and tokens[end - 2] in _CREDITS:
                end -= 1
        elif "/" not in last:
            break
        end -= 1
    return start, end, cut


def _words(tokens: Iterable[str]) -> list[str]:
    return [token.removeprefix("#") for token in tokens if token[0] != "." and "/" not in token]
