"""English spelling, offline: which words exist, and what was likely meant by one that does not.

The dictionary is the one that symspellpy ships: 82,765 words, British and American, with their counts in books.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files

from rapidfuzz import process
from rapidfuzz.distance import OSA

from curator.draft.lint.words import LINK, TAG, listed

_REMEMBERED = 16_384
_SHORTEST = 3  # of the words that are looked at
# How often a word must stand in books to be what was meant, by the length of what was written: short words are
# near to many.
_COMMON = ((3, 200_000_000), (5, 5_000_000), (6, 2_000_000), (7, 1_000_000), (1000, 200_000))
_COMMON_NAME = 20_000_000  # the same for a capital at the start, which a name may have
_COMMONEST = 50_000_000  # the same for what may be built of words, such as “bookshelf” or “unshelved”
_FREQUENT = 1_000_000
_ENGLISH = 0.6  # the share of known words from which a text is English

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_START = re.compile(r"(?:^|[.!?…:]\s+)[\"“‘'(]*$")
_LETTERS = "abcdefghijklmnopqrstuvwxyz'"
_VOWELS = frozenset("aeiouy")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUND_ALIKE = frozenset(map(frozenset, ("cs", "ck", "sz", "mn", "bp", "dt", "fv", "gj", "kq", "td")))

# Written as one word, or without an apostrophe; and words that only chats have.
_MEANT = {
    "alot": "a lot", "aswell": "as well", "infact": "in fact", "eachother": "each other", "noone": "no one",
    "atleast": "at least", "untill": "until", "incase": "in case", "dont": "don’t", "cant": "can’t",
    "wont": "won’t", "isnt": "isn’t", "arent": "aren’t", "wasnt": "wasn’t", "werent": "weren’t", "didnt": "didn’t",
    "doesnt": "doesn’t", "hasnt": "hasn’t", "havent": "haven’t", "hadnt": "hadn’t", "couldnt": "couldn’t",
    "wouldnt": "wouldn’t", "shouldnt": "shouldn’t", "thats": "that’s", "whats": "what’s", "theres": "there’s",
    "youre": "you’re", "theyre": "they’re", "ive": "I’ve", "youve": "you’ve", "weve": "we’ve",
    "theyve": "they’ve",
}  # fmt: skip
_CHATTED = listed(
    """
    rlly ppl pls plz thx tho thru imho lol yall gonna wanna gotta kinda sorta lemme gimme dunno cuz coz yep yup
    nope hmm hmmm hmmmm aha ugh haha hahaha hehe convo wifi selfie emoji emojis tweep tweeps tweet tweets
    tweeting retweet livetweet blog vlog vlogs app apps fave faves def prob probs obvs meh yay woot ooh ahh
    umm erm wow oops hashtag hashtags paywall lols omg tbh msg msgs mtg govt mgmt admin asst dept esp diff
    pics vids ref refs uni unis sci edu comms biz cos prof profs dev devs info infos temps repo repos stats
    meds reno listserv gmail mins preso orgs org strategize strategise catchup heya argh ughh newb opps hola
    dif devt chapt acad
    """
)
# British and American spellings, of which the dictionary has at times but one.
_VARIANTS = (
    ("or", "our"), ("our", "or"), ("iz", "is"), ("is", "iz"), ("yz", "ys"), ("ter", "tre"), ("tre", "ter"),
    ("lled", "led"), ("led", "lled"), ("lling", "ling"), ("ling", "lling"), ("ller", "ler"), ("lment", "llment"),
    ("llment", "lment"), ("og", "ogue"), ("oging", "oguing"), ("oged", "ogued"), ("fense", "fence"),
    ("cense", "cence"),
)  # fmt: skip
_PREFIXES = ("e", "un", "re", "pre", "non", "co", "over", "under", "micro", "multi", "inter", "cyber", "super",
             "anti", "self", "meta", "bio", "geo", "socio", "hyper", "mini", "post", "out", "up", "de",
             "dis")  # fmt: skip
_ENDINGS = ("s", "es", "ed", "er", "ers", "ing", "ness", "less", "ish", "ly", "able", "ism", "ist",
            "ists", "ful", "like", "wise", "ship", "hood", "dom", "ification")  # fmt: skip


@cache
def _counts() -> Mapping[str, int]:
    text = (files("symspellpy") / "frequency_dictionary_en_82_765.txt").read_text(encoding="utf-8-sig")
    return {word: int(count) for word, count in (line.split() for line in text.splitlines())}


def typos(text: str, known: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Words of an English text that are likely mistyped, each with what was meant; ``known`` are fine as they are.

    A word with a capital is taken for a name, but for an obvious slip at the start of a sentence.
    """
    blank = TAG.sub(lambda found: " " * len(found.group()), LINK.sub(lambda found: " " * len(found.group()), text))
    tokens = [found for found in _TOKEN.finditer(blank) if _stands_alone(blank, found)]
    suspects = []
    for found in tokens:
        word = found.group()
        starts = word[1:].islower() and word[0].isupper() and _START.search(blank[: found.start()]) is not None
        if (word.islower() or starts) and word.lower() not in known and (meant := _meant(word.lower(), starts)):
            suspects.append((word, meant.capitalize() if starts else meant))
    if not suspects:
        return
    known_words = sum(_is_known(found.group()) for found in tokens)
    if len(suspects) <= known_words and known_words >= (len(tokens) - len(suspects)) * _ENGLISH:
        yield from suspects


def _stands_alone(text: str, found: re.Match[str]) -> bool:
    """Whether a word touches nothing that makes it part of a code, a path, or a word cut short."""
    around = text[max(0, found.start() - 1) : found.start()] + text[found.end() : found.end() + 1]
    return not any(character.isdigit() or character in "_/\\@#*-+=…" for character in around)


def _is_known(word: str) -> bool:
    return word.lower().replace("’", "'") in _counts()


@lru_cache(_REMEMBERED)
def _meant(word: str, starts: bool) -> str | None:
    if word in _MEANT:
        return _MEANT[word]
    curled = "’" in word
    word = word.replace("’", "'")
    if len(word) < _SHORTEST or _is_word(word) or _is_on_purpose(word):
        return None
    best, least = _nearest(word)
    if starts:
        least = max(least, _COMMON_NAME)
    if _is_built(word):
        least = max(least, _COMMONEST)
    elif len(word) <= 6 and _is_frequent(word[:-1]):
        least = max(least, _COMMON_NAME)
    if best is None or _counts()[best] < least:
        return None
    return best.replace("'", "’") if curled else best


def _nearest(word: str) -> tuple[str | None, int]:
    """The commonest word that one slip makes into this, or two slips in a long one; and how common it must be."""
    counts = _counts()
    least = next(count for longest, count in _COMMON if len(word) <= longest)
    # A short word with one more letter is its plural, or somebody's own making.
    near = [one for one in _slips(word) if one in counts and (len(word) > 6 or one != word[:-1])]
    if not near and len(word) >= 7 and "'" not in word:
        found = process.extract(word, _beginning_with(word[0]), scorer=OSA.distance, score_cutoff=2, limit=None)
        near, least = [one for one, _, _ in found], 2 * least
    return max(near, key=lambda one: counts[one], default=None), least


@cache
def _beginning_with(letter: str) -> tuple[str, ...]:
    """Common long words of a first letter, which slips leave right."""
    return tuple(
        word for word, count in _counts().items() if word[0] == letter and len(word) > 6 and count > _FREQUENT
    )


@lru_cache(_REMEMBERED)
def _is_word(word: str) -> bool:
    counts = _counts()
    word = word.removesuffix("'s")
    if word in counts or word in _CHATTED or not word.isascii():
        return True
    return any(word.replace(here, there) in counts for here, there in _VARIANTS if here in word)


def _is_built(word: str) -> bool:
    """Whether a word is made of known ones: two in one, or one with something before or behind it."""
    if any(word.endswith(ending) and _takes(word[: -len(ending)], ending) for ending in _ENDINGS):
        return True
    if any(len(word) >= len(first) + 4 and word.startswith(first) and _is_frequent(word[len(first) :])
           for first in _PREFIXES):  # fmt: skip
        return True
    return any(_is_frequent(word[:cut], 5) and _is_frequent(word[cut:], 5) for cut in range(4, len(word) - 3))


def _takes(stem: str, ending: str) -> bool:
    """Whether an ending may follow a word; ``begin`` does not take ``ing`` but doubles its last letter."""
    if len(stem) < 4 or stem + stem[-1] + ending in _counts():
        return False
    if ending[0] == stem[-1] or (ending == "ly" and stem.endswith("ic")):
        return False
    if _counts().get(f"{stem}e", 0) > _counts().get(stem, 0):
        return False
    return stem in _CHATTED or (_counts().get(stem, 0) > 3 * _FREQUENT and stem[-1] not in "yeiou")


def _is_frequent(part: str, times: int = 1) -> bool:
    return _counts().get(part, 0) > times * _FREQUENT


def _is_on_purpose(word: str) -> bool:
    """``sooo`` and ``hahaha``, ``rlly`` for short, ``walkin’`` and ``goeth`` as they sound."""
    if re.search(r"(.)\1\1\1" if len(word) > 7 else r"(.)\1\1", word):
        return True
    return re.search(r"(..+)\1\1|^[^aeiouy]+$|eth$", word) is not None or (
        word.endswith("in") and word + "g" in _counts()
    )


def _slips(word: str) -> Iterator[str]:
    """What a word would be but for one likely slip of the fingers or of the ear; its first letter is right."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        if at == 0:
            continue
        if tail:
            yield head + tail[1:]
            for letter in _LETTERS:
                if letter != tail[0] and _are_confused(letter, tail[0]):
                    yield head + letter + tail[1:]
        for letter in _LETTERS:
            yield head + letter + tail


@cache
def _are_confused(one: str, other: str) -> bool:
    if one in _VOWELS and other in _VOWELS:
        return True
    if frozenset((one, other)) in _SOUND_ALIKE:
        return True
    return any(one in row and other in row and abs(row.index(one) - row.index(other)) == 1 for row in _ROWS)
