"""What PyInstaller is asked to make on each system, as far as that can be told without it."""

import plistlib
import struct
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from curator import __version__
from tests.conftest import ROOT

sys.path.append(str(ROOT / "packaging"))

import licences
import releases

hooks = pytest.importorskip("PyInstaller.utils.hooks")


PLUGINS = "PySide6/Qt/plugins"
KEPT = (
    f"{PLUGINS}/platforms/libqxcb.so", f"{PLUGINS}/platforms/libqwayland.so", "libxcb-cursor.so.0",
    f"{PLUGINS}/platforms/libqoffscreen.so", f"{PLUGINS}/imageformats/libqsvg.so", "libQt6Svg.so.6",
    f"{PLUGINS}/wayland-shell-integration/libxdg-shell.so", "PySide6/Qt/translations/qtbase_de.qm",
    "PySide6\\plugins\\platforms\\qwindows.dll", "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
    f"{PLUGINS}/platforms/libqcocoa.dylib", "curator/resources/translations/curator_de.qm",
)  # fmt: skip
UNUSED = (
    f"{PLUGINS}/platforms/libqeglfs.so", f"{PLUGINS}/platformthemes/libqgtk3.so", "libgtk-3.so.0",
    "PySide6\\plugins\\platforms\\qminimal.dll", "PySide6/Qt/translations/qt_help_de.qm",
    "curator/resources/translations/curator_de.ts",
)  # fmt: skip


class Asked:
    """What a class of PyInstaller's was asked for, and what it would have found."""

    def __init__(self, *positional: Any, **named: Any) -> None:
        self.positional, self.named = positional, named
        self.pure: list[Any] = []
        self.scripts: list[Any] = []
        self.binaries = [(name, "", "BINARY") for name in (*KEPT, *UNUSED)]
        self.datas: list[Any] = []


def asked_on(system: str, work: Path, monkeypatch: pytest.MonkeyPatch) -> Mapping[str, Asked]:
    """What the spec asks for on a system, by the name of the class."""
    asked: dict[str, Asked] = {}

    def recorder(name: str) -> Any:
        return lambda *positional, **named: asked.setdefault(name, Asked(*positional, **named))

    spec = ROOT / "packaging" / "curator.spec"
    names = {name: recorder(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    names |= {"SPECPATH": str(spec.parent), "workpath": str(work)}
    monkeypatch.setattr(sys, "platform", system)
    exec(compile(spec.read_text(encoding="utf-8"), spec, "exec"), names)  # noqa: S102 (our own)
    monkeypatch.undo()
    return asked


def test_windows_gets_an_icon_a_version_and_no_console_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = asked_on("win32", tmp_path, monkeypatch)
    program = asked["EXE"].named
    icon = Path(program["icon"]).read_bytes()
    _, kind, count = struct.unpack_from("<HHH", icon)
    assert (kind, count) == (1, 6)
    for number in range(count):
        side, _, _, _, _, bits, length, at = struct.unpack_from("<BBBBHHII", icon, 6 + 16 * number)
        assert (bits, icon[at : at + 8]) == (32, b"\x89PNG\r\n\x1a\n")
        assert struct.unpack_from(">I", icon, at + 16) == (side or 256,)
        assert at + length <= len(icon)
    version = Path(program["version"]).read_text(encoding="utf-8")
    compile(version, "version", "eval")
    assert f'"FileVersion", "{__version__}"' in version
    assert (program["console"], program["hide_console"], program["strip"]) == (True, "hide-early", False)
    assert "BUNDLE" not in asked


def test_macos_gets_a_bundle_whose_documents_are_projects(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = asked_on("darwin", tmp_path, monkeypatch)["BUNDLE"].named
    icon = Path(bundle["icon"]).read_bytes()
    assert icon[:8] == b"icns" + struct.pack(">I", len(icon))
    plist = plistlib.loads(plistlib.dumps(bundle["info_plist"]))
    (document,), (declared,) = plist["CFBundleDocumentTypes"], plist["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["curation"]
    assert (tmp_path / "icons" / document["CFBundleTypeIconFile"]).is_file()
    named = f"<id>{bundle['bundle_identifier']}</id>"
    assert named in (ROOT / "packaging" / "linux" / "curator.metainfo.xml").read_text(encoding="utf-8")


def test_everything_that_is_found_by_name_is_taken_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    analysis = asked_on("linux", tmp_path, monkeypatch)["Analysis"].named
    modules = {str(path.with_suffix("")).replace("/", ".") for path in Path("curator").rglob("[!_]*.py")}
    assert modules <= set(analysis["hiddenimports"])
    taken = {Path(source).name for source, _ in analysis["datas"]}
    assert {"frequency_dictionary_en_82_765.txt", "licences"} <= taken
    assert any(target.startswith("curator-") for _, target in analysis["datas"])  # its entry points


def test_plugins_and_libraries_that_nothing_uses_stay_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    collected = asked_on("linux", tmp_path, monkeypatch)["COLLECT"].positional[1]
    assert [name for name, *_ in collected] == list(KEPT)


def test_the_licence_of_all_that_is_carried_is_told() -> None:
    texts = licences.licences()
    told = texts["README.txt"]
    for name in ("PySide6", "psycopg", "python-docx", "duckdb", "Python "):
        assert f"\n{name}" in told
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in next(text for name, text in texts.items() if "psycopg-3" in name)


def test_releases_are_read_from_the_change_log() -> None:
    text = """# Changes

## 1.1.0 (not released yet)

More:

- a [link](b.md)
  here

## 1.0.0 (2026-12-01)

First.
"""
    newer, older = releases.releases(text)
    assert (newer.version, newer.day, newer.summary, newer.news) == ("1.1.0", None, "More:", ("a link here",))
    assert (older.version, str(older.day), older.summary, older.news) == ("1.0.0", "2026-12-01", "First.", ())
    assert releases.releases()[0].version == __version__
    with pytest.raises(ValueError, match="no heading"):
        releases.releases("# Changes\n")
