"""What a drag carries: posts for this program, their words for every other."""

import html
import json
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from curator.ui.kit.text_layout import lay_out
from curator.ui.look.theme import fonts, theme

POSTS = "application/x-curator-posts"
QUESTION = "application/x-curator-question"


class Carried(Struct, frozen=True):
    """Posts in a drag, and the id of the question they come from; None if they come from the timeline."""

    posts: tuple[str, ...]
    source: str | None


def mime_of_posts(project: str, posts: Sequence[str], words: Sequence[str], source: str | None) -> QMimeData:
    """Posts as a drag carries them: ids for this project's own window, text and HTML for everyone else."""
    data = QMimeData()
    content = {"project": project, "posts": list(posts), "source": source}
    data.setData(POSTS, json.dumps(content).encode())
    data.setText("\n".join(words))
    data.setHtml("<ul>" + "".join(f"<li>{html.escape(one)}</li>" for one in words) + "</ul>")
    return data


def carried(data: QMimeData, project: str) -> Carried | None:
    """The posts of this project in a drag; None if it carries something else."""
    if not data.hasFormat(POSTS):
        return None
    content = json.loads(bytes(data.data(POSTS).data()))
    if content["project"] != project:
        return None
    return Carried(tuple(content["posts"]), content["source"])


def mime_of_question(project: str, question: str) -> QMimeData:
    """A question as a drag carries it."""
    data = QMimeData()
    data.setData(QUESTION, json.dumps({"project": project, "question": question}).encode())
    return data


def carried_question(data: QMimeData, project: str) -> str | None:
    """The id of this project's question in a drag."""
    if not data.hasFormat(QUESTION):
        return None
    content = json.loads(bytes(data.data(QUESTION).data()))
    return str(content["question"]) if content["project"] == project else None


def picture(words: str, count: int, scale: float) -> QPixmap:
    """A small card with the first words, and a badge with the number where several are carried."""
    colors = theme()
    text = lay_out(words if len(words) <= 90 else words[:88].rstrip() + "…", fonts.sans(13), 280)
    width, height = 306.0, text.height + 18
    margin = 12.0
    pixmap = QPixmap(round((width + 2 * margin) * scale), round((height + 2 * margin) * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for spread in range(6, 0, -1):
        shadow = QPainterPath()
        rect = QRectF(margin - spread, margin - spread + 3, width + 2 * spread, height + 2 * spread)
        shadow.addRoundedRect(rect, 10 + spread, 10 + spread)
        painter.fillPath(shadow, QColor(0, 0, 0, 10))
    card = QPainterPath()
    card.addRoundedRect(QRectF(margin, margin, width, height), 10, 10)
    painter.fillPath(card, colors.color("card"))
    painter.setPen(QPen(colors.color("accent"), 1))
    painter.drawPath(card)
    text.paint(painter, QPointF(margin + 13, margin + 9), colors.color("ink"))
    if count > 1:
        _badge(painter, QPointF(margin + width, margin), str(count))
    painter.end()
    return pixmap


def _badge(painter: QPainter, corner: QPointF, text: str) -> None:
    colors = theme()
    width = 14.0 + 8 * len(text)
    rect = QRectF(corner.x() - width + 8, corner.y() - 10, width, 20)
    path = QPainterPath()
    path.addRoundedRect(rect, 10, 10)
    painter.fillPath(path, colors.color("accent"))
    painter.setFont(fonts.sans(12, fonts.sans().Weight.Bold))
    painter.setPen(colors.color("on_accent"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
