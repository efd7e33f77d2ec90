"""Labels of the log: what a verb calls its decision is understood when it comes back as text."""

from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.phrases import Phrase, phrase
from curator.project import Change, Project
from curator.project.log import titles
from curator.project.log.titles import FIELDS, Title, understood
from curator.project.model import LABELS
from curator.text import STEPS
from tests.conftest import fill, make_posts
from tests.questions import numbered

_QUESTIONS = st.integers(1, 10**9 - 1)
_TEXTS = st.text("ab “”@#{}\n1", max_size=12) | st.sampled_from(["heart", "a remark", "1", " and ", "” “"])
_VALUES: dict[str, st.SearchStrategy[object]] = {
    "question": _QUESTIONS.map(str),
    "questions": st.lists(_QUESTIONS, min_size=1, max_size=100).map(titles.numbers),
    "field": st.sampled_from(list(FIELDS.values())),
    "step": st.sampled_from([titles.step(one.name) for one in STEPS]),
    "called": _TEXTS.map(titles.called),
    "label": st.sampled_from([titles.called(label) for label in LABELS]),
}
_BETWEEN = {Title.RENAME_FILTER: "” “", Title.MERGE: " and "}


def parts(text: Phrase | str) -> object:
    """All that a phrase is made of; a text where it is none."""
    if not isinstance(text, Phrase):
        return text
    return str(text), text.pattern, text.number, {name: parts(value) for name, value in text.values.items()}


@st.composite
def _labels(draw: st.DrawFn) -> tuple[Title, Phrase]:
    title = draw(st.sampled_from(Title))
    pattern = title.value.pattern if isinstance(title.value, Phrase) else title.value[1]
    names = {name for _, name, *_ in Formatter().parse(pattern) if name} - {"count"}
    values = {name: draw(_VALUES.get(name, _TEXTS)) for name in sorted(names)}
    return title, title.of(draw(st.integers(0, 10**9 - 1)), **values)


@given(_labels())
def test_a_title_is_understood_as_it_was_said(made: tuple[Title, Phrase]) -> None:
    title, label = made
    again = understood(str(label))
    between = _BETWEEN.get(title)
    if between and _count(str(label), between) > 1:
        assert type(again) is str  # it could have been said in two ways
    assert again == str(label)
    if not between or _count(str(label), between) == 1:
        assert parts(again) == parts(label)


def _count(text: str, part: str) -> int:
    return sum(text.startswith(part, at) for at in range(len(text)))


def test_what_older_versions_and_other_programs_wrote() -> None:
    assert parts(understood("Star 12345 tweets")) == (
        "Star 12345 tweets", "Star {count} tweets", 12345, {"count": 12345}
    )  # fmt: skip
    for label in (
        "Star tweets",
        "Star 1 tweets now",
        "Star 1e9 tweets",
        "Write the flag",
        "Star a Tweet",
        "",
        "…",
    ):
        assert type(understood(label)) is str


@pytest.mark.parametrize(
    "label",
    [
        "Call the filter “" + "” “" * 100_000 + "”",
        "Call the filter “" + "” “" * 100_000,
        "Merge the work of " + " and " * 100_000,
        "File 2 tweets under " + "1 and " * 100_000 + "1",
        "Star " + "1" * 1_000_000 + " tweets",
        "Call the label heart “" + "”" * 1_000_000 + "x",
        "a" * 1_000_000,
    ],
)
def test_a_hostile_label_is_left_as_it_is(label: str) -> None:
    assert understood(label) == label


def _decisions(project: Project) -> Iterator[Change]:
    yield project.question("Why?")
    yield project.question("How?")
    yield project.question("Who?")
    yield project.question("When?", numbered(project, 1))
    yield project.place("1", numbered(project, 1))
    yield project.place(["2", "3"], numbered(project, 1))
    yield project.move("1", numbered(project, 2))
    yield project.move_each({"4": numbered(project, 1), "5": numbered(project, 1)})
    yield project.move_each({"4": numbered(project, 2), "5": numbered(project, 1)})
    yield project.refile("1", [numbered(project, 1), numbered(project, 2), numbered(project, 3)])
    yield project.refile("1", [])
    yield project.unplace("2", numbered(project, 1))
    yield project.unplace(["3", "4"])
    for mark in ("star", "unstar", "shelve", "unshelve", "seen", "unseen"):
        yield getattr(project, mark)("6")
        yield getattr(project, mark)(["7", "8"])
    yield project.move_question(numbered(project, 1), 1)
    yield project.set_article("picture-text", "A rose")
    yield project.set_article("picture-text", None)
    yield project.edit("9", "By hand")
    yield project.edit("9", None)
    yield project.join(["1", "2", "3"])
    yield project.split("1")
    yield project.note(numbered(project, 1), 0, "A paragraph")
    (note,) = (one.id for one in project.items(numbered(project, 1)) if one.text is not None)
    yield project.reword_note(note, "Another")
    yield project.move_note(note, numbered(project, 2), 0)
    yield project.reword_note(note, None)
    yield project.cleanup("marker", False)
    yield project.cleanup("capital", True, "1")
    yield project.consent("person1", "named")
    yield project.consent(["person1", "person2"], None)
    yield project.remark("1", "Well")
    yield project.remark("1", None)
    yield project.remark_on_person("person1", "Well")
    yield project.remark_on_person("person1", None)
    yield project.label(["1", "2"], "flag")
    yield project.name_label("flag", "To do")
    yield project.label("3", "flag")
    yield project.name_label("flag", None)
    yield project.label(["1", "2"], None)
    yield project.filter("Mine", "has:link")
    yield project.rename_filter("Mine", "Yours")
    yield project.filter("Yours", None)
    yield project.drop_question(numbered(project, 1))
    yield project.set_questions(["What?"])


def test_every_verb_takes_its_label_from_the_table(tmp_path: Path) -> None:
    with Project.create(tmp_path / "chat.curation") as project:
        fill(project, make_posts(12))
        made = []
        for change in _decisions(project):
            assert change, change
            made.append(change.label)
        assert [parts(one.label) for one in project.history()] == [parts(label) for label in made]
        assert all(isinstance(label, Phrase) for label in made)
        assert parts(project.next_undo_and_redo()[0] or "") == parts(made[-1])
        assert [parts(change.label) for change in project.undo(len(made))] == [
            parts(label) for label in made[::-1]
        ]


def test_a_tweets_label_without_a_name_of_the_editors_is_said_by_its_own() -> None:
    assert parts(titles.called("flag")) == parts(phrase("flag", "a label"))
    assert titles.called("To do") == "To do"
