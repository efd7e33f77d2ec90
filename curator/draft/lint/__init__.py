"""What an editor would be ashamed to print: rules, each a file with a name, and their findings."""

from curator.draft.lint.finding import Finding, Fix, Severity, edit
from curator.draft.lint.rule import About, Rule

__all__ = ["About", "Finding", "Fix", "Rule", "Severity", "edit"]
