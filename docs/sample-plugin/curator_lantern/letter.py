"""A template: where its file is. The file itself is written as docs/templates.md has it."""

from pathlib import Path

template = Path(__file__).with_name("letter.txt")
