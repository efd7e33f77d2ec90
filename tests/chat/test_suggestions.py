"""What each kind of evidence does to a suggestion, in invented chats; and that it is learned at once."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from curator.chat.suggesting import AskedQuestion, Suggester, Suggestion
from curator.posts import Author, Post
from tests.benchmarks.answers import answered_chats, folder
from tests.benchmarks.suggestions import score, weights_for, with_all_others_known, with_share_known

MINUTE = 60_000
START = 1_726_149_600_000  # 2024-09-12T14:00:00Z
CHATTER = Path(__file__).with_name("chatter.txt")
ASKED = (
    "Which tools do neighbours borrow most?",
    "How do you label what stands on shelves?",
    "Who keeps the key when volunteers are away?",
    "What would you change about opening hours?",
)


def id_of(number: int) -> str:
    return f"question {number}"


def number_of(question: str) -> int:
    return int(question.removeprefix("question "))


class Hour:
    """An hour in which a host asks a question every ten minutes, the first at minute 0."""

    def __init__(self, asked: Sequence[str] = ASKED) -> None:
        self.posts: list[Post] = []
        self.questions = [
            AskedQuestion(
                id_of(number),
                number,
                text,
                START + (number - 1) * 10 * MINUTE,
                self.say("host", f"Q{number}: {text}", (number - 1) * 10),
            )
            for number, text in enumerate(asked, 1)
        ]

    def say(
        self, by: str, text: str, minute: float, *, reply_to: str | None = None, quote_of: str | None = None
    ) -> str:
        id_ = f"p{len(self.posts)}"
        at = START + round(minute * MINUTE)
        self.posts.append(
            Post(id_, f"{text} #openshelf", Author(by, by), at, reply_to=reply_to, quote_of=quote_of)
        )
        return id_

    def suggester(self, questions: Sequence[AskedQuestion] | None = None) -> Suggester:
        asked = self.questions if questions is None else questions
        return Suggester(self.posts, asked, ["host"], "openshelf")


def best(suggestion: Suggestion) -> tuple[int, str]:
    return number_of(suggestion.ranked[0].question), suggestion.ranked[0].reason


def chance_of(suggestion: Suggestion, question: int) -> float:
    return next(one.probability for one in suggestion.ranked if one.question == id_of(question))


def reason_for(suggestion: Suggestion, question: int) -> str:
    return next(one.reason for one in suggestion.ranked if one.question == id_of(question))


def test_a_marker_decides_however_late_it_comes() -> None:
    hour = Hour()
    post = hour.say("ana", "A1: the soup pot", 27)
    suggestion = hour.suggester().suggest(post)
    assert best(suggestion)[0] == 1
    assert suggestion.marked == (id_of(1),)
    assert not suggestion.abstains
    assert suggestion.ranked[0].probability > 0.8


def test_a_marker_that_all_else_speaks_for_agrees() -> None:
    hour = Hour()
    post = hour.say("ana", "A2: labels with pictures", 13)
    suggestion = hour.suggester().suggest(post)
    assert best(suggestion) == (2, "Marked A2")
    assert not suggestion.disagrees
    assert suggestion.ranked[0].probability > 0.95


def test_a_marker_that_all_else_speaks_against_is_shown_as_such() -> None:
    hour = Hour()
    early = hour.say("ana", "A4: longer ones", 13)
    late = hour.say("ben", "A1: by the window", 37)
    wordy = hour.say("cem", "A1: labels with pictures stand on our shelves", 37)
    suggester = hour.suggester()
    for post, number, reason in (
        (early, 4, "Marked A4, though question 4 was asked only 17 minutes later"),
        (late, 1, "Marked A1, though it came while question 4 was asked"),
        (wordy, 1, "Marked A1, though all else speaks for question 2"),
    ):
        suggestion = suggester.suggest(post)
        assert suggestion.disagrees
        assert reason_for(suggestion, number) == reason


def test_a_marker_counts_as_the_chat_counts_not_as_the_article_does() -> None:
    hour = Hour()
    post = hour.say("ana", "A1: the soup pot", 4)
    first, second, *others = hour.questions
    moved = [
        AskedQuestion(first.id, 2, first.text, first.at_ms, first.post),
        AskedQuestion(second.id, 1, second.text, second.at_ms, second.post),
        *others,
    ]
    suggestion = hour.suggester(moved).suggest(post)
    assert (suggestion.ranked[0].question, suggestion.ranked[0].reason) == (first.id, "Marked A1")
    assert suggestion.marked == (first.id,)


def test_time_speaks_for_the_question_that_was_asked_minutes_ago() -> None:
    hour = Hour()
    post = hour.say("ana", "the soup pot", 13)
    suggestion = hour.suggester().suggest(post)
    assert best(suggestion) == (2, "Sent 3 minutes after question 2 was asked")
    assert not suggestion.abstains


def test_what_comes_seconds_after_a_question_still_answers_the_one_before() -> None:
    hour = Hour()
    post = hour.say("ana", "the soup pot", 20.2)
    assert best(hour.suggester().suggest(post))[0] == 2


def test_a_reply_to_the_tweet_that_asks_answers_it() -> None:
    hour = Hour()
    post = hour.say("ana", "the soup pot", 24, reply_to=hour.questions[1].post)
    quote = hour.say("ben", "the big one", 24, quote_of=hour.questions[1].post)
    suggester = hour.suggester()
    assert best(suggester.suggest(post)) == (2, "Answers the tweet that asks question 2")
    assert best(suggester.suggest(quote)) == (2, "Quotes the tweet that asks question 2")


def test_a_reply_to_a_filed_answer_is_about_the_same_question() -> None:
    hour = Hour()
    answer = hour.say("ana", "the soup pot", 21.5)
    reply = hour.say("ben", "@ana and ours", 26, reply_to=answer)
    suggester = hour.suggester()
    before = chance_of(suggester.suggest(reply), 2)
    suggester.file(answer, [id_of(2)])
    after = suggester.suggest(reply)
    assert chance_of(after, 2) > before
    assert best(after) == (2, "Answers @ana’s answer to question 2")


def test_a_further_part_belongs_to_what_it_goes_on_from() -> None:
    hour = Hour()
    first = hour.say("ana", "the soup pot is out every week, and (1/2)", 21)
    second = hour.say("ana", "(2/2) so are the ladders", 23)
    suggester = hour.suggester()
    suggester.file(first, [id_of(2)])
    assert best(suggester.suggest(second)) == (2, "Goes on from its author’s answer to question 2")


def test_words_of_a_question_speak_for_it() -> None:
    hour = Hour()
    plain = hour.say("ana", "by the window", 22.5)
    telling = hour.say("ben", "pictures on labels, one label for all shelves", 22.5)
    suggester = hour.suggester()
    assert best(suggester.suggest(plain))[0] == 3
    assert best(suggester.suggest(telling)) == (2, "Shares “labels”, “shelves” with question 2")


def test_words_of_what_is_filed_speak_for_its_question() -> None:
    hour = Hour()
    filed = [hour.say(f"guest{number}", "chairs, and a shift for every chair", 12 + number) for number in range(4)]
    post = hour.say("ana", "our chairs need a shift too", 25)
    suggester = hour.suggester()
    before = chance_of(suggester.suggest(post), 1)
    for one in filed:
        suggester.file(one, [id_of(1)])
    after = suggester.suggest(post)
    assert chance_of(after, 1) > 2 * before
    assert reason_for(after, 1) == "Shares “chairs”, “shift” with what is filed there"


def test_an_author_goes_on_and_not_back() -> None:
    hour = Hour()
    first = hour.say("ana", "by the window", 20.7)
    second = hour.say("ana", "on the door", 21.2)
    suggester = hour.suggester()
    undecided = suggester.suggest(first), suggester.suggest(second)
    suggester.file(first, [id_of(3)])
    assert chance_of(suggester.suggest(second), 3) > chance_of(undecided[1], 3)
    suggester.file(first, [])
    suggester.file(second, [id_of(2)])
    assert chance_of(suggester.suggest(first), 2) > chance_of(undecided[0], 2)


def test_of_an_author_who_catches_up_long_after_the_answer_before_tells_most() -> None:
    hour = Hour()
    first = hour.say("ana", "by the window", 65)
    second = hour.say("ana", "on the door", 65.5)
    suggester = hour.suggester()
    before = chance_of(suggester.suggest(second), 3)
    suggester.file(first, [id_of(3)])
    after = suggester.suggest(second)
    assert chance_of(after, 3) > 1.5 * before
    assert reason_for(after, 3) == "Its author’s answer before was to question 3"


def test_an_author_who_is_late_stays_late() -> None:
    hour = Hour()
    answers = [(number, hour.say("ana", f"word{number}{part}", 10 * number + 2 + part))
               for number in (1, 2) for part in (0, 1)]  # fmt: skip
    post = hour.say("ana", "by the window", 32.5)
    suggester = hour.suggester()
    assert best(suggester.suggest(post))[0] == 4
    for number, answer in answers:
        suggester.file(answer, [id_of(number)])
    assert best(suggester.suggest(post))[0] == 3


def test_what_others_say_at_the_same_time_speaks_for_its_question() -> None:
    hour = Hour()
    filed = [hour.say(f"guest{number}", f"word{number}", 21.5 + number / 10) for number in range(8)]
    post = hour.say("ana", "by the window", 22)
    suggester = hour.suggester()
    before = chance_of(suggester.suggest(post), 2)
    for one in filed:
        suggester.file(one, [id_of(2)])
    assert chance_of(suggester.suggest(post), 2) > before


def test_marked_posts_teach_before_anything_is_filed() -> None:
    said = [("trolleys on wheels", 21 + number / 4) for number in range(6)]
    plain, marked = Hour(), Hour()
    for number, (text, minute) in enumerate(said):
        plain.say(f"guest{number}", text, minute)
        marked.say(f"guest{number}", f"A1: {text}", minute)
    for hour in (plain, marked):
        hour.say("ana", "a trolley with three wheels", 22.7)
    without, with_markers = (hour.suggester().suggest(hour.posts[-1].id) for hour in (plain, marked))
    assert chance_of(with_markers, 1) > 2 * chance_of(without, 1)


def test_the_times_of_questions_typed_by_hand_are_read_from_their_answers() -> None:
    hour = Hour(())
    for number in range(1, 5):
        for guest in range(3):
            hour.say(f"guest{guest}", f"A{number}: word{guest}{number}", number * 10 - 8 + guest)
    posts = [hour.say("ana", "by the window", 10 * number + 8) for number in range(4)]
    suggester = hour.suggester(
        [AskedQuestion(id_of(number), number, text) for number, text in enumerate(ASKED, 1)]
    )
    assert [best(suggester.suggest(post))[0] for post in posts] == [1, 2, 3, 4]


@pytest.mark.parametrize("typed", range(4))
def test_the_time_of_one_question_typed_by_hand_is_told_by_the_others(typed: int) -> None:
    hour = Hour()
    post = hour.say("ana", "by the window", typed * 10 + 4)
    asked = [
        AskedQuestion(one.id, one.number, one.text) if number == typed else one
        for number, one in enumerate(hour.questions)
    ]
    hour.posts = [one for one in hour.posts if one.id != hour.questions[typed].post]
    assert best(hour.suggester(asked).suggest(post))[0] == typed + 1


def test_questions_that_nothing_is_known_of_get_no_suggestion_until_something_is_filed() -> None:
    hour = Hour(())
    answers = [hour.say(f"guest{number}", "trolleys on wheels", 3 + number) for number in range(3)]
    post = hour.say("ana", "a trolley on wheels", 7)
    suggester = hour.suggester([AskedQuestion(id_of(1), 1, "Aha?"), AskedQuestion(id_of(2), 2, "Oho?")])
    assert suggester.suggest(post) == Suggestion(post, abstains=True, none=1.0, ranked=())
    for answer in answers:
        suggester.file(answer, [id_of(2)])
    assert best(suggester.suggest(post))[0] == 2


def test_a_chat_without_questions_gets_no_suggestions() -> None:
    hour = Hour(())
    post = hour.say("ana", "A1: the soup pot", 3)
    suggester = hour.suggester()
    suggester.file(post, [id_of(1)])
    assert suggester.suggest(post) == Suggestion(post, abstains=True, none=1.0, ranked=())


def test_it_abstains_where_two_questions_are_as_likely() -> None:
    hour = Hour()
    minutes = [20.5 + number / 10 for number in range(15)]
    posts = [hour.say(f"guest{number}", "by the window", minute) for number, minute in enumerate(minutes)]
    suggester = hour.suggester()
    found = [suggester.suggest(post) for post in posts]
    assert all(one.abstains == (one.ranked[0].probability < 0.5) for one in found)
    assert min(one.ranked[0].probability for one in found) < 0.55
    hour = Hour([ASKED[0], ASKED[1], ASKED[2]])
    same = [AskedQuestion(one.id, one.number, one.text, START, None) for one in hour.questions]
    post = hour.say("ana", "by the window", 3)
    assert hour.suggester(same).suggest(post).abstains


def chatter() -> list[tuple[bool, str]]:
    rows = [line.split("\t") for line in CHATTER.read_text(encoding="utf-8").splitlines()]
    return [(kind == "none", text) for kind, text in (row for row in rows if len(row) == 2)]


@pytest.mark.parametrize(("is_chatter", "text"), chatter())
def test_chatter_answers_none_of_the_questions(is_chatter: bool, text: str) -> None:
    hour = Hour()
    by = "host" if "minute" in text or "hashtag when" in text else "ana"
    post = hour.say(by, text, 13)
    suggestion = hour.suggester().suggest(post)
    if is_chatter:
        assert suggestion.abstains
        assert suggestion.none > 0.5
    else:
        assert not suggestion.abstains
        assert suggestion.none < 0.1


def test_retweets_and_a_question_asked_once_more_answer_none() -> None:
    hour = Hour()
    answer = hour.say("ana", "A1: the soup pot", 3)
    retweet = hour.say("ben", "RT @ana: A1: the soup pot", 4)
    again = hour.say("host", "Q2: How do you label what stands on your shelves?", 11)
    suggester = hour.suggester()
    assert suggester.suggest(answer).none < 0.05
    assert suggester.suggest(retweet).none > 0.9
    assert suggester.suggest(again).none > 0.9


def an_hour_of_talk(seed: int) -> Hour:
    chance = random.Random(seed)
    words = ["rope", "tape", "paint", "soup", "pot", "ladder", "key", "door", "label", "shelf", "chair", "cake"]
    hour = Hour()
    for _ in range(80):
        text = " ".join(chance.choices(words, k=6))
        marker = chance.choice(["", "", f"A{chance.randrange(1, 6)}: "])
        reply = chance.choice(hour.posts).id if chance.random() < 0.3 else None
        hour.say(f"guest{chance.randrange(12)}", marker + text, chance.uniform(-5, 60), reply_to=reply)
    return hour


@pytest.mark.parametrize("seed", range(5))
def test_all_questions_are_ranked_and_the_probabilities_add_up_to_one(seed: int) -> None:
    hour = an_hour_of_talk(seed)
    suggester = hour.suggester()
    for number, post in enumerate(hour.posts):
        suggestion = suggester.suggest(post.id)
        chances = [one.probability for one in suggestion.ranked]
        assert sorted(number_of(one.question) for one in suggestion.ranked) == [1, 2, 3, 4]
        assert chances == sorted(chances, reverse=True)
        assert suggestion.none + sum(chances) == pytest.approx(1)
        assert all(one.reason for one in suggestion.ranked)
        suggester.file(post.id, [id_of(number % 4 + 1)])


@pytest.mark.parametrize("seed", range(5))
def test_what_is_learned_depends_on_what_is_filed_and_not_on_how_it_came_about(seed: int) -> None:
    hour, chance = an_hour_of_talk(seed), random.Random(seed)
    wandering = hour.suggester()
    filed: dict[str, list[int]] = {}
    for _ in range(150):
        post = chance.choice(hour.posts).id
        numbers = chance.choice([[], [1], [2], [3], [4], [1, 3]])
        wandering.suggest(chance.choice(hour.posts).id)
        wandering.file(post, map(id_of, numbers))
        filed[post] = numbers
    straight = hour.suggester()
    for post, numbers in sorted(filed.items()):
        straight.file(post, map(id_of, numbers))
    for post in (post.id for post in hour.posts):
        one, other = wandering.suggest(post), straight.suggest(post)
        for question in range(1, 5):
            assert chance_of(one, question) == pytest.approx(chance_of(other, question), abs=1e-9)


def test_taking_back_what_was_filed_takes_back_what_was_learned() -> None:
    hour = an_hour_of_talk(9)
    suggester = hour.suggester()
    before = [suggester.suggest(post.id) for post in hour.posts]
    for post in hour.posts[10:40]:
        suggester.file(post.id, [id_of(2)])
    assert [suggester.suggest(post.id) for post in hour.posts] != before
    for post in hour.posts[10:40]:
        suggester.file(post.id, [])
    for was, post in zip(before, hour.posts, strict=True):
        now = suggester.suggest(post.id)
        assert chance_of(now, 2) == pytest.approx(chance_of(was, 2), abs=1e-9)


def test_filing_the_first_answers_does_not_draw_all_others_to_their_question() -> None:
    hour = Hour()
    answers = [hour.say(f"guest{number}", f"word{number} for all", 2 + number / 2) for number in range(12)]
    later = [hour.say(f"visitor{number}", f"other{number} for all", 10 * number + 4) for number in range(1, 4)]
    suggester = hour.suggester()
    for answer in answers:
        suggester.file(answer, [id_of(1)])
    assert [best(suggester.suggest(post))[0] for post in later] == [2, 3, 4]


def test_answers_of_real_chats_are_told_without_their_markers(real_folder: Path) -> None:
    """By weights that were trained on the other chats; see docs/suggestions.md for what is reached."""
    assert real_folder == folder()
    nothing_known, others_known = [], []
    for chat in answered_chats():
        weights = weights_for(chat)
        nothing_known += with_share_known(chat, weights, 0, 0)
        others_known += with_all_others_known(chat, weights)
    assert score(nothing_known).first > 0.81
    assert score(others_known).first > 0.88


def test_a_post_that_is_not_there_and_one_of_the_asking_are_no_matter() -> None:
    hour = Hour()
    suggester = hour.suggester()
    suggester.file("nobody", [id_of(1)])
    suggester.file(hour.questions[0].post or "", [id_of(2)])
    assert suggester.suggest("nobody").abstains
    assert best(suggester.suggest(hour.questions[0].post or ""))[0] == 1
