"""The commands that open archives and projects."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from curator.posts import CuratorError
from curator.ui.archives.opener import Opener
from curator.ui.commands.registry import Registry
from curator.ui.desk.session import Session
from curator.ui.kit.text_labels import without_mnemonic
from curator.ui.languages import tr, translated
from curator.work import sample
from curator.work.locating import Opening

_READABLE = (
    "*.curation *.db *.sqlite *.sqlite3 *.csv *.tsv *.txt *.parquet *.xlsx *.xls *.ods *.json *.jsonl *.ndjson"
    " *.gz *.js *.zip"
)


class ArchiveCommands:
    """Asks for files over ``window``, and has them opened."""

    def __init__(self, session: Session, opener: Opener, window: QWidget) -> None:
        self._session = session
        self._opener = opener
        self._window = window

    def register(self, registry: Registry) -> None:
        """Take these commands on."""
        registry.register(
            {
                "open": self.choose_file,
                "open-sample": self.open_sample,
                "add-archive": self.add_archive,
                "scope": self._opener.choose_scope,
            }
        )

    def choose_file(self) -> None:
        """Ask for an archive or a project, and open it."""
        kinds = f"{tr('Archives and projects')} ({_READABLE});;{tr('All files (*)')}"
        self._ask(tr("Open an archive or a project"), kinds, self._opener.open_path)

    def open_sample(self) -> None:
        """Open the bundled sample chat."""
        try:
            project = sample.sample_project()
        except CuratorError as error:
            self._session.notice.tell(translated(error))
        else:
            self._session.open(Opening(project, None))

    def add_archive(self) -> None:
        """Ask for another archive, and add it to the open project."""
        self._ask(tr("Add another archive"), "", self._opener.add)

    def list_recent(self, menu: QMenu) -> None:
        """Fill a menu with the projects that were open last."""
        menu.clear()
        for path in self._session.settings.recent():
            action = menu.addAction(without_mnemonic(f"{path.stem}   {path.parent}"))
            action.triggered.connect(partial(self._opener.open_path, path))
        if menu.isEmpty():
            menu.addAction(tr("Nothing was opened yet")).setEnabled(False)

    def _ask(self, title: str, kinds: str, then: Callable[[Path], None]) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if name:
            then(Path(name))
