"""Faults put into invented drafts, at least five of every kind; what is to be found, and where."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from curator.draft.article import Article, Attribution, Facts, Paragraph, Quote, Section
from curator.draft.lint import About

CLEAN = (Path(__file__).parent / "clean.txt").read_text(encoding="utf-8").splitlines()
MINUTE = 60_000
QUESTIONS = (
    "What did you stop doing that nobody missed?",
    "Who is in the room now that was not before?",
    "Which small thing costs little and changes much?",
    "What would you tell somebody who starts tomorrow?",
)
FACTS = Facts(hashtag="openshelf", host="@marlow", tweets=812, people=94, quoted=82)


@dataclass(frozen=True, slots=True)
class Seeded:
    """A draft with one fault: the rule that is to find it, and the post that it is about, if any."""

    rule: str
    about: About
    post: str | None = None


def quotes(texts: list[str], first: int = 0) -> tuple[Quote, ...]:
    """Quotes of many people in turn, five minutes apart."""
    return tuple(
        Quote(
            f"c{number}",
            text,
            handle=f"guest{number % 41}",
            name=f"Guest {number % 41}",
            at_ms=number * 5 * MINUTE,
            original=text,
            author=f"u{number % 41}",
        )
        for number, text in enumerate(texts, first)
    )


def article(*sections: tuple[Quote, ...], intro: str = "", disclosure: str = "") -> Article:
    return Article(
        "An open shelf",
        intro=intro,
        sections=tuple(Section(number, QUESTIONS[number - 1], items) for number, items in enumerate(sections, 1)),
        disclosure=disclosure,
        facts=FACTS,
    )


def clean() -> About:
    """A draft of all clean quotes, under four questions."""
    count = len(CLEAN)
    shares = (CLEAN[: count // 4], CLEAN[count // 4 : count // 2], CLEAN[count // 2 : -40], CLEAN[-40:])
    sections = [quotes(share, 100 * number) for number, share in enumerate(shares)]
    intro = "On Thursday 94 people sent more than 800 tweets to #openshelf on four questions. @marlow hosted."
    return About(article(*sections, intro=intro, disclosure="Tweets had 140 characters."))


def among(*seeded: Quote, disclosure: str = "") -> About:
    """A list with seeded quotes among clean ones."""
    before, after = quotes(CLEAN[:4]), quotes(CLEAN[4:8], 4)
    rest = tuple(quotes(CLEAN[10 * n : 10 * n + 4], 10 * n) for n in (2, 3, 4))
    return About(article((*before, *seeded, *after), *rest, disclosure=disclosure))


def quote(text: str, post: str = "x", at: int = 1000, who: str = "wren", original: str = "") -> Quote:
    return Quote(
        post, text, handle=who, name=who.title(), at_ms=at * MINUTE, original=original or text, author=who
    )


TYPOS = (
    "We recieve more postcards than emails.", "The shed is seperate from the main room.",
    "It was definately worth the paint.", "Our calandar hangs in the kitchen.",
    "The goverment grant paid for the door.", "Nobody knew wich key was the right one.",
    "We lent thier tent to the scouts.", "The begining is always the hardest shelf.",
    "Our volunteers are realy patient with me.", "I beleive in benches.",
    "There is a freind behind every good rota.", "A quiet enviroment is a matter of taste.",
    "We dont lock the piano any more.", "Everyone brings somthing to the swap.",
    "Ask the libary next door for a ladder.", "The comittee meets on the stairs.",
    "Each exibition needs one joke.", "It helps becuase people can smell the bread.",
    "The peopel who complain come back.", "We shoudl have started with tea.",
    "Teh kettle is the real archive.", "Our knowlege lives in the minute book.",
    "It is a suprise every single Monday.", "The meeting was postponed untill the swifts had gone.",
    "We have alot of maps and no walls.", "An intresting failure beats a dull success.",
    "The adress on the door is wrong on purpose.", "It occured to us in the queue.",
    "They were embarassed about the carpet.", "A succesful evening ends with washing up.",
    "Our collegue from the depot sang.", "The heating is basicly a rumour.", "Never dissapoint the choir.",
    "A fourty page form for one bench.", "It finaly stopped raining.", "We had a liason with the bakers.",
    "The maintainance of lamps is an art.", "There is a noticable draught by the maps.",
    "Fewer rules, more rythm.", "The cemetary has better opening hours.", "Our milleniums are all in boxes.",
    "They rehearse seperately on Tuesdays.", "An irresistable smell of glue.", "We recomend the back stairs.",
    "Three volunters and a wheelbarrow.", "The anwser was in the attic.", "We talked vegatables all evening.",
    "The tatoo exhibition was full.", "A changable forecast suits us.", "Please rember the gate.",
)  # fmt: skip

DOUBLED = (
    "We put the the kettle in the reading room.", "It is a good idea to to ask first.",
    "Bring your own mug and and a chair.", "I think that that the shelf is too high.",
    "The rota is is pinned to the door.", "Nobody told me that we we were closed.",
    "A list of of things that nobody needs.",
    "Nobody asks who who the key belongs to.", "I I still have the map.",
)  # fmt: skip

ODD_SPACES = (
    " The door is open at seven.", "The door is open at eight. ", "The door  is open at nine.",
    "The door\u00a0is open at ten.", "The door , I think, is open at noon.", "The door is open at one .",
    "The do\u200bor is open at two.", "The door ( the red one) is open at three.",
)  # fmt: skip

LEFTOVERS = (
    "A1: The scones went first.", "A2 The jam went second.", "a3. The butter went third.",
    "Q4: The cream went last.", "Answer 2 - The milk was left.",
    "@marlow The queue went round the block.", ".@marlow The tap is fixed.", "@marlow @wren The lamp is lit.",
    "@marlow: The bell is back.", "@marlow, The lock is oiled.",
    "The rain came in #openshelf", "#openshelf The sun came out.", "The hail was loud. #OpenShelf",
    "#openshelf: The fog was kind.", "The wind was rude #openshelf #openshelf",
    "Tea &amp; cake is a policy.", "Our budget is &lt; 100 a year.", "She said &quot;no&quot; to the goat.",
    "It&#39;s only a shed.", "Bread &gt; circuses.",
    "The photos are here https://t.co/Ab12Cd34", "https://example.org/shed is the whole plan.",
    "Read http://example.org/a before you vote.", "The minutes: https://example.org/minutes",
    "Look at this https://t.co/zzz",
    "RT @wren: The ducks are members now.", "RT The ducks pay in eggs.", "Yes! RT @wren The ducks vote.",
    "MT @wren The ducks abstain.", "The ducks won. via @wren",
    "The first half of a thought (1/2)", "The other half of a thought 2/2",
)  # fmt: skip

CUT = (
    ("We moved the desk to the door and", "the whole room turned to face it."),
    ("It started as a shelf…", "…and ended as a street party."),
    ("We asked three things (1/2)", "and got nine answers (2/2)"),
    ("The best part of the evening was the", "washing up, because people talked."),
    ("First we counted the chairs,", "then we counted the people, then we gave up counting."),
    ("There is one rule 1/", "Leave the place warmer 2/"),
)

REPEATS = (
    (1, "What did you stop doing that nobody missed? Fines."),
    (2, "Who is in the room now that was not before? The neighbours, at last."),
    (3, "Which small thing costs little and changes much? A bench."),
    (4, "“What would you tell somebody who starts tomorrow?” Buy biscuits."),
    (1, "what did you stop doing that nobody missed"),
    (3, "which small thing costs little & changes much: a lamp by the door"),
)

TWICE = (
    ("Nobody minds a queue that has soup in it.", "Nobody minds a queue that has soup in it."),
    ("The attic is warmer than the budget.", "The attic is warmer than the budget!"),
    ("A bench by the door is the cheapest welcome.", "A bench by the door is the cheapest wellcome."),
    ("We hired a baker before a marketing manager.", "we hired a baker before the marketing manager."),
    ("Put a lamp where people hesitate on the stairs.", "Put a lamp where people hesitate on the steps."),
)

LONG = tuple(
    f"{opening} " + "and then the same again with other chairs and another kettle, " * 3 + "until it was dark."
    for opening in (
        "We swept the hall",
        "They oiled the gate",
        "You rang the bell",
        "I baked the rolls",
        "He told us",
    )
)

PROMISES = (
    "We asked five questions.", "We put 3 questions to the room.", "Over 100 people came.",
    "More than 900 tweets were sent.", "It all happened on #openshelves.", "Hosted by @harrow, as ever.",
    "A chat of two big questions.", "120 participants took part.",
)  # fmt: skip


def seeded() -> Iterator[Seeded]:
    """Every seeded draft."""
    one = partial(quote, post="x")
    for rule, texts in (
        ("typo", TYPOS), ("doubled-word", DOUBLED), ("odd-space", ODD_SPACES), ("leftover", LEFTOVERS)
    ):  # fmt: skip
        for text in texts:
            yield Seeded(rule, among(one(text)), "x")
    for text in LONG:
        yield Seeded("over-long", among(one(text), disclosure="A tweet has at most 140 characters."), "x")
    for first, second in CUT:
        yield Seeded("cut-quote", among(quote(first, "w", 1000), quote(second, "x", 1002)), "x")
    for first, second in TWICE:
        yield Seeded("repeated-quote", among(quote(first, "w"), quote(second, "x", 1900, "finch")), "x")
    for number, text in REPEATS:
        items = [quotes(CLEAN[10 * n : 10 * n + 4], 10 * n) for n in range(4)]
        items[number - 1] += (one(text),)
        yield Seeded("repeats-question", About(article(*items)), "x")
    yield from _lists()
    yield from _articles()
    yield from _consents()


def _lists() -> Iterator[Seeded]:
    for number in range(5):
        share = CLEAN[number * 7 : number * 7 + 7]
        stopped = [f"{text.rstrip('.!?')}." for text in share]
        bare = [text.rstrip(".") for text in stopped[:2]]
        yield Seeded("mixed-ending", About(article(quotes([*bare, *stopped[2:]]))), "c0")
        small = [text[0].lower() + text[1:] if text[1].islower() else "so it goes." for text in share[:2]]
        yield Seeded("mixed-capitals", About(article(quotes([*small, *share[2:]]))), "c0")


def _articles() -> Iterator[Seeded]:
    for number in range(5):
        items = quotes(CLEAN[number * 8 : number * 8 + 8])
        empty = [quotes(CLEAN[90 + 5 * n : 95 + 5 * n], 100 + 5 * n) for n in range(4)]
        empty[number % 4] = ()
        asked = About(article(items), asking=frozenset({f"c{number}"}))
        yield Seeded("question-as-answer", asked, f"c{number}")
        yield Seeded("unfiled-star", About(article(items), unfiled_stars=(f"s{number}",)), f"s{number}")
        yield Seeded("empty-question", About(article(*empty)))
        again = tuple(quote(text, f"w{n}", 2000 + n * 60) for n, text in enumerate(CLEAN[60 : 65 + number]))
        yield Seeded("over-quoted", About(article((*items, *again))), again[-1].post)
    for promise in PROMISES:
        share = [quotes(CLEAN[10 * n : 10 * n + 4], 10 * n) for n in range(4)]
        yield Seeded("broken-promise", About(article(*share, intro=promise)))


def _consents() -> Iterator[Seeded]:
    text = CLEAN[80]
    base = article(quotes(CLEAN[:5]), quotes(CLEAN[5:9], 5))

    def with_quote(item: Quote | Paragraph, attribution: Attribution = Attribution.HANDLE) -> Article:
        first, *others = base.sections
        named = Section(first.number, first.question, (item, *first.items))
        return Article("Shelf", sections=(named, *others), attribution=attribution, facts=FACTS)

    named = partial(Quote, "x", text, handle="wren", name="Wren Finch", author="u9")
    yield Seeded("consent", About(with_quote(named(consent="anonymous"))), "x")
    yield Seeded("consent", About(with_quote(named(consent="anonymous"), Attribution.NAME)), "x")
    yield Seeded("consent", About(with_quote(named(consent="first-name"))), "x")
    yield Seeded("consent", About(with_quote(named(consent="first-name"), Attribution.NAME)), "x")
    yield Seeded("consent", About(with_quote(Quote("x", text, author="u9", consent="left-out"))), "x")
    withheld = {"wren": "anonymous", "wren finch": "anonymous"}
    yield Seeded(
        "consent", About(with_quote(quote("As @Wren says, benches.", "x", who="finch")), withheld=withheld), "x"
    )
    yield Seeded("consent", About(with_quote(Paragraph("Wren Finch brought the jam.")), withheld=withheld))
