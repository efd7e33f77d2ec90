"""Finds all rules: the modules of ``curator.draft.lint.rules``, and those of other packages."""

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from curator.draft.lint import rules as bundled
from curator.draft.lint.rule import Rule
from curator.plugins import Plugin, offered, usable


@cache
def rules() -> Mapping[str, Rule]:
    """Every rule by its name, except the broken ones.

    Each bundled module has one as ``rule``; others are found by their entry points.
    """
    own = {rule.name: rule for rule in map(_bundled, pkgutil.iter_modules(bundled.__path__))}

    def load(plugin: Plugin) -> Rule:
        from curator.draft.lint.plugin_guard import guarded

        if plugin.name in own:
            raise plugin.broken(f"is left out, as Curator has a {plugin.kind} of that name")
        return guarded(plugin, plugin.load(Rule))

    return MappingProxyType(own | usable(offered("lint_rules").values(), load))


def _bundled(module: pkgutil.ModuleInfo) -> Rule:
    rule: Rule = import_module(f"{bundled.__name__}.{module.name}").rule
    return rule
