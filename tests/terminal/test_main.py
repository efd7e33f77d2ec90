"""Every command is there, and says how it is used."""

import pytest

from tests.in_process import run


@pytest.mark.parametrize(
    "command",
    [
        "sources", "import", "scope", "chats", "questions", "posts", "suggest", "apply", "history", "undo", "redo",
        "export", "lint", "verify", "forget", "blind-copy", "merge", "demo",
    ],
)  # fmt: skip
def test_a_command_says_how_it_is_used(command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0
    assert f"Usage: curator {command}" in done.stdout
