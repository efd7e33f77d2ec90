"""The program's entry point. What opens the window does so at once; all else is a command of the terminal."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from curator import start
from curator.posts import CuratorError

DONE, BAD_INPUT, CANCELLED = 0, 2, 3

COMPLETING = "_CURATOR_COMPLETE"  # what a shell sets that asks how a command line may go on; click's name for it


def main() -> None:
    """Run what the command line says: every failure is one sentence on standard error, and an exit status."""
    sys.exit(_status(sys.argv[1:]))


def _status(words: Sequence[str]) -> int:
    try:
        return _run(words)
    except KeyboardInterrupt:
        return _fail("Cancelled; nothing was left half-done.", CANCELLED)
    except CuratorError as error:
        return _fail(str(error))
    except BrokenPipeError:
        # Whoever read the output has gone; what is still buffered must not fail again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
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
    """Whether a word can only be a path: no address, with an ending or a folder as no option or command has."""
    return not word.startswith("-") and "://" not in word and ("." in word or os.sep in word)


def _fail(message: str, status: int = BAD_INPUT) -> int:
    from curator.text.terminal import printable

    print(f"curator: {printable(' '.join(message.split()))}", file=sys.stderr)
    return status


if __name__ == "__main__":
    main()
