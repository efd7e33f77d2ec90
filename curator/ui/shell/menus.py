"""The menus: those of the bar, and those that a right click opens in a pane."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractItemView, QMainWindow, QMenu

from curator.text import STEPS
from curator.ui.archives.commands import ArchiveCommands
from curator.ui.article.commands import ArticleCommands
from curator.ui.commands.actions import Actions
from curator.ui.commands.catalogue import Menu
from curator.ui.desk.session import Session
from curator.ui.kit.text_labels import without_mnemonic
from curator.ui.languages import tr
from curator.ui.shell.layout import Panes


class Menus:
    """Fills the window's bar with every command, and gives each pane its own menu."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        actions: Actions,
        panes: Panes,
        archives: ArchiveCommands,
        article: ArticleCommands,
    ) -> None:
        self._window = window
        self._session = session
        self._actions = actions
        self._panes = panes
        self._article = article
        self.by_name = actions.fill(window.menuBar())
        self.recent = QMenu(tr("Open &recent"), window)
        self.recent.aboutToShow.connect(partial(archives.list_recent, self.recent))
        self.by_name[Menu.FILE].insertMenu(actions["open-sample"], self.recent)
        self.filters = QMenu(tr("Filters"), window)
        self.filters.aboutToShow.connect(self._list_filters)
        self.by_name[Menu.EDIT].insertMenu(actions["drop-filter"], self.filters)
        for name in ("by-question", *(f"cleanup-{step.name}" for step in STEPS)):
            actions[name].setCheckable(True)
        for pane, menus in (
            (panes.timeline, (Menu.TWEET, Menu.PERSON)),
            (panes.article, (Menu.ARTICLE, Menu.TWEET, Menu.PERSON)),
            (panes.buckets, (Menu.QUESTION,)),
            (panes.people.list, (Menu.PERSON,)),
            (panes.conversation, (Menu.TWEET, Menu.PERSON)),
        ):
            pane.customContextMenuRequested.connect(partial(self._open, pane, menus))

    def _list_filters(self) -> None:
        self.filters.clear()
        project = self._session.project
        for name, query in (project.filters() if project is not None else {}).items():
            action = self.filters.addAction(without_mnemonic(name))
            action.triggered.connect(partial(self._session.search_for.tell, query))
        if self.filters.isEmpty():
            self.filters.addAction(tr("No search is saved yet")).setEnabled(False)

    def _open(self, pane: QAbstractItemView, menus: tuple[Menu, ...], at: QPoint) -> None:
        self._actions.draw()
        shown = QMenu(self._window)
        if pane is self._panes.buckets and self._panes.buckets.current_filter() is not None:
            shown.addAction(self._actions["drop-filter"])
            menus = ()
        for menu in menus:
            shown.addActions(self.by_name[menu].actions())
            shown.addSeparator()
        if pane is self._panes.article:
            self._article.offer_cleanup(shown)
        shown.popup(pane.viewport().mapToGlobal(at))
