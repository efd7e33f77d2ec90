"""What the check of the structure finds in a small package that has every fault, and in one that has none."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

sys.path.append(str(ROOT / "packaging"))

import structure


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package of two modules, one of which imports the other, and a file of as many lines as it may have."""
    folder = tmp_path / "small_house"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "hall.py").write_text("from small_house import kitchen\n")
    (folder / "kitchen.py").write_text("\n" * structure.LINES)
    monkeypatch.syspath_prepend(tmp_path)
    yield folder
    for name in [name for name in sys.modules if name.partition(".")[0] == folder.name]:
        del sys.modules[name]


def found_in(package: Path) -> list[str]:
    files = structure.lengths(package.parent, [package.name])
    return list(structure.faults(files, structure.imports(package.name)))


def test_a_package_without_faults_is_summed_up_in_one_line(package: Path) -> None:
    assert found_in(package) == []
    assert structure.summary(structure.lengths(package.parent, [package.name])) == (
        "3 files, the longest small_house/kitchen.py with 500 lines; the largest folder small_house with 3 files"
    )


def test_a_file_that_is_too_long_is_named_with_its_lines(package: Path) -> None:
    (package / "kitchen.py").write_text("\n" * 501)
    assert found_in(package) == ["small_house/kitchen.py has 501 lines; a file has at most 500"]


def test_a_folder_that_is_too_full_is_named_unless_all_its_files_are_of_one_sort(package: Path) -> None:
    for folder in ("attic", "kinds", "rules"):
        (package / folder).mkdir()
        for number in range(structure.FILES):
            (package / folder / f"box_{number}.py").touch()
    assert found_in(package) == []
    for folder in ("attic", "kinds", "rules"):
        (package / folder / "one_more.py").touch()
    assert found_in(package) == ["small_house/attic has 25 Python files; a folder has at most 24"]


@pytest.mark.parametrize(
    "closing",
    [
        "from small_house.hall import door\n",
        "def cook():\n    import small_house.hall\n",
        "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from small_house.hall import Door\n",
    ],
    ids=["at the top", "in a function", "for type checking"],
)
def test_a_ring_of_imports_is_named_wherever_the_import_is_that_closes_it(package: Path, closing: str) -> None:
    (package / "kitchen.py").write_text(closing)
    (ring,) = found_in(package)
    assert ring in {
        f"imports go round in a ring: small_house.{one} → small_house.{other} → small_house.{one}"
        for one, other in (("hall", "kitchen"), ("kitchen", "hall"))
    }


def test_every_ring_is_named() -> None:
    ring_of_two, ring_of_three = {"a": {"b"}, "b": {"a"}}, {"c": {"d"}, "d": {"e"}, "e": {"c"}}
    found = [set(ring) for ring in structure.rings(ring_of_two | ring_of_three | {"f": {"a", "c"}})]
    assert sorted(found, key=len) == [{"a", "b"}, {"c", "d", "e"}]


def test_the_check_prints_its_faults_and_fails(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert structure.check(package.parent, package.name, [package.name])
    assert capsys.readouterr().out.endswith("; no ring of imports.\n")
    (package / "kitchen.py").write_text("\n" * 501)
    assert not structure.check(package.parent, package.name, [package.name])
    fault, summed_up = capsys.readouterr().out.splitlines()
    assert fault == "small_house/kitchen.py has 501 lines; a file has at most 500"
    assert summed_up.endswith("; 1 fault.")
