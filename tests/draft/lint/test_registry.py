"""Which rules there are, that the guide has each, and that other packages can bring theirs."""

import json
import re
import subprocess
import sys
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


def test_the_rule_in_the_guide_works_once_it_is_installed(tmp_path: Path) -> None:
    (module,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    info = tmp_path / "our_house_style-1.0.dist-info"
    info.mkdir()
    (tmp_path / "our_house_style.py").write_text(module, encoding="utf-8")
    (info / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: our-house-style\nVersion: 1.0\n", encoding="utf-8"
    )
    (info / "entry_points.txt").write_text(
        "[curator.lint_rules]\nshouting = our_house_style:rule\n", encoding="utf-8"
    )
    script = (
        f"import json, sys; sys.path[:0] = [{str(tmp_path)!r}, {str(ROOT)!r}]\n"
        "from curator.draft.lint.checking import check\n"
        "from tests.draft.lint.seeded import among, quote\n"
        "print(json.dumps([one.rule for one in check(among(quote('NOBODY SHOUTS HERE.')))]))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "shouting" in json.loads(done.stdout)
