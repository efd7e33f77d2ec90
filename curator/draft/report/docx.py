"""The report as a Word document, for an appendix."""

import io
from datetime import UTC, datetime

from docx import Document
from docx.oxml.parser import OxmlElement
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from curator.draft.characters import lines
from curator.draft.report.contents import ASKING, JOINED, USED, Report


def write(report: Report) -> bytes:
    """The report as a DOCX file: headings, lists, and above each tweet's words a line about it."""
    document = Document()
    core = document.core_properties
    core.author, core.comments, core.title = "", "", _line(report.title)[:255]
    core.created = core.modified = datetime.now(UTC)
    document.add_heading(f"All tweets: {_line(report.title)}", 1)
    document.add_paragraph(f"Made on {report.made_at}. Times are in UTC.")
    numbered = [f"{number}. {question}" for number, question in enumerate(report.questions, 1)]
    for heading, items, style in (
        ("Where they are from", report.archives, "List Bullet"),
        ("How many", report.counted, "List Bullet"),
        ("What was left out, and why", report.filtered, "List Bullet"),
        ("The questions", numbered, "Normal"),
    ):
        if items:
            document.add_heading(heading, 2)
        for item in items:
            document.add_paragraph(_line(item), style)
    document.add_heading("The tweets", 2)
    end = document.element.body[-1]  # python-docx would go through all paragraphs to find it for each
    for entry in report.entries:
        told, words = (Paragraph(OxmlElement("w:p"), document._body) for _ in range(2))
        end.addprevious(told._p)
        end.addprevious(words._p)
        told.paragraph_format.space_after = Pt(0)
        told.paragraph_format.keep_with_next = True
        told.add_run(_line(" · ".join(filter(None, (f"{entry.number}", entry.at, entry.by))))).font.size = Pt(9)
        run = told.add_run(f" · {entry.became}")
        run.font.size, run.bold = Pt(9), entry.use in (USED, JOINED, ASKING)
        words.add_run("left out" if entry.text is None else "\n".join(lines(entry.text)))
        words.paragraph_format.left_indent = Pt(18)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _line(text: str) -> str:
    return " ".join(lines(text))
