"""Digit keys by their place on the keyboard, whatever is printed there: AZERTY has ``&`` where others have 1.

Qt finds shortcuts by the sign that a key gives. On a French keyboard the digits need Shift, so that ``1`` is
not to be had, and Shift with it gives ``1``; on a German one Shift+7 is ``/``, which Qt finds ambiguous. Here
the key's own number counts, as the system gives it.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from curator.ui.commands.actions import Actions

# X11 and Wayland: the scan codes of the evdev keycodes, AE01 to AE10 (xkeyboard-config, keycodes/evdev).
_XKB = {code: str((code - 9) % 10) for code in range(10, 20)}
# Windows: scan codes of set 1 (Microsoft, "Keyboard Input Overview", scan codes; 0x02 to 0x0B).
_WINDOWS = {code: str((code - 1) % 10) for code in range(0x02, 0x0C)}
# macOS gives no scan codes but virtual keys, which are the key's place there (kVK_ANSI_1 … in Carbon's Events.h).
_MAC = {
    0x12: "1",
    0x13: "2",
    0x14: "3",
    0x15: "4",
    0x17: "5",
    0x16: "6",
    0x1A: "7",
    0x1C: "8",
    0x19: "9",
    0x1D: "0",
}
_ROWS: Mapping[str, Mapping[int, str]] = {"xcb": _XKB, "wayland": _XKB, "windows": _WINDOWS, "cocoa": _MAC}

# AltGr on X11 and Wayland, which Qt does not tell of: ISO_Level3_Shift is on the fifth modifier.
_ALTGR = 0x80

_HELD = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl"),
    (Qt.KeyboardModifier.AltModifier, "Alt"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift"),
    (Qt.KeyboardModifier.MetaModifier, "Meta"),
)
_Modifiers = Qt.KeyboardModifier


def digit(event: QKeyEvent, platform: str = "") -> str:
    """The digit that stands on a key of the upper row, 1 to 9 and 0; empty for every other key."""
    platform = platform or QGuiApplication.platformName()
    if platform in ("xcb", "wayland") and event.nativeModifiers() & _ALTGR:
        return ""
    code = event.nativeVirtualKey() if platform == "cocoa" else event.nativeScanCode()
    return _ROWS.get(platform, {}).get(code, "")


def combination(event: QKeyEvent, platform: str = "") -> str:
    """The combination that is pressed, by portable name: digits by their place, everything else by its sign.

    A sign that needs Shift is named without it (``?``). Empty while only modifiers are held.
    """
    modifiers = event.modifiers() & ~(_Modifiers.KeypadModifier | _Modifiers.GroupSwitchModifier)
    if number := digit(event, platform):
        return "+".join([*(name for held, name in _HELD if modifiers & held), number])
    key = event.key()
    if key in (0, Qt.Key.Key_unknown, Qt.Key.Key_AltGr) or Qt.Key.Key_Shift <= key <= Qt.Key.Key_ScrollLock:
        return ""
    text = event.text()
    if text.isprintable() and len(text) == 1 and not text.isalnum() and not text.isspace():
        modifiers &= ~_Modifiers.ShiftModifier
    return QKeySequence(key | modifiers.value).toString(QKeySequence.SequenceFormat.PortableText)


class DigitKeys(QObject):
    """Sits before a window and runs what the keys of the upper row are for, as long as no text is edited."""

    def __init__(self, window: QWidget, actions: Actions, platform: str = "") -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._platform = platform
        self._watched: QObject | None = None

    def watch(self) -> None:
        """Start, once the window is on the screen."""
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._watched:
            handle.installEventFilter(self)
            self._watched = handle

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not isinstance(event, QKeyEvent) or not digit(event, self._platform):
            return False
        focus = self._window.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit) or QApplication.activePopupWidget():
            return False
        pressed = combination(event, self._platform)
        action = self._by_sign(event, focus) or self._actions.on_key(pressed, focus)
        if action is None:
            return False
        if event.type() == QEvent.Type.KeyPress:
            action.trigger()
        event.accept()  # of an override: so that Qt looks for no shortcut of its own
        return True

    def _by_sign(self, event: QKeyEvent, focus: QWidget | None) -> QAction | None:
        """What the sign on the key is for, if it is a command's own, like the German ``/``."""
        if event.text().isdigit() or event.modifiers() & ~_Modifiers.ShiftModifier:
            return None
        return self._actions.on_key(event.text(), focus)
