"""Findings of a project that is being worked on: what no decision changes is looked up once."""

from curator.draft.compose import compose_anyway
from curator.draft.lint.about import words_of
from curator.draft.lint.checking import Checker
from curator.draft.lint.finding import Finding
from curator.draft.lint.rule import About
from curator.project import Project

_MOST_READ = 20_000  # posts whose words are gathered; of more, only the dictionary's are known


class Finder:
    """The findings of one project, as long as no posts come or go."""

    def __init__(self, project: Project) -> None:
        self._project = project
        few = project.counts().posts <= _MOST_READ
        self._words = words_of(project.all_states("-is:context")) if few else frozenset()
        self._off: frozenset[str] | None = None
        self._checker = Checker()

    def find(self) -> list[Finding]:
        """What the rules find in the draft as it is now, but for those that the project has switched off."""
        off = frozenset(self._project.article().get("unchecked", "").split())
        if off != self._off:
            self._off, self._checker = off, Checker(off)
        with self._project.snapshot():
            about = About(
                compose_anyway(self._project)[0],
                asking=frozenset(one.post for one in self._project.questions() if one.post),
                unfiled_stars=tuple(state.id for state in self._project.all_states("is:starred is:unfiled")),
                words=self._words,
                withheld={who: choice for who, choice in self._project.consents().items() if choice != "named"},
            )
        return self._checker.check(about)
