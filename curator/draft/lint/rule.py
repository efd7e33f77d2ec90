"""What a rule is, and what it can look at."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from msgspec import Struct, field

from curator.draft.article import Article, Quote, Section
from curator.draft.lint.finding import Finding


class About(Struct, frozen=True):
    """What rules can look at besides the quote: the article, and what is known about the chat.

    ``asking`` has the ids of the posts that ask the questions, ``unfiled_stars`` those of starred posts that are
    not filed. ``words`` are the chat's own in lower case: names, handles, hashtags, words that several people use.
    ``withheld`` maps people who must not be named in full, by handle or name in lower case, to their answer in the
    consent ledger. ``questions`` maps the numbers of the questions to their ids.
    """

    article: Article
    asking: frozenset[str] = frozenset()
    unfiled_stars: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()
    withheld: Mapping[str, str] = field(default_factory=dict)
    questions: Mapping[int, str] = field(default_factory=dict)

    def quotes(self) -> Iterator[tuple[Section, Quote]]:
        """Every quote with its section, in the article's order."""
        for section in self.article.sections:
            for item in section.items:
                if isinstance(item, Quote):
                    yield section, item

    def beside_quotes(self) -> tuple[object, ...]:
        """All that ``of_quote`` may look at besides the quote and its section's question."""
        return (self.article.disclosure, self.article.facts.hashtag, self.asking, self.words, self.withheld)


@dataclass(frozen=True, slots=True)
class Rule:
    """One check. ``of_quote`` looks at one quote within its section, ``of_article`` at everything at once.

    The findings of ``of_quote`` must depend only on the quote, its section's number and question, and
    ``About.beside_quotes``: it is not called again while those stay the same.
    """

    name: str
    label: str
    of_quote: Callable[[Quote, Section, About], Iterable[Finding]] | None = None
    of_article: Callable[[About], Iterable[Finding]] | None = None


def quotes_of(section: Section) -> list[Quote]:
    """A section's quotes, in order."""
    return [item for item in section.items if isinstance(item, Quote)]
