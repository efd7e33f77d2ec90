"""What a stranger wrote, made safe for a terminal."""

import json

from curator.text.terminal import escaped, printable
from tests.helpers import STEERING


def test_json_means_the_same_when_it_is_escaped() -> None:
    document = {"text": f"{STEERING} \ud800 é 👩\u200d👧"}
    written = escaped(json.dumps(document, ensure_ascii=False))
    assert json.loads(written) == document
    assert "é" in written
    written.encode()


def test_a_line_stays_one_line() -> None:
    assert printable("one\ntwo\r\x1b[2J") == "one two  [2J"
