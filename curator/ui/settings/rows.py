"""The rows of the settings dialog: a setting's name, what it does, a widget to set it, a button to reset it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from curator.ui.kit.text_labels import plain
from curator.ui.languages import tr, translated
from curator.ui.look.theme import fonts
from curator.ui.mirroring import isolated
from curator.ui.settings.catalogue import Act, Choice, Family, Folder, Keys, Line, Number, Setting
from curator.ui.settings.store import Settings

if TYPE_CHECKING:
    from collections.abc import Callable


class Row(QFrame):
    """One setting. It reports changes, and shows them once they have been made."""

    chosen = Signal(str, object)  # the setting's name, the value it is to have
    asked = Signal(str)  # the name of one whose button was pressed

    def __init__(self, setting: Setting, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setting = setting
        self._settings = settings
        self._show: Callable[[object], None] = lambda _value: None
        self.about = plain(translated(setting.about), font=partial(fonts.sans, 12), name="quiet", parent=self)
        self.control = self._made()
        self.control.setAccessibleName(translated(setting.text))
        self.control.setAccessibleDescription(self.about.text())
        self.back = QPushButton("↺", self)
        self.back.setObjectName("choice")
        self.back.setAutoDefault(False)
        self.back.clicked.connect(partial(self._choose, setting.default))
        kept = self.back.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(kept)
        if kind := setting.values:
            words = tr(
                "{setting}: back to the default, {value}",
                setting=setting.text,
                value=kind.in_words(setting.default),
            )
            self.back.setToolTip(words)
            self.back.setAccessibleName(words)
        self._lay_out()
        options = setting.kind.options.values() if isinstance(setting.kind, Choice) else ()
        texts = (setting.text, setting.about, setting.also, setting.group.value, *options)
        self.words = " ".join(map(translated, texts)).casefold()

    def _lay_out(self) -> None:
        name = QLabel(translated(self.setting.text), self)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setBuddy(self.control)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.addWidget(name, 0, 0)
        grid.addWidget(self.about, 1, 0)
        grid.addWidget(self.control, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.back, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)

    def show_value(self) -> None:
        """Show what is set now."""
        if self.setting.values is None:
            self.back.hide()
            return
        value = self._settings[self.setting.name]
        self.back.setVisible(value != self.setting.default)
        with QSignalBlocker(self.control):
            self._show(value)

    def _choose(self, value: object, *_args: object) -> None:
        self.chosen.emit(self.setting.name, value)

    # What sets it, by its kind

    def _made(self) -> QWidget:
        match self.setting.kind:
            case Choice() as kind:
                return self._choices({str(value): translated(words) for value, words in kind.options.items()})
            case Family() as kind:
                families = {family: family for family in QFontDatabase.families() if _is_shown(family)}
                return self._choices({"": translated(kind.in_words("")), **families})
            case Number() as kind:
                return self._number(kind)
            case Line() as kind:
                return self._line(kind)
            case Keys():
                return self._button(tr("Change the keys…"))
            case Act() as kind:
                return self._button(translated(kind.words))
            case Folder() as kind:
                return self._folder(kind)
            case _:
                raise TypeError(self.setting.kind)

    def _choices(self, options: dict[str, str]) -> QWidget:
        box = _Choices(self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        for value, words in options.items():
            box.addItem(words, value)

        def show(value: object) -> None:
            if box.findData(str(value)) < 0:
                box.addItem(tr("{family} (not on this computer)", family=str(value)), str(value))
            box.setCurrentIndex(box.findData(str(value)))

        self._show = show
        box.activated.connect(lambda at: self._choose(box.itemData(at)))
        return box

    def _number(self, kind: Number) -> QWidget:
        spin = _Number(self)
        spin.setRange(kind.least, kind.most)
        spin.setSingleStep(kind.step)
        spin.setSuffix(kind.unit)
        spin.setKeyboardTracking(False)
        self._show = lambda value: spin.setValue(int(str(value)))
        spin.valueChanged.connect(self._choose)
        return spin

    def _line(self, kind: Line) -> QWidget:
        line = QLineEdit(self)
        if overruled := self._settings.overruled(self.setting):
            line.setText(overruled)
            line.setEnabled(False)
            words = tr("{about} {variable} says so for now.", about=self.setting.about, variable=kind.variable)
            self.about.setText(words)
            return line
        line.setPlaceholderText(kind.instead())
        self._show = lambda value: line.setText(str(value))
        line.editingFinished.connect(lambda: self._choose(" ".join(line.text().split())))
        return line

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.asked.emit(self.setting.name))
        return button

    def _folder(self, kind: Folder) -> QWidget:
        button = QPushButton(tr("Open the folder"), self)
        button.setAutoDefault(False)
        try:
            path = kind.path()
        except OSError:
            button.setEnabled(False)
            return button
        self.about.setText(f"{self.about.text()}\n{isolated(str(path))}")
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        return button


class _Choices(QComboBox):
    """Leaves the wheel to the page; otherwise scrolling would change the settings on the way."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Number(QSpinBox):
    """Likewise."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _is_shown(family: str) -> bool:
    return not QFontDatabase.isPrivateFamily(family) and QFontDatabase.isSmoothlyScalable(family)
