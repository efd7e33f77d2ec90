"""Windows beside the main one."""

from PySide6.QtWidgets import QWidget


def bring_forward(kind: type[QWidget], beside: QWidget) -> bool:
    """Bring a window of a kind to the front, if one is open beside another; whether one is."""
    dialog = next((one for one in beside.findChildren(kind) if one.isVisible()), None)
    if dialog is not None:
        dialog.activateWindow()
    return dialog is not None
