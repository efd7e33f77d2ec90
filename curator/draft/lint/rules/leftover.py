"""What belongs to a tweet and not to a quote: marker, handle, chat hashtag, entity, link, RT, part number."""

import re
from collections.abc import Iterator

from curator.draft.article import Quote, Section
from curator.draft.lint.finding import Finding, Severity, edit
from curator.draft.lint.rule import About, Rule
from curator.text import answer_marker, hashtags, links, unescape

_HANDLES = re.compile(r"^[\s.\"“]*(?:[@＠]\w{1,30}[:,]?\s*)+")
_VIA = re.compile(r"\s*(?:/cc|/via|\bvia|\bcc|\bh/t|/h/t)[:\s]+(?:[@＠]\w{1,30}[\s,]*)+$", re.IGNORECASE)
_REPOST = re.compile(
    r"^\s*(?:RT|MT)\b[:\s]*(?:[@＠]\w{1,30}:?\s*)?|\s*[\"“]?\b(?:RT|MT)\s+[@＠]\w{1,30}.*$", re.DOTALL
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LINK = re.compile(r"\s*https?://\S+", re.IGNORECASE)
_PART = re.compile(r"\s*[(\[]([1-9])/([1-9])?[)\]]\s*$|\s+([1-9])/([2-9])?$|^\s*[(\[]?([1-9])/([2-9])[)\]]?:?\s+")


def _check(quote: Quote, section: Section, about: About) -> Iterator[Finding]:
    mended = quote.text
    found: list[str] = []
    # What hides something else goes first: a marker stands behind “RT @ana:” and before a handle.
    for _ in range(2):
        for take in (_entities, _repost, _handles, _marker, _via, _links, _parts):
            mended = take(mended, found)
        mended = _hashtag(mended, about.article.facts.hashtag, found)
    if found:
        named = ", ".join(f"“{one}”" for one in dict.fromkeys(found))
        mended = re.sub(r"[^\S\n]{2,}", " ", mended).strip()
        yield Finding(
            rule.name,
            Severity.WARNING,
            f"{named} {'is' if len(set(found)) == 1 else 'are'} left over from the tweet.",
            section.number,
            quote.post,
            edit("Leave it out", (quote.post, mended)) if mended else None,
        )


def _entities(text: str, found: list[str]) -> str:
    found += _ENTITY.findall(text)
    return unescape(text)


def _without(text: str, pattern: re.Pattern[str], found: list[str]) -> str:
    found += [one.group().strip(' ,:"“') for one in pattern.finditer(text) if one.group().strip()]
    return pattern.sub("", text)


def _repost(text: str, found: list[str]) -> str:
    return _without(text, _REPOST, found)


def _handles(text: str, found: list[str]) -> str:
    return _without(text, _HANDLES, found)


def _via(text: str, found: list[str]) -> str:
    return _without(text, _VIA, found)


def _links(text: str, found: list[str]) -> str:
    return _without(text, _LINK, found) if links(text) else text


def _parts(text: str, found: list[str]) -> str:
    return _without(text, _PART, found)


def _marker(text: str, found: list[str]) -> str:
    marker = answer_marker(text)
    if marker is None:
        return text
    found.append(text[marker.start : marker.end].strip())
    return text[: marker.start] + text[marker.end :]


def _hashtag(text: str, hashtag: str, found: list[str]) -> str:
    if not hashtag or hashtag not in hashtags(text):
        return text
    return _without(text, re.compile(rf"\s*[#＃]{re.escape(hashtag)}(?!\w)[:,]?", re.IGNORECASE), found)


rule = Rule("leftover", "Leftovers of the tweet", of_quote=_check)
