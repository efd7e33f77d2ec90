"""The dialog that finds, changes and resets settings; every choice takes effect at once."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curator.posts import CuratorError
from curator.ui.kit.screen_fit import fit
from curator.ui.kit.text_labels import clearable, plain
from curator.ui.languages import listed, tr, tr_count, translated
from curator.ui.look.theme import fonts
from curator.ui.settings.catalogue import BY_NAME, SETTINGS, Group
from curator.ui.settings.rows import Row
from curator.ui.settings.store import Settings

if TYPE_CHECKING:
    from curator.ui.settings.file import Found

_FILE = "curator-settings.json"
_NAMED = 5  # of the unknown names in a file


class SettingsDialog(QDialog):
    """Shows all settings on one page, or those searched for. It stays open beside the work; Escape closes it."""

    keys_asked = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.settings = settings
        self._undo: Callable[[], None] = lambda: None
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Find a setting"))
        self.search.setAccessibleName(tr("Find a setting"))
        clearable(self.search)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._to_found)
        self.rows = {setting.name: Row(setting, settings, self) for setting in SETTINGS}
        for row in self.rows.values():
            row.chosen.connect(self.set)
            row.asked.connect(self._act)
        self._heads = {group: plain(translated(group.value), font=_heading, parent=self) for group in Group}
        self._none = plain(tr("No setting has these words."), name="quiet", parent=self)
        self._none.hide()
        self.message = plain(parent=self)
        self.undo = self._button(tr("Undo"), self._take_back)
        self.undo.hide()
        self.export = self._button(tr("Export…"), self._ask_where_to)
        self.take_over = self._button(tr("Import…"), self._ask_for_file)
        self.all_back = self._button(tr("All back to the default"), self._all_back)
        self._lay_out()
        settings.changed.connect(self._follow)
        self._follow()
        if not settings.can_be_kept():
            self._tell(tr("What is set here cannot be written to the disk, and holds until Curator is closed."))

    def _button(self, text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)  # Enter belongs to the search
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(20, 0, 20, 16)
        rows.setSpacing(16)
        for group, head in self._heads.items():
            head.setContentsMargins(0, 12, 0, 0)
            rows.addWidget(head)
            for setting in SETTINGS:
                if setting.group is group:
                    rows.addWidget(self.rows[setting.name])
        rows.addWidget(self._none)
        rows.addStretch(1)
        area = QScrollArea(self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its rows have it
        area.setObjectName("settings")
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        top = QHBoxLayout()
        top.setContentsMargins(20, 16, 20, 4)
        top.addWidget(self.search)
        message_row = QHBoxLayout()
        message_row.setContentsMargins(20, 0, 20, 0)
        message_row.addWidget(self.message, 1)
        message_row.addWidget(self.undo)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 4, 20, 16)
        foot.addWidget(self.export)
        foot.addWidget(self.take_over)
        foot.addStretch(1)
        foot.addWidget(self.all_back)
        foot.addWidget(self._button(tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(area, 1)
        column.addLayout(message_row)
        column.addLayout(foot)
        fit(self, 760, 680)

    def _find(self, typed: str) -> None:
        """Show the settings that have every typed word, wherever they have it."""
        words = typed.casefold().split()
        for row in self.rows.values():
            row.setVisible(all(word in row.words for word in words))
        for group, head in self._heads.items():
            head.setVisible(any(not row.isHidden() for row in self.rows.values() if row.setting.group is group))
        self._none.setVisible(all(row.isHidden() for row in self.rows.values()))

    def _to_found(self) -> None:
        """Move the focus to the first setting that is found."""
        if found := next((row for row in self.rows.values() if not row.isHidden()), None):
            found.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, _name: str = "") -> None:
        """Show what is set now."""
        for row in self.rows.values():
            row.show_value()
        self.rows["forget_recent"].control.setEnabled(bool(self.settings.recent()))
        self.all_back.setEnabled(
            any(self.settings[name] != BY_NAME[name].default for name in self.settings.values())
        )

    # What is said of what was done

    def _tell(self, words: str, undo: Callable[[], None] | None = None) -> None:
        self.message.setText(words)
        self._undo = undo or (lambda: None)
        self.undo.setVisible(undo is not None)

    def _take_back(self) -> None:
        self._undo()
        self._tell("")

    def set(self, name: str, value: object) -> None:
        """Give a setting a value; if it cannot have this value, say so and leave it as it is."""
        if self.settings[name] == value:  # a field that is left says what it has
            return
        self._tell("")
        try:
            self.settings.set(name, value)
        except CuratorError as error:
            self._tell(translated(error))
            self._follow()

    def _take(self, values: Mapping[str, object], words: str) -> None:
        """Give settings values, and offer to undo that."""
        before = {name: self.settings[name] for name in values}
        self.settings.take(values)
        self._tell(words, partial(self.settings.take, before))

    def _all_back(self) -> None:
        defaults = {name: BY_NAME[name].default for name in self.settings.values()}
        self._take(defaults, tr("Everything is set as it comes."))

    def _act(self, name: str) -> None:
        """Do what a row's button is for."""
        if name == "keys":
            self.keys_asked.emit()
        elif name == "forget_recent":
            recent = self.settings.recent()
            self.settings.keep_recent([])
            self._tell(tr("The recent projects are forgotten."), partial(self.settings.keep_recent, recent))

    # Files of settings

    def _ask_where_to(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Export the settings"), _FILE, _kind())
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the settings to a file, or say why that cannot be done."""
        from curator.ui.settings import file

        try:
            file.write(self.settings, path)
        except CuratorError as error:
            self._tell(translated(error))
        else:
            self._tell(tr("The settings are in {path}", path=path))

    def _ask_for_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import settings"), "", _kind())
        if name:
            self.import_from(Path(name))

    def import_from(self, path: Path) -> None:
        """Take over all settings of a file, or say why none can be taken."""
        from curator.ui.settings import file

        try:
            found = file.read(path)
            self._take(found.values, _account_of(found, path))
        except CuratorError as error:
            self._tell(translated(error))


def _kind() -> str:
    """Of files: what they are called, and their ending, which no sign that guides reading may stand beside."""
    return f"{tr('Settings')} (*.json)"


def _account_of(found: "Found", path: Path) -> str:
    done = tr_count(
        len(found.values),
        "{count} setting is taken over from {file}.",
        "{count} settings are taken over from {file}.",
        file=path.name,
    )
    if not found.unknown:
        return done
    names = listed(name[:40] if name[:40].isprintable() else repr(name[:40]) for name in found.unknown[:_NAMED])
    more = len(found.unknown) - _NAMED
    if more > 0:
        names = tr("{names} and {count} more", names=names, count=more)
    return tr("{done} Left aside is what this Curator does not know: {names}.", done=done, names=names)


def _heading() -> QFont:
    return fonts.sans(15, QFont.Weight.DemiBold)
