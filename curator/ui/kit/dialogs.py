"""Windows beside the main one."""

from PySide6.QtWidgets import QWidget


def bring_forward(kind: type[QWidget], beside: QWidget) -> bool:
    """Bring an open window of this kind to the front; return whether there is one."""
    dialog = next((one for one in beside.findChildren(kind) if one.isVisible()), None)
    if dialog is not None:
        dialog.activateWindow()
    return dialog is not None
