"""Checks a draft for mistakes: each rule is a file with a name, and gives findings."""

from curator.draft.lint.finding import Finding, Fix, Severity, edit
from curator.draft.lint.rule import About, Rule

__all__ = ["About", "Finding", "Fix", "Rule", "Severity", "edit"]
