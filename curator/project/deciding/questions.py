"""Decisions about the questions, and about the article around them."""

import uuid
from collections.abc import Sequence

from curator.phrases import counted, phrase
from curator.posts import zone_named
from curator.project.deciding.order import neighbours, ranks
from curator.project.deciding.transaction import Deciding
from curator.project.errors import BadDecision
from curator.project.log.decision_log import Change, Decided
from curator.project.log.titles import FIELDS, Title
from curator.project.model import LABELS, Choices, ProposedQuestion
from curator.text import STEPS, storable

ARTICLE_FIELDS = tuple(FIELDS)
ATTRIBUTIONS = ("none", "first-name", "handle", "name", "linked")


class Asking(Deciding):
    """The decisions about questions and about the article's own fields."""

    def question(self, text: str, question: str | None = None, post: str | None = None) -> Change:
        """Add a question at the end, or reword ``question``. ``post`` is the post that asks it, if any."""
        words = storable(" ".join(text.split()))
        if not words:
            raise BadDecision(phrase("A question needs words."))
        with self._decision() as rows:
            asking = None if post is None else self._posts(post)[0]
            if question is None:
                last = max((rank for _, rank in self._question_ranks()), default=None)
                rank = ranks(last, None, 1)[0]
                rows.put("question", (str(uuid.uuid4()),), rank=rank, text=words, post=asking, by_hand=1)
                rows.label = Title.ADD_QUESTION.of()
            else:
                asked = self.question_of_id(question)
                old = rows.get("question", (question,)) or {}
                by_hand = int(words != old["text"] or bool(old["by_hand"]))
                changed = old | {"text": words, "by_hand": by_hand} | ({"post": asking} if asking else {})
                rows.put("question", (question,), **changed)
                rows.label = Title.REWORD_QUESTION.of(question=str(asked.number))
        return rows.change

    def move_question(self, question: str, position: int) -> Change:
        """Move a question in the article, to a position from 0 that is counted without it."""
        with self._decision() as rows:
            number = self.question_of_id(question).number
            others = [(other, rank) for other, rank in self._question_ranks() if other != question]
            if not 0 <= position <= len(others):
                raise BadDecision(
                    counted(
                        len(others) + 1,
                        "There is no position {position} among {count} question.",
                        "There is no position {position} among {count} questions.",
                        position=str(position),
                    )
                )
            if number - 1 != position:
                rank = ranks(*neighbours(others, position), 1)[0]
                rows.put("question", (question,), **(rows.get("question", (question,)) or {}) | {"rank": rank})
            rows.label = Title.MOVE_QUESTION.of(question=str(number))
        return rows.change

    def drop_question(self, question: str) -> Change:
        """Remove a question. Its posts return to the Inbox, unless they are filed elsewhere too."""
        with self._decision() as rows:
            number = self.question_of_id(question).number
            self._drop(rows, question)
            rows.label = Title.REMOVE_QUESTION.of(question=str(number))
        return rows.change

    def set_questions(self, texts: Sequence[str]) -> Change:
        """Replace the questions by these, in this order. A question with the same words stays, with its posts."""
        wanted = [storable(" ".join(text.split())) for text in texts if text.strip()]
        with self._decision() as rows:
            old = {question.text: question for question in reversed(self.questions())}
            kept = {text: old[text].id for text in wanted if text in old}
            for question in self.questions():
                if question.id not in kept.values():
                    self._drop(rows, question.id)
            fresh = ranks(None, None, len(wanted))
            order = [kept.pop(text, None) for text in wanted]
            standing = [id_ for id_, _ in self._question_ranks()]
            if order != standing:
                for id_, text, rank in zip(order, wanted, fresh, strict=True):
                    row = rows.get("question", (id_,)) if id_ else None
                    row = row or {"text": text, "post": None, "by_hand": 1}
                    rows.put("question", (id_ or str(uuid.uuid4()),), **row | {"rank": rank})
            rows.label = Title.REPLACE_QUESTIONS.of()
        return rows.change

    def propose(
        self, proposed: Sequence[ProposedQuestion], *, host: str | None = None, hashtag: str | None = None
    ) -> Change:
        """Add the questions that were read from the chat to those there are, as one decision.

        Questions that were made or reworded by hand, or have posts under them, stay as they are. Earlier proposals
        that are no longer proposed are removed. Host and hashtag are filled in if they are empty.
        """
        with self._decision() as rows:
            asked = {question.post: question.text for question in proposed}
            for question in self.questions():
                if not question.by_hand and not question.placed and question.post not in asked:
                    self._drop(rows, question.id)
            self._insert_proposals(rows, proposed)
            for field, text in (("host", host), ("hashtag", hashtag)):
                if text and not rows.get("article", (field,)):
                    rows.put("article", (field,), text=text)
            rows.label = Title.PROPOSE_QUESTIONS.of()
        return rows.change

    def set_article(self, field: str, text: str | None) -> Change:
        """Fill in one of the article's own fields. An empty text or None clears it."""
        value = _field_value(field, text)
        with self._decision() as rows:
            if value:
                rows.put("article", (field,), text=value)
            else:
                rows.delete("article", (field,))
            rows.label = (Title.WRITE_FIELD if value else Title.CLEAR_FIELD).of(field=FIELDS[field])
        return rows.change

    def start_as(self, choices: Choices, label: str) -> Change:
        """Adopt what was chosen for another chat, as one decision. What is chosen here already stays."""
        fields = {field: _field_value(field, text) for field, text in choices.fields.items()}
        if unknown := choices.steps.keys() - {step.name for step in STEPS}:
            raise BadDecision(phrase("There is no cleanup step {unknown!r}.", unknown=min(unknown)))
        if unknown := choices.labels.keys() - set(LABELS):
            raise BadDecision(phrase("There is no label {unknown!r}.", unknown=min(unknown)))
        with self._decision() as rows:
            for field, text in fields.items():
                if text and rows.get("article", (field,)) is None:
                    rows.put("article", (field,), text=text)
            for step, on in choices.steps.items():
                if rows.get("cleanup", (step, "")) is None and on != (step in self.default_steps):
                    rows.put("cleanup", (step, ""), enabled=int(on))
            for name, text in choices.labels.items():
                if text and rows.get("label_name", (name,)) is None:
                    rows.put("label_name", (name,), text=storable(text))
            rows.label = label
        return rows.change

    # How it is done

    def _drop(self, rows: Decided, question: str) -> None:
        for post, _ in self._ranked(question):
            rows.delete("placement", (question, post))
        for item in self.items(question):
            if item.text is not None:
                rows.delete("note", (item.id,))
        rows.delete("question", (question,))

    def _insert_proposals(self, rows: Decided, proposed: Sequence[ProposedQuestion]) -> None:
        by_post = {question.post: question for question in self.questions() if question.post}
        previous: str | None = None
        for question in proposed:
            known = by_post.get(question.post)
            if known is None:
                if self._one("SELECT 1 FROM post WHERE id = ?", question.post) is None:
                    raise BadDecision(phrase("There is no post {post} here.", post=question.post))
                standing = self._question_ranks()
                at = next((index + 1 for index, row in enumerate(standing) if row[0] == previous), 0)
                id_ = str(uuid.uuid4())
                rank = ranks(*neighbours(standing, at), 1)[0]
                rows.put(
                    "question",
                    (id_,),
                    rank=rank,
                    text=storable(question.text),
                    post=question.post,
                    by_hand=0,
                )
            else:
                id_ = known.id
                if not known.by_hand and not known.placed:
                    row = rows.get("question", (id_,)) or {}
                    rows.put("question", (id_,), **row | {"text": storable(question.text)})
            previous = id_


def _field_value(field: str, text: str | None) -> str:
    """The text to store in one of the article's fields, which may be empty. Raises BadDecision."""
    if field not in ARTICLE_FIELDS:
        raise BadDecision(
            phrase(
                "The article has no field {field!r}; it has {fields}.",
                field=field,
                fields=", ".join(ARTICLE_FIELDS),
            )
        )
    value = storable(text or "").strip()
    if field == "hashtag":
        value = value.removeprefix("#").lower()
    if field == "host":
        value = value.removeprefix("@")
    if field == "attribution" and value and value not in ATTRIBUTIONS:
        raise BadDecision(
            phrase(
                "There is no attribution {value!r}; there are {attributions}.",
                value=value,
                attributions=", ".join(ATTRIBUTIONS),
            )
        )
    if field == "zone" and value and zone_named(value) is None:
        raise BadDecision(phrase("There is no time zone {value!r}; name one such as Europe/Paris.", value=value))
    return value
