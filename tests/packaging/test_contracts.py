"""The rules about imports leave out no module."""

import tomllib
from pkgutil import iter_modules

import curator
from tests.conftest import ROOT

WITH_QT = {"curator.app", "curator.ui"}


def test_the_rule_about_qt_names_every_other_module() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (rule,) = (
        one
        for one in settings["tool"]["importlinter"]["contracts"]
        if "PySide6" in one.get("forbidden_modules", ())
    )
    modules = {f"curator.{module.name}" for module in iter_modules(curator.__path__)}
    assert set(rule["source_modules"]) == modules - WITH_QT
