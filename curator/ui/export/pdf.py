"""PDF: the HTML article set on pages by Qt, which is loaded only when a PDF is written."""

from typing import TYPE_CHECKING

from msgspec.structs import replace

from curator.draft.article import Article, Picture
from curator.draft.characters import lines
from curator.draft.formats import html
from curator.draft.writer import Writer

if TYPE_CHECKING:
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPdfWriter, QTextDocument

_STYLE = """
h1 { font-size: 22pt; margin-bottom: 10px; }
h2 { font-size: 15pt; margin-top: 26px; margin-bottom: 8px; }
h3 { font-size: 12pt; margin-top: 16px; margin-bottom: 6px; }
p { margin-top: 0; margin-bottom: 10px; }
ol, ul { margin-top: 0; margin-bottom: 10px; }
li { margin-bottom: 5px; }
a { color: #1a4f8b; }
"""
_LEAD = "lead"
_RESOLUTION = 144  # dots an inch


def write(article: Article) -> bytes:
    """The article as the bytes of a PDF, on A4 with page numbers."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QPainter

    application = _application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = _paper(article, buffer)
    document = _document(article, paper)
    painter = QPainter(paper)
    for page in range(document.pageCount()):
        if page:
            paper.newPage()
        _paint(document, page, painter, paper)
    painter.end()
    buffer.close()
    del application
    return bytes(buffer.data().data())


def pages(article: Article, wide: int, most: int) -> "tuple[list[QImage], int]":
    """The first pages as pictures, and the number of all pages."""
    from PySide6.QtCore import QBuffer, Qt
    from PySide6.QtGui import QImage, QPainter

    paper = _paper(article, QBuffer())
    document = _document(article, paper)
    whole = paper.pageLayout().fullRectPixels(paper.resolution())
    free = paper.pageLayout().paintRectPixels(paper.resolution())
    scale = wide / whole.width()
    painted = []
    for page in range(min(most, document.pageCount())):
        image = QImage(wide, round(whole.height() * scale), QImage.Format.Format_RGB32)
        image.setDotsPerMeterX(round(_RESOLUTION / 0.0254))
        image.setDotsPerMeterY(round(_RESOLUTION / 0.0254))
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        painter.translate(free.topLeft())
        _paint(document, page, painter, paper)
        painter.end()
        painted.append(image)
    return painted, document.pageCount()


def _paper(article: Article, buffer: "QBuffer") -> "QPdfWriter":
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

    paper = QPdfWriter(buffer)
    paper.setResolution(_RESOLUTION)
    paper.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    paper.setPageMargins(QMarginsF(22, 20, 22, 24), QPageLayout.Unit.Millimeter)
    paper.setTitle(" ".join(lines(article.title)))
    paper.setAuthor(" ".join(lines(article.byline)))
    paper.setCreator("Curator")
    return paper


def _application() -> "QGuiApplication":
    """The one that runs, or one without a screen; of the kind that a window needs, should one open later."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    running = QCoreApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    return QApplication(["curator", "-platform", "offscreen"])


def _document(article: Article, paper: "QPdfWriter") -> "QTextDocument":
    """The article laid out for the paper; Qt knows no ``<bdi>``, so the isolates of Unicode stand for it."""
    from PySide6.QtCore import QSizeF, QUrl
    from PySide6.QtGui import QFont, QImage, QTextDocument, QTextOption

    document = QTextDocument()
    document.documentLayout().setPaintDevice(paper)
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(paper.width(), paper.height()))
    font = QFont("Noto Sans")
    font.setPointSizeF(10.5)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(_STYLE)
    size = ""
    if article.picture is not None:
        image = QImage(article.picture.source)
        shown = None if image.isNull() else Picture(_LEAD, article.picture.alternative)
        article = replace(article, picture=shown)
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(_LEAD), image)
        size = f' width="{paper.width()}"'
    page = html.fragment(article).replace("<img", f"<img{size}")
    document.setHtml(page.replace("<bdi>", "\u2068").replace("</bdi>", "\u2069"))
    return document


def _paint(document: "QTextDocument", page: int, painter: "QPainter", paper: "QPdfWriter") -> None:
    """Paint a page, counted from 0, with its number below it."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPalette

    width, height = paper.width(), paper.height()
    painter.save()
    painter.translate(0, -page * height)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    context.clip = QRectF(0, page * height + 1, width, height - 2)
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()
    below = QRectF(0, height, width, paper.logicalDpiY() / 2)
    centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
    painter.setFont(document.defaultFont())
    painter.drawText(below, centred, f"{page + 1} / {document.pageCount()}")


writer = Writer("pdf", "PDF", ".pdf", write, frozenset({"bold", "links", "pictures", "lists"}))
