"""The exit statuses that scripts can rely on."""

from enum import IntEnum


class ExitStatus(IntEnum):
    """What became of a command."""

    DONE = 0
    FINDINGS = 1
    BAD_INPUT = 2
    CANCELLED = 3
