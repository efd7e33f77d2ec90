"""The introduction claims something about the chat that is not true."""

import re
from collections.abc import Iterator

from curator.draft.article import Facts
from curator.draft.lint.finding import Finding, Severity
from curator.draft.lint.rule import About, Rule
from curator.phrases import phrase
from curator.text import hashtags

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "a dozen": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "a hundred": 100, "a thousand": 1000,
}  # fmt: skip
_COUNT = rf"(?P<count>\d[\d,.]*\d|\d|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_OVER = r"over|more than|at least|upwards of|well over"
_UNDER = r"fewer than|less than|under|at most|up to"
_ABOUT = r"nearly|almost|about|around|roughly|some|close to|approximately"
_CLAIM = re.compile(
    rf"\b(?:(?P<how>{_OVER}|{_UNDER}|{_ABOUT})\s+)?{_COUNT}\s+(?:[a-z-]+\s+){{0,2}}?"
    r"(?P<what>questions|people|participants|contributors|tweeters|voices|users|tweeps|tweets|posts|messages"
    r"|quotes)\b",
    re.IGNORECASE,
)
_HOST = re.compile(
    r"\b(?i:hosted|moderated|led|chaired)\s+by\s+(?P<behind>@\w+|[A-Z]\w+(?:\s[A-Z]\w+)*)|"
    r"(?P<before>@\w+)\s+(?:hosted|moderated|chaired)\b|\bhosts?\s+(?P<host>@\w+)"
)


def _check(about: About) -> Iterator[Finding]:
    intro, facts = about.article.intro, about.article.facts
    messages = [
        *_numbers(intro, len(about.article.sections), facts),
        *_hashtag(intro, facts),
        *_host(intro, facts),
    ]
    for message in messages:
        yield Finding(rule.name, Severity.WARNING, message)


def _numbers(intro: str, questions: int, facts: Facts) -> Iterator[str]:
    for claim in _CLAIM.finditer(intro):
        what = claim["what"].lower()
        if what == "questions":
            true = [questions]
        elif what in ("tweets", "posts", "messages"):
            true = [facts.tweets, facts.quoted]
        elif what == "quotes":
            true = [facts.quoted]
        else:
            true = [facts.people]
        known = [number for number in true if number]
        said = _number(claim["count"])
        # Hosts and advertisers are often not counted among those who came.
        few_fewer = facts.people in true and not claim["how"] and 0.9 * facts.people <= said <= facts.people
        if known and not few_fewer and not any(_holds(claim["how"] or "", said, number) for number in known):
            yield phrase("The introduction says “{said}”; there are {count}.", said=claim.group(), count=known[0])


def _number(text: str) -> int:
    return _NUMBERS.get(text.lower()) or int(re.sub(r"\D", "", text) or 0)


def _holds(how: str, said: int, true: int) -> bool:
    how = how.lower()
    if re.fullmatch(_OVER, how):
        return true >= said if how == "at least" else true > said
    if re.fullmatch(_UNDER, how):
        return true <= said
    if how:
        return abs(true - said) <= max(2, said // 10)
    return true == said


def _hashtag(intro: str, facts: Facts) -> Iterator[str]:
    said = hashtags(intro)
    if facts.hashtag and said and facts.hashtag.lower() not in said:
        yield phrase(
            "The introduction says “#{said}”; the chat's hashtag is #{hashtag}.",
            said=said[0],
            hashtag=facts.hashtag,
        )


def _host(intro: str, facts: Facts) -> Iterator[str]:
    found = _HOST.search(intro)
    if found is None or not facts.host:
        return
    said = found["behind"] or found["before"] or found["host"]
    if not re.search(rf"(?<!\w){re.escape(said.lstrip('@'))}(?!\w)", facts.host, re.IGNORECASE):
        yield phrase(
            "The introduction says that “{said}” was the host; it was {host}.", said=said, host=facts.host
        )


rule = Rule("broken-promise", phrase("Promises that the chat does not bear out"), of_article=_check)
