"""What is for the editor alone: remarks, labels, saved searches. Nothing of it is part of the article."""

from curator.project.deciding import Deciding, PostIds, tweets
from curator.project.errors import BadDecision
from curator.project.log import Change
from curator.project.rows import LABELS
from curator.project.search import BadQuery
from curator.text import storable


class Marking(Deciding):
    """The decisions that help an editor to find the way, and change nothing of what is filed."""

    def remark(self, post: str, text: str | None) -> Change:
        """Note something about a post, for the editor's eyes only; empty or None takes the remark away."""
        words = storable(text or "").strip()
        with self._decision() as rows:
            (id_,) = self._posts(post)
            if words:
                rows.put("remark", (id_,), text=words)
            else:
                rows.delete("remark", (id_,))
            rows.label = "Write a remark on a tweet" if words else "Take a remark away"
        return rows.change

    def remark_on_person(self, author: str, text: str | None) -> Change:
        """Note something about a person, likewise."""
        words, who = storable(text or "").strip(), self._author_called(author)
        with self._decision() as rows:
            if words:
                rows.put("remark_on_person", (who.lower(),), text=words)
            else:
                rows.delete("remark_on_person", (who.lower(),))
            rows.label = f"Write a remark on @{who}" if words else f"Take the remark on @{who} away"
        return rows.change

    def label(self, post: PostIds, label: str | None) -> Change:
        """Label posts, in place of the label they have; None takes it off."""
        if label is not None:
            _check_label(label)
        with self._decision() as rows:
            posts = self._posts(post)
            for id_ in posts:
                if label is None:
                    rows.delete("label", (id_,))
                else:
                    rows.put("label", (id_,), label=label)
            called = label and (self.label_names().get(label) or label)
            rows.label = f"Label {tweets(posts)} “{called}”" if called else f"Take the label off {tweets(posts)}"
        return rows.change

    def name_label(self, label: str, text: str | None) -> Change:
        """Say what a label means in this project; empty or None brings its own name back."""
        _check_label(label)
        words = storable(" ".join((text or "").split()))
        with self._decision() as rows:
            if words:
                rows.put("label_name", (label,), text=words)
            else:
                rows.delete("label_name", (label,))
            rows.label = f"Call the label {label} “{words}”" if words else f"Call the label {label} so again"
        return rows.change

    def filter(self, name: str, query: str | None) -> Change:
        """Save a search under a name, in place of one of that name; empty or None takes it away."""
        called, words = (storable(" ".join(part.split())) for part in (name, query or ""))
        if not called:
            raise BadDecision("A filter needs a name.")
        try:
            self.pks(words, among=())
        except BadQuery as error:
            raise BadDecision(str(error)) from error
        with self._decision() as rows:
            if words:
                rows.put("filter", (called,), query=words)
            else:
                rows.delete("filter", (called,))
            rows.label = f"Save the filter “{called}”" if words else f"Take the filter “{called}” away"
        return rows.change

    def rename_filter(self, name: str, new: str) -> Change:
        """Give a saved search another name."""
        called = storable(" ".join(new.split()))
        if not called:
            raise BadDecision("A filter needs a name.")
        with self._decision() as rows:
            saved = rows.get("filter", (name,))
            if saved is None:
                raise BadDecision(f"There is no filter {name!r} here.")
            if called != name:
                rows.delete("filter", (name,))
                rows.put("filter", (called,), **saved)
            rows.label = f"Call the filter “{name}” “{called}”"
        return rows.change


def _check_label(label: str) -> None:
    if label not in LABELS:
        raise BadDecision(f"There is no label {label!r}; there are {', '.join(LABELS)}.")
