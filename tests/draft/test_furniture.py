"""What stands around the quotes: facts, templates of the program and of the editor, and the editor's own words."""

import re
from pathlib import Path

import pytest

from curator import places
from curator.draft.article import Attribution, Facts, Quote, Section
from curator.draft.compose import compose
from curator.draft.templates import BLOCKS, CHOICES, FILTERS, NAMES, TemplateError, furniture, names
from curator.posts import Author, Post
from curator.project import BadDecision, Project
from tests.conftest import ROOT, fill, make_posts
from tests.questions import numbered

BUNDLED = ("highlights", "newsletter", "plain", "questions-and-answers", "trade-review")
DAY = 24 * 60 * 60 * 1000


@pytest.fixture
def chat(project: Project) -> Project:
    """Twelve tweets by five people, four of them quoted under two of three questions, one starred."""
    project.place(["1", "2", "6"], numbered(project, 1))
    project.place(["3"], numbered(project, 2))
    project.star("2")
    project.set_article("host", "ana, ben")
    project.set_article("hashtag", "openshelf")
    return project


def own(text: str, name: str = "mine") -> str:
    folder = places.user_data() / "templates"
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return name


def refusal(text: str, facts: Facts = Facts()) -> str:  # noqa: B008 (frozen)
    """The one sentence that refuses a template."""
    with pytest.raises(TemplateError) as refused:
        furniture(own(text), facts, [Section(1, "What?")] * 20)
    sentence = str(refused.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def test_facts_count_the_chat_and_those_quoted(chat: Project) -> None:
    assert compose(chat).facts == Facts(
        hashtag="openshelf",
        host="ana, ben",
        start_ms=1_726_149_600_000 + 60_000,
        end_ms=1_726_149_600_000 + 12 * 60_000,
        tweets=12,
        people=5,
        quoted=3,
        most_quoted=(("person1", 2), ("person2", 1), ("person3", 1)),
    )


def test_a_project_that_holds_more_than_the_chat_counts_what_was_said_between_question_and_last_quote(
    chat: Project,
) -> None:
    longago = [Post(f"old{n}", "bread", Author(f"o{n}"), 1_726_149_600_000 - (n + 2) * DAY) for n in range(9)]
    fill(chat, longago)
    chat.question("Who is missing?", numbered(chat, 2), post="2")
    facts = compose(chat).facts
    assert (facts.start_ms, facts.end_ms) == (1_726_149_660_000, 1_726_149_960_000)
    assert (facts.tweets, facts.people) == (6, 5)


@pytest.mark.parametrize(
    ("zone", "told"),
    [
        ("", "12 September 2024, 14:01 UTC"),
        ("America/New_York", "12 September 2024, 10:01 EDT"),
        ("Asia/Kathmandu", "12 September 2024, 19:46 UTC+5:45"),
        ("Pacific/Auckland", "13 September 2024, 02:01 NZST"),
    ],
)
def test_times_are_told_in_the_chats_zone(chat: Project, zone: str, told: str) -> None:
    chat.set_article("zone", zone)
    own("{% block intro %}{{ start|date }}, {{ start|time }} {{ zone }}{% endblock %}")
    assert compose(chat, template="mine").intro == told


def test_a_zone_that_is_none_is_refused(chat: Project) -> None:
    with pytest.raises(BadDecision, match="no time zone 'Atlantis'; name one such as Europe/Paris"):
        chat.set_article("zone", "Atlantis")


def test_an_empty_project_has_facts(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.curation") as empty:
        assert compose(empty).facts == Facts()
        for name in BUNDLED:
            assert compose(empty, template=name).title


def test_the_bundled_templates_are_there() -> None:
    assert set(names()) == set(BUNDLED)


def test_the_trade_review_says_who_came_when_and_to_what(chat: Project) -> None:
    article = compose(chat, template="trade-review")
    assert article.title == "#openshelf chat review: three questions, four answers"
    assert article.intro == (
        "@ana and @ben hosted the #openshelf chat on 12 September 2024, from 14:01 to 14:12 UTC."
        " Five people took part and sent 12 tweets.\n\nThe chat asked three questions:"
    )
    assert article.disclosure == "Answers are quoted from tweets; each had to be 280 characters or less."
    assert article.closing == (
        "Thank you to everybody who joined #openshelf.\n\n"
        "Quoted here are three people, most often @person1, @person2 and @person3."
    )
    assert article.attribution is Attribution.HANDLE


def test_highlights_hold_the_starred_quotes_alone(chat: Project) -> None:
    article = compose(chat, template="highlights")
    assert article.title == "Highlights of #openshelf"
    assert [item.post for section in article.sections for item in section.items if isinstance(item, Quote)] == [
        "2"
    ]


def test_questions_and_answers_name_people_unless_the_editor_decided_otherwise(chat: Project) -> None:
    assert compose(chat, template="questions-and-answers").attribution is Attribution.NAME
    chat.set_article("attribution", "none")
    assert compose(chat, template="questions-and-answers").attribution is Attribution.NONE
    assert compose(chat, Attribution.LINKED, "questions-and-answers").attribution is Attribution.LINKED


def test_the_newsletter_names_those_heard_most_only_where_people_are_named_by_handle(chat: Project) -> None:
    assert "Heard most: @person1 (2), @person2 (1)" in compose(chat, template="newsletter").closing
    assert "@person" not in compose(chat, Attribution.NONE, "newsletter").closing
    assert "@person" not in compose(chat, Attribution.NONE, "trade-review").closing


def test_plain_is_nothing_but_title_and_questions(chat: Project) -> None:
    article = compose(chat, template="plain")
    assert (article.title, article.intro, article.disclosure, article.closing) == ("#openshelf", "", "", "")
    assert len(article.sections) == 3


def test_a_templates_words_follow_the_facts_until_the_editor_writes(chat: Project) -> None:
    before = compose(chat, template="trade-review").title
    chat.place("4", numbered(chat, 3))
    live = compose(chat, template="trade-review").title
    assert (before[-12:], live[-12:]) == ("four answers", "five answers")
    for field in ("title", "intro", "disclosure", "closing"):
        chat.set_article(field, f"My own {field}.")
    chat.place("5", numbered(chat, 3))
    article = compose(chat, template="trade-review")
    assert [article.title, article.intro, article.disclosure, article.closing] == [
        *("My own title.", "My own intro.", "My own disclosure.", "My own closing."),
    ]


def test_without_a_template_only_the_title_stands(chat: Project) -> None:
    article = compose(chat)
    assert (article.title, article.intro, article.closing) == ("#openshelf chat", "", "")


def test_longer_tweets_and_toots_have_limits_of_their_own(chat: Project, tmp_path: Path) -> None:
    assert "280 characters" in compose(chat, template="trade-review").disclosure
    with Project.create(tmp_path / "toots.curation") as toots:
        run = toots.begin_import(Path("toots.zip"), "1" * 64, "mastodon")
        toots.add(make_posts(2), run)
        toots.finish_import(run)
        assert "characters" not in compose(toots, template="trade-review").disclosure


def test_an_editors_own_template_stands_before_a_bundled_one_of_its_name() -> None:
    own("{% block title %}Ours{% endblock %}", "plain")
    assert furniture("plain", Facts()) == {"title": "Ours"}


def test_lines_of_a_template_are_joined_to_paragraphs() -> None:
    own("{% block intro %}\nOne\n  two.\n\n\nThree.\n{% endblock %} a note\n{% block byline %} {% endblock %}")
    assert furniture("mine", Facts()) == {"intro": "One two.\n\nThree."}


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("{% block title %}\n{{ hashtag", 2, "unexpected"),
        ("{% block title %}\n\n{{ hosst }}{% endblock %}", 3, "no 'hosst'"),
        ("\n{% block titel %}x{% endblock %}", 2, "no block 'titel'"),
        ("{% block title %}\n{{ tweets|loud }}{% endblock %}", 2, "No filter named 'loud'"),
        ("{% block title %}x\n{{ start|date }}{% endblock %}", 2, "no tweet has a time"),
        ("{% block title %}a{% endblock %}\n{% block title %}b{% endblock %}", 2, "defined twice"),
        ("a note\n{% block quotes %}few{% endblock %}", 2, "quotes can be all, starred, not 'few'"),
        ("\n{% block attribution %}loud{% endblock %}", 2, "attribution can be none"),
    ],
)
def test_what_is_wrong_is_said_with_the_templates_name_and_line(text: str, line: int, reason: str) -> None:
    sentence = refusal(text)
    assert sentence.startswith(f"The template mine, line {line}: ")
    assert reason in sentence


@pytest.mark.parametrize(
    "inside",
    [
        "{{ hashtag.__class__.__mro__ }}",
        "{{ hashtag['__class__'] }}",
        "{{ hashtag|attr('__class__') }}",
        "{{ host.format }}",
        "{{ self.title() }}",
        "{{ lipsum.__globals__ }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{% include '/etc/passwd' %}",
        "{% import '/etc/passwd' as x %}",
        "{% from '/etc/passwd' import x %}",
        "{% for a in range(999999999) %}x{% endfor %}",
        "{% for a in questions %}{% for b in questions %}x{% endfor %}{% endfor %}",
        "{% for a in questions recursive %}{{ loop(questions) }}{% endfor %}",
        "{% for a in 'abc' %}x{% endfor %}",
        "{{ 'x' * 999999999 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ '%999999999d' % 1 }}",
        "{{ 'x'|center(999999999) }}",
        "{{ 'x'|replace('', 'yyyy') }}",
        "{% set x = 'ab' %}{{ x }}",
        "{% macro x() %}{{ x() }}{% endmacro %}{{ x() }}",
        "{% filter upper %}x{% endfilter %}",
        "{{ [1, 2] }}",
        f"{{{{ {'9' * 9000} }}}}",
        "{{ " + "(" * 9000 + "1" + ")" * 9000 + " }}",
        "{{ " + "not " * 4000 + "1 }}",
        "{% if 1 %}" * 200 + "{% endif %}" * 200,
        f"{{% for a in questions %}}{'x' * 2000}{{% endfor %}}",
        "x" * 40_000,
        "\udce4",
    ],
)
def test_a_strangers_template_reads_nothing_and_ends_soon(inside: str) -> None:
    if inside == "\udce4":
        own("")
        (places.user_data() / "templates" / "mine.txt").write_bytes(b"\n\xe4{% block title %}{% endblock %}")
        with pytest.raises(TemplateError, match="mine, line 2: this is no UTF-8 text"):
            furniture("mine", Facts())
        return
    assert "root:" not in refusal(f"{{% block title %}}{inside}{{% endblock %}}")


def test_another_file_is_no_templates_parent() -> None:
    assert "cannot read other files" in refusal("{% extends '/etc/passwd' %}")


def test_what_people_wrote_is_never_run_as_a_template(chat: Project) -> None:
    chat.set_article("host", "{{ 7 * 7 }}{% include 'x' %}")
    assert "{{ 7 * 7 }}" in compose(chat, template="trade-review").intro


@pytest.mark.parametrize("name", ["missing", "../plain", "/etc/passwd", ""])
def test_a_template_that_is_not_there_is_named(name: str) -> None:
    with pytest.raises(TemplateError, match=r"There is no template .*; there are highlights, newsletter, plain"):
        furniture(name, Facts())


def test_the_template_in_the_guide_works_and_every_name_is_in_it(chat: Project) -> None:
    page = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```jinja\n(.*?)```", page, re.DOTALL)
    article = compose(chat, template=own(example, "evening"))
    assert article.title == "An evening on three questions"
    assert article.intro == (
        "@ana and @ben asked, and five people answered on 12 September 2024. They were asked:"
        " “What is open?”, “Who is missing?”, “What next?”\n\nBelow: one of their 12 tweets."
    )
    assert (article.byline, article.attribution) == ("By the evening desk", Attribution.FIRST_NAME)
    assert sum(len(section.items) for section in article.sections) == 1
    for name in (*BUNDLED, *BLOCKS, *CHOICES, *NAMES):
        assert f"`{name}`" in page, name
    for name in FILTERS:
        assert f"`{name}" in page, name
    wrong = refusal(example.replace("{% if host %}", "{% if hosts %}"))
    assert wrong.startswith(
        "The template mine, line 11: there is no 'hosts'; there are hashtag, host, start, end, "
    )
