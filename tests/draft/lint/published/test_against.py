"""A published page held against its tweets: an invented chat of four questions with 21, 28, 19 and 14 quotes."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

import pytest

from curator.draft.article import Attribution
from curator.draft.lint import Finding, Severity
from curator.draft.lint.published.against import findings_against
from curator.posts import Author, CuratorError, Post
from curator.project import Project
from curator.work import exporting
from tests.conftest import fill
from tests.draft.lint.seeded import CLEAN, QUESTIONS
from tests.questions import numbered

LENGTHS = (21, 28, 19, 14)
PEOPLE = [
    Author(f"u{number}", f"{name.lower()}{number}", f"{name} {family}")
    for number, (name, family) in enumerate(
        zip(
            ("Ada", "Bo", "Cleo", "Dov", "Edda", "Finn", "Gro", "Hal", "Ines", "Joss", "Kit"),
            ("Reed", "Moss", "Fern", "Vale", "Brook", "Stone", "Hill", "Marsh", "Heath", "Wood", "Field"),
            strict=True,
        )
    )
]

# (what a quote says, what the page says instead, what is said of it)
ALTERED = (
    ("the books came back on their own", "the books came back on their terms", "has “terms” for “own”"),
    ("nobody has asked for a form yet", "nobody has asked for a receipt yet", "has “receipt” for “form”"),
    ("one decent bench", "one modern bench", "has “modern” for “decent”"),
    ("which is not the same as coping", "which is the same as coping", "That turns its meaning round."),
)


def tweets() -> Iterator[tuple[int, Post]]:
    """Every tweet with the number of its question; dressed as tweets are."""
    number = 0
    for question, length in enumerate(LENGTHS, 1):
        for _ in range(length):
            words = CLEAN[number]
            dressed = (
                f"A{question}: {words} #openshelf",
                f"@marlow a{question}) {words} #OpenShelf https://t.co/Ab{number}",
                f"#openshelf {words}",
                words,
            )[number % 4]
            yield question, Post(str(number), dressed, PEOPLE[number % 11], 1_726_149_600_000 + number * 60_000)
            number += 1


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "openshelf.curation") as made:
        all_tweets = list(tweets())
        unused = [
            Post(f"n{number}", f"{text} #openshelf", PEOPLE[number % 11], 1_726_250_000_000 + number)
            for number, text in enumerate(CLEAN[100:])
        ]
        fill(made, [*(post for _, post in all_tweets), *unused])
        for text in QUESTIONS:
            made.question(text)
        for question, post in all_tweets:
            made.place(post.id, numbered(made, question))
        made.set_article("hashtag", "openshelf")
        made.set_article("intro", "Four questions, one evening, many benches.")
        yield made


def exported(project: Project, format_: str, attribution: str = "handle") -> Path:
    path = project.path.with_suffix(exporting.writer(format_).extension)
    exporting.export(project, format_, path, attribution=attribution)
    return path


def test_an_export_says_what_the_tweets_say(chat: Project) -> None:
    for format_ in ("html", "markdown", "text"):
        for attribution in Attribution:
            assert findings_against(chat, exported(chat, format_, attribution)) == [], (format_, attribution)


@pytest.mark.parametrize("format_", ["html", "markdown", "text"])
def test_three_words_a_negation_and_a_wrong_mouth_are_found_and_nothing_else(chat: Project, format_: str) -> None:
    path = exported(chat, format_)
    page = path.read_text(encoding="utf-8")
    for here, instead, _ in ALTERED:
        assert here in page
        page = page.replace(here, instead)
    lines = page.splitlines()
    (at,) = [number for number, line in enumerate(lines) if "Weeding is a kindness" in line]
    speaker = next(person for person in PEOPLE if f"@{person.handle}" in lines[at])
    other = PEOPLE[PEOPLE.index(speaker) - 3]
    lines[at] = lines[at].replace(speaker.handle, other.handle)
    path.write_text("\n".join(lines), encoding="utf-8")
    found = findings_against(chat, path)
    assert [one.rule for one in found].count("altered") == len(ALTERED)
    assert [one.rule for one in found].count("misattributed") == 1
    assert len(found) == len(ALTERED) + 1
    assert {one.severity for one in found} == {Severity.ERROR}
    for one, (_, _, said) in zip([one for one in found if one.rule == "altered"], ALTERED, strict=False):
        assert said in one.message
    (wrong,) = [one for one in found if one.rule == "misattributed"]
    assert f"@{other.handle}" in wrong.message
    assert f"@{speaker.handle}" in wrong.message
    assert wrong.post == str(CLEAN.index("Weeding is a kindness to the books that stay."))


def of_items(project: Project, *items: str) -> list[Finding]:
    path = project.path.with_name("page.html")
    listed = "".join(f"<li>{item}</li>" for item in items)
    path.write_text(
        "<html><body><nav><ul><li>Home</li><li>About us</li><li>Contact</li></ul></nav>"
        f"<h2>1. {QUESTIONS[0]}</h2><ul>{listed}</ul>"
        "<ul><li>Share this</li><li>Print</li></ul><h3>More</h3><ul><li>An older piece</li></ul></body></html>",
        encoding="utf-8",
    )
    return findings_against(project, path)


def test_a_quote_of_no_tweet_is_found_among_others(chat: Project) -> None:
    (found,) = of_items(
        chat, escape(CLEAN[0]), "The mayor personally juggled flaming encyclopedias.", escape(CLEAN[2])
    )
    assert (found.rule, found.question, found.post) == ("not-said", 1, None)
    assert "juggled" in found.message


def test_what_a_publisher_does_to_letters_is_no_fault(chat: Project) -> None:
    typeset = CLEAN[5].replace("it it runs", "it&nbsp;it runs")
    assert not of_items(
        chat,
        f"<p>“{escape(typeset)}”</p>",
        CLEAN[39].replace("'", "’").rstrip(".").upper()[:1] + CLEAN[39].replace("'", "&rsquo;").rstrip(".")[1:],
        f"<strong>{escape(CLEAN[1])}</strong><br>&mdash; <a href='https://example.org'>@bo1</a>",
    )


def test_words_left_out_and_put_in_are_named(chat: Project) -> None:
    out, into, cut = of_items(
        chat,
        CLEAN[11].replace("The building is just", "The building is"),
        "Nobody ever reads the signage. They follow the person in front.",
        "A good label tells you where to look.",
    )
    assert out.message.endswith("leaves out “just”.")
    assert into.message.endswith("adds “ever”.")
    assert "not what to think" in cut.message


def test_words_that_the_editor_gave_are_said_to_be_the_editors(chat: Project) -> None:
    chat.edit("2", "The best thing we ever ran was a kettle and six chairs.")
    (found,) = findings_against(chat, exported(chat, "html"))
    assert (found.rule, found.severity, found.post) == ("altered", Severity.WARNING, "2")
    assert "has “thing” for “programme”" in found.message
    assert "by hand" in found.message


def test_a_word_document_is_read(chat: Project) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_heading(f"1. {QUESTIONS[0]}", 2)
    document.add_paragraph(CLEAN[0], style="List Bullet")
    document.add_paragraph(CLEAN[1].replace("cake tins", "pie tins"), style="List Bullet")
    path = chat.path.with_name("draft.docx")
    document.save(str(path))
    (found,) = findings_against(chat, path)
    assert (found.rule, found.post) == ("altered", "1")


def test_a_file_without_quotes_is_refused(chat: Project) -> None:
    path = chat.path.with_name("page.html")
    path.write_text("<ul><li>Milk</li><li>Bread</li></ul>", encoding="utf-8")
    with pytest.raises(CuratorError, match="has no list with quotes"):
        findings_against(chat, path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CuratorError):
        findings_against(chat, path)
