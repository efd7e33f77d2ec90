"""Packages that are installed beside Curator for a test."""

import os
from collections.abc import Mapping
from pathlib import Path

from tests.conftest import ROOT

Env = dict[str, str]


def beside(*folders: Path) -> Env:
    """An environment in which packages in those folders are installed too."""
    return {"PYTHONPATH": os.pathsep.join(map(str, (*folders, ROOT)))}


def put(site: Path, package: str, entry_points: Mapping[str, Mapping[str, str]]) -> None:
    """Have a package be installed in a folder: its name, and what it adds by group and name."""
    info = site / f"{package.replace('-', '_')}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n", encoding="utf-8")
    lines = [
        f"[{group}]\n" + "".join(f"{name} = {where}\n" for name, where in of.items())
        for group, of in entry_points.items()
    ]
    (info / "entry_points.txt").write_text("".join(lines), encoding="utf-8")
