"""Chatter: what answers no question. Greetings, thanks, adverts, housekeeping, a nod to somebody, a bare link."""

import math
import re
from collections.abc import Collection, Sequence
from itertools import islice
from operator import mul

_OPENING = re.compile(r"(?:\s|[.\"“”'‘’,:!-]|[@＠]\w{1,30}|[#＃]\w+)*")
_HELLO = re.compile(
    r"(?:hi|hiya|hey|hello|hola|howdy|greetings|good\s(?:morning|evening|afternoon)|bonjour|bonsoir|hallo|"
    r"guten\s(?:morgen|tag|abend)|salut|ciao|buenas|konnichiwa|"
    r"(?:morning|evening|afternoon|welcome)(?=[\s,]*(?:all|every|folks|friends|[#＃@＠!]|$)))(?!\w)|こんにち|こんばん",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"\b(?:(?i:(?:just|late|i['’]m|we['’]re|am)?\s?(?:joining|lurking|tuning\sin|popping\sin|jumping\sin|"
    r"checking\sin|listening\sin)|lurker|running\slate|late\sto\s(?:the\s(?:chat|party)|[#＃]\w+)|"
    r"sorry\s(?:i['’]?m|to\sbe|i\sam)\slate|just\s(?:arrived|got\s(?:here|home))|first\stime\s(?:here|at|joining)|"
    r"here\sfrom|ready\sfor\s(?:the\schat|tonight|[#＃]\w+)|can(?:no|['’])t\s(?:join|make\sit|stay)|"
    r"miss(?:ed|ing)\s(?:the\schat|[#＃]\w+))|"
    r"(?:I['’]m|I\sam|[Tt]his\sis|[Mm]y\sname\sis|[Nn]ame['’]s)\s[A-Z][a-z]+,?\s(?:an?|the|from|in|at|here)\b)",
)
_THANKS = re.compile(
    r"(?<!\w)(?:thanks?|thx|ty|tysm|thank\s?you|merci|danke|gracias|cheers|bye|good\s?night|goodbye|farewell|"
    r"see\syou|signing\soff|(?:got|gotta|have|has|need|time)\s?to\s?(?:go|run|bounce|leave)|head(?:ing|ed)?\s(?:out|off)|"
    r"that['’]s\sa\swrap|(?:great|awesome|fantastic|wonderful|amazing|good|fab|lovely|best)\s(?:chat|convo|"
    r"conversation|discussion|session|evening|night))\b",
    re.IGNORECASE,
)
_ADVERT = re.compile(
    r"\b(?:regist(?:er|ration)|sign\sup|webinar|podcast|giveaway|discount|coupon|sale|promo|subscribe|newsletter|"
    r"free\s(?:trial|e-?book|download)|(?:my|our)\s(?:new|latest|blog|book|post|shop|store|course)|"
    r"book\snow|buy\snow|cfp|call\sfor\s\w+|hiring|job\s(?:ad|opening|posting)|deadline|follow\s(?:us|me|back))\b",
    re.IGNORECASE,
)
_HOUSEKEEPING = re.compile(
    r"\b(?:next\s(?:question|week|month|chat|up|time)|last\squestion|coming\sup|(?:starts?|begins?|starting|"
    r"beginning)\s(?:in|at|now|soon)|(?:\d+|one|two|three|five|ten)\s(?:more\s)?min(?:ute)?s?\b|get\sready|"
    r"don['’]t\sforget\sto|remember\sto|use\sthe\s(?:hashtag|tag)|mov(?:e|ing)\son|keep\s(?:the|your|those)\s\w+\s"
    r"coming|(?:storify|transcript|archive|recap)|join\s(?:us|in)|time\s(?:for|to)\smove|hosted\sby|moderat(?:or|ing))\b",
    re.IGNORECASE,
)
_NOD = re.compile(
    r"(?:ye+s+|ya+s+|yeah|yep|yup|agree[ds]?|exactly|true|truth|this|lol|ha(?:ha)*|love\s(?:this|it|that)|great\s(?:point|idea|"
    r"question|answer)|good\s(?:point|idea|question|one)|absolutely|totally|definitely|same\s?here|same|me\stoo|\+1|"
    r"right|ok|okay|wow|nice|cool|aww+|oh|hmm+|sure|no\sproblem|you['’]re\swelcome|of\scourse|welcome)(?!\w)",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_FEW = 5  # words beside which thanks and a nod are all that is said
_MENTION_FIRST = re.compile(r"\s*[.\"“]?[@＠]\w")

SIGNS = ("hello", "present", "thanks", "advert", "housekeeping", "nod", "to_somebody", "words", "no_words", "link",
         "hosting", "repeats", "before", "after")  # fmt: skip
"""What is weighed, in the order of ``signs_of_chatter``; ``before`` and ``after`` are about the questions."""


def signs_of_chatter(
    text: str, words: Collection[str], *, hosting: bool = False, repeats: bool = False
) -> tuple[float, ...]:
    """How strongly a text, without its marker, shows each of ``SIGNS`` but the last two."""
    opening = _OPENING.match(text)
    start = opening.end() if opening else 0
    return (
        float(_HELLO.match(text, start) is not None),
        float(_PRESENT.search(text) is not None),
        float(bool(_THANKS.match(text, start) or (len(words) <= _FEW and _THANKS.search(text)))),
        _often(_ADVERT, text),
        _often(_HOUSEKEEPING, text),
        float(len(words) <= _FEW and _NOD.match(text, start) is not None),
        float(_MENTION_FIRST.match(text) is not None),
        math.log1p(len(words)),
        float(not words),
        float(_LINK.search(text) is not None),
        float(hosting),
        float(repeats),
    )


def _often(pattern: re.Pattern[str], text: str) -> float:
    """How often a pattern is found, twice at most: one word of an advert makes none."""
    return float(len([*islice(pattern.finditer(text), 2)]))


def none_of_them(signs: Sequence[float], weights: Sequence[float]) -> float:
    """The probability of chatter, by ``SIGNS`` and what they weigh, the constant first."""
    return 1 / (1 + math.exp(-weights[0] - sum(map(mul, weights[1:], signs))))
