"""Fills in a template: the title, introduction, disclosure, closing and byline of an article.

A template is a text file of Jinja blocks, and may come from a stranger. It may read the facts, choose and repeat,
and nothing else. Anything that could read a file, call a function, or grow beyond the template's own length is
refused with its line before anything runs, so that no template takes long.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType, TracebackType

import jinja2
from jinja2 import nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from curator import places
from curator.draft.article import Attribution, Facts, Quote, Section
from curator.draft.characters import paragraphs
from curator.phrases import Phrase, phrase, said
from curator.plugins import Broken, offered
from curator.posts import CuratorError, local_time, zone_named

ENDING = ".txt"
BLOCKS = ("title", "intro", "disclosure", "closing", "credits", "byline")
CHOICES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"quotes": ("all", "starred"), "attribution": tuple(Attribution)}
)

_LONGEST_TEMPLATE, _LONGEST_TEXT, _LONGEST_LIST = 32_000, 20_000, 200  # bytes, characters, entries
_BY_HANDLE = (Attribution.HANDLE, Attribution.LINKED)
_LISTS = ("questions", "most_quoted")
NAMES = (
    *("hashtag", "host", "start", "end", "zone", "tweets", "people", "quoted", "answers", "highlights", "limit"),
    *_LISTS,
)
_ATTRIBUTES = frozenset({"handle", "quotes", "first", "last", "index"})
_OTHER_FILES = phrase("a template cannot read other files")
_REASONS: Mapping[type[nodes.Node], Phrase] = {
    nodes.Call: phrase("a template cannot call anything"),
    nodes.Include: _OTHER_FILES,
    nodes.Import: _OTHER_FILES,
    nodes.FromImport: _OTHER_FILES,
    nodes.Extends: _OTHER_FILES,
}
# Loops aside, none of these makes a text longer than the template and the facts are; and loops go over lists of
# the facts, never one within another.
_ALLOWED = (
    *(nodes.Template, nodes.Block, nodes.Output, nodes.TemplateData, nodes.If, nodes.For, nodes.CondExpr),
    *(nodes.Name, nodes.Const, nodes.Getattr, nodes.Getitem, nodes.Slice, nodes.Filter, nodes.Test, nodes.Keyword),
    *(nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.Add, nodes.Sub, nodes.Neg, nodes.Concat),
)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December"),
)
_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


class TemplateError(CuratorError):
    """A template that does not exist or cannot be used: its name, the line, and what is wrong there."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is quoted, for templates: the handle with its ``@``, and the number of quotes."""

    handle: str
    quotes: int

    def __str__(self) -> str:
        return self.handle


def names() -> list[str]:
    """The names of all templates: Curator's, other packages' and the editor's own. None is loaded."""
    return sorted(_files() | offered("templates").keys())


def _files() -> dict[str, Path]:
    """Curator's own templates and the editor's, which take precedence."""
    folders = (places.resources() / "templates", places.user_data() / "templates")
    return {path.stem: path for folder in folders for path in sorted(folder.glob(f"*{ENDING}"))}


def _file(name: str) -> Path:
    """Where a template is. Raises TemplateError."""
    file = _files().get(name)
    if file is not None:
        return file
    plugin = offered("templates").get(name)
    if plugin is None:
        raise TemplateError(
            phrase("There is no template {name!r}; there are {known}.", name=name, known=", ".join(names()))
        )
    try:
        return plugin.load(Path)
    except Broken as error:
        raise TemplateError(str(error)) from error


def furniture(
    name: str,
    facts: Facts,
    sections: Sequence[Section] = (),
    limit: int | None = None,
    attribution: Attribution | None = None,
) -> dict[str, str]:
    """A template's texts for a chat, by the article's fields, and its choices; empty ones are left out.

    The credits end the closing. ``limit`` is how long an answer could be. Handles are named only if the
    ``attribution`` (None: the template's) is by handle. Raises TemplateError.
    """
    template = _Template(name, _source(name))
    said = [item for section in sections for item in section.items if isinstance(item, Quote)]
    zone = zone_named(facts.zone) or UTC
    start = None if facts.start_ms is None else _moment(facts.start_ms, zone)
    known: dict[str, object] = {
        "hashtag": facts.hashtag,
        "host": _hosts(facts.host),
        "start": start,
        "end": None if facts.end_ms is None else _moment(facts.end_ms, zone),
        "zone": "UTC" if start is None else _letters(start),
        "tweets": facts.tweets,
        "people": facts.people,
        "quoted": facts.quoted,
        "answers": len(said),
        "highlights": sum(quote.starred for quote in said),
        "limit": limit,
        "questions": [section.question for section in sections[:_LONGEST_LIST]],
        "most_quoted": [],
    }
    chosen = {block: text for block in CHOICES if (text := template.says(block, known))}
    if (attribution or chosen.get("attribution", Attribution.HANDLE)) in _BY_HANDLE:
        known["most_quoted"] = [Person(f"@{handle}", count) for handle, count in facts.most_quoted[:_LONGEST_LIST]]
    texts = {block: text for block in BLOCKS if (text := template.says(block, known))}
    closing = "\n\n".join(texts.pop(block) for block in ("closing", "credits") if block in texts)
    return chosen | texts | ({"closing": closing} if closing else {})


class _Template:
    """A template that has passed the checks."""

    def __init__(self, name: str, source: str) -> None:
        self._name = name
        self._source = source
        try:
            self._template = _compiled(source)
        except jinja2.TemplateSyntaxError as error:
            raise self._error(error.lineno, error.message or phrase("this is no template")) from None
        except (ValueError, SyntaxError, RecursionError, MemoryError, OverflowError):
            raise TemplateError(
                phrase("The template {name} is no template, or too intricate to be read.", name=name)
            ) from None

    def says(self, block: str, known: Mapping[str, object]) -> str:
        """The text of a block, its lines joined to paragraphs; empty if there is no such block."""
        render = self._template.blocks.get(block)
        if render is None:
            return ""
        written: list[str] = []
        length = 0
        try:
            for piece in render(self._template.new_context(dict(known))):
                written.append(piece)
                length += len(piece)
                if length > _LONGEST_TEXT:
                    raise TemplateError(
                        phrase(
                            "The template {name} writes more than {most} characters as {block}.",
                            name=self._name,
                            most=_LONGEST_TEXT,
                            block=block,
                        )
                    )
        except (jinja2.TemplateError, TypeError, ValueError, ArithmeticError, LookupError, OSError) as error:
            raise self._error(self._line(error.__traceback__), said(error)) from None
        prose = "\n\n".join(re.sub(r"[ \t\n]+", " ", one) for one in paragraphs("".join(written)))
        if prose and prose not in CHOICES.get(block, (prose,)):
            before, _, _ = self._source.partition(block)
            line = before.count("\n") + 1
            raise self._error(
                line,
                phrase(
                    "{block} can be {choices}, not {said!r}",
                    block=block,
                    choices=", ".join(CHOICES[block]),
                    said=prose[:40],
                ),
            )
        return prose

    def _line(self, trace: TracebackType | None) -> int:
        line = 1
        while trace is not None:
            if trace.tb_frame.f_globals is self._template.root_render_func.__globals__:
                line = self._template.get_corresponding_lineno(trace.tb_lineno)
            trace = trace.tb_next
        return line

    def _error(self, line: int, reason: str) -> TemplateError:
        if not isinstance(reason, Phrase):  # then it is Jinja's
            reason = reason.partition(". ")[0].rstrip(".")
        return TemplateError(
            phrase("The template {name}, line {line}: {reason}.", name=self._name, line=str(line), reason=reason)
        )


def _source(name: str) -> str:
    path = _file(name)
    try:
        with path.open("rb") as file:
            source = file.read(_LONGEST_TEMPLATE + 1)
        if len(source) > _LONGEST_TEMPLATE:
            raise TemplateError(
                phrase(
                    "The template {name} is longer than {most} bytes.",
                    name=name,
                    most=_LONGEST_TEMPLATE,
                )
            )
        return source.decode("utf-8-sig")
    except OSError as error:
        raise TemplateError(
            phrase("The template {name} cannot be read: {reason}.", name=name, reason=error.strerror)
        ) from error
    except UnicodeDecodeError as error:
        line = source[: error.start].count(b"\n") + 1
        raise TemplateError(
            phrase("The template {name}, line {line}: this is no UTF-8 text.", name=name, line=str(line))
        ) from error


@lru_cache(16)
def _compiled(source: str) -> jinja2.Template:
    environment = ImmutableSandboxedEnvironment(undefined=jinja2.StrictUndefined, autoescape=False)
    environment.globals.clear()
    environment.filters = {name: environment.filters[name] for name in _JINJAS_OWN} | _OURS
    environment.tests = {name: environment.tests[name] for name in ("none", "odd", "even")}
    tree = environment.parse(source)
    _check(tree)
    return jinja2.Template.from_code(environment, environment.compile(tree), {})


def _check(tree: nodes.Template) -> None:
    """Refuse anything that a template may not use. Raises jinja2.TemplateSyntaxError with the line."""
    targets = {name.name for name in tree.find_all(nodes.Name) if name.ctx == "store"}
    names = {*NAMES, *targets, "loop"}
    for node, above in _walk(tree):
        if reason := _refusal(node, above, names):
            raise jinja2.TemplateSyntaxError(reason, node.lineno)


def _walk(
    node: nodes.Node, above: tuple[nodes.Node, ...] = ()
) -> Iterator[tuple[nodes.Node, tuple[nodes.Node, ...]]]:
    yield node, above
    for child in node.iter_child_nodes():
        yield from _walk(child, (*above, node))


def _refusal(node: nodes.Node, above: Sequence[nodes.Node], names: set[str]) -> str | None:
    """Why a template may not have this node in this place; None if it may."""
    if isinstance(node, (nodes.Block, nodes.For)):
        return _refusal_of_place(node, above)
    if isinstance(node, nodes.Name) and node.name not in names:
        return phrase("there is no {name!r}; there are {names}", name=node.name, names=", ".join(NAMES))
    if isinstance(node, nodes.Getattr) and node.attr not in _ATTRIBUTES:
        return phrase(
            "there is no {name!r} to look at; there are {names}",
            name=node.attr,
            names=", ".join(sorted(_ATTRIBUTES)),
        )
    if isinstance(node, nodes.Getitem) and not isinstance(node.arg, nodes.Slice):
        return phrase("only parts such as most_quoted[:3] can be taken")
    if not isinstance(node, _ALLOWED):
        return _REASONS.get(type(node), phrase("a template cannot use {what}", what=type(node).__name__.lower()))
    return None


def _refusal_of_place(node: nodes.Block | nodes.For, above: Sequence[nodes.Node]) -> str | None:
    if isinstance(node, nodes.Block):
        if node.name not in BLOCKS and node.name not in CHOICES:
            return phrase(
                "there is no block {name!r}; there are {blocks}",
                name=node.name,
                blocks=", ".join((*BLOCKS, *CHOICES)),
            )
        return phrase("a block stands within nothing else") if len(above) > 1 else None
    if any(isinstance(one, nodes.For) for one in above):
        return phrase("a loop cannot stand within another")
    if node.recursive or _listed_name(node.iter) not in _LISTS:
        return phrase("a loop goes over {lists}", lists=" or ".join(_LISTS))
    return None


def _listed_name(node: nodes.Node) -> str | None:
    while isinstance(node, nodes.Getitem):
        node = node.node
    return node.name if isinstance(node, nodes.Name) else None


def _hosts(host: str) -> str:
    """The hosts as the article names them: handles as ``@ana and @ben``, other words unchanged."""
    named = [one.strip() for one in host.split(",") if one.strip()]
    return listed([f"@{one}" if re.fullmatch(r"\w{1,30}", one) else one for one in named])


# Filters


def date(moment: datetime | None) -> str:
    """``12 September 2024``."""
    moment = _known(moment)
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def time(moment: datetime | None) -> str:
    """``14:05``."""
    moment = _known(moment)
    return f"{moment.hour:02}:{moment.minute:02}"


def number(count: int) -> str:
    """``1,234``."""
    return f"{count:,}"


def words(count: int) -> str:
    """``four``; above twelve, figures."""
    return _SMALL[count] if 0 <= count < len(_SMALL) else number(count)


def plural(count: int, one: str, many: str | None = None) -> str:
    """The word for that many: ``one`` for 1, otherwise ``many``, or ``one`` with an s."""
    if count == 1:
        return one
    return f"{one}s" if many is None else many


def listed(items: Sequence[object]) -> str:
    """``a, b and c``."""
    *most, last = map(str, items) if items else [""]
    return f"{', '.join(most)} and {last}" if most else last


def sentence(text: str) -> str:
    """The text with a capital first letter and no other change."""
    return text[:1].upper() + text[1:]


def _known(moment: datetime | None) -> datetime:
    if moment is None:
        example = "{% if start is not none %}"
        raise ValueError(phrase("no tweet has a time; say so with {example}", example=example))
    return moment


def _moment(at_ms: int, zone: tzinfo) -> datetime:
    return local_time(at_ms, zone)


def _letters(moment: datetime) -> str:
    """The name of a moment's zone, such as ``EDT``, or ``UTC+3`` if it has no letters."""
    letters = moment.tzname() or ""
    if letters.isalpha():
        return letters
    minutes = (moment.utcoffset() or timedelta()) // timedelta(minutes=1)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


_JINJAS_OWN = ("default", "first", "last", "length", "lower", "trim", "upper")
_OURS: dict[str, Callable[..., str]] = {
    one.__name__: one for one in (date, time, number, words, plural, listed, sentence)
}
FILTERS = (*_OURS, *_JINJAS_OWN)
