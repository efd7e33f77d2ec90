"""The wheel: it holds the resources, and the program finds them there as it does in a checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a wheel puts into site-packages."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, ROOT / "packaging" / "build_wheel.py", folder], check=True, capture_output=True
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_it_holds_the_package_and_its_resources_and_nothing_else(unpacked: Path) -> None:
    assert {path.name.split("-")[0] for path in unpacked.iterdir()} == {"curator"}
    resources = unpacked / "curator" / "resources"
    shipped = {str(path.relative_to(resources)) for path in resources.rglob("*") if path.is_file()}
    there = {
        str(path.relative_to(ROOT / "resources")) for path in (ROOT / "resources").rglob("*") if path.is_file()
    }
    assert shipped == there
    (points,) = unpacked.glob("*.dist-info/entry_points.txt")
    assert "[curator.sources]" in points.read_text(encoding="utf-8")
    assert "[curator.writers]" in points.read_text(encoding="utf-8")


def test_the_program_runs_from_it(unpacked: Path, tmp_path: Path) -> None:
    env = os.environ | {"PYTHONPATH": str(unpacked), "QT_QPA_PLATFORM": "offscreen"}
    where = subprocess.run(
        [sys.executable, "-c", "import curator.places; print(curator.places.resources())"],
        cwd=tmp_path, env=env, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert where.stdout.strip() == str(unpacked / "curator" / "resources")
    subprocess.run(
        [sys.executable, "-m", "curator.cli", "demo", "--save-to", tmp_path / "demo"],
        cwd=tmp_path, env=env, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    assert {path.name for path in (tmp_path / "demo").iterdir()} == {"article.md", "article.html", "window.png"}
