"""The dialog that gives commands other keys."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from curator.ui.commands.catalogue import COMMANDS
from curator.ui.commands.digit_keys import combination
from curator.ui.commands.keymap import Keymap, native, why_not
from curator.ui.kit.screen_fit import fit
from curator.ui.kit.text_labels import plain
from curator.ui.languages import listed, tr, translated
from curator.ui.look.theme import fonts

_NAME = Qt.ItemDataRole.UserRole
_TEXTS = {command.name: command.text for command in COMMANDS}


class KeyEdit(QLineEdit):
    """Takes whatever is pressed as one combination; Escape and Tab leave the field."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press the new keys here"))
        self.setAccessibleName(tr("New keys"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() not in (
            Qt.Key.Key_Escape,
            Qt.Key.Key_Tab,
            Qt.Key.Key_Backtab,
        ):
            if event.type() == QEvent.Type.KeyPress and (key := combination(event)):
                self.pressed.emit(key)
            event.accept()
            return True
        return super().event(event)


class KeysDialog(QDialog):
    """Lists the commands with their keys; changes take effect at once."""

    changed = Signal(Keymap)

    def __init__(self, keymap: Keymap, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.keymap = keymap
        self._pending = ""
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(tr("Find a command, a menu or a key"))
        self._search.setAccessibleName(tr("Find a command"))
        self._rows = QStandardItemModel(0, 3, self)
        self._rows.setHorizontalHeaderLabels([tr("Command"), tr("Menu"), tr("Keys")])
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._rows)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QTreeView(self)
        self.list.setObjectName("keys")
        self.list.setAccessibleName(tr("Commands"))
        self.list.setModel(self._found)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.edit = KeyEdit(self)
        self.message = plain(font=partial(fonts.sans, 12), name="quiet", parent=self)
        self.use = self._button(tr("Use it"), self._use)
        self.use.setDefault(True)
        self.use_too = self._button(tr("Use it as well"), self._use_too)
        self.none = self._button(tr("No keys"), self._take_away)
        self.back = self._button(tr("Back to the default"), self._back)
        self.all_back = self._button(tr("All back to the default"), self._all_back)
        self._lay_out()
        self._fill()
        self._search.textChanged.connect(self._find)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.list.activated.connect(lambda _index: self.edit.setFocus())
        self.edit.pressed.connect(self._press)
        self.list.setCurrentIndex(self._found.index(0, 0))

    def _button(self, text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        new = QHBoxLayout()
        new.addWidget(self.edit, 1)
        new.addWidget(self.use)
        new.addWidget(self.use_too)
        rest = QHBoxLayout()
        rest.addWidget(self.none)
        rest.addWidget(self.back)
        rest.addStretch(1)
        rest.addWidget(self.all_back)
        rest.addWidget(self._button(tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._search)
        column.addWidget(self.list, 1)
        column.addWidget(self.message)
        column.addLayout(new)
        column.addLayout(rest)
        fit(self, 680, 640)

    # Showing

    def _fill(self) -> None:
        for command in COMMANDS:
            words = [translated(command.text), command.menu.title, ""]
            row = [QStandardItem(one) for one in words]
            row[0].setData(command.name, _NAME)
            self._rows.appendRow(row)
        self._show_keys()

    def _show_keys(self) -> None:
        for row, command in enumerate(COMMANDS):
            own = command.name in self.keymap.changed
            keys = self._written(self.keymap.keys(command.name))
            self._rows.item(row, 2).setText(keys)
            spoken = listed([translated(command.text), command.menu.title, keys or tr("no keys")])
            self._rows.item(row, 0).setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            self._rows.item(row, 2).setData(keys or tr("no keys"), Qt.ItemDataRole.AccessibleTextRole)
            for column in range(3):
                font = QFont()  # all but the weight is the list's
                font.setWeight(QFont.Weight.DemiBold if own else QFont.Weight.Normal)
                self._rows.item(row, column).setFont(font)

    def _written(self, keys: Sequence[str]) -> str:
        return ", ".join(map(native, keys))

    def _find(self, typed: str) -> None:
        self._found.setFilterFixedString(typed)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._found.index(0, 0))

    @property
    def current(self) -> str:
        """The name of the command that is being changed; empty for none."""
        index = self.list.currentIndex()
        return str(index.siblingAtColumn(0).data(_NAME)) if index.isValid() else ""

    def choose(self, name: str) -> None:
        """Make a command the current one."""
        for row in range(self._found.rowCount()):
            index = self._found.index(row, 0)
            if index.data(_NAME) == name:
                self.list.setCurrentIndex(index)

    def _show_current(self) -> None:
        """Show what can be done for the current command, before anything is pressed."""
        self._pending = ""
        self.edit.clear()
        name = self.current
        keys = self.keymap.keys(name) if name else ()
        self._tell(self._written(keys) or tr("no keys"))
        self._allow()

    def _tell(self, words: str) -> None:
        command = _TEXTS.get(self.current)
        self.message.setText(tr("{command}: {keys}", command=command, keys=words) if command else "")

    def _allow(self) -> None:
        name = self.current
        self.edit.setEnabled(bool(name))
        self.use.setEnabled(bool(self._pending))
        self.use_too.setEnabled(bool(self._pending) and bool(self.keymap.keys(name)))
        self.none.setEnabled(bool(name and self.keymap.keys(name)))
        self.back.setEnabled(name in self.keymap.changed or (bool(name) and self.keymap.back(name) != self.keymap))
        self.all_back.setEnabled(bool(self.keymap.changed))
        self.use.setText(tr("Use it"))

    # Changing

    def _press(self, key: str) -> None:
        """Show a combination, and who has it already."""
        name = self.current
        self.edit.setText(native(key))
        owner = self.keymap.owner(key)
        refused = why_not(key)
        self._pending = "" if refused or owner == name else key
        self._allow()
        if refused:
            self._tell(refused)
        elif owner == name:
            self._tell(tr("{key} is one of its keys already.", key=native(key)))
        elif owner is not None:
            self.use.setText(tr("Take it over"))
            self._tell(
                tr("{key} is for “{command}” now, which would lose it.", key=native(key), command=_TEXTS[owner])
            )
        else:
            self._tell(tr("{key} is free.", key=native(key)))
        if self._pending:
            self.use.setFocus()

    def _use(self) -> None:
        if self._pending:
            self._change(self.keymap.give(self.current, [self._pending]))

    def _use_too(self) -> None:
        if self._pending:
            self._change(self.keymap.give(self.current, [*self.keymap.keys(self.current), self._pending]))

    def _take_away(self) -> None:
        self._change(self.keymap.give(self.current, ()))

    def _back(self) -> None:
        self._change(self.keymap.back(self.current))

    def _all_back(self) -> None:
        self._change(Keymap())

    def show_keymap(self, keymap: Keymap) -> None:
        """Show keys that were changed elsewhere."""
        if keymap != self.keymap:
            self.keymap = keymap
            self._show_keys()
            self._show_current()

    def _change(self, keymap: Keymap) -> None:
        self.show_keymap(keymap)
        self.list.setFocus()
        self.changed.emit(keymap)
