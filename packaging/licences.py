"""The licences of what the built folder carries besides Curator: Python, and the packages of PyPI."""

import sys
import sysconfig
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_EXTRAS = ("lake", "postgres")
_NOT_CARRIED = frozenset({"pip", "setuptools"})  # sqlite-utils and others want these to install plugins


def licences() -> dict[str, str]:
    """The texts by their paths: ``NAME-VERSION/FILE`` of each package, and a list of all as ``README.txt``."""
    carried = sorted(_carried(), key=lambda one: one.name.lower())
    here = Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)
    python = [folder / "LICENSE.txt" for folder in here if (folder / "LICENSE.txt").is_file()]
    version = ".".join(map(str, sys.version_info[:3]))
    texts = {f"Python-{version}/LICENSE.txt": _read(python[0])} if python else {}
    told = ["Curator carries, each under its own licence:", "", f"Python {version}: PSF-2.0"]
    for one in carried:
        told.append(f"{one.name} {one.version}: {_licence(one)}")
        for file in one.files or ():
            if "dist-info" in file.parts[0] and any(word in file.name.upper() for word in ("LICEN", "NOTICE")):
                texts[f"{one.name}-{one.version}/{file.name}"] = _read(Path(str(file.locate())))
    told += [
        "",
        "Qt, which PySide6 brings, and PySide6 are used under the LGPL, version 3, whose text is that of psycopg.",
        "They are libraries of their own in this folder, and may be replaced by others of the same interface.",
        "Their sources: https://download.qt.io/official_releases/QtForPython/",
        "",
    ]
    return {**texts, "README.txt": "\n".join(told)}


def _carried() -> list[Distribution]:
    """All packages that Curator needs, and those that they need, here."""
    found: dict[str, Distribution] = {}
    wanted: list[tuple[str, tuple[str, ...]]] = [("curator", _EXTRAS)]
    while wanted:
        name, extras = wanted.pop()
        if name in _NOT_CARRIED or name in found:
            continue
        found[name] = distribution(name)
        for line in found[name].requires or ():
            needed = Requirement(line)
            if needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in ("", *extras)):
                wanted.append((canonicalize_name(needed.name), tuple(needed.extras)))
    return [one for name, one in found.items() if name != "curator"]


def _licence(one: Distribution) -> str:
    """What a package says its licence is, in a line. Raises ValueError where it says nothing."""
    about = one.metadata.json
    said = str(about.get("license_expression") or about.get("license") or "")
    classified = [line for line in about.get("classifier", ()) if line.startswith("License ::")]
    told = said.strip().split("\n")[0] or ", ".join(line.rpartition(" :: ")[2] for line in classified)
    if not told:
        raise ValueError(f"{one.name} does not say what its licence is; look it up before passing it on.")
    return told


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")
