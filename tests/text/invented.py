"""Invented texts, made of what tweets are made of."""

import ftfy  # noqa: F401 — cleanup imports it when it is first needed, which no example's time should bear
from hypothesis import strategies as st

PIECES = [
    "A1:", "Q2", "a1", "A1 road", "#openshelf", "#OpenShelf", "#other", "@ana", ".@ben", "RT @ana:", "via @ana",
    "https://t.co/x1", "https://example.org", "pic.twitter.com/x1", "&amp;", "&amp;amp;", "\u00a0", "\u200b", "\n",
    " ", "words", "Mend", "is", "to", "naïve", "Itâ€™s", "cafÃ©", "\u202e", "\u200d", "\ud800", "\x00", "😀",
    "👩\u200d🔧", "שלום", "-", "(1/2)", "2/3", "[1 of 2]", "1/", "&", ";", ".", "…", "->", "cont", "(cont)",
    "(", "and", ",", "1.",
]  # fmt: skip
wild = st.text(st.characters(exclude_categories=()))
texts = st.one_of(
    wild,
    st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join),
    st.lists(st.one_of(st.sampled_from(PIECES), wild), max_size=12).map("".join),
)
