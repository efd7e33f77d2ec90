"""The icons in the forms that desktops take: PNG, Windows' .ico, macOS's .icns, drawn from the SVG files."""

import struct
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRectF
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "resources" / "icons" / "curator.svg"
DOCUMENT = ROOT / "packaging" / "icons" / "curation.svg"

SIZES = (16, 24, 32, 48, 64, 128, 256)  # pixels, of those that hicolor has a folder for
_ICO_SIZES = (16, 24, 32, 48, 64, 256)
# Source: https://en.wikipedia.org/wiki/Apple_Icon_Image_format
_ICNS_TYPES = ((b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512), (b"ic10", 1024))


def png(drawn: Path, size: int) -> bytes:
    """A drawing as a PNG of so many pixels a side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(drawn)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise OSError(f"{drawn} could not be made a picture of {size} pixels.")
    return bytes(buffer.data().data())


def ico(drawn: Path, sizes: Sequence[int] = _ICO_SIZES) -> bytes:
    """A drawing as an icon of Windows: a header, an entry for each picture, the pictures.

    Source: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
    """
    pictures = [png(drawn, size) for size in sizes]
    at = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in zip(sizes, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


def icns(drawn: Path) -> bytes:
    """A drawing as an icon of macOS: a header, then each picture behind its type and length."""
    blocks = b""
    for kind, size in _ICNS_TYPES:
        picture = png(drawn, size)
        blocks += kind + struct.pack(">I", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">I", 8 + len(blocks)) + blocks
