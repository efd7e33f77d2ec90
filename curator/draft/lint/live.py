"""Checks a project while it is worked on, and looks up only once what no decision changes."""

from curator.draft.lint.checking import Checker
from curator.draft.lint.context import about_of, unchecked, words_of
from curator.draft.lint.finding import Finding
from curator.project import Project

_MOST_READ = 20_000  # posts whose words are gathered; of more, only the dictionary's are known


class Finder:
    """Finds mistakes in one project, as long as no posts come or go."""

    def __init__(self, project: Project) -> None:
        self._project = project
        few = project.counts().posts <= _MOST_READ
        self._words = words_of(project.all_states("-is:context")) if few else frozenset()
        self._off = unchecked(project)
        self._checker = Checker(self._off)

    def find(self) -> list[Finding]:
        """The findings of all rules that the project has not switched off, in the draft as it is now."""
        off = unchecked(self._project)
        if off != self._off:
            self._off, self._checker = off, Checker(off)
        return self._checker.check(about_of(self._project, self._words))
