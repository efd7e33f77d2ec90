"""Finding the chats in an archive and their questions, in invented chats with the habits of real ones."""

import pytest

from curator.chat.chats import find_chats
from curator.chat.questions import propose
from curator.posts import Author, Post

MINUTE = 60_000
START = 1_726_149_600_000  # 2024-09-12T14:00:00Z


class Chat:
    """Writes posts one after another; ``by`` are handles."""

    def __init__(self, hashtag: str = "openshelf", start_ms: int = START) -> None:
        self.hashtag = hashtag
        self.at_ms = start_ms
        self.posts: list[Post] = []

    def say(self, by: str, text: str, *, after: float = 1, tag: bool = True, repost_of: str | None = None) -> str:
        self.at_ms += round(after * MINUTE)
        id_ = f"{self.at_ms}{len(self.posts):03}"
        words = f"{text} #{self.hashtag}" if tag else text
        self.posts.append(Post(id_, words, Author(by, by, by.title()), self.at_ms, repost_of=repost_of))
        return id_

    def answers(self, number: int, people: int = 5, marker: str = "A{}: ") -> None:
        for person in range(people):
            self.say(f"guest{person}", f"{marker.format(number)}thought {person} about {number}")


def hour(host: str = "host", question: str = "Q{}: What do we do about {}?") -> tuple[Chat, list[str]]:
    """A plain chat: a welcome, four questions, five answers each."""
    chat = Chat()
    chat.say(host, "Welcome! Q1 comes in a minute, please answer with A1")
    asked = []
    for number in range(1, 5):
        asked.append(chat.say(host, question.format(number, number)))
        chat.answers(number)
    chat.say(host, "Thank you all, see you next month")
    return chat, asked


def test_a_hosts_questions_are_found_and_no_answer_among_them() -> None:
    chat, asked = hour()
    proposal = propose(chat.posts)
    assert proposal.hosts == ("host",)
    assert [question.post for question in proposal.questions] == asked
    assert [question.text for question in proposal.questions] == [
        f"What do we do about {number}?" for number in range(1, 5)
    ]


@pytest.mark.parametrize(
    "shape", ["Q{} What do we do about {}?", "(Q{}) What do we do about {}?", "#q{}: what do we do about {}?",
              "Question {}: What do we do about {}?", "Time for Q{}: what do we do about {}?",
              "Q{}/4: What do we do about {}?", "Q{}: Tell us about number {}"]
)  # fmt: skip
def test_questions_come_in_many_shapes(shape: str) -> None:
    chat, asked = hour(question=shape)
    assert [question.post for question in propose(chat.posts).questions] == asked


def test_a_hosts_own_answers_reposts_and_reminders_are_no_questions() -> None:
    chat = Chat()
    asked = []
    for number in range(1, 4):
        asked.append(chat.say("host", f"Q{number}: What do we do about {number}?"))
        chat.say("host", f"A{number}: Should we not all ask that?")
        chat.answers(number, 3)
        chat.say("guest1", f"RT @host: Q{number}: What do we do about {number}?", repost_of=asked[-1])
        chat.say("host", f"We are on Q{number}: what do we do about {number}?")
        chat.say("guest2", f"Q{number}: is that not what we always do?")
        chat.answers(number, 2)
    assert [question.post for question in propose(chat.posts).questions] == asked


def test_a_hosts_answer_that_speaks_of_the_next_question_does_not_ask_it() -> None:
    chat = Chat()
    first = chat.say("host", "Q1: What do we do about one?")
    chat.answers(1)
    chat.say("host", "A1: all of that, and Q2: is that not the same again?")
    second = chat.say("host", "Q2: What do we do about two?")
    chat.answers(2)
    assert [question.post for question in propose(chat.posts).questions] == [first, second]


def test_guests_who_answer_with_q_are_no_hosts() -> None:
    chat = Chat()
    asked = []
    for number in range(1, 4):
        asked.append(chat.say("host", f"Q{number}: What do we do about {number}?"))
        chat.answers(number, 6, marker="Q{}: ")
        chat.say("guest0", f"Q{number}: but how would we pay for it?")
    proposal = propose(chat.posts)
    assert proposal.hosts == ("host",)
    assert [question.post for question in proposal.questions] == asked


def test_hosts_who_take_turns_both_count() -> None:
    chat = Chat()
    asked = []
    for number in range(1, 5):
        asked.append(chat.say("ana" if number % 2 else "ben", f"Q{number}: What do we do about {number}?"))
        chat.answers(number)
    proposal = propose(chat.posts)
    assert [question.post for question in proposal.questions] == asked
    assert set(proposal.hosts) == {"ana", "ben"}


def test_a_question_said_again_at_once_is_one_question() -> None:
    chat = Chat()
    chat.say("host", "Welcome all")
    first = chat.say("host", "Q1: What do we do abuot one?")
    again = chat.say("host", "Q1: What do we do about one? (spelt right)")
    chat.answers(1)
    second = chat.say("host", "Q2: And about two?")
    chat.answers(2)
    questions = propose(chat.posts).questions
    assert [question.post for question in questions] == [first, second]
    assert questions[0].reworded_by == (again,)


@pytest.mark.parametrize(("first", "second"), [(" (1/2)", " (2/2)"), ("", " 2/2"), (" [1 of 2]", " [2 of 2]")])
def test_a_question_that_goes_on_in_a_second_part_is_not_reworded_by_it(first: str, second: str) -> None:
    chat = Chat()
    chat.say("host", "Welcome all")
    asked = chat.say("host", f"Q1. Where do you keep the keys?{first}")
    chat.say("host", f"Q1. And who has the spare ones?{second}")
    chat.answers(1)
    chat.say("host", "Q2: And about two?")
    chat.answers(2)
    question = propose(chat.posts).questions[0]
    assert (question.post, question.reworded_by) == (asked, ())


def test_nobody_asking_means_no_questions() -> None:
    chat = Chat()
    for number in range(30):
        chat.say(f"guest{number % 6}", "The A1 road and the Q4 results are a 3 year old story")
    assert propose(chat.posts).questions == ()
    assert propose([]).hosts == ()


def test_the_chats_of_a_month_are_found_with_their_bounds() -> None:
    chat, _ = hour()
    first = chat.posts[0].at_ms, chat.posts[-1].at_ms
    for day in range(1, 28):  # a few posts a day in between
        for number in range(4):
            chat.at_ms = START + day * 24 * 60 * MINUTE + number * 200 * MINUTE
            chat.say(f"guest{number}", "reading on")
    later, _ = hour()
    shift = 28 * 24 * 60 * MINUTE
    moved = [Post(f"9{post.id}", post.text, post.author, (post.at_ms or 0) + shift) for post in later.posts]
    found = find_chats([*chat.posts, *moved])
    assert [one.key for one in found] == ["openshelf-2024-09-12", "openshelf-2024-10-10"]
    assert (found[0].start_ms, found[0].end_ms) == first
    assert [one.questions for one in found] == [4, 4]
    assert [one.people for one in found] == [6, 6]
    assert found[0].posts == 26


def test_two_chats_in_a_day_have_keys_of_their_own() -> None:
    morning, _ = hour()
    evening, _ = hour()
    shift = 6 * 60 * MINUTE
    moved = [Post(f"9{post.id}", post.text, post.author, (post.at_ms or 0) + shift) for post in evening.posts]
    keys = [one.key for one in find_chats([*morning.posts, *moved])]
    assert keys == ["openshelf-2024-09-12", "openshelf-2024-09-12-2"]


def test_a_second_hashtag_within_a_chat_is_no_chat_of_its_own() -> None:
    chat, _ = hour()
    posts = [
        Post(post.id, f"{post.text} #libraries" if number % 2 else post.text, post.author, post.at_ms)
        for number, post in enumerate(chat.posts)
    ]
    assert [one.hashtag for one in find_chats(posts)] == ["openshelf"]


def test_a_busy_panel_without_questions_is_no_chat() -> None:
    chat, _ = hour()
    chat.at_ms += 3 * 24 * 60 * MINUTE
    for number in range(25):
        chat.say(f"visitor{number % 8}", "A fine panel, and much to take home")
    assert [one.key for one in find_chats(chat.posts)] == ["openshelf-2024-09-12"]


def test_a_quiet_archive_has_no_chats() -> None:
    chat = Chat()
    for number in range(50):
        chat.say(f"guest{number % 9}", "reading on", after=300)
    assert find_chats(chat.posts) == []
    assert find_chats([]) == []
