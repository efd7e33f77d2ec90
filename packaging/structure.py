"""Checks that files and folders stay small enough to survey, and that no imports go round in a ring.

    python packaging/structure.py

A file has at most 500 lines, a folder at most 24 Python files. Folders named ``kinds`` and ``rules`` hold many
files of one sort and may grow. Every import counts, also those in functions and those for type checking alone.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp

LINES = 500
FILES = 24
OF_ONE_SORT = frozenset({"kinds", "rules"})

ROOT = Path(__file__).resolve().parent.parent


def lengths(root: Path, folders: Sequence[str]) -> dict[Path, int]:
    """The number of lines of every Python file, by its path from the root."""
    return {
        path.relative_to(root): path.read_text(encoding="utf-8").count("\n")
        for folder in folders
        for path in sorted((root / folder).rglob("*.py"))
    }


def crowds(files: Mapping[Path, int]) -> Counter[Path]:
    """The number of Python files in every folder whose size is limited."""
    return Counter(path.parent for path in files if path.parent.name not in OF_ONE_SORT)


def imports(package: str) -> dict[str, set[str]]:
    """The modules of the package that each of its modules imports."""
    graph = grimp.build_graph(package, cache_dir=None)
    return {module: graph.find_modules_directly_imported_by(module) for module in sorted(graph.modules)}


def rings(imported: Mapping[str, set[str]]) -> Iterator[list[str]]:
    """Rings of imports, each broken where it closes before the next is looked for."""
    left = {module: sorted(others) for module, others in imported.items()}
    while True:
        try:
            TopologicalSorter(left).prepare()
        except CycleError as error:
            ring: list[str] = error.args[1][::-1]
            yield ring
            left[ring[-2]].remove(ring[-1])
        else:
            return


def faults(files: Mapping[Path, int], imported: Mapping[str, set[str]]) -> Iterator[str]:
    """A line for each fault."""
    for path, lines in files.items():
        if lines > LINES:
            yield f"{path.as_posix()} has {lines} lines; a file has at most {LINES}"
    for folder, count in crowds(files).items():
        if count > FILES:
            yield f"{folder.as_posix()} has {count} Python files; a folder has at most {FILES}"
    for ring in rings(imported):
        yield f"imports go round in a ring: {' → '.join(ring)}"


def summary(files: Mapping[Path, int]) -> str:
    """How many files there are, the longest, and the largest folder."""
    longest, lines = max(files.items(), key=lambda one: one[1])
    ((folder, count),) = crowds(files).most_common(1)
    return (
        f"{len(files)} files, the longest {longest.as_posix()} with {lines} lines;"
        f" the largest folder {folder.as_posix()} with {count} files"
    )


def check(root: Path, package: str, folders: Sequence[str]) -> bool:
    """Prints every fault and a summary; returns whether there is no fault."""
    files = lengths(root, folders)
    found = list(faults(files, imports(package)))
    for fault in found:
        print(fault)
    end = "no ring of imports" if not found else "1 fault" if len(found) == 1 else f"{len(found)} faults"
    print(f"{summary(files)}; {end}.")
    return not found


if __name__ == "__main__":
    sys.exit(not check(ROOT, "curator", ("curator", "tests", "packaging")))
