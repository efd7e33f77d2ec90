"""A quote keeps what belongs to a tweet: marker, handle, chat hashtag, entity, link, RT, part number."""

import re
from collections.abc import Iterator
from functools import lru_cache

from curator.draft.article import Quote, Section
from curator.draft.lint.finding import Finding, Severity, edit
from curator.draft.lint.rule import About, Rule
from curator.phrases import counted, listed, phrase
from curator.project.log.titles import Title
from curator.text import answer_marker, hashtags, links, unescape

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_AT_ENDS = (
    re.compile(r"^\s*(?:RT|MT)\b[:\s]*(?:[@＠]\w{1,30}:?\s*)?|\s*[\"“]?\b(?:RT|MT)\s+[@＠]\w{1,30}.*$", re.DOTALL),
    re.compile(r"^[\s.\"“]*(?:[@＠]\w{1,30}[:,]?(?:\s+|$))+"),
    re.compile(r"\s*(?:/?\b(?:via|cc)|\bh/t)[:\s]+(?:[@＠]\w{1,30}[\s,]*)+$", re.IGNORECASE),
    re.compile(r"\s*https?://\S+\s*$", re.IGNORECASE),
    re.compile(r"\s*[(\[][1-9]/[1-9]?[)\]]\s*$|\s+[1-9]/[2-9]?$|^\s*[(\[]?[1-9]/[2-9][)\]]?:?\s+"),
)


def _check(quote: Quote, section: Section, about: About) -> Iterator[Finding]:
    hashtag = about.article.facts.hashtag.lower()
    found = _ENTITY.findall(quote.text)
    mended = unescape(quote.text)
    patterns = (*_AT_ENDS, _hashtag_at_ends(hashtag)) if hashtag else _AT_ENDS
    while True:
        before = mended
        for pattern in patterns:
            found += [one.group().strip(' ,:"“') for one in pattern.finditer(mended) if one.group().strip()]
            mended = pattern.sub("", mended)
        if marker := answer_marker(mended):
            found.append(mended[marker.start : marker.end].strip())
            mended = mended[: marker.start] + mended[marker.end :]
        if mended == before:
            break
    within = [mended[start:end] for start, end in links(mended)]
    if found or within:
        mended = mended.strip()
        yield Finding(
            rule.name,
            Severity.WARNING,
            _left_over([*found, *within]),
            section.number,
            quote.post,
            edit(Title.LEAVE_OUT.of(), (quote.post, mended)) if found and mended else None,
        )
    if hashtag and hashtag in hashtags(mended):
        message = phrase("The chat's hashtag stands within the quote: “#{hashtag}”.", hashtag=hashtag)
        yield Finding(rule.name, Severity.HINT, message, section.number, quote.post)


def _left_over(found: list[str]) -> str:
    several = list(dict.fromkeys(found))
    return counted(
        len(several),
        "{found} is left over from the tweet.",
        "{found} are left over from the tweet.",
        found=listed([phrase("“{word}”", word=one) for one in several]),
    )


@lru_cache
def _hashtag_at_ends(hashtag: str) -> re.Pattern[str]:
    tag = rf"[#＃]{re.escape(hashtag)}(?!\w)"
    return re.compile(rf"^\s*{tag}[:,]?\s*|\s*{tag}\s*$", re.IGNORECASE)


rule = Rule("leftover", phrase("Leftovers of the tweet"), of_quote=_check)
