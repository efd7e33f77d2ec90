"""Articles that several tests write: one of the shape that published ones have, and one that says one thing."""

from curator.draft.article import Article, Attribution, Paragraph, Picture, Quote, Section

LENGTHS = (21, 28, 19, 14)
QUESTIONS = ("What opened a shelf for you?", "Who keeps it?", "What is lost?", "What comes next?")
TITLE, BYLINE = "The open shelf: what readers said", "Mira Sol"
INTRO = "On Thursday we asked four questions & many answered."
DISCLOSURE = "Answers were trimmed of markers; <nothing> else was changed."
CLOSING = "Thanks to all who took part."
REPORT = "https://example.org/report.html"


def of_a_chat(lengths: tuple[int, ...] = LENGTHS, attribution: Attribution = Attribution.LINKED) -> Article:
    """Four questions with that many invented answers each, every seventh one starred."""
    sections = tuple(
        Section(number, question, tuple(_quote(number, one) for one in range(length)))
        for number, (question, length) in enumerate(zip(QUESTIONS, lengths, strict=True), 1)
    )
    return Article(
        TITLE, INTRO, sections, DISCLOSURE, CLOSING, attribution, byline=BYLINE, report=REPORT,
    )  # fmt: skip


def _quote(question: int, number: int) -> Quote:
    post = str(question * 100_000 + number)
    return Quote(
        post,
        f"Answer {number} to question {question}: shelves & *stars*, a_b, “quotes” and 😀.",
        handle=f"reader{number % 90}",
        name=f"Reader {number % 90}",
        url=f"https://example.org/status/{post}",
        starred=number % 7 == 0,
        at_ms=1_726_150_000_000 + number * 60_000,
    )


def furnished(picture: Picture) -> Article:
    """One with a picture, and the editor's own words between the quotes."""
    items = (
        Quote("1", "One"),
        Paragraph("Some words.\n### A *part*\nMore words\nover two lines.\n\n### Another part"),
        Quote("2", "Two"),
        Quote("3", "Three"),
        Paragraph(" \n"),
        Quote("4", "Four"),
    )
    return Article("A title", "An intro.", (Section(1, "Why?", items),), byline="Mira Sol", picture=picture)


def saying(text: str, attribution: Attribution = Attribution.NONE) -> Article:
    """An article that says the same thing everywhere."""
    quotes = (
        Quote("1", text),
        Quote("2", text, starred=True),
        Paragraph(text),
        Quote("3", text, handle="ana", name=text, url="https://example.org/3"),
    )
    return Article(text, text, (Section(1, text, quotes), Section(2, text)), text, text, attribution)
