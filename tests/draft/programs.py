"""Programs that are not Python's, which a test asks for the judgement of a real reader."""

import shutil

from tests.helpers import give_up


def needs(*programs: str) -> None:
    """Skip a test where a program is missing, with the reason; on CI that is a failure."""
    missing = [program for program in programs if shutil.which(program) is None]
    if not missing:
        return
    give_up(f"this test needs {', '.join(missing)}")
