"""Shows in the panes, the header and the status line what a change of the project has changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from curator.project import LABELS, Change
from curator.text import STEPS
from curator.ui.article.rows import rows_of
from curator.ui.buckets.entries import entries
from curator.ui.commands.actions import Actions
from curator.ui.commands.key_bindings import KeyBindings
from curator.ui.desk.desk import Desk
from curator.ui.desk.selection import Selection
from curator.ui.desk.session import Session
from curator.ui.kit.text_labels import tip, without_mnemonic
from curator.ui.kit.words_editor import WordsEditor
from curator.ui.languages import tr, translated
from curator.ui.look.label_shapes import called
from curator.ui.look.label_shapes import icon as label_icon
from curator.ui.shell.layout import Panes
from curator.ui.shell.status import facts_of
from curator.work import conversation
from curator.work.locating import Opening

if TYPE_CHECKING:
    from collections.abc import Sequence


class Repaint(QObject):
    """Keeps what surrounds the cards as the project is; the cards are the navigation's."""

    def __init__(
        self, session: Session, selection: Selection, panes: Panes, actions: Actions, bindings: KeyBindings
    ) -> None:
        super().__init__(panes)
        self._session = session
        self._selection = selection
        self._panes = panes
        self._actions = actions
        self._bindings = bindings
        self._times: Sequence[int] = ()
        self._wrong_template = ""
        session.completed.listen(self._complete)
        session.changed.listen(self._follow)
        session.decider.saved_changed.connect(lambda: panes.status.show_saved(session.decider.saved))
        panes.tabs.currentChanged.connect(self._show_tab)
        panes.timeline.current_changed.connect(self._show_thread)
        bindings.changed.listen(lambda _keymap: self.show_hints())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self.show_hints)

    def refresh(self) -> None:
        """Show everything beside the cards as it is now."""
        if (desk := self._session.desk) is None:
            return
        with desk.project.snapshot():
            self._times = desk.project.times()
            self._show(desk)

    def _complete(self, _opening: Opening) -> None:
        self.refresh()
        self._panes.timeline.viewport().update()  # it is known now who hosts

    def _follow(self, change: Change) -> None:
        if (desk := self._session.desk) is None:
            return
        if "post" in change.keys:
            self._times = desk.project.times()
        self._show(desk)

    def _show(self, desk: Desk) -> None:
        self._show_panes(desk)
        self._show_tab()
        self.show_hints()
        self._show_actions(desk)

    def _show_panes(self, desk: Desk) -> None:
        from curator.draft.compose import compose_anyway

        project, panes = desk.project, self._panes
        counts, fields, hashtag = project.counts(), project.article(), project.hashtag()
        questions = desk.questions = project.questions()
        panes.buckets.entries.show(entries(counts, questions, project.filters()))
        panes.buckets.open(desk.view, desk.query)
        panes.activity.show_chat(self._times, questions, desk.zone)
        panes.activity.show_decided(project.picked_times(), project.starred_times())
        panes.timeline.delegate.hosts = frozenset(
            name.strip().removeprefix("@").lower() for name in fields.get("host", "").split(",") if name.strip()
        )
        draft, wrong = compose_anyway(project)
        self._tell_of_template(translated(wrong))
        panes.article.show_article(rows_of(draft, "title" in fields, questions))
        panes.show_scope(f"#{hashtag}" if hashtag else project.path.stem, facts_of(desk, counts, self._times))
        panes.status.show_length(draft, fields.get("target", ""))
        panes.status.show_counts(counts, self._session.decider.saved)

    def _show_actions(self, desk: Desk) -> None:
        project, actions, panes = desk.project, self._actions, self._panes
        actions.enable(project=True, questions=len(desk.questions))
        on = project.cleanup_steps()
        for step in STEPS:
            actions[f"cleanup-{step.name}"].setChecked(step.name in on)
        names = project.label_names()
        for one in LABELS:
            action = actions[f"label-{one}"]
            action.setText(without_mnemonic(tr("Label “{label}”", label=called(one, names))))
            action.setIcon(label_icon(one, panes.devicePixelRatioF()))
        undo, redo = project.next_undo_and_redo()
        for name, label in (("undo", undo), ("redo", redo)):
            actions[name].setEnabled(label is not None)
        actions["undo"].setText(tr("Undo: {act}", act=undo) if undo else tr("Undo"))
        actions["redo"].setText(tr("Redo: {act}", act=redo) if redo else tr("Redo"))
        panes.undo.setEnabled(undo is not None)
        panes.undo.setToolTip(tip(translated(undo or "")))
        panes.undo.setAccessibleDescription(translated(undo or ""))

    def _tell_of_template(self, wrong: str) -> None:
        """Tell once what is wrong with the project's template; empty for nothing."""
        if wrong and self._wrong_template != wrong:
            self._session.notice.tell(wrong)
        self._wrong_template = wrong

    # What depends on where the editor is

    def _show_tab(self) -> None:
        """Show what the tab on the right shows beside the article, if it is seen."""
        if (desk := self._session.desk) is None:
            return
        panes, project, post = self._panes, desk.project, self._panes.timeline.current_post()
        seen = panes.shown.currentWidget()
        if seen is panes.people:
            panes.people.show_participants(project.participants(), project.consents(), project.remarks_on_people())
        elif seen is panes.conversation and post is None:
            panes.conversation.show_thread(None, (), desk.zone)
        elif seen is panes.conversation and post is not None:
            copies = project.copies_of(project.original_of(post))
            panes.conversation.show_thread(conversation.thread(project, post), copies, desk.zone)
        self.show_hints()

    def _show_thread(self) -> None:
        if self._panes.shown.currentWidget() is self._panes.conversation:
            self._show_tab()

    def show_hints(self) -> None:
        """Show the keys that work where the focus is."""
        if (desk := self._session.desk) is None:
            return
        keys = self._bindings.keymap.shown
        if self._panes.activity.hasFocus():
            hints = self._panes.activity.key_hints()
        elif isinstance(self._panes.window().focusWidget(), WordsEditor):
            hints = WordsEditor.key_hints()
        else:
            hints = self._selection.pane.key_hints(keys, len(desk.questions))
        commands, every = tr("commands", "what a key does"), tr("all keys", "what a key does")
        hints = [*hints, (keys("palette"), commands), (keys("keys"), every)]
        self._panes.status.hints.show_hints([hint for hint in hints if hint[0]])
