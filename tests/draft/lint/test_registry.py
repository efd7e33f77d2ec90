"""Which rules there are, and that the guide has each."""

import re
from pathlib import Path

from curator.draft.lint import rules as bundled
from curator.draft.lint.checking import check
from curator.draft.lint.registry import rules
from tests.conftest import ROOT
from tests.draft.lint.seeded import seeded

PAGE = (ROOT / "docs" / "lint.md").read_text(encoding="utf-8")


def test_every_file_is_a_rule_of_its_name() -> None:
    folder = Path(bundled.__path__[0])
    files = {path.stem.replace("_", "-") for path in folder.glob("*.py")} - {"--init--"}
    assert files <= set(rules())
    assert all(rule.name == name and rule.label for name, rule in rules().items())


def test_the_guide_has_every_rule_with_its_severities_and_fixes() -> None:
    rows = {
        cells[0].strip(" `"): cells
        for cells in (line.strip("|").split("|") for line in PAGE.splitlines() if re.match(r"\| `[a-z-]+` ", line))
        if len(cells) == 4
    }
    assert set(rows) == set(rules())
    for one in seeded():
        for finding in check(one.about):
            assert finding.severity in rows[finding.rule][2], finding
            assert not finding.fix or rows[finding.rule][3].strip(), finding
