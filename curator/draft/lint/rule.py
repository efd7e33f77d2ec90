"""What a rule is, and what it may look at."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from msgspec import Struct, field

from curator.draft.article import Article, Quote, Section
from curator.draft.lint.finding import Finding


class About(Struct, frozen=True):
    """What rules look at beside the quote: the article, and what the chat knows.

    ``asking`` are the ids of the posts that ask the questions, ``unfiled_stars`` those of starred posts that are
    filed nowhere; ``words`` the chat's own (names, handles, hashtags, words that several people use), lower case.
    ``withheld`` are people who are not to be named in full, by handle or name in lower case, each with what the
    consent ledger says of them.
    """

    article: Article
    asking: frozenset[str] = frozenset()
    unfiled_stars: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()
    withheld: Mapping[str, str] = field(default_factory=dict)

    def quotes(self) -> Iterator[tuple[Section, Quote]]:
        """Every quote with its section, in the article's order."""
        for section in self.article.sections:
            for item in section.items:
                if isinstance(item, Quote):
                    yield section, item

    def beside_quotes(self) -> tuple[object, ...]:
        """All that ``of_quote`` may look at beside the quote and its section's question."""
        return (self.article.disclosure, self.article.facts.hashtag, self.asking, self.words, self.withheld)


@dataclass(frozen=True, slots=True)
class Rule:
    """One check. ``of_quote`` looks at one quote within its section, ``of_article`` at everything at once.

    What ``of_quote`` finds must depend on the quote, its section's number and question, and
    ``About.beside_quotes``, so that it need not be asked again while those stay as they are.
    """

    name: str
    label: str
    of_quote: Callable[[Quote, Section, About], Iterable[Finding]] | None = None
    of_article: Callable[[About], Iterable[Finding]] | None = None


def quotes_of(section: Section) -> list[Quote]:
    """A section's quotes, in order."""
    return [item for item in section.items if isinstance(item, Quote)]
