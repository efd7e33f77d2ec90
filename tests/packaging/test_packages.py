"""The wheel, the folder and the package for Debian, installed in systems that have nothing yet."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT


@pytest.mark.long
@pytest.mark.skipif(
    os.geteuid() != 0 or shutil.which("debootstrap") is None, reason="this needs root and debootstrap"
)
def test_each_installs_works_and_goes_without_leaving_anything(tmp_path_factory: pytest.TempPathFactory) -> None:
    dist = tmp_path_factory.mktemp("dist")
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "try_packages.py", "--dist", dist],
        capture_output=True, text=True, check=False, timeout=3600,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("left otherwise: nothing") == 3
