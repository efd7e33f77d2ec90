#!/usr/bin/env python3
"""Tries each package as somebody would who has nothing yet: in a Debian made for it, which is thrown away again.

    sudo python packaging/try_packages.py [--dist FOLDER] [--suite SUITE] [--keep FOLDER] [deb] [wheel] [folder]

needs root, debootstrap, Xvfb, xdotool and ImageMagick. It takes what dist/ (or FOLDER) holds, and builds that
first where there is nothing. Each is installed, makes the sample's draft unseen, exports it, shows its window, and
is taken off again; what is then left in the system and in the home is listed. --keep leaves pictures of the
windows there. The exit status is 1 where a step fails or anything but the editor's own data is left.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from build_deb import build_deb

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.xserver import x_server

_OWN_NAMESPACE = "CURATOR_TRIES_PACKAGES"
_HOME = "/home/editor"
_OWN_DATA = ("draft", ".local/share/curator", ".local/state/curator", ".cache/curator", ".config/curator")
# What fontconfig, and pipx with pip, keep for themselves once they were used, for whichever program.
_TOOLS_DATA = (
    ".cache/fontconfig", ".cache/pip", ".local/pipx/.cache", ".local/pipx/logs", ".local/pipx/shared",
    ".local/share/pipx/shared", ".local/state/pipx",
)  # fmt: skip
# What installing and taking off anything at all leaves in a Debian.
_NOT_COMPARED = (
    "var/cache", "var/lib/apt", "var/lib/dpkg", "var/log", "etc/ld.so", "dev", "proc", "run", "sys", "tmp",
)  # fmt: skip


class Failed(Exception):
    """A step did not do what it is for."""


@dataclass
class System:
    """A Debian of its own, in a folder."""

    root: Path
    env: dict[str, str] = field(default_factory=dict)

    def run(self, command: str, *, as_root: bool = False) -> str:
        """Run a command in it, as the editor or as root; gives what it says. Raises Failed."""
        words, env = self.inside(command, "root" if as_root else "editor")
        done = subprocess.run(words, env=env, capture_output=True, encoding="utf-8", check=False)
        if done.returncode:
            raise Failed(f"{command}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
        return done.stdout

    def inside(self, command: str, user: str) -> tuple[list[str], dict[str, str]]:
        """The words and the environment with which this system's user runs a command."""
        home = "/root" if user == "root" else _HOME
        env = {
            "PATH": f"{home}/.local/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "HOME": home, "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive", **self.env,
        }  # fmt: skip
        shell = ["/bin/sh", "-c", f"cd {home} && {command}"]
        return ["chroot", f"--userspec={user}", str(self.root), *shell], env

    def install(self, packages: str) -> None:
        """Install packages of Debian, and nothing that they only recommend."""
        self.run(f"apt-get install -y -qq --no-install-recommends {packages}", as_root=True)

    def home(self) -> Path:
        return self.root / _HOME.strip("/")

    def files(self) -> set[str]:
        """Every file and link there is, without those that any package would leave."""
        found = set()
        for folder, _, names in os.walk(self.root):
            within = Path(folder).relative_to(self.root)
            if not str(within).startswith(_NOT_COMPARED):
                found |= {str(within / name) for name in names}
        return found

    def packages(self) -> set[str]:
        """The packages of Debian that are installed."""
        return set(self.run("dpkg-query -W -f '${Package}\\n'").split())

    def owned(self, packages: Iterable[str]) -> set[str]:
        """The paths that packages brought."""
        listed = "".join(self.run(f"dpkg-query -L {package}") for package in packages)
        return {line.lstrip("/") for line in listed.splitlines()}


@dataclass(frozen=True)
class Package:
    """One way of installing: what must be there first, how it comes, and how it goes."""

    file: str
    before: str
    install: Callable[[System, Path], None]
    uninstall: Callable[[System], None]
    program: str = "curator"


def _install_deb(system: System, package: Path) -> None:
    shutil.copy(package, system.root / "tmp" / package.name)
    system.run(f"apt-get install -y -qq /tmp/{package.name}", as_root=True)
    told = system.run("gio mime application/x-curation; test -s /usr/share/man/man1/curator.1.gz")
    if "curator.desktop" not in told:
        raise Failed(f"Projects are not opened by Curator: {told}")


def _uninstall_deb(system: System) -> None:
    system.run("apt-get purge -y -qq curator && apt-get autoremove -y -qq --purge", as_root=True)


def _install_wheel(system: System, package: Path) -> None:
    shutil.copy(package, system.home() / package.name)
    system.run(f"pipx install ./{package.name} && rm {package.name}")


def _install_folder(system: System, package: Path) -> None:
    shutil.copytree(package, system.home() / "curator", symlinks=True)
    system.run(f"chown -R editor: {_HOME}/curator", as_root=True)


def _uninstall_wheel(system: System) -> None:
    system.run("pipx uninstall curator")


def _uninstall_folder(system: System) -> None:
    shutil.rmtree(system.home() / "curator")


def _for_the_window() -> str:
    """What the window needs of a system where nothing brings it along."""
    words = ["sh", str(ROOT / "packaging" / "system-packages.sh"), "names"]
    return subprocess.run(words, check=True, capture_output=True, encoding="utf-8").stdout.strip()


PACKAGES: Mapping[str, Package] = {
    "deb": Package(
        "curator_*.deb", "shared-mime-info desktop-file-utils libglib2.0-bin", _install_deb, _uninstall_deb
    ),
    "wheel": Package("curator-*.whl", f"pipx {_for_the_window()}", _install_wheel, _uninstall_wheel),
    "folder": Package(
        "curator", _for_the_window(), _install_folder, _uninstall_folder, f"{_HOME}/curator/curator"
    ),
}


def try_package(name: str, package: Package, dist: Path, system: System, keep: Path | None) -> bool:
    """Go through it all; whether nothing was left. Raises Failed."""
    (built,) = sorted(dist.glob(package.file))
    print(f"\n{name}: {built.name}, {_megabytes(built)} MB", flush=True)
    system.install(package.before)
    _connect(system.root)  # what was installed may have made its own list of whom to trust
    before, packages = system.files(), system.packages()
    took = _timed(lambda: package.install(system, built))
    print(f"  installed in {took:.0f} s; {_installed(system, before):.0f} MB more in the system", flush=True)
    run = package.program
    print(f"  {run} --version: {system.run(f'{run} --version').strip()}")
    took = _timed(lambda: system.run(f"{run} --version"))
    print(f"  {run} --version, again: {took:.2f} s")
    made = system.run(f"QT_QPA_PLATFORM=offscreen {run} demo --save-to draft").split()
    print(f"  {run} demo --save-to draft: {' '.join(made)}")
    project = system.run("ls .local/share/curator/sample/*.curation").strip()
    for format_ in ("docx", "pdf"):
        system.run(f"{run} export {project} -f {format_} -o draft/article.{format_}")
        size = (system.home() / "draft" / f"article.{format_}").stat().st_size
        print(f"  {run} export {project} -f {format_} -o draft/article.{format_}: {size} bytes")
    archive = f"{_HOME}/draft/openshelf.db"
    shutil.copy(ROOT / "resources" / "sample" / "openshelf.db", system.root / archive.strip("/"))
    system.run(f"chown editor: {archive}", as_root=True)
    shown = _show(system, f"{run} {archive}", keep / f"{name}.png" if keep else None)
    print(f"  {run} {archive}: the window is there after {shown:.1f} s")
    posts = system.run(f"{run} posts {archive.replace('.db', '.curation')} | wc -l").strip()
    print(f"  the window has imported {posts} tweets, in a process of its own")
    if posts != "142":
        raise Failed("The window did not import the 142 tweets.")
    package.uninstall(system)
    more = system.files() - before
    kept = system.packages() - packages
    left = more - _below(more, _OWN_DATA) - _below(more, _TOOLS_DATA) - system.owned(kept)
    print(f"  uninstalled; left of the editor's own: {_folders(more, _OWN_DATA)}")
    print(f"  left of what fontconfig, pip and pipx keep: {_folders(more, _TOOLS_DATA)}")
    print(f"  left of packages that apt itself keeps once they are there: {', '.join(sorted(kept)) or 'none'}")
    print(f"  left otherwise: {', '.join(sorted(left)) or 'nothing'}", flush=True)
    return not left and "curator" not in kept


def _show(system: System, command: str, picture: Path | None) -> float:
    """Open the window on a screen that nobody sees, until it has worked; gives the seconds until it was there."""
    with x_server() as screen:
        words, env = system.inside(f"exec {command}", "editor")
        began = time.monotonic()
        window = subprocess.Popen(words, env=env | {"DISPLAY": screen["DISPLAY"]})
        try:
            search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Curator"]
            subprocess.run(search, env=screen, check=True, capture_output=True, timeout=120)
            shown = time.monotonic() - began
            project = system.home() / "draft" / "openshelf.curation"
            for _ in range(120):
                if project.exists():
                    break
                time.sleep(0.5)
            time.sleep(5)
            if picture is not None:
                subprocess.run(["import", "-window", "root", str(picture)], env=screen, check=True)
        finally:
            window.terminate()
            window.wait(60)
    return shown


def _below(paths: set[str], folders: Iterable[str]) -> set[str]:
    """Those that lie in one of the home's folders."""
    within = tuple(f"{_HOME}/{folder}/".lstrip("/") for folder in folders)
    return {path for path in paths if path.startswith(within)}


def _folders(paths: set[str], folders: Iterable[str]) -> str:
    """The home's folders that some of the paths lie in."""
    return ", ".join(f"~/{folder}" for folder in folders if _below(paths, [folder])) or "nothing"


def _timed(step: Callable[[], object]) -> float:
    began = time.monotonic()
    step()
    return time.monotonic() - began


def _installed(system: System, before: set[str]) -> float:
    paths = (system.root / path for path in system.files() - before)
    return sum(path.lstat().st_size for path in paths) / 1e6


def _megabytes(path: Path) -> int:
    files = (
        [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file() and not one.is_symlink()]
    )
    return round(sum(one.stat().st_size for one in files) / 1e6)


@contextmanager
def _debian(base: Path) -> Iterator[System]:
    """A copy of a fresh system, which goes again."""
    with tempfile.TemporaryDirectory(prefix="curator-", dir=base.parent) as folder:
        root = Path(folder) / "root"
        subprocess.run(["cp", "-a", base, root], check=True)
        mounts = {"proc": ["-t", "proc", "proc"], "dev/shm": ["-t", "tmpfs", "shm"]}
        for at, what in mounts.items():
            (root / at).mkdir(exist_ok=True)
            subprocess.run(["mount", *what, root / at], check=True)
        try:
            yield System(root, {name: value for name, value in os.environ.items() if name.startswith("PIP_")})
        finally:
            for at in mounts:
                subprocess.run(["umount", "--lazy", root / at], check=True)


def _make_base(base: Path, suite: str) -> None:
    """Make the fresh system, and an editor in it."""
    print(f"debootstrap --variant=minbase {suite} {base}", flush=True)
    subprocess.run(["debootstrap", "--variant=minbase", suite, base], check=True, stdout=subprocess.DEVNULL)
    _connect(base)
    system = System(base)
    system.run("apt-get update -qq && useradd --create-home --shell /bin/sh editor", as_root=True)


def _connect(root: Path) -> None:
    """Take this machine's way to the network along: what apt and pip are told of it, and whom to trust."""
    apt = [
        path for path in Path("/etc/apt/apt.conf.d").iterdir() if "Acquire::" in path.read_text(encoding="utf-8")
    ]
    own = map(Path, ("/etc/resolv.conf", "/etc/hosts", "/etc/pip.conf", "/etc/ssl/certs/ca-certificates.crt"))
    for path in (*apt, *own):
        if path.is_file():
            there = root / path.relative_to("/")
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, there)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Try each package in a Debian made for it.")
    none: list[str] = []  # which argparse looks for among the choices where nothing is named
    parser.add_argument("names", nargs="*", choices=[*PACKAGES, none], metavar="deb|wheel|folder")
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="where the packages are")
    parser.add_argument("--suite", default="bookworm", help="the release of Debian")
    parser.add_argument("--keep", type=Path, help="leave pictures of the windows there")
    return parser.parse_args()


def main() -> None:
    wanted = _arguments()
    missing = [tool for tool in ("debootstrap", "Xvfb", "xdotool", "import") if shutil.which(tool) is None]
    if os.geteuid() or missing:
        sys.exit(
            f"This needs root and {', '.join(missing) or 'a Debian'}: sh packaging/system-packages.sh packages"
        )
    if not os.environ.get(_OWN_NAMESPACE):
        # What is mounted is seen by nobody else, and goes with this process whatever becomes of it.
        os.environ[_OWN_NAMESPACE] = "1"
        os.execvp("unshare", ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv])  # noqa: S606
    if not list(wanted.dist.glob("curator_*.deb")):
        build_deb(wanted.dist.resolve())
    if wanted.keep:
        wanted.keep.mkdir(parents=True, exist_ok=True)
    clean = True
    with tempfile.TemporaryDirectory(prefix="curator-tries-") as folder:
        base = Path(folder) / wanted.suite
        _make_base(base, wanted.suite)
        for name in wanted.names or PACKAGES:
            try:
                with _debian(base) as system:
                    clean &= try_package(name, PACKAGES[name], wanted.dist, system, wanted.keep)
            except (Failed, subprocess.SubprocessError) as error:
                clean = False
                print(f"  FAILED: {error}", flush=True)
    sys.exit(not clean)


if __name__ == "__main__":
    main()
