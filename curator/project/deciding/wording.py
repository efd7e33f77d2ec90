"""Decisions about how quotes read: their words, cleanup, joined quotes, paragraphs and consent."""

import uuid
from collections.abc import Sequence

from curator.phrases import phrase
from curator.project.deciding.order import index_of, neighbours, ranks
from curator.project.deciding.transaction import Deciding
from curator.project.errors import BadDecision
from curator.project.log import titles
from curator.project.log.decision_log import Change, Decided
from curator.project.log.titles import Title
from curator.text import STEPS, cleaned, joined_words, storable

CONSENTS = ("named", "first-name", "anonymous", "left-out")


class Wording(Deciding):
    """The decisions about how quotes read, and about the paragraphs between them."""

    def edit(self, post: str, text: str | None) -> Change:
        """Edit a quote by hand; None brings the cleaned text back."""
        if text is not None and not text.strip():
            raise BadDecision(phrase("A quote needs words; take the tweet out instead of emptying it."))
        with self._decision() as rows:
            (id_,) = self._posts(post)
            if text is None:
                rows.delete("quote", (id_,))
                rows.label = Title.CLEANED.of()
            else:
                rows.put("quote", (id_,), text=storable(text))
                rows.label = Title.EDIT.of()
        return rows.change

    def edit_all(self, words: dict[str, str], label: str) -> Change:
        """Edit several quotes by hand, as one decision."""
        with self._decision() as rows:
            for id_ in self._posts(words):
                if not words[id_].strip():
                    raise BadDecision(phrase("A quote needs words; take the tweet out instead of emptying it."))
                rows.put("quote", (id_,), text=storable(words[id_]))
            rows.label = label
        return rows.change

    def join(self, posts: Sequence[str]) -> Change:
        """Join posts into one quote, in that order. Wherever one of them is filed, all are, behind the first."""
        with self._decision() as rows:
            ids = self._posts(posts)
            if len(ids) < 2:
                raise BadDecision(phrase("A quote is joined of two tweets or more."))
            ids = [part for id_ in ids for part in (id_, *self.parts(id_))]
            head, *others = dict.fromkeys(ids)
            self._join_words(rows, [head, *others])
            rows.delete("joined", (head,))
            for id_, rank in zip(others, ranks(None, None, len(others)), strict=True):
                rows.put("joined", (id_,), head=head, rank=rank)
            for question in {held for id_ in ids for held in self.filed_under(id_)}:
                self._gather(rows, question, head, others)
            rows.label = Title.JOIN.of(1 + len(others))
        return rows.change

    def split(self, post: str) -> Change:
        """Split a joined quote into its tweets again. Each stays filed where the quote was."""
        with self._decision() as rows:
            (id_,) = self._posts(post)
            head = self._head_of(id_) or id_
            parts = self.parts(head)
            for part in parts:
                rows.delete("joined", (part,))
            if parts:
                rows.delete("quote", (head,))
            rows.label = Title.PART.of(1 + len(parts))
        return rows.change

    def note(self, question: str, position: int, text: str) -> Change:
        """Write a paragraph of the editor's own among a question's quotes, at a position from 0."""
        words = storable(text).strip()
        if not words:
            raise BadDecision(phrase("A paragraph needs words."))
        with self._decision() as rows:
            bucket = self.question_of_id(question)
            items = self.items(question)
            at = index_of(items, position, bucket.number)
            (rank,) = ranks(*neighbours([(item.id, item.rank) for item in items], at), 1)
            rows.put("note", (str(uuid.uuid4()),), question=question, rank=rank, text=words)
            rows.label = Title.WRITE_PARAGRAPH.of(question=str(bucket.number))
        return rows.change

    def reword_note(self, note: str, text: str | None) -> Change:
        """Reword one of the editor's paragraphs. An empty text or None removes it."""
        words = storable(text or "").strip()
        with self._decision() as rows:
            old = rows.get("note", (note,))
            if old is None:
                raise BadDecision(phrase("That paragraph is not there any more."))
            if words:
                rows.put("note", (note,), **old | {"text": words})
            else:
                rows.delete("note", (note,))
            rows.label = (Title.REWORD_PARAGRAPH if words else Title.TAKE_PARAGRAPH_OUT).of()
        return rows.change

    def move_note(self, note: str, question: str, position: int) -> Change:
        """Move one of the editor's paragraphs to a position that is counted without it."""
        with self._decision() as rows:
            old = rows.get("note", (note,))
            if old is None:
                raise BadDecision(phrase("That paragraph is not there any more."))
            bucket = self.question_of_id(question)
            items = [item for item in self.items(question) if item.id != note]
            at = index_of(items, position, bucket.number)
            (rank,) = ranks(*neighbours([(item.id, item.rank) for item in items], at), 1)
            rows.put("note", (note,), **old | {"question": question, "rank": rank})
            rows.label = Title.MOVE_PARAGRAPH.of()
        return rows.change

    def cleanup(self, step: str, on: bool, post: str | None = None) -> Change:
        """Switch a cleanup step on or off, for all quotes or for one."""
        names = [one.name for one in STEPS]
        if step not in names:
            raise BadDecision(
                phrase("There is no cleanup step {step!r}; there are {names}.", step=step, names=", ".join(names))
            )
        with self._decision() as rows:
            of = "" if post is None else self._posts(post)[0]
            if (step in self.cleanup_steps(post)) != on:
                if on == self._is_on_without(step, of):
                    rows.delete("cleanup", (step, of))
                else:
                    rows.put("cleanup", (step, of), enabled=int(on))
            if post is None:
                rows.label = (Title.STEP_ON if on else Title.STEP_OFF).of(step=titles.step(step))
            else:
                title = Title.STEP_ON_FOR_QUOTE if on else Title.STEP_OFF_FOR_QUOTE
                rows.label = title.of(step=titles.step(step))
        return rows.change

    def consent(self, author: str | Sequence[str], text: str | None) -> Change:
        """Record how people agreed to be named: one of CONSENTS, or None for no answer."""
        if text is not None and text not in CONSENTS:
            raise BadDecision(
                phrase(
                    "There is no consent {text!r}; there are {consents}.", text=text, consents=", ".join(CONSENTS)
                )
            )
        people = [author] if isinstance(author, str) else author
        asked = [self._author_called(one) for one in people]
        with self._decision() as rows:
            for who in asked:
                if text is None:
                    rows.delete("consent", (who.lower(),))
                else:
                    rows.put("consent", (who.lower(),), text=text)
            if len(asked) == 1:
                rows.label = (Title.NOTE_CONSENT if text else Title.CLEAR_CONSENT).of(who=asked[0])
            else:
                rows.label = (Title.NOTE_CONSENTS if text else Title.CLEAR_CONSENTS).of(len(asked))
        return rows.change

    # How it is done

    def _join_words(self, rows: Decided, posts: Sequence[str]) -> None:
        """If any of the joined quotes was edited by hand, give the whole quote the edited words."""
        if all(rows.get("quote", (id_,)) is None for id_ in posts):
            return
        hashtag, words = self.hashtag(), []
        for id_ in posts:
            edited = rows.get("quote", (id_,))
            text = str(self._one("SELECT text FROM post WHERE id = ?", id_))
            words.append(str(edited["text"]) if edited else cleaned(text, hashtag, self.cleanup_steps(id_)))
            rows.delete("quote", (id_,))
        rows.put("quote", (posts[0],), text=joined_words(words))

    def _gather(self, rows: Decided, question: str, head: str, others: Sequence[str]) -> None:
        """File all parts of a quote under a question, one after another, where the first of them is."""
        joined = {head, *others}
        items = self.items(question)
        first = next(at for at, item in enumerate(items) if item.id in joined)
        staying = [(item.id, item.rank) for item in items if item.id not in joined]
        at = sum(item.id not in joined for item in items[:first])
        if [item.id for item in items[first : first + len(joined)]] == [head, *others]:
            return
        for id_, rank in zip([head, *others], ranks(*neighbours(staying, at), len(joined)), strict=True):
            rows.put("placement", (question, id_), rank=rank)
            rows.delete("shelf", (id_,))

    def _is_on_without(self, step: str, post: str) -> bool:
        """Whether a step would be on without a decision about it for that post (empty: for all posts)."""
        return step in (self.cleanup_steps(None) if post else self.default_steps)
