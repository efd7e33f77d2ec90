"""The program's entry point: opens the window at once where it can, and leaves the rest to the commands."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from curator import start
from curator.posts import CuratorError
from curator.terminal.exit_status import ExitStatus

COMPLETING = "_CURATOR_COMPLETE"  # set by a shell that asks how a command line may go on; the name is click's


def main() -> None:
    """Run the program's own command line."""
    sys.exit(run(sys.argv[1:]))


def run(words: Sequence[str]) -> int:
    """Run a command line, say in one sentence on standard error what failed, and return the exit status."""
    try:
        return _run(words)
    except KeyboardInterrupt:
        return _fail("Cancelled; nothing was left half-done.", ExitStatus.CANCELLED)
    except CuratorError as error:
        return _fail(str(error))
    except BrokenPipeError:
        # The reader has gone. What is still buffered must not fail again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitStatus.DONE
    except Exception as error:
        if os.environ.get("CURATOR_DEBUG"):
            raise
        from curator import diagnosis

        diagnosis.begin_log()
        diagnosis.log.error("A command met something unexpected.", exc_info=error)
        return _fail(_unexpected(error))


def _run(words: Sequence[str]) -> int:
    if instruction := os.environ.get(COMPLETING):
        from curator.terminal import main

        return main.complete(COMPLETING, instruction)
    match words:
        case []:
            return start.open_window(None)
        case ["demo"]:
            return start.open_sample()
        case [word] if _is_path(word):
            return start.open_window(Path(word))
    from curator.terminal import main

    return main.run(words)


def _unexpected(error: Exception) -> str:
    if type(error).__module__ == "sqlite3":
        return f"A project or archive holds what none does ({error}); curator verify says what is wrong with it."
    return f"Curator met something unexpected ({type(error).__name__}: {error}); what was decided before is safe."


def _is_path(word: str) -> bool:
    """Whether a word can only be a path: not an address, and with an ending or a folder, as no command has."""
    return not word.startswith("-") and "://" not in word and ("." in word or os.sep in word)


def _fail(message: str, status: ExitStatus = ExitStatus.BAD_INPUT) -> int:
    from curator.text.terminal import printable

    print(f"curator: {printable(' '.join(message.split()))}", file=sys.stderr)
    return status


if __name__ == "__main__":
    main()
