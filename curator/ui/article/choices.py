"""The commands that ask the editor something in a small dialog; each answer is a decision."""

from collections.abc import Callable, Mapping, Sequence
from zoneinfo import available_timezones

from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from curator.project import Project
from curator.ui.article.label_names import LabelNames
from curator.ui.desk.decider import Decide
from curator.ui.languages import tr, translated
from curator.work import exporting
from curator.work.export_choices import ATTRIBUTIONS

Asking = Callable[[QWidget, Project, Decide], None]

_LONGEST = 100_000  # words
_PICTURES = "*.png *.jpg *.jpeg *.webp *.gif"


def _template(parent: QWidget, project: Project, decide: Decide) -> None:
    """Ask which template goes around the quotes."""
    names = ["", *exporting.templates()]
    labels = [tr("None", "no template"), *names[1:]]
    title, question = tr("Template"), tr("What stands around the quotes:")
    _field(parent, project, decide, "template", title, question, names, labels)


def _attribution(parent: QWidget, project: Project, decide: Decide) -> None:
    """Ask how the article names the people it quotes."""
    names, labels = list(ATTRIBUTIONS), [translated(label) for label in ATTRIBUTIONS.values()]
    title, question = tr("Naming"), tr("How people are named:")
    _field(parent, project, decide, "attribution", title, question, names, labels)


def _field(
    parent: QWidget, project: Project, decide: Decide, field: str, title: str, question: str,
    values: Sequence[str], labels: Sequence[str],
) -> None:  # fmt: skip
    now = project.article().get(field, "")
    start = values.index(now) if now in values else 0
    label, chosen = QInputDialog.getItem(parent, title, question, labels, start, editable=False)
    if chosen:
        decide(lambda: project.set_article(field, values[labels.index(label)]))


def _picture(parent: QWidget, project: Project, decide: Decide) -> None:
    """Ask for the lead picture and what it shows; no file removes it."""
    fields = project.article()
    kind = f"{tr('Pictures')} ({_PICTURES})"
    name, _ = QFileDialog.getOpenFileName(parent, tr("Lead picture"), fields.get("picture", ""), kind)
    if not decide(lambda: project.set_article("picture", name)) or not name:
        return
    shows, given = QInputDialog.getText(
        parent,
        tr("Lead picture"),
        tr("What does it show, for those who do not see it?"),
        text=fields.get("picture-text", ""),
    )
    if given:
        decide(lambda: project.set_article("picture-text", shows))


def _target(parent: QWidget, project: Project, decide: Decide) -> None:
    """Ask how many words the article should have; 0 for no aim."""
    kept = project.article().get("target", "")
    words, chosen = QInputDialog.getInt(
        parent,
        tr("Length"),
        tr("Words to aim at (0: none):"),
        int(kept) if kept.isdecimal() and len(kept) < 10 else 0,
        0,
        _LONGEST,
        50,
    )
    if chosen:
        decide(lambda: project.set_article("target", str(words) if words else None))


def _zone(parent: QWidget, project: Project, decide: Decide) -> None:
    """Ask for the time zone in which times are shown."""
    zones, now = sorted(available_timezones()), str(project.zone() or "")
    start = zones.index(now) if now in zones else zones.index("UTC")
    zone, chosen = QInputDialog.getItem(
        parent, tr("Time zone"), tr("Show times as they are in:"), zones, start, editable=True
    )
    if chosen and zone in zones:
        decide(lambda: project.set_article("zone", zone))


def _labels(parent: QWidget, project: Project, decide: Decide) -> None:
    """Ask what the labels mean in this project."""
    dialog = LabelNames(project.label_names(), parent)
    dialog.chosen.connect(lambda label, name: decide(lambda: project.name_label(label, name)))
    dialog.open()


# By the names of the commands that ask.
ASKED: Mapping[str, Asking] = {
    "template": _template,
    "attribution": _attribution,
    "picture": _picture,
    "target": _target,
    "zone": _zone,
    "name-labels": _labels,
}
