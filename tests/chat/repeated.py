"""An invented chat in which 200 things are said again, in every fashion, among much that only sounds alike."""

import random

from curator.posts import Author, Post

MINUTE = 60_000
BEGAN = 1_726_149_600_000
LONGEST = 140
TAG = "#openshelf"


def _listed(words: str, by: str | None = None) -> list[str]:
    return words.split(by)


_WHO = _listed("""
    we they people neighbours libraries museums teachers children volunteers readers farmers bakers
    gardeners somebody everybody engineers nurses drivers tailors shelves archives schools councils clubs
""")
_DO = _listed("""
    lend borrow mend share count label move paint build open close carry collect sort copy print plant water
    bring keep find hide sell swap teach describe measure fold store clean weigh trust need invite welcome
    follow
""")
_WHAT = _listed("""
    tools books seeds maps chairs drawers letters recipes bicycles records photographs coats lamps clocks
    kettles boxes ladders songs stories keys tickets posters puzzles blankets shoes apples jars ropes stamps
    kites pencils curtains baskets bottles carpets mirrors pillows spoons buttons candles hammers umbrellas
""")
_HOW = _listed("""
    slowly quietly gladly together again often carefully openly early late outside inside upstairs tonight
    tomorrow yearly weekly kindly loudly badly neatly seldom patiently proudly
""")
_JOIN = _listed("because although while when where so and but since until after before")
_PLACE = _listed(
    "in the kitchen|at the station|near the river|behind the church|on the roof|at the market|in the cellar|"
    "by the harbour|across the bridge|under the stairs|in the garden|at the corner|along the wall|in the tower",
    "|",
)
_BEGINNINGS = _listed("Mar Til Ost Pen Quar Rus Sel Thorn Ulv Wex Yar Zen")
_MIDDLES = _listed("wick den lish hal gate mere cot bury ford stow")
_ENDS = _listed("ington underhill vale sands abbey market hollow ferry moorland cross green fields")
_SHORT = ["Yes!", "Agreed.", "Good point", "Thanks!", "Q3", "So true", "Me too", "Exactly this", "Hello everyone!"]
_EXTRA = ["#shelves", "#mending", "#ourtown", "#neighbours", "#books"]
_DOUBTS = ["Not where I live, sadly:", "And who pays for that?", "Our council said this too."]


class Chat:
    """Posts being said, each with the family that it truly belongs to."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.posts: list[Post] = []
        self.family: dict[str, int] = {}
        self._families = self._towns = 0
        self.people = [Author(f"u{number}", f"person{number}") for number in range(400)]

    def new(self) -> int:
        self._families += 1
        return self._families

    def say(
        self,
        family: int,
        text: str,
        by: Author,
        at: int,
        repost_of: str | None = None,
        quote_of: str | None = None,
    ) -> Post:
        id_ = f"{len(self.posts) + 1:09}"
        self.posts.append(Post(id_, text, by, at, repost_of=repost_of, quote_of=quote_of))
        self.family[id_] = family
        return self.posts[-1]

    def anybody(self) -> Author:
        return self.chance.choice(self.people)

    def moment(self) -> int:
        return BEGAN + self.chance.randrange(70 * MINUTE)

    def town(self) -> str:
        """The name of a place, no two of which sound alike."""
        self._towns += 1
        first, rest = divmod(self._towns, len(_MIDDLES) * len(_ENDS))
        middle, last = divmod(rest, len(_ENDS))
        return f"{_BEGINNINGS[first % len(_BEGINNINGS)]}{_MIDDLES[middle]}{_ENDS[last]}"

    def clause(self) -> list[str]:
        chance = self.chance
        words = [chance.choice(_WHO), chance.choice(_DO), chance.choice(_WHAT)]
        if chance.random() < 0.5:
            words.append(chance.choice(_HOW))
        if chance.random() < 0.4:
            words += chance.choice(_PLACE).split()
        return words

    def words(self) -> list[str]:
        """A sentence of 8 to 18 words."""
        words = self.clause()
        while len(words) < 8 or (len(words) < 14 and self.chance.random() < 0.6):
            words += [self.chance.choice(_JOIN), *self.clause()]
        return words[:18]

    def dressed(self, words: list[str], number: int | None) -> str:
        """As people send it: with a marker, a capital, a stop and the chat's hashtag, more or less."""
        chance = self.chance
        marker = chance.choice([f"A{number}: ", f"A{number} ", f"a{number}. "]) if number else ""
        text = f"{marker}{' '.join(words).capitalize()}{chance.choice(['', '.', '!'])}"
        return f"{text} {TAG}" if chance.random() < 0.8 else text

    def typo(self, words: list[str]) -> list[str]:
        """One letter wrong in one word."""
        at = self.chance.choice([at for at, word in enumerate(words) if len(word) > 4])
        where = self.chance.randrange(1, len(words[at]) - 1)
        start, letter, after, end = (
            words[at][:where],
            words[at][where],
            words[at][where + 1],
            words[at][where + 2 :],
        )
        wrong = self.chance.choice(
            [start + after + end, start + after + letter + end, f"{start}x{letter}{after}{end}"]
        )
        return [*words[:at], wrong, *words[at + 1 :]]

    def edited(self, words: list[str]) -> list[str]:
        """A word more, or a word less."""
        at = self.chance.randrange(1, len(words) - 1)
        if self.chance.random() < 0.5:
            return [*words[:at], self.chance.choice(["really", "also", "just", "even"]), *words[at:]]
        short = min(range(1, len(words)), key=lambda at: len(words[at]))
        return [*words[:short], *words[short + 1 :]]

    def reworded(self, words: list[str]) -> list[str]:
        """Another word in a long text, a slip of the hand in a short one."""
        if len(words) < 12:
            return self.typo(words)
        at = self.chance.randrange(len(words))
        return [*words[:at], self.chance.choice(["things", "stuff", "whatever"]), *words[at + 1 :]]


def _cut(text: str, sign: str, longest: int = LONGEST) -> str:
    return text if len(text) <= longest else text[: longest - len(sign)] + sign


def _again(chat: Chat, original: Post, words: list[str], number: int | None) -> None:
    """One more post that says what an original says."""
    chance, by, author = chat.chance, chat.anybody(), original.author or chat.anybody()
    family, said = chat.family[original.id], original.at_ms or 0
    later, soon = said + chance.randrange(1, 60) * MINUTE, said + chance.randrange(20_000, 8 * MINUTE)
    match chance.randrange(8):
        case 0 | 1:
            text = _cut(f"RT @{author.handle}: {original.text}", "…")
            chat.say(family, text, by, later, repost_of=original.id)
        case 2 | 3:
            chat.say(family, _retweeted(chat, author.handle, original.text, words, number), by, later)
        case 4:
            text = f"https://t.co/{later}{chance.choice(['', f' {TAG}'])}"
            chat.say(family, text, by, later, quote_of=original.id)
        case 5:
            mended = chance.choice([chat.typo(words), chat.edited(words), chat.typo(chat.typo(words))])
            chat.say(family, chat.dressed(mended, number), author, soon)
        case _:
            chat.say(family, _copied(chat, author.handle, original.text, words, number), by, later)


def _retweeted(chat: Chat, handle: str, text: str, words: list[str], number: int | None) -> str:
    """By a mark in the text, as before there was a button for it."""
    retweet = f"RT @{handle}: {text}"
    return chat.chance.choice(
        [
            _cut(retweet, "…"),
            _cut(retweet, ""),
            f"“@{handle}: {text}”",
            f"{TAG} {retweet}",
            f"MT @{handle} {' '.join(chat.edited(words))} {TAG}",
            _cut(f"RT @{chat.anybody().handle}: {retweet}", "…"),
            _cut(f"RT @{handle}: {chat.dressed(chat.typo(words), number)}", "…", 90),
        ]
    )


def _copied(chat: Chat, handle: str, text: str, words: list[str], number: int | None) -> str:
    """Without a mark that says so."""
    chance, whole = chat.chance, " ".join(words)
    ampersands = whole.replace(" and ", chance.choice([" &amp; ", " &amp;amp; ", " & "]))
    link = f"https://t.co/{chance.randrange(10**9)}"
    return chance.choice(
        [
            f"{whole.upper()}  {TAG} {link}",
            f"{text} {' '.join(chance.sample(_EXTRA, 2))}",
            f"{_cut(whole, '…', max(45, len(whole) * 2 // 3))} {link}",
            chat.dressed(chat.typo(words), chance.choice([None, number])),
            chat.dressed(chat.edited(words), number),
            chat.dressed([f"#{word}" if word in _WHAT else word for word in words], number),
            f"{whole} (via @{handle})",
            f"A{number or 1}) {ampersands} 🙌🙌 {TAG}",
            f".@{chat.anybody().handle} {chat.dressed(words, None)} \u200b",
            chat.dressed(chat.reworded(words), number),
        ]
    )


def _family(chat: Chat) -> None:
    words, number = chat.words(), chat.chance.choice([None, 1, 2, 3, 4])
    original = chat.say(chat.new(), chat.dressed(words, number), chat.anybody(), chat.moment())
    for _ in range(min(1 + int(chat.chance.expovariate(0.35)), 12)):
        _again(chat, original, words, number)


def _of_one_not_here(chat: Chat) -> None:
    """Retweets of what the archive does not hold."""
    family, text, id_ = chat.new(), chat.dressed(chat.words(), 2), f"9{chat.chance.randrange(10**9)}"
    native = chat.chance.random() < 0.5
    for _ in range(chat.chance.randrange(2, 5)):
        retweet = _cut(f"RT @stranger{family}: {text}", "…")
        chat.say(family, retweet, chat.anybody(), chat.moment(), repost_of=id_ if native else None)


def _short(chat: Chat, *, retweeted: bool = False) -> None:
    """Few words, which many say; a retweet of them is one all the same."""
    text = chat.chance.choice(_SHORT)
    by = Author(f"s{len(chat.posts)}", f"short{len(chat.posts)}")
    said = chat.say(chat.new(), text, by, chat.moment())
    if retweeted:
        chat.say(chat.family[said.id], f"RT @{by.handle}: {text}", chat.anybody(), (said.at_ms or 0) + MINUTE)


def _twins(chat: Chat) -> None:
    """Two who say nearly the same, and mean something else."""
    chance, words, short = chat.chance, chat.words(), chat.words()[:8]
    first, second = chat.anybody(), chat.anybody()
    number = chance.randrange(1, 5)
    said = f"A{number}: {' '.join(words)}"
    texts = chance.choice(
        [
            [said, f"A{number % 4 + 1}: {' '.join(words)}"],
            [_with(words, "12"), _with(words, "13")],
            [_with(words, "two"), _with(words, "five")],
            [" ".join(words), _with(words, chance.choice(["never", "don't", "cannot"]))],
            [f"{' '.join(words[:8])} ({part}/2)" for part in (1, 2)],
            [" ".join([*words[:5], *chat.words()[:6]]) for _ in range(2)],
            [f"Joining {TAG} from {chat.town()} tonight, glad to be here" for _ in range(2)],
            [_with(short, "violins"), _with(short, "bandages")],
            [said, f"{chance.choice(_DOUBTS)} RT @{first.handle}: {said}"],
        ]
    )
    at = chat.moment()
    for text, by in zip(texts, (first, second), strict=True):
        chat.say(chat.new(), text, by, at)
        at += chance.randrange(1, 30) * MINUTE


def _with(words: list[str], word: str) -> str:
    """A sentence with one word more, at a place of its own choosing."""
    return " ".join([*words[:4], word, *words[4:]])


def chat(seed: int, posts: int = 3000, families: int = 200) -> tuple[list[Post], dict[str, int]]:
    """A chat of so many posts with so many families, out of order; and by id, which family each is of."""
    made = Chat(seed)
    for number in range(families):
        match number % 10:
            case 0:
                _of_one_not_here(made)
            case 1:
                _short(made, retweeted=True)
            case _:
                _family(made)
        _twins(made)
        _short(made)
    while len(made.posts) < posts:
        made.say(
            made.new(), made.dressed(made.words(), made.chance.choice([None, 1, 2])), made.anybody(), made.moment()
        )
    made.chance.shuffle(made.posts)
    return made.posts, made.family
