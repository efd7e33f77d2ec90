"""The contents of a report in any format: each post with its use, the counts, the archives."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote as percent_encoded

from curator.draft.article import Article, Quote
from curator.draft.compose import compose
from curator.posts import iso_utc
from curator.project import PostState, Project
from curator.project.model import ImportedArchive

USED, JOINED, ASKING = "quoted", "joined to a quote", "asks a question"
FILED, SHELVED, SEEN = "filed, not in this article", "shelved", "seen and passed over"
REPOST, CONTEXT, OPEN = "a retweet of another tweet", "context only", "not looked at"
# Why a post is not in the article.
WHY: Mapping[str, str] = {
    FILED: "filed under a question, and left out of this article",
    SHELVED: "put aside by the editor",
    SEEN: "read by the editor, and not chosen",
    REPOST: "the same words again",
    CONTEXT: "outside the chat; kept because a tweet of the chat answers, quotes or retweets it",
    OPEN: "nothing was decided",
}
USES = (USED, JOINED, ASKING, *WHY)

_NOT_NAMED = frozenset({"first-name", "anonymous", "left-out"})
_MENTION = re.compile(r"(?<![\w@＠])([@＠])(\w{1,30})")
_REPEATED = re.compile(r"RT\s*[@＠](\w{1,30})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One post: its number in order of time, how its author may be named, its words, and its use.

    ``use`` is one of USES, ``questions`` are the numbers of the questions that it is filed under or asks, and
    ``joined_to`` is the number of the entry whose quote it is part of. ``id`` and ``url`` are None if they would
    give away an author who must not be named; ``text`` is None if the author wants to be left out.
    """

    number: int
    id: str | None
    handle: str
    name: str
    at: str
    text: str | None
    url: str | None
    use: str
    questions: tuple[int, ...]
    joined_to: int | None
    starred: bool
    repost: bool
    context: bool

    @property
    def anchor(self) -> str:
        """The entry's name within the address of the report."""
        return f"tweet-{self.number}" if self.id is None else anchor(self.id)

    @property
    def by(self) -> str:
        """The author in one line; empty if nobody may be named."""
        return " ".join(filter(None, (self.name, self.handle and f"@{self.handle}")))

    @property
    def became(self) -> str:
        """What became of the post, in words."""
        where = f" {_under(self.questions)}" if self.questions and self.use in (USED, FILED) else ""
        asked = f" {_numbers(self.questions)}" if self.use == ASKING else ""
        joined = f" (number {self.joined_to})" if self.joined_to else ""
        use = "asks question" if asked else self.use
        return f"{use}{where}{asked}{joined}" + (", starred" if self.starred else "")


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report; ``archives`` has a sentence on each file: its name, SHA-256 and what was taken from it."""

    title: str
    made_at: str
    archives: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    questions: tuple[str, ...]
    entries: tuple[Entry, ...]

    @property
    def counted(self) -> tuple[str, ...]:
        """How many posts there are, and how many of each use."""
        return f"{len(self.entries):,} tweets in all", *(f"{use}: {count:,}" for use, count in self.counts)

    @property
    def filtered(self) -> tuple[str, ...]:
        """What is not in the article, how many and why."""
        return tuple(f"{use} ({count:,}): {WHY[use]}" for use, count in self.counts if use in WHY)


def anchor(post: str) -> str:
    """The post's name in the address of a report, after the ``#``."""
    return f"post-{percent_encoded(post, safe='')}"


def gather(project: Project, article: Article | None, consents: Mapping[str, str]) -> Report:
    """All contents of a report on an article, from one moment."""
    with project.snapshot():
        article = article or compose(project)
        states = list(project.all_states())
        asking = {question.post: question.number for question in reversed(project.questions()) if question.post}
        entries = tuple(_entries(states, article, asking, consents))
        used = Counter(entry.use for entry in entries)
        return Report(
            title=article.title,
            made_at=iso_utc(round(datetime.now(UTC).timestamp() * 1000)) or "",
            archives=tuple(map(_archive, project.archives())),
            counts=tuple((use, used[use]) for use in USES if used[use]),
            questions=tuple(section.question for section in article.sections),
            entries=entries,
        )


def _entries(
    states: list[PostState], article: Article, asking: Mapping[str, int], consents: Mapping[str, str]
) -> Iterator[Entry]:
    placed: dict[str, list[int]] = {}
    joined: dict[str, str] = {}
    for section in article.sections:
        for item in section.items:
            if isinstance(item, Quote):
                placed.setdefault(item.post, []).append(section.number)
                joined |= dict.fromkeys(item.parts, item.post)
    numbers = {state.id: number for number, state in enumerate(states, 1)}
    consent = {handle.removeprefix("@").casefold(): choice for handle, choice in consents.items()}
    authors = {state.id: state.handle or "" for state in states}
    for state in states:
        head = joined.get(state.id) if state.id not in placed else None
        if state.id in placed:
            use, questions = USED, tuple(placed[state.id])
        elif head is not None:
            use, questions = JOINED, tuple(placed[head])
        elif state.id in asking:
            use, questions = ASKING, (asking[state.id],)
        else:
            use, questions = _unused(state), state.questions
        choice = consent.get((state.handle or "").casefold(), "named")
        named = choice not in _NOT_NAMED
        names = (state.name or "").split()
        yield Entry(
            number=numbers[state.id],
            id=state.id if named else None,
            handle=(state.handle or "") if named else "",
            name=" ".join(names) if named else " ".join(names[:1]) if choice == "first-name" else "",
            at=iso_utc(state.at_ms) or "",
            text=None if _is_left_out(state, authors, consent) else _text(state.text, consent),
            url=state.url if named else None,
            use=use,
            questions=questions,
            joined_to=None if head is None else numbers.get(head),
            starred=state.starred,
            repost=state.repost_of is not None,
            context=state.context,
        )


def _unused(state: PostState) -> str:
    filters = (
        (bool(state.questions), FILED),
        (state.shelved, SHELVED),
        (state.context, CONTEXT),
        (state.repost_of is not None, REPOST),
        (state.seen, SEEN),
    )
    return next((use for holds, use in filters if holds), OPEN)


def _is_left_out(state: PostState, authors: Mapping[str, str], consent: Mapping[str, str]) -> bool:
    """Whether a post, or the one it repeats, is by somebody who is left out."""
    repeated = _REPEATED.match(state.text)
    by = (state.handle, authors.get(state.repost_of or ""), repeated and repeated.group(1))
    return any(consent.get(one.casefold()) == "left-out" for one in by if one)


def _text(text: str, consent: Mapping[str, str]) -> str:
    """The words as received, without the handles of people who must not be named."""
    if not consent:
        return text

    def named(found: re.Match[str]) -> str:
        hidden = consent.get(found.group(2).casefold()) in _NOT_NAMED
        return f"{found.group(1)}[not named]" if hidden else found.group()

    return _MENTION.sub(named, text)


def _archive(archive: ImportedArchive) -> str:
    name = re.split(r"[\\/]", archive.path)[-1]
    since, until = iso_utc(archive.since_ms), iso_utc(archive.until_ms)
    limits = [
        f"with #{archive.hashtag}" if archive.hashtag else "",
        f"from {since}" if since else "",
        f"up to {until}" if until else "",
    ]
    scope = " ".join(filter(None, limits))
    taken = (
        f"only tweets {scope} were taken, and those that they answer, quote or retweet" if scope else "all of it"
    )
    whole = "" if archive.complete else "; it was not read to its end"
    return f"{name} (SHA-256 {archive.sha256}): {taken}{whole}"


def _under(questions: tuple[int, ...]) -> str:
    return f"under question {_numbers(questions)}"


def _numbers(questions: tuple[int, ...]) -> str:
    return " and ".join(map(str, questions))
