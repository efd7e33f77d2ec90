"""The commands about the cards: going through them, accepting what is suggested, and the order they are in."""

from functools import partial

from PySide6.QtCore import Qt

from curator.ui.commands.catalogue import PICK_KEYS
from curator.ui.commands.registry import Registry
from curator.ui.desk import gestures
from curator.ui.desk.filing import Filing
from curator.ui.desk.selection import Selection
from curator.ui.desk.session import Session
from curator.ui.languages import tr
from curator.ui.timeline.activity import Activity
from curator.ui.timeline.suggestions import Suggestions
from curator.ui.timeline.view import Timeline


class TimelineCommands:
    """Goes through the cards, and decides about them, as the pane and the menus say."""

    def __init__(
        self,
        session: Session,
        selection: Selection,
        filing: Filing,
        view: Timeline,
        activity: Activity,
        suggestions: Suggestions,
    ) -> None:
        self._session = session
        self._selection = selection
        self._filing = filing
        self._view = view
        self._activity = activity
        self._suggestions = suggestions

    def register(self, registry: Registry) -> None:
        """Take these commands on."""
        registry.register(
            {
                "next": lambda: self._selection.pane.step(1),
                "previous": lambda: self._selection.pane.step(-1),
                "accept": self.accept,
                "accept-all": self.accept_all,
                "seen": self.mark_screen_seen,
                "span": partial(self._activity.setFocus, Qt.FocusReason.ShortcutFocusReason),
                **{f"pick-{place}": partial(self.pick, place - 1) for place in range(1, len(PICK_KEYS) + 1)},
            }
        )

    def accept(self) -> None:
        """File the chosen cards as is suggested, and go to the next that asks for a decision."""
        desk, rows = self._session.desk, self._view.chosen()
        if desk is None or not self._view.currentIndex().isValid():
            return
        self._accept(rows)
        self._view.go_to(desk.next_open(max(rows, default=self._view.currentIndex().row())))

    def pick(self, place: int) -> None:
        """File the card at a place in sight, from 0, as is suggested; the cursor goes there and the view stays.

        Where nothing is suggested, the card waits for a number; and a number corrects a wrong suggestion.
        """
        desk, rows = self._session.desk, self._view.rows_to_pick()
        if desk is None or place >= len(rows):
            return
        card = desk.card(rows[place])
        self._view.make_current(rows[place])
        self._view.picked = card.state.id
        if not self._accept([rows[place]]) and card.is_open:
            self._session.message.tell(tr("No question is suggested for this tweet; press the number of one."))

    def _accept(self, rows: list[int]) -> bool:
        """File the posts in some rows, each under the question suggested now; False where none is."""
        desk = self._session.desk
        if desk is None or not (filings := gestures.suggested(desk, rows)):
            return False
        posts = desk.posts(rows)
        self._filing.file_each(filings)
        self._filing.filed.tell(posts, None)
        return True

    def accept_all(self) -> None:
        """Show what is suggested for everything that is open, to be accepted as one decision."""
        from curator.ui.timeline.accept_dialog import AcceptDialog

        if (desk := self._session.desk) is not None:
            dialog = AcceptDialog(desk, self._suggestions, self._view.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted_all.connect(self._filing.file_each)
            dialog.open()

    def mark_screen_seen(self) -> None:
        """Mark what is wholly on the screen and still open as seen, and go on with what is not."""
        if (desk := self._session.desk) is None:
            return
        passed = self._view.whole_rows()
        rows = [row for row in passed if desk.card(row).is_open]
        if rows:
            project, posts = desk.project, desk.posts(rows)
            self._session.decide(lambda: project.seen(posts))
        if passed:
            self._view.begin_at(desk.next_open(passed.stop - 1))
