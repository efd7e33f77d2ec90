"""What the rules know of a project."""

from curator.draft.lint.checking import check
from curator.draft.lint.context import about_of
from curator.posts import Author, Post
from curator.project import Project
from curator.work.checking import mend
from tests.conftest import fill
from tests.questions import numbered

ANA, BO = Author("ana", "anarivers", "Ana Riversmeet"), Author("bo", "boglen", "Bo Glen")


def test_a_project_tells_its_words_its_stars_and_who_asks(project: Project) -> None:
    posts = [
        Post("p1", "A1: The zinefestt was loud #openshelf", ANA, 1_726_149_600_000),
        Post("p2", "A1: I miss the zinefestt too #openshelf", BO, 1_726_149_700_000),
        Post("p3", "A2: We recieve zines by post #paperbirdz @kestrelly", ANA, 1_726_149_800_000),
        Post("p4", "Q1: What is open?", BO, 1_726_149_500_000),
    ]
    fill(project, posts)
    project.question("What is open?", numbered(project, 1), "p4")
    for post in posts[:3]:
        project.place(post.id, numbered(project, 1))
    project.star("1")
    about = about_of(project)
    assert {"zinefestt", "riversmeet", "paperbirdz", "kestrelly", "boglen"} <= about.words
    assert "recieve" not in about.words
    assert about.asking == {"p4"}
    assert about.unfiled_stars == ("1",)
    assert (about.article.facts.hashtag, about.article.facts.tweets, about.article.facts.people) == (
        "openshelf",
        16,
        7,
    )


def test_fixes_are_decisions_that_the_project_makes(project: Project) -> None:
    fill(project, [Post("p1", "Q1: What is open?", BO, 1_726_149_500_000)])
    project.question("What is open?", numbered(project, 1), "p1")
    project.place("p1", numbered(project, 1))
    project.place("1", numbered(project, 1))
    project.edit("1", "We recieve  more  postcards")
    for _ in range(10):
        fixes = [finding.fix for finding in check(about_of(project), {"mixed-ending"}) if finding.fix]
        if not fixes:
            break
        mend(project, fixes[0])
    assert [(question.number, question.placed) for question in project.questions()] == [(1, 1)]
    _, filed = project.filed(numbered(project, 1))
    (state,) = filed.values()
    assert state.quote == "We receive more postcards"
