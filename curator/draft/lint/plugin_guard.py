"""Guards against rules of other packages: one that fails is reported and not asked again, and the rest goes on."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, ParamSpec

from curator.draft.lint.finding import Finding
from curator.draft.lint.rule import Rule
from curator.plugins import Broken, Plugin, sound, tell

P = ParamSpec("P")


def guarded(plugin: Plugin, rule: Rule) -> Rule:
    """The same rule, which gives sound findings only and never raises. Raises Broken if the rule is not usable."""
    plugin.check_name(rule.name)
    asked = _Asked(plugin)
    return replace(
        rule,
        label=str(rule.label),
        of_quote=rule.of_quote and asked.guard(rule.of_quote),
        of_article=rule.of_article and asked.guard(rule.of_article),
    )


class _Asked:
    """Asks a rule until it fails."""

    def __init__(self, plugin: Plugin) -> None:
        self._plugin = plugin
        self._failed = False

    def guard(self, check: Callable[P, Iterable[Finding]]) -> Callable[P, Iterable[Finding]]:
        """The same check, which never raises."""

        def find(*args: P.args, **kwargs: P.kwargs) -> Iterable[Finding]:
            if self._failed:
                return ()
            try:
                return self._plugin.run(lambda: [self._sound(one) for one in check(*args, **kwargs)])
            except Broken as error:
                self._failed = True
                tell(error)
                return ()

        return find

    def _sound(self, finding: Finding) -> Finding:
        """The finding, of the right types. Raises msgspec.ValidationError, TypeError, ValueError."""
        typed = sound(finding, Finding)
        if typed.rule != self._plugin.name:
            raise ValueError(f"it found something by the name of {typed.rule!r}")
        if typed.fix is not None and not _can_be_done(typed.fix.entries):
            raise ValueError("its fix is neither one decision nor edits, each of a post and its text")
        return replace(typed, message=finding.message)  # which may be a phrase


def _can_be_done(entries: Sequence[Mapping[str, Any]]) -> bool:
    """Whether entries are one decision, or edits alone, which are made as one."""
    edits = [entry for entry in entries if entry.get("do") == "edit"]
    alone = len(entries) == 1 or len(edits) == len(entries) > 0
    return alone and all(isinstance(edit.get(key), str) for edit in edits for key in ("post", "text"))
