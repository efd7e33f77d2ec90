"""The rules there are: the modules of ``curator.draft.lint.rules``, and those of other packages."""

import logging
import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from types import MappingProxyType

from curator.draft.lint import rules as bundled
from curator.draft.lint.rule import Rule

log = logging.getLogger(__name__)

_ENTRY_POINTS = "curator.lint_rules"


@cache
def rules() -> Mapping[str, Rule]:
    """Every rule by its name. Each bundled module has one as ``rule``; others are found by their entry points."""
    found: dict[str, Rule] = {}
    for module in pkgutil.iter_modules(bundled.__path__):
        rule: Rule = import_module(f"{bundled.__name__}.{module.name}").rule
        found[rule.name] = rule
    for entry in entry_points(group=_ENTRY_POINTS):
        try:
            rule = entry.load()
            found.setdefault(rule.name, rule)
        except Exception:
            log.warning("The lint rule %s could not be loaded.", entry.name, exc_info=True)
    return MappingProxyType(found)
