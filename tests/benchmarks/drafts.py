"""An article written in each format; and pandoc, where there is one, converting the same from its HTML."""

import shutil
import subprocess
from functools import partial
from statistics import median

from curator.draft.formats import csv, docx, html, markdown, plain, sqlite, wordpress
from curator.draft.formats import json as json_format
from curator.ui.export import pdf
from tests.benchmarks.lines import Line, line
from tests.benchmarks.stage import Stage, seconds_of
from tests.draft.articles import of_a_chat

MOST = 10_000
ROUNDS = 3
PANDOC = {"markdown": "commonmark", "html": "html", "text": "plain", "docx": "docx"}
NO_TEXT = ("docx", "sqlite", "pdf")  # of which no time is promised


def lines(stage: Stage) -> list[Line]:
    quotes = min(MOST, stage.posts)
    article = of_a_chat((quotes // 4,) * 4)
    found, took = [], {}
    for module in (markdown, html, wordpress, plain, json_format, docx, csv, sqlite, pdf):
        writer = module.writer
        times = [seconds_of(partial(writer.write, article)) for _ in range(ROUNDS)]
        took[writer.name] = median(times)
        found.append(
            line(f"write {writer.name}", "s", median(times), None, quotes,
                 value_promised=None if writer.name in NO_TEXT else 1, count=ROUNDS, largest=max(times))
        )  # fmt: skip
    if shutil.which("pandoc"):
        page = stage.folder / "article.html"
        page.write_text(html.write(article), encoding="utf-8")
        for ours, theirs in PANDOC.items():
            command = ["pandoc", "-f", "html", "-t", theirs, "-o", page.with_suffix(f".{theirs}"), page]
            other = seconds_of(partial(subprocess.run, command, check=True))
            found.append(line(f"pandoc to {ours}, beside Curator", "s", other, took[ours], quotes))
    return found
