"""A PostgreSQL server of the tests' own, in a temporary folder, reached by a socket there and by no network."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

PASSWORD = "s3cret/pass@word"  # noqa: S105 (of this server alone)
_DEBIAN = Path("/usr/lib/postgresql")
_SETTINGS = "listen_addresses='' fsync=off full_page_writes=off shared_buffers=16MB max_connections=20"


@dataclass(frozen=True)
class Server:
    """A server that asks for a password, with one database and its owner, ``keeper``."""

    socket: Path

    def address(self, user: str = "keeper", password: str = PASSWORD, database: str = "tweets") -> str:
        return f"postgresql://{user}:{quote(password, safe='')}@/{database}?host={quote(str(self.socket))}"


def programs() -> Path | None:
    """Where initdb and pg_ctl are; None where they are not."""
    newest = sorted(_DEBIAN.glob("*/bin"), key=lambda one: float(one.parent.name), reverse=True)
    on_path = shutil.which("initdb")
    places = [*newest, *([Path(on_path).resolve().parent] if on_path else [])]
    return next((one for one in places if (one / "initdb").is_file() and (one / "pg_ctl").is_file()), None)


@contextmanager
def server(programs: Path) -> Iterator[Server]:
    """Start a server and stop it in the end; by another user for root, as whom it refuses to run."""
    # Not in pytest's folder: a socket's path may have no more than a hundred letters or so.
    with tempfile.TemporaryDirectory(prefix="curator-pg-") as name:
        folder = Path(name)
        other = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if os.getuid() == 0 else []
        if other:
            shutil.chown(folder, "nobody", "nogroup")
        secret = folder / "password"
        secret.write_text(PASSWORD, encoding="utf-8")
        secret.chmod(0o644)

        def do(*command: str) -> None:
            done = subprocess.run(
                [*other, *command], cwd=folder, capture_output=True, text=True, timeout=120, check=False
            )
            assert done.returncode == 0, done.stdout + done.stderr

        data, log = str(folder / "data"), str(folder / "log")
        do(
            str(programs / "initdb"), "--pgdata", data, "--username=keeper", "--auth=scram-sha-256",
            f"--pwfile={secret}", "--encoding=UTF8", "--locale=C", "--no-sync",
        )  # fmt: skip
        options = " ".join(f"-c {one}" for one in [*_SETTINGS.split(), f"unix_socket_directories='{folder}'"])
        do(str(programs / "pg_ctl"), "--pgdata", data, "--log", log, "--options", options, "--wait", "start")
        try:
            yield Server(folder)
        finally:
            do(str(programs / "pg_ctl"), "--pgdata", data, "--mode=immediate", "--wait", "stop")
