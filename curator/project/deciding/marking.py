"""Decisions that mark posts, and those about remarks, labels and saved searches, which never reach the article."""

from curator.phrases import phrase, said
from curator.project.deciding.transaction import Deciding, PostIds
from curator.project.errors import BadDecision
from curator.project.log import titles
from curator.project.log.decision_log import Change
from curator.project.log.titles import Title
from curator.project.marks import SEEN, SHELF, STAR, Mark
from curator.project.model import LABELS
from curator.project.search.query import BadQuery
from curator.text import storable


class Marking(Deciding):
    """Marks posts, and helps the editor to find things again."""

    def mark(self, mark: Mark, post: PostIds) -> Change:
        """Put a mark on posts. One that is instead of filing takes them out of every question."""
        with self._decision() as rows:
            posts = self._whole(post) if mark.instead_of_filing else self._posts(post)
            if mark.instead_of_filing:
                self._take_out(rows, posts)
            for id_ in posts:
                rows.put(mark.table, (id_,))
            rows.label = mark.title.of(len(posts))
        return rows.change

    def unmark(self, mark: Mark, post: PostIds) -> Change:
        """Take a mark off posts."""
        with self._decision() as rows:
            posts = self._posts(post)
            for id_ in posts:
                rows.delete(mark.table, (id_,))
            rows.label = mark.title_back.of(len(posts))
        return rows.change

    def star(self, post: PostIds) -> Change:
        """Mark posts as highlights."""
        return self.mark(STAR, post)

    def unstar(self, post: PostIds) -> Change:
        """Take the star off posts."""
        return self.unmark(STAR, post)

    def shelve(self, post: PostIds) -> Change:
        """Put posts on the shelf, out of every question."""
        return self.mark(SHELF, post)

    def unshelve(self, post: PostIds) -> Change:
        """Take posts off the shelf."""
        return self.unmark(SHELF, post)

    def seen(self, post: PostIds) -> Change:
        """Mark posts as looked at and passed over."""
        return self.mark(SEEN, post)

    def unseen(self, post: PostIds) -> Change:
        """Put posts back among those to look at."""
        return self.unmark(SEEN, post)

    def remark(self, post: str, text: str | None) -> Change:
        """Write a remark on a post, for the editor's eyes only. An empty text or None removes it."""
        words = storable(text or "").strip()
        with self._decision() as rows:
            (id_,) = self._posts(post)
            if words:
                rows.put("remark", (id_,), text=words)
            else:
                rows.delete("remark", (id_,))
            rows.label = (Title.WRITE_REMARK if words else Title.TAKE_REMARK_AWAY).of()
        return rows.change

    def remark_on_person(self, author: str, text: str | None) -> Change:
        """Write a remark on a person, likewise."""
        words, who = storable(text or "").strip(), self._author_called(author)
        with self._decision() as rows:
            if words:
                rows.put("remark_on_person", (who.lower(),), text=words)
            else:
                rows.delete("remark_on_person", (who.lower(),))
            rows.label = (Title.WRITE_REMARK_ON if words else Title.TAKE_REMARK_ON_AWAY).of(who=who)
        return rows.change

    def label(self, post: PostIds, label: str | None) -> Change:
        """Label posts, in place of the labels they have; None removes them."""
        if label is not None:
            _check_label(label)
        with self._decision() as rows:
            posts = self._posts(post)
            for id_ in posts:
                if label is None:
                    rows.delete("label", (id_,))
                else:
                    rows.put("label", (id_,), label=label)
            if label is None:
                rows.label = Title.TAKE_LABEL_OFF.of(len(posts))
            else:
                called = titles.called(self.label_names().get(label) or label)
                rows.label = Title.LABEL.of(len(posts), called=called)
        return rows.change

    def name_label(self, label: str, text: str | None) -> Change:
        """Name a label in this project. An empty text or None brings its own name back."""
        _check_label(label)
        words = storable(" ".join((text or "").split()))
        with self._decision() as rows:
            if words:
                rows.put("label_name", (label,), text=words)
            else:
                rows.delete("label_name", (label,))
            if words:
                rows.label = Title.NAME_LABEL.of(label=titles.called(label), name=words)
            else:
                rows.label = Title.UNNAME_LABEL.of(label=titles.called(label))
        return rows.change

    def filter(self, name: str, query: str | None) -> Change:
        """Save a search under a name, in place of one of that name. An empty query or None removes it."""
        called, words = (storable(" ".join(part.split())) for part in (name, query or ""))
        if not called:
            raise BadDecision(phrase("A filter needs a name."))
        try:
            self.pks(words, among=())
        except BadQuery as error:
            raise BadDecision(said(error)) from error
        with self._decision() as rows:
            if words:
                rows.put("filter", (called,), query=words)
            else:
                rows.delete("filter", (called,))
            rows.label = (Title.SAVE_FILTER if words else Title.TAKE_FILTER_AWAY).of(name=called)
        return rows.change

    def rename_filter(self, name: str, new: str) -> Change:
        """Give a saved search another name."""
        called = storable(" ".join(new.split()))
        if not called:
            raise BadDecision(phrase("A filter needs a name."))
        with self._decision() as rows:
            saved = rows.get("filter", (name,))
            if saved is None:
                raise BadDecision(phrase("There is no filter {name!r} here.", name=name))
            if called != name:
                rows.delete("filter", (name,))
                rows.put("filter", (called,), **saved)
            rows.label = Title.RENAME_FILTER.of(name=name, new=called)
        return rows.change


def _check_label(label: str) -> None:
    if label not in LABELS:
        raise BadDecision(
            phrase("There is no label {label!r}; there are {labels}.", label=label, labels=", ".join(LABELS))
        )
