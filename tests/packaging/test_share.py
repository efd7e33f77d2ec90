"""What a desktop is told: the entry of its menu, the kind of file, metainfo, the manual page, completions."""

import gzip
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from curator import __version__
from curator.project import Project
from curator.terminal.main import curator
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("share")
    subprocess.run([sys.executable, ROOT / "packaging" / "share.py", folder], check=True)
    return folder


def checked(*words: str | Path, **env: str) -> str:
    """What a tool of the system says, once it was found to be content. Skips where it is not there."""
    if shutil.which(str(words[0])) is None:
        pytest.skip(f"{words[0]} is not installed; packaging/system-packages.sh test says how")
    done = subprocess.run(words, capture_output=True, text=True, env=os.environ | env, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    return done.stdout


def test_the_entry_of_the_menu_is_valid_and_opens_projects(share: Path) -> None:
    entry = share / "applications" / "curator.desktop"
    assert checked("desktop-file-validate", entry) == ""
    lines = entry.read_text(encoding="utf-8").splitlines()
    assert {"Exec=curator %f", "MimeType=application/x-curation;", "Icon=curator"} <= set(lines)
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert {line.partition("=")[0] for line in lines if re.match(rf"{key}\b", line)} == {
            key, *(f"{key}[{language}]" for language in ("ar", "de", "ja")),
        }  # fmt: skip


def test_the_metainfo_is_valid_and_tells_of_this_release(share: Path) -> None:
    (page,) = (share / "metainfo").iterdir()
    assert "Validation was successful." in checked("appstreamcli", "validate", "--no-net", "--pedantic", page)
    text = page.read_text(encoding="utf-8")
    assert f'<release version="{__version__}"' in text
    assert "@" not in text
    for picture in re.findall(r"docs/[\w.-]+", text):
        assert (ROOT / picture).is_file()


def test_a_project_is_recognised_by_its_name_and_by_its_head(share: Path, tmp_path: Path) -> None:
    Project.create(tmp_path / "a.curation").close()
    shutil.copy(tmp_path / "a.curation", tmp_path / "nameless")
    (tmp_path / "named.curation").write_text("Bread rises", encoding="utf-8")
    shutil.copy(ROOT / "resources" / "sample" / "openshelf.db", tmp_path / "archive")
    checked("update-mime-database", share / "mime", XDG_DATA_HOME=str(share))
    for name, kind in {
        "a.curation": "application/x-curation",
        "nameless": "application/x-curation",
        "named.curation": "application/x-curation",
        "archive": "application/vnd.sqlite3",
    }.items():
        told = checked("gio", "info", "-a", "standard::content-type", tmp_path / name, XDG_DATA_HOME=str(share))
        assert f"standard::content-type: {kind}\n" in told, name


def test_every_icon_is_a_picture_of_its_folders_size(share: Path) -> None:
    for name in ("apps/curator", "mimetypes/application-x-curation"):
        drawn = sorted((share / "icons" / "hicolor").glob(f"*x*/{name}.png"))
        assert len(drawn) >= 6
        for path in drawn:
            image = QImage(str(path))
            size = path.parent.parent.name
            assert f"{image.width()}x{image.height()}" == size
            assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 255
        assert (share / "icons" / "hicolor" / "scalable" / f"{name}.svg").is_file()


def test_the_manual_page_names_every_command_and_option_and_is_clean(share: Path, tmp_path: Path) -> None:
    page = tmp_path / "curator.1"
    page.write_bytes(gzip.decompress((share / "man" / "man1" / "curator.1.gz").read_bytes()))
    checked("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page, MANROFFSEQ="")
    assert checked("mandoc", "-T", "lint", page) == ""
    shown = re.sub(r".\x08", "", checked("mandoc", "-T", "ascii", page))
    for name, command in curator.commands.items():
        assert (re.search(rf"^   {name}$", shown, re.MULTILINE) is not None) is not command.hidden, name
        for option in () if command.hidden else command.params:
            for spelt in option.opts:
                assert not spelt.startswith("-") or spelt in shown, (name, spelt)


@pytest.fixture
def on_path(tmp_path: Path) -> dict[str, str]:
    """An environment in which ``curator`` is a program."""
    program = tmp_path / "bin" / "curator"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m curator.cli "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return {"PATH": f"{program.parent}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}


def test_bash_completes_a_command_an_option_and_a_path(share: Path, on_path: dict[str, str]) -> None:
    asking = f"""
        source {share}/bash-completion/completions/curator
        compopt() {{ echo option "$@"; }}
        ask() {{ COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _curator_completion curator
                 echo "${{COMPREPLY[*]}}"; }}
        ask curator hist; ask curator export --attr; ask curator chat.d"""
    said = checked("bash", "-c", asking, **on_path).splitlines()
    assert said == ["history", "--attribution", "option -o default", ""]


def test_fish_completes_a_command(share: Path, on_path: dict[str, str]) -> None:
    script = share / "fish" / "vendor_completions.d" / "curator.fish"
    said = checked("fish", "-c", f"source {script}; complete -C 'curator hist'", **on_path)
    assert said.split("\t")[0] == "history"


def test_zsh_understands_its_script(share: Path) -> None:
    script = share / "zsh" / "vendor-completions" / "_curator"
    assert checked("zsh", "-n", script) == ""
    assert script.read_text(encoding="utf-8").startswith("#compdef curator\n")
    assert "_CURATOR_COMPLETE=zsh_complete" in script.read_text(encoding="utf-8")
