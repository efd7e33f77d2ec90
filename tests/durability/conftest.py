"""What work begins with, made once for each kind and copied; and the library that makes disks fail."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.durability.works import WORKS


@pytest.fixture(scope="package")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Path], Path]:
    """Makes a folder with what a kind of work begins with."""
    kept: dict[str, Path] = {}

    def prepare(name: str, folder: Path) -> Path:
        if name not in kept:
            kept[name] = tmp_path_factory.mktemp("prepared")
            WORKS[name].prepare(kept[name])
        shutil.copytree(kept[name], folder)
        return folder

    return prepare


@pytest.fixture(scope="package")
def failing_disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of disk.c, built."""
    if shutil.which("gcc") is None:
        pytest.skip("gcc is not installed")
    library = tmp_path_factory.mktemp("disk") / "disk.so"
    source = Path(__file__).with_name("disk.c")
    subprocess.run(
        ["gcc", "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library, source, "-ldl"], check=True
    )
    return library
