"""The people of the chat: how much each wrote, who is quoted and who is not, and how they agreed to be named."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from curator.phrases import phrase
from curator.project import CONSENTS, Participant
from curator.project.reading.participants import fair_share
from curator.ui.kit.empty_state import paint_empty
from curator.ui.kit.flow_layout import FlowLayout
from curator.ui.kit.list_model import NEXT_ROLE, Index
from curator.ui.kit.pane import Chosen, Hint, Keys, ListPane
from curator.ui.kit.text_labels import tip
from curator.ui.languages import listed, number, tr, tr_count, translated
from curator.ui.look.icons import icon
from curator.ui.look.theme import fonts, theme
from curator.ui.mirroring import mirrored

_HEADERS = (phrase("Person"), phrase("Tweets"), phrase("Quoted"), phrase("Named"))
_NAMED = 3
_NEW = phrase("new", "a person")
_NEW_ROLE = NEXT_ROLE
_ABOVE = "▴ "
_WAYS_TO_BE_NAMED = (
    phrase("not asked"),
    phrase("may be named"),
    phrase("first name"),
    phrase("not by name"),
    phrase("left out"),
)
CONSENT_LABELS: Mapping[str | None, str] = dict(zip((None, *CONSENTS), _WAYS_TO_BE_NAMED, strict=True))


class Which(Enum):
    """Which people the list shows, with the words on the button."""

    ALL = phrase("All", "people")
    QUOTED = phrase("Quoted", "people")
    NEVER = phrase("Never", "people, quoted")
    NEW = phrase("New", "people")
    ONLY_REPOSTS = phrase("Retweeters")


_NOBODY: Mapping[Which, str] = {
    Which.ALL: phrase("Those who take part in the chat stand here, once there are tweets."),
    Which.QUOTED: phrase("Nobody is quoted yet.\n\nPick a tweet, and whoever wrote it stands here."),
}
_WHO: Mapping[Which, str] = {
    Which.ALL: phrase("Everybody who took part"),
    Which.QUOTED: phrase("Those who are quoted"),
    Which.NEVER: phrase("Those who wrote and are not quoted"),
    Which.NEW: phrase("Those who came when a third of the chat was over"),
    Which.ONLY_REPOSTS: phrase("Those who only retweeted"),
}


_BELONGS: Mapping[Which, Callable[[Participant], bool]] = {
    Which.ALL: lambda _voice: True,
    Which.QUOTED: lambda person: person.quoted > 0,
    Which.NEVER: lambda person: person.posts > 0 and not person.quoted,
    Which.NEW: lambda person: person.newcomer,
    Which.ONLY_REPOSTS: lambda person: not person.posts,
}


class PeopleModel(QAbstractTableModel):
    """The people shown, as Qt asks for them."""

    consented = Signal(str, object)  # who, by handle, else by name; how to be named, None for no answer

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Participant] = []
        self._participants: Sequence[Participant] = ()
        self._consents: Mapping[str, str] = {}
        self._share = 0.0
        self._remarks: Mapping[str, str] = {}
        self._which = Which.ALL
        self._sorted = 1, Qt.SortOrder.DescendingOrder

    def show(
        self, participants: Sequence[Participant], consents: Mapping[str, str], remarks: Mapping[str, str]
    ) -> None:
        """Show these people, as filtered and sorted last."""
        self._participants, self._consents, self._remarks = participants, consents, remarks
        self._share = fair_share(participants)
        self._lay()

    def choose(self, which: Which) -> None:
        """Show only some of them."""
        self._which = which
        self._lay()

    def nobody(self) -> str:
        """What the table says if it has nobody to show."""
        return translated(_NOBODY.get(self._which, phrase("There is nobody of that kind in this chat.")))

    def count(self, which: Which) -> int:
        """How many people these are."""
        return sum(map(_BELONGS[which], self._participants))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = column, order
        self._lay()

    def _lay(self) -> None:
        column, order = self._sorted
        chosen = sorted(filter(_BELONGS[self._which], self._participants), key=_full_name)
        chosen.sort(key=lambda person: self._key(person, column), reverse=order == Qt.SortOrder.DescendingOrder)
        if [_full_name(person) for person in chosen] == [_full_name(person) for person in self.rows]:
            self.rows = chosen
            if chosen:
                self.dataChanged.emit(self.index(0, 0), self.index(len(chosen) - 1, _NAMED))
            return
        self.beginResetModel()
        self.rows = chosen
        self.endResetModel()

    def _key(self, person: Participant, column: int) -> tuple[int, int] | str:
        match column:
            case 1:
                return person.posts, person.reposts
            case 2:
                return person.quoted, person.posts
            case 3:
                return self._consent(person)
            case _:
                return _full_name(person).casefold()

    def _consent(self, person: Participant) -> str:
        chosen = self._consents.get(person.handle.lower()) or self._consents.get(person.name.lower())
        return translated(CONSENT_LABELS[chosen])

    def remark(self, person: Participant) -> str:
        """What the editor noted about somebody; empty for nothing."""
        return self._remarks.get(person.handle.lower()) or self._remarks.get(person.name.lower()) or ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(_HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(section)
        return translated(_HEADERS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        person, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return (
                    _short_name(person),
                    number(person.posts),
                    self._quoted(person),
                    self._consent(person),
                )[column]
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._tip(person))
            case Qt.ItemDataRole.AccessibleTextRole if column == 0:
                return self._tip(person)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.data(index)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _aligned(column)
            case _:
                return self._look(person, role) if column == 0 else None

    def _look(self, person: Participant, role: int) -> object:
        """How a name looks: its icon and its font."""
        if role == _NEW_ROLE:
            return person.newcomer
        if role == Qt.ItemDataRole.DecorationRole and self.remark(person):
            return icon("remark", theme().accent)
        if role == Qt.ItemDataRole.FontRole and _BELONGS[Which.NEVER](person):
            return fonts.sans(13, QFont.Weight.DemiBold)
        return None

    def _quoted(self, person: Participant) -> str:
        return f"{_ABOVE if person.quoted > self._share else ''}{number(person.quoted) if person.quoted else '–'}"

    def _tip(self, person: Participant) -> str:
        quotes = sum(one.quoted for one in self._participants)
        facts = [
            tr_count(person.posts, "{count} tweet", "{count} tweets"),
            tr_count(person.reposts, "{count} retweet", "{count} retweets"),
            tr_count(
                quotes,
                "{quoted} of the {count} quote",
                "{quoted} of the {count} quotes",
                quoted=person.quoted,
            )
            if person.quoted
            else tr("never quoted"),
        ]
        facts += [tr("more than a fair share")] if person.quoted > self._share else []
        facts += [self._consent(person)]
        facts += [tr("came late to the chat")] if person.newcomer else []
        words = tr("{who}: {words}", who=_full_name(person), words=listed(facts))
        remark = self.remark(person)
        return f"{words}\n{tr('Your remark: {remark}', remark=remark)}" if remark else words

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        person = self.rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or value == self._consent(person):
            return False
        chosen = next(choice for choice, label in CONSENT_LABELS.items() if translated(label) == value)
        self.consented.emit(person.handle or person.name, chosen)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsEditable if index.column() == _NAMED else base


class _PersonDelegate(QStyledItemDelegate):
    """Paints a name, followed by a word that marks newcomers."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.data(_NEW_ROLE):
            free = option.rect.width() - _new_width() - 24
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, free)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.data(_NEW_ROLE):
            painter.save()
            painter.setFont(fonts.sans(11))
            painter.setPen(theme().color("soft"))
            place = mirrored(option.rect.adjusted(0, 0, -6, 0), option.rect)
            painter.drawText(
                place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), translated(_NEW)
            )
            painter.restore()


class _ConsentDelegate(QStyledItemDelegate):
    """Offers the ways to be named."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        box.setAccessibleName(tr("How they may be named"))
        box.addItems(list(map(translated, CONSENT_LABELS.values())))
        box.activated.connect(lambda _row: self._finish(box))
        return box

    def _finish(self, box: QWidget) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)  # noqa: S101 (made by createEditor)
        editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole)))
        editor.showPopup()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)  # noqa: S101 (made by createEditor)
        model.setData(index, editor.currentText())


class PeopleList(ListPane, QTableView):
    """The table of people, one row each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("people")
        self.setAccessibleName(tr("People"))
        self.people = PeopleModel(self)
        self.setModel(self.people)
        self.setItemDelegateForColumn(0, _PersonDelegate(self))
        self.setItemDelegateForColumn(_NAMED, _ConsentDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self._fit_rows()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(round(fonts.base_px * 4))
        self.setSortingEnabled(True)
        self.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.people.modelAboutToBeReset.connect(self._keep)
        self.people.modelReset.connect(self._restore)
        self._kept: set[str] = set()
        self._was: Participant | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_empty(self, self.people.nobody())

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(fonts.base_px * 2.2))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_rows()

    def chosen(self) -> list[str]:
        """Who is selected, by handle, else by name."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.people.rows[row].handle or self.people.rows[row].name for row in rows]

    def current(self) -> Participant | None:
        """The current person."""
        row = self.currentIndex().row()
        return self.people.rows[row] if 0 <= row < len(self.people.rows) else None

    def chosen_here(self) -> Chosen:
        """The selected people."""
        return Chosen(people=self.chosen())

    def key_hints(self, keys: Keys, questions: int) -> list[Hint]:
        """The keys that are worth naming here."""
        named = keys("edit"), tr("how they are named", "what a key does")
        return [("↵", tr("see their tweets", "what a key does")), named]

    def edit_here(self) -> bool:
        """Offer the ways in which the current person may be named."""
        self.edit_consent()
        return True

    def edit_consent(self) -> None:
        """Offer the ways in which the current person may be named."""
        index = self.currentIndex().siblingAtColumn(_NAMED)
        if index.isValid() and not self.isPersistentEditorOpen(index):
            self.edit(index)

    def _keep(self) -> None:
        self._kept, self._was = set(self.chosen()), self.current()

    def _restore(self) -> None:
        flags = QItemSelectionModel.SelectionFlag
        names = [person.handle or person.name for person in self.people.rows]
        was = (self._was.handle or self._was.name) if self._was else ""
        here = names.index(was) if was in names else 0
        self.selectionModel().setCurrentIndex(self.people.index(here, 0), flags.NoUpdate)
        for row, name in enumerate(names):
            if name in self._kept:
                self.selectionModel().select(self.people.index(row, 0), flags.Select | flags.Rows)


class People(QWidget):
    """The table, with buttons that choose whom it shows."""

    wanted = Signal(str)  # the handle of somebody whose tweets are to be seen

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = PeopleList(self)
        self._buttons: dict[Which, QPushButton] = {}
        choice = FlowLayout()
        choice.setContentsMargins(16, 4, 12, 4)
        for which in Which:
            button = self._buttons[which] = QPushButton(translated(which.value), self)
            button.setObjectName("choice")
            button.setToolTip(translated(_WHO[which]))
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(which is Which.ALL)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.toggled.connect(lambda on, which=which: self.list.people.choose(which) if on else None)
            choice.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(choice)
        column.addWidget(self.list, 1)
        self.list.activated.connect(self._want)
        self.list.clicked.connect(self._want)

    def show_participants(
        self, participants: Sequence[Participant], consents: Mapping[str, str], remarks: Mapping[str, str]
    ) -> None:
        """Show who takes part, as of now."""
        people = self.list.people
        people.show(participants, consents, remarks)
        for which, button in self._buttons.items():
            count = people.count(which)
            button.setText(tr("{which} {count}", which=which.value, count=count))
            button.setEnabled(count > 0 or which is Which.ALL)

    def _want(self, index: QModelIndex) -> None:
        person = self.list.people.rows[index.row()]
        if index.column() != _NAMED and person.handle:
            self.wanted.emit(person.handle)


def _new_width() -> int:
    return QFontMetrics(fonts.sans(11)).horizontalAdvance(translated(_NEW))


def _full_name(person: Participant) -> str:
    name = " ".join(person.name.split())
    handle = f"@{person.handle}" if person.handle else ""
    return " ".join(filter(None, (name, handle))) or tr("unknown")


def _short_name(person: Participant) -> str:
    return " ".join(person.name.split()) or _full_name(person)


def _aligned(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in (1, 2) else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
