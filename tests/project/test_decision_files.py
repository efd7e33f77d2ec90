"""Entries of a decisions file: what is no decision is refused in a sentence, and nothing happens."""

import pytest
from msgspec import structs

from curator.project import BadDecision, Project
from curator.project.decision_files import VERBS, perform

AN_OBJECT = "a decision is an object such as {“do”: “star”, “post”: “…”}"
VALUES = {
    "post": "1", "question": 1, "position": 0, "from": 2, "text": "Words", "field": "title", "posts": ["1", "2"],
    "step": "marker", "on": True, "author": "person1", "label": "flag", "name": "Mine", "query": "is:starred",
}  # fmt: skip
ODD: tuple[object, ...] = (1, 1.0, True, "x", "\ud83d", [], ["1", 2], {})
CALLED = {str: "a text", int: "a whole number", bool: "true or false", list: "a list of texts"}


def refusal(project: Project, entry: object) -> str:
    before = len(project.history())
    with pytest.raises(BadDecision) as error:
        perform(project, entry)
    assert len(project.history()) == before
    return str(error.value)


@pytest.mark.parametrize("entry", [None, 3, "star", [], [{"do": "star", "post": "1"}]])
def test_a_decision_is_an_object(project: Project, entry: object) -> None:
    assert refusal(project, entry) == AN_OBJECT


@pytest.mark.parametrize("name", ["burn", "Star", "", None, ["star"], "\ud83d"])
def test_an_unknown_decision_is_named_beside_those_there_are(project: Project, name: object) -> None:
    assert refusal(project, {"do": name, "post": "1"}) == (
        f"there is no decision {name!r}; there are {', '.join(VERBS)}"
    )


def test_a_decision_without_a_name_is_unknown(project: Project) -> None:
    assert refusal(project, {"post": "1"}).startswith("there is no decision None; there are place, move, unplace")


@pytest.mark.parametrize("name", VERBS)
def test_whatever_a_decision_needs_is_asked_for(project: Project, name: str) -> None:
    for key in structs.fields(VERBS[name]):
        if key.required:
            entry = {"do": name} | {other: value for other, value in VALUES.items() if other != key.encode_name}
            assert refusal(project, entry) == f"{name} needs {key.encode_name}"


@pytest.mark.parametrize("name", VERBS)
def test_a_value_of_another_type_is_refused(project: Project, name: str) -> None:
    for key in (one.encode_name for one in structs.fields(VERBS[name])):
        kind = type(VALUES[key])
        for odd in ODD:
            if type(odd) is not kind or odd == ["1", 2]:
                said = refusal(project, {"do": name} | VALUES | {key: odd})
                assert said == f"{name} takes {CALLED[kind]} as its {key}, not {odd!r}"


def test_what_can_be_null_is_so_and_nothing_else(project: Project) -> None:
    assert perform(project, {"do": "edit", "post": "1", "text": "Other words"}).decision
    assert perform(project, {"do": "edit", "post": "1", "text": None}).decision
    assert refusal(project, {"do": "star", "post": None}) == "star takes a text as its post, not None"


def test_a_long_value_is_named_by_its_beginning(project: Project) -> None:
    assert refusal(project, {"do": "star", "post": ["x" * 100]}) == (
        f"star takes a text as its post, not ['{'x' * 58}"
    )


def test_a_remark_is_about_a_post_or_a_person(project: Project) -> None:
    for about in ({}, {"post": "1", "author": "person1"}, {"post": None, "author": None}):
        said = refusal(project, {"do": "remark", "text": "Nice", **about})
        assert said == "remark needs either a post or an author"


def test_a_key_that_no_decision_knows_does_no_harm(project: Project) -> None:
    assert perform(project, {"do": "star", "post": "1", "why": "it shines"}).decision


def test_questions_are_numbered_as_they_are_when_the_decision_is_made(project: Project) -> None:
    first, second, third = (question.id for question in project.questions())
    perform(project, {"do": "drop-question", "question": 1})
    perform(project, {"do": "place", "post": "1", "question": 1})
    assert [one.id for one in project.questions() if one.placed] == [second]
    perform(project, {"do": "move", "post": "1", "question": 2, "from": 1})
    assert [one.id for one in project.questions() if one.placed] == [third]
    assert "question 3" in refusal(project, {"do": "drop-question", "question": 3})
    assert first not in {one.id for one in project.questions()}
