"""A chat that nobody held, for archives of every kind to carry."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_SNOWFLAKE_EPOCH_MS = 1_288_834_974_657
BEGAN = datetime(2015, 9, 10, 20, 0, 3, tzinfo=UTC)

PEOPLE = {"mara_host": ("Mara Voss", "2187364501"), "bo": ("Bo & Söhne", "33018"), "ines": ("Inés 🌻", "915")}
PEOPLE |= {"q_lee": ("Q. Lee", "1400233119")}


@dataclass(frozen=True)
class Said:
    """One tweet, with its text as people read it."""

    id: str
    handle: str
    at: datetime
    text: str
    repost_of: str | None = None
    reply_to: str | None = None
    quote_of: str | None = None

    @property
    def name(self) -> str:
        return PEOPLE[self.handle][0]

    @property
    def user_id(self) -> str:
        return PEOPLE[self.handle][1]

    @property
    def escaped(self) -> str:
        """As Twitter's interfaces give a text."""
        return self.text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    @property
    def url(self) -> str:
        return f"https://twitter.com/{self.handle}/status/{self.id}"

    @property
    def twitter_time(self) -> str:
        return self.at.strftime("%a %b %d %H:%M:%S +0000 %Y")

    @property
    def at_ms(self) -> int:
        return int(self.at.timestamp()) * 1000


def _id(at: datetime, number: int) -> str:
    # Never one that ends in zeros, which a spreadsheet might have rounded.
    return str((int(at.timestamp() * 1000) - _SNOWFLAKE_EPOCH_MS << 22) + 4321 + number * 17)


_WORDS = [
    ("mara_host", "Q1: What makes a seed library last? #seedchat"),
    ("bo", "A1: Neighbours who bring back more than they take & keep the drawers dry #seedchat"),
    ("ines", "A1 “Label everything”, my aunt said; she was right – twice… #seedchat"),
    ("q_lee", "@mara_host A1) a <dry> room, envelopes,\nand patience #seedchat"),
    ("bo", "Rain here again #seedchat"),
    ("mara_host", "Q2: How do you welcome first-time growers? #seedchat"),
    ("ines", "A2: we call it \"the beans 'n' tea hour\", 5–6 pm; nobody leaves empty-handed 👩‍🌾 #seedchat"),
    ("bo", "A2. Ask them what they ate as children #seedchat"),
    ("q_lee", "A2 =A2+1 is how a tab counts; we count smiles #seedchat"),
    ("mara_host", "Q3: Which mistake taught you most? #seedchat"),
    ("q_lee", "A3: Ordering ten kilos of chard. Ten. Kilos. #seedchat"),
    ("bo", "A3: Believing that café grounds cure everything #seedchat"),
    ("ines", "A3 - trusting the plastic bags, naïvely #seedchat"),
    ("mara_host", "Thank you all, what a warm hour! #seedchat"),
]


def chat() -> list[Said]:
    """Three questions, their answers by four people, a reply, a retweet and a quote."""
    said = []
    for number, (handle, text) in enumerate(_WORDS):
        at = BEGAN + timedelta(minutes=2 * number, seconds=number)
        said.append(Said(_id(at, number), handle, at, text))
    at = BEGAN + timedelta(minutes=31, seconds=7)
    said.append(Said(_id(at, 50), "q_lee", at, "@bo true, we tried #seedchat", reply_to=said[11].id))
    at += timedelta(minutes=1)
    said.append(Said(_id(at, 51), "ines", at, f"RT @bo: {said[7].text}", repost_of=said[7].id))
    at += timedelta(minutes=1)
    said.append(Said(_id(at, 52), "bo", at, "This, all of it #seedchat https://t.co/x1y2z3", quote_of=said[10].id))
    return said
