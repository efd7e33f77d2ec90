"""The logs of Lantern, a program for evening chats that was invented for this example.

A log is text in UTF-8. Its first line is ``lantern 1``, and every other line is one post: when it came (ISO 8601),
who wrote it, and the words, with a tab between.
"""

from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from curator.posts import Author, Post, epoch_ms
from curator.sources import ArchiveError, Batch, Refusal, Source

_FIRST_LINE = b"lantern 1"


def recognise(path: Path) -> float:
    """Sure of a file that begins as a log does, whatever its name is."""
    if not path.is_file():
        return 0.0
    with path.open("rb") as file:
        return 1.0 if file.readline(100).strip() == _FIRST_LINE else 0.0


class Log:
    """A log that is open. ``length``, and how far a batch reaches, are in bytes."""

    kind = "lantern"

    def __init__(self, path: Path) -> None:
        if not recognise(path):
            raise ArchiveError(f"{path} is no log of Lantern; leave its kind to be found out.")
        self.path = path
        self.length = path.stat().st_size
        self._file: BinaryIO = path.open("rb")

    def batches(self, size: int = 500) -> Iterator[Batch]:
        """The posts from the first, ``size`` lines at a time."""
        self._file.seek(0)
        lines = enumerate(self._file, 1)
        next(lines)
        while some := list(islice(lines, size)):
            read = [_post_or_refusal(number, line) for number, line in some]
            posts = [one for one in read if isinstance(one, Post)]
            refused = [one for one in read if isinstance(one, Refusal)]
            yield Batch(posts, read=len(read), reached=self._file.tell(), refused=refused)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._file.close()


def _post_or_refusal(number: int, line: bytes) -> Post | Refusal:
    """A row that is no post does not stop the others: it is listed, with the reason."""
    try:
        time, handle, text = line.decode().rstrip("\r\n").split("\t")
        at_ms = epoch_ms(time)
    except UnicodeDecodeError:
        return Refusal(number, "it is no UTF-8")
    except (ValueError, OverflowError):
        return Refusal(number, "it is not a time, a name and words with a tab between")
    # A log has no ids, so this makes one, which is the same whenever the line is read again.
    return Post(f"lantern-{sha256(line).hexdigest()[:16]}", text, Author(f"@{handle.lower()}", handle), at_ms)


source = Source("lantern", "Log of Lantern", recognise, Log)
