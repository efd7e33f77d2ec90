"""Decisions that file posts under questions."""

from collections.abc import Iterable, Mapping, Sequence

from curator.project.deciding.order import index_of, neighbours, ranks
from curator.project.deciding.transaction import Deciding, PostIds
from curator.project.log import titles
from curator.project.log.decision_log import Change, Decided
from curator.project.log.titles import Title
from curator.project.marks import SHELF
from curator.project.model import Question


class Filing(Deciding):
    """Files posts. A post that reads within another's quote is filed along with it."""

    def place(self, post: PostIds, question: str, position: int | None = None) -> Change:
        """File posts under one more question, at a position from 0 (None: at the end, or where they are)."""
        with self._decision() as rows:
            posts, bucket = self._whole(post), self.question_of_id(question)
            if position is None:
                filed = {id_ for id_, _ in self._ranked(bucket.id)}
                moving = [id_ for id_ in posts if id_ not in filed]
            else:
                moving = posts
            self._put_under(rows, moving, bucket, position)
            rows.label = Title.FILE_AS_WELL.of(len(posts), question=str(bucket.number))
        return rows.change

    def move(self, post: PostIds, question: str, position: int | None = None, source: str | None = None) -> Change:
        """File posts under a question, and take them out of ``source`` (None: out of all others)."""
        with self._decision() as rows:
            posts, bucket = self._whole(post), self.question_of_id(question)
            origin = None if source is None else self.question_of_id(source)
            if origin is None:
                self._take_out(rows, posts, staying={question})
            elif source != question:
                self._take_out_of(rows, posts, origin.id)
            self._put_under(rows, posts, bucket, position)
            rows.label = Title.FILE.of(len(posts), questions=str(bucket.number))
        return rows.change

    def move_each(self, filings: Mapping[str, str]) -> Change:
        """File each post under a question of its own, in place of all others, as one decision."""
        with self._decision() as rows:
            under = {question: self.question_of_id(question) for question in set(filings.values())}
            for post, question in filings.items():
                posts, bucket = self._whole(post), under[question]
                self._take_out(rows, posts, staying={question})
                self._put_under(rows, posts, bucket, None)
            if len(under) == 1:
                (only,) = under.values()
                rows.label = Title.FILE_UNDER_AS_SUGGESTED.of(len(filings), question=str(only.number))
            else:
                rows.label = Title.FILE_AS_SUGGESTED.of(len(filings))
        return rows.change

    def refile(self, post: str, questions: Iterable[str]) -> Change:
        """File a post under exactly these questions. Where it is filed already, it keeps its place."""
        with self._decision() as rows:
            posts, wanted = self._whole(post), set(questions)
            buckets = sorted(map(self.question_of_id, wanted), key=lambda bucket: bucket.number)
            self._take_out(rows, posts, staying=wanted)
            for bucket in buckets:
                filed = {id_ for id_, _ in self._ranked(bucket.id)}
                self._put_under(rows, [id_ for id_ in posts if id_ not in filed], bucket, None)
            if buckets:
                under = titles.numbers(bucket.number for bucket in buckets)
                rows.label = Title.FILE.of(len(posts), questions=under)
            else:
                rows.label = Title.TAKE_OUT.of(len(posts))
        return rows.change

    def unplace(self, post: PostIds, question: str | None = None) -> Change:
        """Take posts out of a question (None: out of all)."""
        with self._decision() as rows:
            posts = self._whole(post)
            bucket = None if question is None else self.question_of_id(question)
            if bucket is None:
                self._take_out(rows, posts)
                rows.label = Title.TAKE_OUT.of(len(posts))
            else:
                self._take_out_of(rows, posts, bucket.id)
                rows.label = Title.TAKE_OUT_OF.of(len(posts), question=str(bucket.number))
        return rows.change

    # How it is done

    def _take_out_of(self, rows: Decided, posts: Iterable[str], question: str) -> None:
        for post in posts:
            rows.delete("placement", (question, post))

    def _put_under(self, rows: Decided, posts: Sequence[str], question: Question, position: int | None) -> None:
        """Put posts one after another at a position of a question, and take them off the shelf."""
        moving = set(posts)
        standing = self.items(question.id)
        staying = [item for item in standing if item.id not in moving]
        at = len(staying) if position is None else index_of(staying, position, question.number)
        order = [item.id for item in staying]
        if [*order[:at], *posts, *order[at:]] != [item.id for item in standing]:
            fresh = ranks(*neighbours([(item.id, item.rank) for item in staying], at), len(posts))
            for id_, rank in zip(posts, fresh, strict=True):
                rows.put("placement", (question.id, id_), rank=rank)
        for id_ in posts:
            rows.delete(SHELF.table, (id_,))
