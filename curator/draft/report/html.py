"""The report as one self-contained HTML file, without scripts or links to resources."""

from collections.abc import Iterator
from html import escape

from curator.draft.characters import lines, steers_direction
from curator.draft.report.contents import ASKING, JOINED, USED, Entry, Report

_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid #8886; padding: .4rem .6rem; text-align: start; vertical-align: top; }
td:nth-child(2) { white-space: nowrap; }
td:nth-child(4) { overflow-wrap: anywhere; width: 50%; }
small { overflow-wrap: anywhere; }
.unused { color: #666; }
:target { outline: 2px solid; }
@media (prefers-color-scheme: dark) { .unused { color: #aaa; } }
@media print { tr { break-inside: avoid; } }
"""
_IN_THE_ARTICLE = (USED, JOINED, ASKING)


def write(report: Report) -> str:
    """The report as a whole HTML document."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    title = f"All tweets: {_text(report.title)}"
    plain = escape(" ".join(lines(f"All tweets: {report.title}")))
    yield f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{plain}</title>'
    yield '<meta name="viewport" content="width=device-width">'
    yield f"<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>"
    yield f"<p>Made on {report.made_at}. Times are in UTC.</p>"
    yield from _list("ul", "Where they are from", report.archives)
    yield from _list("ul", "How many", report.counted)
    yield from _list("ul", "What was left out, and why", report.filtered)
    yield from _list("ol", "The questions", report.questions)
    yield "<h2>The tweets</h2>\n<table>\n<thead>"
    headings = ("No.", "Time", "By", "Tweet", "What became of it")
    yield f"<tr>{''.join(f'<th>{heading}</th>' for heading in headings)}</tr>\n</thead>\n<tbody>"
    numbers = {entry.number: entry.anchor for entry in report.entries}
    for entry in report.entries:
        yield _row(entry, numbers)
    yield "</tbody>\n</table>\n</body>\n</html>"


def _list(tag: str, heading: str, items: tuple[str, ...]) -> Iterator[str]:
    if items:
        listed = (f"<li>{_text(item)}</li>" for item in items)
        yield "\n".join([f"<h2>{heading}</h2>", f"<{tag}>", *listed, f"</{tag}>"])


def _row(entry: Entry, anchors: dict[int, str]) -> str:
    kind = "" if entry.use in _IN_THE_ARTICLE else ' class="unused"'
    words = "<em>left out</em>" if entry.text is None else _text(entry.text)
    address = f"<br><small>{_text(entry.url)}</small>" if entry.url else ""
    became = _text(entry.became)
    if entry.joined_to:
        became = f'<a href="#{escape(anchors[entry.joined_to])}">{became}</a>'
    cells = (str(entry.number), entry.at, _text(entry.by), f"{words}{address}", became)
    inner = "".join(f'<td dir="auto">{cell}</td>' for cell in cells)
    return f'<tr id="{escape(entry.anchor)}"{kind}>{inner}</tr>'


def _text(text: str) -> str:
    joined = "<br>".join(escape(line) for line in lines(text))
    return f"<bdi>{joined}</bdi>" if steers_direction(text) else joined
