"""What a rule is, and what it may look at."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from curator.draft.article import Article, Quote, Section
from curator.draft.lint.finding import Finding


@dataclass(frozen=True, slots=True)
class About:
    """What rules look at beside the quote: the article, and what the chat knows.

    ``asking`` are the ids of the posts that ask the questions, ``unfiled_stars`` those of starred posts that are
    filed nowhere; ``words`` the chat's own (names, handles, hashtags, words that several people use), lower case.
    """

    article: Article
    asking: frozenset[str] = frozenset()
    unfiled_stars: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Rule:
    """One check. ``of_quote`` looks at one quote within its section, ``of_article`` at everything at once.

    What ``of_quote`` finds must depend on the quote, its section's question and what is in ``About`` beside the
    article's sections, so that it need not be asked again while those stay as they are.
    """

    name: str
    label: str
    of_quote: Callable[[Quote, Section, About], Iterable[Finding]] | None = None
    of_article: Callable[[About], Iterable[Finding]] | None = None
