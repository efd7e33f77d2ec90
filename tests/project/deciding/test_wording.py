"""How quotes read: joined, parted, cleaned by choice, with paragraphs between them, and named as people agreed."""

import pytest

from curator.draft.article import Article, Paragraph, Quote
from curator.draft.compose import compose
from curator.posts import Author, Post
from curator.project import BadDecision, Project
from tests.conftest import fill
from tests.questions import numbered


@pytest.fixture
def chat(project: Project) -> Project:
    """Two tweets of one answer and another's, filed under the first question."""
    ana, ben = Author("a", "ana", "Ana Alba"), Author("b", "ben", "Ben")
    fill(
        project,
        [
            Post("p1", "A1: Shelves that people fill #openshelf", ana, 1_726_149_900_000),
            Post("p2", "A1 and empty again #openshelf", ana, 1_726_149_930_000),
            Post("p3", "A1. Trust &amp; tea", ben, 1_726_149_960_000),
        ],
    )
    project.set_article("hashtag", "openshelf")
    project.place(["p1", "p3"], numbered(project, 1))
    return project


def reads(project: Project, number: int = 1) -> list[str]:
    items = compose(project).sections[number - 1].items
    return [item.text if isinstance(item, Quote) else f"({item.text})" for item in items]


def quotes(article: Article, number: int = 1) -> list[Quote]:
    return [item for item in article.sections[number - 1].items if isinstance(item, Quote)]


def test_joined_tweets_are_one_quote_where_the_first_is_and_parted_they_are_two(chat: Project) -> None:
    chat.join(["p1", "p2"])
    assert reads(chat) == ["Shelves that people fill and empty again", "Trust & tea"]
    (quote, _) = quotes(compose(chat))
    assert (quote.post, quote.parts, quote.altered) == ("p1", ("p2",), False)
    assert chat.placements(numbered(chat, 1)) == ["p1", "p2", "p3"], "both stay accountable"
    chat.split("p2")
    assert reads(chat) == ["Shelves that people fill", "and empty again", "Trust & tea"]
    chat.undo(2)
    assert reads(chat) == ["Shelves that people fill", "Trust & tea"]
    assert chat.placements(numbered(chat, 1)) == ["p1", "p3"]


def test_a_joined_quote_moves_as_one(chat: Project) -> None:
    chat.join(["p1", "p2"])
    chat.move("p1", numbered(chat, 1), 1)
    assert reads(chat) == ["Trust & tea", "Shelves that people fill and empty again"]
    chat.move("p1", numbered(chat, 2))
    assert reads(chat, 2) == ["Shelves that people fill and empty again"]
    assert reads(chat) == ["Trust & tea"]
    chat.place("4", numbered(chat, 2), 1)
    assert chat.placements(numbered(chat, 2)) == ["p1", "p2", "4"], "a position counts what is read"
    chat.unplace("p1")
    assert chat.placements(numbered(chat, 2)) == ["4"]


def test_words_edited_by_hand_outlive_the_joining(chat: Project) -> None:
    chat.edit("p1", "Shelves we fill,")
    chat.join(["p1", "p2"])
    assert reads(chat)[0] == "Shelves we fill, and empty again"
    assert quotes(compose(chat))[0].altered


@pytest.mark.parametrize("posts", [[], ["p1"], ["p1", "p1"], ["p1", "nowhere"]])
def test_what_cannot_be_joined_is_refused(chat: Project, posts: list[str]) -> None:
    with pytest.raises(BadDecision):
        chat.join(posts)


def test_the_editors_paragraphs_stand_among_the_quotes(chat: Project) -> None:
    chat.note(numbered(chat, 1), 1, "Not everyone agreed.")
    assert reads(chat) == ["Shelves that people fill", "(Not everyone agreed.)", "Trust & tea"]
    chat.place("4", numbered(chat, 1), 1)
    assert reads(chat)[1:3] == ["thought number 4", "(Not everyone agreed.)"]
    note = next(item for item in compose(chat).sections[0].items if isinstance(item, Paragraph))
    chat.move_note(note.id, numbered(chat, 1), 0)
    assert reads(chat)[0] == "(Not everyone agreed.)"
    chat.reword_note(note.id, "Few agreed.")
    chat.move_note(note.id, numbered(chat, 2), 0)
    assert reads(chat, 2) == ["(Few agreed.)"]
    chat.reword_note(note.id, None)
    assert reads(chat, 2) == []
    with pytest.raises(BadDecision):
        chat.note(numbered(chat, 1), 9, "too far")


def test_cleanup_steps_are_switched_for_all_and_for_one(chat: Project) -> None:
    chat.cleanup("marker", False)
    assert reads(chat) == ["A1: Shelves that people fill", "A1. Trust & tea"]
    chat.cleanup("marker", True, "p3")
    assert reads(chat) == ["A1: Shelves that people fill", "Trust & tea"]
    assert not quotes(compose(chat))[0].altered
    chat.cleanup("marker", True)
    assert reads(chat) == ["Shelves that people fill", "Trust & tea"]
    assert not chat.cleanup("marker", True), "nothing to change is no decision"
    with pytest.raises(BadDecision):
        chat.cleanup("magic", True)


@pytest.mark.parametrize(
    ("choice", "names"),
    [
        ("named", [("ana", "Ana Alba"), ("ben", "Ben")]),
        ("first-name", [("", "Ana"), ("ben", "Ben")]),
        ("anonymous", [("", ""), ("ben", "Ben")]),
        ("left-out", [("ben", "Ben")]),
        (None, [("ana", "Ana Alba"), ("ben", "Ben")]),
    ],
)
def test_people_are_named_as_they_agreed(chat: Project, choice: str | None, names: list[tuple[str, str]]) -> None:
    chat.consent("@Ana", "named")
    chat.consent("ana", choice)
    assert [(quote.handle, quote.name) for quote in quotes(compose(chat))] == names
    assert all(quote.url is None for quote in quotes(compose(chat)) if not quote.handle)
    with pytest.raises(BadDecision):
        chat.consent("nobody", "named")


def test_removing_a_question_takes_its_paragraphs_along_and_undo_brings_them_back(chat: Project) -> None:
    chat.note(numbered(chat, 1), 0, "Hear, hear.")
    chat.drop_question(numbered(chat, 1))
    chat.undo()
    assert reads(chat)[0] == "(Hear, hear.)"
