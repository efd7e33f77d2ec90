"""Merges what two editors decided, row by row against their common start. docs/merging.md has the rules."""

import json
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from msgspec import Struct

from curator.project.deciding.order import ranks
from curator.project.log.decided_rows import Key, Row, Rows, Value

Place = tuple[str, Key]
Times = Mapping[Place, str]

# The more careful of two answers, last: what was printed cannot be taken back.
_CAREFUL = ("named", "first-name", "anonymous", "left-out")
_NOT_FOR_PEOPLE = frozenset({"rank", "by_hand", "post", "head", "question"})


class Difference(Struct, frozen=True):
    """One thing that both changed, each to something else, and that can only be one: what each made of it.

    ``what`` is the table, ``of`` the row's key: a post, a field, a person, a question. ``kept`` is what stands in
    the merge.
    """

    what: str
    of: str
    a: str
    b: str
    kept: str


def merge_rows(start: Rows, a: Rows, b: Rows, when_a: Times, when_b: Times) -> tuple[Rows, list[Difference]]:
    """The merged rows, and the differences that people may want to look at."""
    merged: Rows = {}
    differences: list[Difference] = []
    for place in sorted(start.keys() | a.keys() | b.keys()):
        before, one, other = start.get(place), a.get(place), b.get(place)
        row = other if one == before else one
        if one is not None and other is not None and one != other and before not in (one, other):
            a_first = _later(place, one, other, when_a, when_b, (a, b))
            row = _both(place, before or {}, one, other, a_first, differences)
        elif row is None and before not in (one, other):
            row = one if one is not None else other  # one removed it, the other changed it
        if row is not None:
            merged[place] = row
    for key in [key for table, key in merged if table == "shelf"]:
        if placed := _placed(key, merged):
            del merged["shelf", key]
            filed = "filed" if placed & _placed(key, a) else "shelved"
            differences.append(
                Difference("shelf", key[0], filed, "shelved" if filed == "filed" else "filed", "filed")
            )
    _bring_back_questions(merged, a, b)
    _shorten_chains(merged)
    _put_in_order(merged, start, a, b)
    return merged, differences


def _placed(post: Key, rows: Rows) -> set[str]:
    return {key[0] for table, key in rows if table == "placement" and key[1:] == post}


def _later(place: Place, one: Row, other: Row, when_a: Times, when_b: Times, sides: tuple[Rows, Rows]) -> bool:
    """Whether the first of two rows takes precedence: the one decided later, else the greater one."""
    table, _ = place
    if table == "consent":
        return _CAREFUL.index(str(one["text"])) > _CAREFUL.index(str(other["text"]))
    weights = (
        (when.get(place, ""), json.dumps([_told(name, value, rows) for name, value in sorted(row.items())]))
        for when, row, rows in ((when_a, one, sides[0]), (when_b, other, sides[1]))
    )
    first, second = weights
    return first > second


def _told(column: str, value: Value, rows: Rows) -> Value:
    """A value, a question's by its words: its id is another in another project."""
    return rows["question", (str(value),)]["text"] if column == "question" else value


def _both(place: Place, before: Row, one: Row, other: Row, a_first: bool, differences: list[Difference]) -> Row:
    """A row that both changed: of each column what only one changed, else what takes precedence."""
    table, key = place
    row: Row = {}
    for column in one:
        x, y, was = one[column], other[column], before.get(column)
        row[column] = y if x == was else x if y == was or a_first else y
        if column == "by_hand":
            row[column] = max(int(x or 0), int(y or 0))
        elif x != y and was not in (x, y) and column not in _NOT_FOR_PEOPLE:
            differences.append(Difference(table, " ".join(key).strip(), str(x), str(y), str(row[column])))
    return row


def _bring_back_questions(merged: Rows, a: Rows, b: Rows) -> None:
    """Keep a question that one removed if the other has filed or written something under it since."""
    for table, key in list(merged):
        if table in {"placement", "note"}:
            question = key[0] if table == "placement" else str(merged[table, key]["question"])
            place = "question", (question,)
            if place not in merged:
                merged[place] = a.get(place) or b[place]


def _shorten_chains(merged: Rows) -> None:
    """Where both joined quotes, put what is behind a part behind its head. In a circle, the first is the head."""
    heads = {key[0]: str(row["head"]) for (table, key), row in merged.items() if table == "joined"}
    roots = {post: _root(post, heads) for post in heads}
    for post, root in roots.items():
        if post == root:
            del merged["joined", (post,)]
        elif heads[post] != root:
            merged["joined", (post,)] = merged["joined", (post,)] | {"head": root}


def _root(post: str, heads: Mapping[str, str]) -> str:
    way = [post]
    while (head := heads.get(way[-1])) is not None:
        if head in way:
            return min(way[way.index(head) :])
        way.append(head)
    return way[-1]


def _put_in_order(merged: Rows, start: Rows, a: Rows, b: Rows) -> None:
    """Give new ranks to everything that has an order: questions, the items under each, the parts of quotes."""
    before, one, other = (_in_lists(rows) for rows in (start, a, b))
    for name, places in _in_lists(merged).items():
        order = in_order(
            before.get(name, ()),
            one.get(name, ()),
            other.get(name, ()),
            among=places,
            called=lambda place: _called(place, merged),
        )
        _rank(merged, order)


def _in_lists(rows: Rows) -> dict[str, list[Place]]:
    """Everything that has an order: the questions, the items under each, the parts behind each head."""
    ranked = sorted(
        (_list_of(place, row), str(row["rank"]), place[1][-1], place)
        for place, row in rows.items()
        if "rank" in row
    )
    return {name: [one[-1] for one in group] for name, group in groupby(ranked, key=lambda one: one[0])}


def _list_of(place: Place, row: Row) -> str:
    table, key = place
    match table:
        case "question":
            return ""
        case "placement":
            return key[0]
        case "note":
            return str(row["question"])
        case _:
            return f"joined {row['head']}"


def _called(place: Place, rows: Rows) -> tuple[str, ...]:
    """A key that sorts rows the same way whatever ids questions have."""
    row = rows[place]
    return (str(row["text"]), str(row["post"]), place[1][0]) if place[0] == "question" else (place[1][-1],)


def in_order(
    start: Sequence[Place],
    a: Sequence[Place],
    b: Sequence[Place],
    *,
    among: Collection[Place],
    called: Callable[[Place], Any],
) -> list[Place]:
    """Two orders made one: that of who changed it since the start, with what only the other has behind what it is
    behind there; where both changed it, that of who has more."""
    there = set(among)
    start, a, b = ([place for place in one if place in there] for one in (start, a, b))
    fixed = set(start) & set(a) & set(b)
    was, *now = ([place for place in one if place in fixed] for one in (start, a, b))
    moved = [order != was for order in now]
    if moved[0] != moved[1]:
        first, second = (a, b) if moved[0] else (b, a)
    else:
        second, first = sorted((a, b), key=lambda one: (len(one), list(map(called, one))))
    behind: dict[Place | None, list[Place]] = {}
    standing, anchor = set(first), None
    for place in second:
        if place in standing:
            anchor = place
        else:
            behind.setdefault(anchor, []).append(place)
    heading = next((place for place in second if place in standing), None)
    found: list[Place] = []
    for place in first:
        if place == heading:
            found += behind.pop(None, [])
        found += [place, *behind.get(place, [])]
    return [*found, *behind.get(None, []), *sorted(there - set(found) - set(behind.get(None, [])), key=called)]


def _rank(merged: Rows, order: Sequence[Place]) -> None:
    """Give rows ranks in this order. As many as possible keep the rank they have."""
    kept = _rising([str(merged[place]["rank"]) for place in order])
    before: str | None = None
    waiting: list[Place] = []
    for at, place in enumerate([*order, None]):
        if place is not None and at not in kept:
            waiting.append(place)
            continue
        after = None if place is None else str(merged[place]["rank"])
        for one, rank in zip(waiting, ranks(before, after, len(waiting)), strict=True):
            merged[one] = merged[one] | {"rank": rank}
        waiting, before = [], after


def _rising(values: Iterable[str]) -> set[int]:
    """The indexes of a longest rising subsequence."""
    ends: list[str] = []
    last: list[int] = []
    previous: list[int] = []
    for at, value in enumerate(values):
        length = bisect_left(ends, value)
        ends[length : length + 1] = [value]
        last[length : length + 1] = [at]
        previous.append(last[length - 1] if length else -1)
    found: set[int] = set()
    at = last[-1] if last else -1
    while at >= 0:
        found.add(at)
        at = previous[at]
    return found
