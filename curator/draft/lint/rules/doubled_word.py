"""The same word twice in a row, where no sentence needs it."""

import re
from collections.abc import Iterator

from curator.draft.article import Quote, Section
from curator.draft.lint.finding import Finding, Severity, edit
from curator.draft.lint.rule import About, Rule
from curator.draft.lint.words import listed
from curator.phrases import phrase
from curator.project.log.titles import Title

_DOUBLED = re.compile(r"(?<![\w'’#@/.-])([^\W\d_]+(?:['’][^\W\d_]+)?)\s+(\1)(?![\w'’/-])", re.IGNORECASE)

# Said twice on purpose.
_EMPHATIC = listed(
    """
    very really so no yes much many more far long big ha hey hi bye night now well there hear please never
    always ever old new way too super quick quickly slow slowly again over good great nice fine tut blah boo
    wow go come wait knock win do lots bang yada yum aye yeah yep nope oh ah ooh read run
    stop help choo small tiny lovely bit little less thank thanks ok okay agree sorry wrong right best bad
    same ditto deep hard loud proud high low work talk try ask listen write
    practice practise books
    """
)
# Right when something goes before it in the sentence, or comes behind.
_CLAUSE_BEFORE = re.compile(
    r"\b(?:if|when|once|without|because|with|after|as|before|about|of|for|until|though|what|all|how|where|who|"
    r"wherever|whatever|unless|while|whenever|like|than)\b",
    re.IGNORECASE,
)
_NEEDS_CLAUSE = listed("it is was you they he she we her him us them one")
_NOT_BEFORE = {
    "that": r"(?:the|a|an|we|i|you|they|he|she|it|this|these|our|my|your|their|people|there)\b",
    "had": r"(?:been|gone|done|made|taken|seen|become|come|begun|started)\b",
}
_PARTICLES = listed("in on off up out over through")
_VERB_BEFORE = re.compile(
    r"\b(?:log|com|came|go|went|gone|check|sign|drop|join|get|got|hold|held|carr|mov|turn|put|liv|"
    r"hand|giv|gave|fill|sett|opt|work|take|took|bring|brought|pass|switch|stay|start|break|broke)\w*\s$",
    re.IGNORECASE,
)


def _check(quote: Quote, section: Section, about: About) -> Iterator[Finding]:  # noqa: ARG001 (every rule is asked so)
    for found in _DOUBLED.finditer(quote.text):
        if not _is_meant(quote.text, found):
            once = quote.text[: found.end(1)] + quote.text[found.end() :]
            yield Finding(
                rule.name,
                Severity.WARNING,
                phrase("“{words}” says a word twice.", words=found.group()),
                section.number,
                quote.post,
                edit(Title.SAY_ONCE.of(word=found.group(1)), (quote.post, once)),
            )


def _is_meant(text: str, found: re.Match[str]) -> bool:
    word = found.group(1).lower()
    if word.endswith(("'s", "’s")):
        return True
    sentence = re.split(r"[.!?;]\s", text[: found.start()])[-1]
    behind = text[found.end() :].lstrip()
    if word in _NOT_BEFORE:
        return re.match(_NOT_BEFORE[word], behind, re.IGNORECASE) is None
    if word in _NEEDS_CLAUSE:
        return _CLAUSE_BEFORE.search(sentence) is not None
    if word in _PARTICLES:
        return _VERB_BEFORE.search(sentence) is not None
    named = found.group(1)[0].isupper() and found.group(2)[0].isupper() and bool(sentence.strip())
    return word in _EMPHATIC or named


rule = Rule("doubled-word", phrase("Doubled words"), of_quote=_check)
