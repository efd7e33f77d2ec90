"""Compares a published page with the tweets that it quotes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from rapidfuzz import fuzz, process

from curator.draft.article import Quote
from curator.draft.compose import compose
from curator.draft.lint.finding import Finding, Severity, excerpt
from curator.draft.lint.published.pages import PageList, lists_of
from curator.draft.lint.words import LINK, plain
from curator.phrases import phrase, sentences
from curator.posts import CuratorError
from curator.project import PostState, Project
from curator.text import answer_marker, cleaned, unescape

_QUOTES = 60  # of a hundred, by rapidfuzz, from which an item quotes a tweet
_QUESTION = 85  # the same for a heading and its question
_NEGATIONS = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|nor|neither|without|cannot|\w+n't)\b", re.IGNORECASE
)

_TOKEN = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_CREDIT = re.compile(
    r"(?P<words>.+?)\s*(?:(?:—|–|--|―|\s-)\s*(?P<behind>[^—–]{1,80})|\((?P<within>@\w{1,30})\))\s*$", re.DOTALL
)
_CREDIT_FIRST = re.compile(r"(?P<who>@\w{1,30})\s*:\s*(?P<words>.+)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A tweet that may be quoted, or several that are joined; ``question`` is where it is placed, if it is."""

    post: str
    original: str
    by: frozenset[str]
    who: str
    question: int | None = None
    quoted: str | None = None


@dataclass(frozen=True, slots=True)
class _Item:
    """An item of a page: as a whole, and divided into words and credit."""

    whole: str
    words: str
    credit: str | None


def findings_against(project: Project, path: Path) -> list[Finding]:
    """The quotes of an exported or published file that differ from their tweets by more than cleanup.

    ``altered``: the words are not the tweet's. ``not-said``: no tweet says this. ``misattributed``: somebody else
    said it. Raises CuratorError if the file cannot be read or has no quotes.
    """
    page = _Page(project)
    found = [finding for one in lists_of(path) for finding in page.findings(one)]
    if not page.read:
        raise CuratorError(phrase("{path} has no list with quotes of this chat.", path=path))
    return found


class _Page:
    def __init__(self, project: Project) -> None:
        with project.snapshot():
            self._hashtag = project.hashtag()
            article = compose(project)
            states = {state.id: state for state in project.all_states()}
        self._questions = {section.number: plain(section.question) for section in article.sections}
        self._names = {name for state in states.values() for name in _names(state)}
        candidates = [
            _placed(item, section.number, states)
            for section in article.sections
            for item in section.items
            if isinstance(item, Quote) and item.post in states
        ]
        candidates += [_unplaced(state) for state in states.values() if state.repost_of is None]
        self._candidates = candidates
        self._texts = [plain(cleaned(one.original, self._hashtag)) for one in candidates]
        self.read = 0

    def findings(self, page_list: PageList) -> Iterator[Finding]:
        """What is wrong with the quotes of one list; nothing where it is a list of something else."""
        question = self._question(page_list.heading)
        items = [self._item(text) for text in page_list.items]
        matched = [self._match(item) for item in items]
        asked = sum(self._question(item.whole) is not None for item in items)
        if asked * 2 > len(items) or (question is None and sum(map(bool, matched)) * 2 < len(items)):
            return
        if question is not None and self.read and not any(matched) and len(items) > 1:
            return
        self.read += len(items)
        for item, candidate in zip(items, matched, strict=True):
            if candidate is None:
                message = phrase("“{words}” is not what anybody of this chat said.", words=excerpt(item.words, 80))
                yield Finding("not-said", Severity.ERROR, message, question)
            else:
                yield from self._compared(item, candidate, question)

    def _question(self, text: str) -> int | None:
        words = plain(re.sub(r"^\s*\d+\s*[.):]\s*", "", text))
        alike = ((fuzz.ratio(words, known), number) for number, known in self._questions.items())
        score, number = max(alike, default=(0.0, 0))
        return number if score >= _QUESTION else None

    def _item(self, text: str) -> _Item:
        if first := _CREDIT_FIRST.match(text):
            return _Item(text, first["words"], first["who"])
        found = _CREDIT.match(text)
        if found is None:
            return _Item(text, text, None)
        credit = (found["behind"] or found["within"]).strip(" .")
        looks = credit.startswith("@") or _folded(credit) in self._names or self._is_name(text, credit)
        return _Item(text, found["words"], credit) if looks else _Item(text, text, None)

    def _is_name(self, text: str, credit: str) -> bool:
        """Whether what stands behind a dash is a name, and not the end of a tweet that has a dash itself."""
        words = credit.split()
        if len(words) > 5 or not all(word[0].isupper() or not word[0].isalpha() for word in words):
            return False
        candidate = self._best(plain(text))
        return candidate is None or plain(credit) not in plain(candidate.original)

    def _match(self, item: _Item) -> _Candidate | None:
        return self._best(plain(item.words), item.credit)

    def _best(self, words: str, credit: str | None = None) -> _Candidate | None:
        """The tweet that is likeliest quoted; among those equally alike, one by whom the page names."""
        found = process.extract(words, self._texts, scorer=fuzz.ratio, score_cutoff=_QUOTES, limit=5)
        if not found:
            found = process.extract(words, self._texts, scorer=fuzz.partial_ratio, score_cutoff=90, limit=5)
            found = [one for one in found if len(words) >= 25 and len(one[0]) >= len(words) / 2]
        if not found:
            return None
        alike = [self._candidates[at] for _, score, at in found if score >= found[0][1] - 1]
        if credit:
            return next((one for one in alike if _is_by(one, credit)), alike[0])
        return alike[0]

    def _compared(self, item: _Item, candidate: _Candidate, question: int | None) -> Iterator[Finding]:
        where = question if question is not None else candidate.question
        if item.credit and not _is_by(candidate, item.credit):
            yield Finding(
                "misattributed",
                Severity.ERROR,
                phrase(
                    "“{words}” is given to {credit}; {who} said it.",
                    words=excerpt(item.words),
                    credit=item.credit,
                    who=candidate.who,
                ),
                where,
                candidate.post,
            )
        if difference := _difference(item.words, candidate.original, self._hashtag):
            by_hand = candidate.quoted is not None and _tokens(candidate.quoted) == _tokens(item.words)
            message = phrase("“{words}” {difference}", words=excerpt(item.words), difference=difference)
            if by_hand:
                message = phrase(
                    "“{words}” {difference} The quote was edited so by hand.",
                    words=excerpt(item.words),
                    difference=difference,
                )
            yield Finding(
                "altered", Severity.WARNING if by_hand else Severity.ERROR, message, where, candidate.post
            )


def _placed(quote: Quote, question: int, states: dict[str, PostState]) -> _Candidate:
    state = states[quote.post]
    joined = [states[part].text for part in quote.parts if part in states]
    original = quote.original or "\n".join((state.text, *joined))
    return _Candidate(quote.post, original, frozenset(_names(state)), _who(state), question, state.quote)


def _unplaced(state: PostState) -> _Candidate:
    return _Candidate(state.id, state.text, frozenset(_names(state)), _who(state), None, state.quote)


def _who(state: PostState) -> str:
    return f"@{state.handle}" if state.handle else state.name or phrase("someone else")


def _names(state: PostState) -> Iterator[str]:
    """All that an article may call a post's author."""
    name = _folded(state.name or "")
    if name:
        yield name
        yield name.split()[0]
    if state.handle:
        yield state.handle.casefold()


def _folded(name: str) -> str:
    return " ".join(name.lstrip("@").split()).casefold()


def _is_by(candidate: _Candidate, credit: str) -> bool:
    handles = re.findall(r"@(\w{1,30})", credit)
    names = [_folded(handle) for handle in handles] or [_folded(credit)]
    bare = _folded(re.sub(r"[(,]?\s*@\w+\)?", "", credit))
    return any(name in candidate.by for name in names) and (not bare or not handles or bare in candidate.by)


def _tokens(text: str) -> list[str]:
    """Words as they are compared: the first one's capital apart, curled and straight apostrophes alike."""
    words = [word.replace("’", "'") for word in _TOKEN.findall(LINK.sub(" ", unescape(text)))]
    return [words[0].casefold(), *words[1:]] if words else []


def _difference(words: str, original: str, hashtag: str | None) -> str | None:
    """In what a quote's words differ from its tweet's, beyond what cleanup may leave out."""
    said = _tokens(words)
    if said == _tokens(cleaned(original, hashtag)):
        return None
    wrote, droppable = _marked(unescape(original), hashtag)
    starts = {0} | {at for at in range(1, len(wrote)) if droppable[at - 1]}
    alike = [word.casefold() if at in starts else word for at, word in enumerate(wrote)]
    instead: list[str] = []
    for kind, a, b, c, d in SequenceMatcher(None, _cased(alike, said), said, autojunk=False).get_opcodes():
        left_out = [wrote[at] for at in range(a, b) if not droppable[at]]
        put_in = said[c:d]
        if kind == "equal" or (not left_out and not put_in):
            continue
        instead.append(_told(left_out, put_in))
    return sentences(instead) or None


def _cased(wrote: list[str], said: list[str]) -> list[str]:
    """The tweet's words, the one that the quote begins with in small letters as well."""
    if not said:
        return wrote
    first = next((at for at, word in enumerate(wrote) if word.casefold() == said[0]), None)
    return wrote if first is None else [*wrote[:first], wrote[first].casefold(), *wrote[first + 1 :]]


def _told(left_out: list[str], put_in: list[str]) -> str:
    old, new = " ".join(left_out), " ".join(put_in)
    if old and new:
        message = phrase("has “{new}” for “{old}”.", new=new, old=old)
    elif old:
        message = phrase("leaves out “{old}”.", old=old)
    else:
        message = phrase("adds “{new}”.", new=new)
    if bool(_NEGATIONS.search(old)) != bool(_NEGATIONS.search(new)):
        return phrase("{difference} That turns its meaning round.", difference=message)
    return message


def _marked(text: str, hashtag: str | None) -> tuple[list[str], list[bool]]:
    """The words of a tweet, and which of them cleanup may leave out: marker, first handles, RT, part numbers."""
    free = [False] * (len(text) + 1)
    at = 0
    for line in text.splitlines(keepends=True):
        for pattern in _LEFT_OUT:
            for found in pattern.finditer(line):
                free[at + found.start() : at + found.end()] = [True] * len(found.group())
        if marker := answer_marker(line):
            free[at : at + marker.end] = [True] * marker.end
        at += len(line)
    if hashtag:
        for found in re.finditer(rf"[#＃]{re.escape(hashtag)}(?!\w)", text, re.IGNORECASE):
            free[found.start() : found.end()] = [True] * len(found.group())
    blank = LINK.sub(lambda found: " " * len(found.group()), text)
    words = list(_TOKEN.finditer(blank))
    return [word.group().replace("’", "'") for word in words], [free[word.start()] for word in words]


_LEFT_OUT = (
    re.compile(r"^[\s.\"“]*(?:RT\b:?\s*)?(?:[@＠]\w{1,30}[:,]?\s*)+"),
    re.compile(r"\b(?:RT|MT|via|cc|h/t)[:\s]+[@＠]\w{1,30}\s*", re.IGNORECASE),
    re.compile(r"(?<![\w/])[(\[]?[1-9]/[1-9]?[)\]]?(?![\w/])"),
    re.compile(r"[(\[]?\bcont(?:inued|'?d)?\b[)\].…]*\s*$", re.IGNORECASE),
)
