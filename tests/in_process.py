"""Runs the command line in the test's own process, which takes a tenth of the time.

It is for commands that open no window. For what only a process shows, such as signals, pipes, locks and start-up,
``tests.helpers.run`` starts the program.
"""

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from typing import Any
from unittest import mock

from curator import cli


def run(*arguments: object, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command; returns what it prints, and its exit status."""
    words = list(map(str, arguments))
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    with (
        mock.patch.dict(os.environ, env or {}),  # also takes back what --editor sets
        mock.patch.object(sys, "stdin", io.StringIO()),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            status = cli.run(words)
        except SystemExit as end:
            assert isinstance(end.code, int)
            status = end.code
    return subprocess.CompletedProcess(words, int(status), _text(out), _text(err))


def _text(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()


def run_json(*arguments: object) -> Any:
    """The JSON document that a command prints."""
    done = run(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
