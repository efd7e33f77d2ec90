"""The rules there are: the modules of ``curator.draft.lint.rules``, and those of other packages."""

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from curator.draft.lint import rules as bundled
from curator.draft.lint.rule import Rule
from curator.plugins import Broken, offered, tell


@cache
def rules() -> Mapping[str, Rule]:
    """Every rule by its name, but for the broken ones.

    Each bundled module has one as ``rule``; others are found by their entry points.
    """
    found: dict[str, Rule] = {}
    for module in pkgutil.iter_modules(bundled.__path__):
        rule: Rule = import_module(f"{bundled.__name__}.{module.name}").rule
        found[rule.name] = rule
    for plugin in offered("lint_rules").values():
        from curator.draft.lint.guard import guarded

        try:
            if plugin.name in found:
                raise plugin.broken(f"is left out, as Curator has a {plugin.kind} of that name")
            found[plugin.name] = guarded(plugin, plugin.load(Rule))
        except Broken as error:
            tell(error)
    return MappingProxyType(found)
