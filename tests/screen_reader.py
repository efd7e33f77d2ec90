"""What a screen reader gets of the running program: the tree and the events that Qt sends over AT-SPI.

A session bus of one's own, with the accessibility bus that at-spi2-core starts on it, is read by its protocol
as Orca reads it: https://gitlab.gnome.org/GNOME/at-spi2-core (xml/*.xml).
"""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_ATSPI = "org.a11y.atspi."
_ROOT = "/org/a11y/atspi/accessible/root"
_PATIENCE = 20.0
_AT_ONCE = 100  # calls that are on their way together
_MOST_CHILDREN = 40  # of a list that are read; a screen reader too looks only at those that it needs
_EVENTS = ("object:", "focus:", "window:")

# The bits of the two words that GetState gives, from the first on (atspi-constants.h).
_STATES = (
    "invalid", "active", "armed", "busy", "checked", "collapsed", "defunct", "editable", "enabled",
    "expandable", "expanded", "focusable", "focused", "has-tooltip", "horizontal", "iconified", "modal",
    "multi-line", "multiselectable", "opaque", "pressed", "resizable", "selectable", "selected", "sensitive",
    "showing", "single-line", "stale", "transient", "vertical", "visible", "manages-descendants",
    "indeterminate", "required", "truncated", "animated", "invalid-entry", "supports-autocompletion",
    "selectable-text", "is-default", "visited", "checkable", "has-popup", "read-only",
)  # fmt: skip

_LABELLED_BY = 2  # AtspiRelationType
_NOTHING = "/org/a11y/atspi/null"

Place = tuple[str, str]  # the bus name of a program, and the path of an object in it


def missing_buses() -> list[str]:
    """The programs that are needed and not there."""
    found = {"dbus-daemon": shutil.which("dbus-daemon"), str(_LAUNCHER): _LAUNCHER.exists()}
    return [name for name, there in found.items() if not there]


@contextmanager
def session_bus(env: dict[str, str]) -> Iterator[dict[str, str]]:
    """The environment of programs with a session bus of their own, on which a screen reader has shown itself."""
    read, write = os.pipe()
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", f"--print-address={write}"],
        pass_fds=(write,),
        env=env,
        stderr=subprocess.DEVNULL,  # where what it starts says that it runs
    )
    os.close(write)
    with os.fdopen(read) as told:
        address = told.readline().strip()
    try:
        with open_dbus_connection(address) as bus:
            status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
            for switch in ("IsEnabled", "ScreenReaderEnabled"):
                bus.send_and_get_reply(Properties(status).set(switch, "b", True), timeout=_PATIENCE)
        yield env | {"DBUS_SESSION_BUS_ADDRESS": address}
    finally:
        daemon.terminate()
        daemon.wait(10)


@dataclass
class Node:
    """One thing that a screen reader can be at. ``value`` is a bar's or a field's, as text."""

    place: Place
    role: str
    name: str
    description: str
    states: frozenset[str]
    interfaces: frozenset[str]
    labels: tuple[str, ...] = ()  # the names of what labels it
    value: str = ""
    actions: tuple[str, ...] = ()
    unread: int = 0  # children beyond those that were read
    children: list["Node"] = field(default_factory=list)

    def all(self) -> Iterator["Node"]:
        """This and everything in it, from the top."""
        yield self
        for child in self.children:
            yield from child.all()

    def find(self, role: str, name: str = "") -> "Node":
        """The first in it of a role, whose name begins so. Raises LookupError."""
        for node in self.all():
            if node.role == role and node.name.startswith(name):
                return node
        raise LookupError(f"no {role} {name!r}")

    @property
    def said(self) -> str:
        """What is read out on coming here: name, role, what is not usual, description and value."""
        worth_saying = ("checked", "pressed", "expanded", "selected", "read-only")
        names = (name.replace("&", "") for name in (*self.labels, self.name))
        told = [*dict.fromkeys(names), self.role, *(state for state in worth_saying if state in self.states)]
        told += [] if "sensitive" in self.states else ["unavailable"]
        return ", ".join(filter(None, (*told, self.value, self.description)))


@dataclass(frozen=True)
class Event:
    """Something that the program told: ``StateChanged``, ``focused``, 1; ``Announcement``, "", 1, the words."""

    kind: str
    detail: str
    number: int
    source: Place
    about: Any


class ScreenReader:
    """A connection to the accessibility bus, to whom every event is sent."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus
        self._heard: list[Event] = []
        self._at: Place | None = None  # what had the focus last
        self._programs: list[Place] = []
        for kind in ("Object", "Focus", "Window"):
            rule = MatchRule(type="signal", interface=f"{_ATSPI}Event.{kind}")
            self._ask([message_bus.AddMatch(rule)])
        registry = DBusAddress("/org/a11y/atspi/registry", f"{_ATSPI}Registry", f"{_ATSPI}Registry")
        self._ask([new_method_call(registry, "RegisterEvent", "s", (event,)) for event in _EVENTS])

    # What is there

    def program(self, pid: int) -> Place:
        """The program of a process, as soon as it has shown itself. Raises TimeoutError."""
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            for place in self._call((f"{_ATSPI}Registry", _ROOT), "GetChildren"):
                asked = message_bus.GetConnectionUnixProcessID(place[0])
                if self._ask([asked])[0].body == (pid,):
                    self._programs.append(place)
                    return str(place[0]), str(place[1])
            time.sleep(0.1)
        raise TimeoutError(f"process {pid} did not show itself to the screen reader")

    def tree(self, top: Place) -> Node:
        """Everything under a place."""
        root = self.node(top)
        layer = [root]
        while layer:
            layer = [child for node, under in zip(layer, self._under(layer), strict=True) for child in under]
        return root

    def node(self, place: Place) -> Node:
        """One alone. Raises LookupError where it is gone."""
        read = self._nodes([place])
        if not read:
            raise LookupError(f"{place} is gone")
        return read[0]

    def _under(self, parents: Sequence[Node]) -> list[list[Node]]:
        counts = self._ask([_get(node.place, "ChildCount") for node in parents])
        wanted = [
            (node, number)
            for node, reply in zip(parents, counts, strict=True)
            for number in range(min(_value(reply, 0), _MOST_CHILDREN))
        ]
        for node, reply in zip(parents, counts, strict=True):
            node.unread = max(_value(reply, 0) - _MOST_CHILDREN, 0)
        calls = [_method(node.place, "Accessible", "GetChildAtIndex", "i", (number,)) for node, number in wanted]
        owners = {}
        for (node, _), reply in zip(wanted, self._ask(calls), strict=True):
            if reply.header.message_type is MessageType.method_return and reply.body[0][1] != _NOTHING:
                owners[reply.body[0]] = node
        for node in self._nodes(list(owners)):
            owners[node.place].children.append(node)
        return [node.children for node in parents]

    def _nodes(self, places: Sequence[Place]) -> list[Node]:
        told = zip(
            places,
            self._ask([_method(place, "Accessible", "GetRoleName") for place in places]),
            self._ask([_get(place, "Name") for place in places]),
            self._ask([_get(place, "Description") for place in places]),
            self._ask([_method(place, "Accessible", "GetState") for place in places]),
            self._ask([_method(place, "Accessible", "GetInterfaces") for place in places]),
            strict=True,
        )
        nodes = [
            Node(
                place,
                role.body[0],
                _value(name, ""),
                _value(description, ""),
                _states(states.body[0]),
                frozenset(one.removeprefix(_ATSPI) for one in interfaces.body[0]),
            )
            for place, role, name, description, states, interfaces in told
            if MessageType.error not in {one.header.message_type for one in (role, states, interfaces)}
        ]
        self._read_more(nodes)
        return nodes

    def _read_more(self, nodes: Sequence[Node]) -> None:
        """What can be done with them, what they hold, and what labels them."""
        able = [node for node in nodes if "Action" in node.interfaces]
        for node, reply in zip(
            able, self._ask([_method(node.place, "Action", "GetActions") for node in able]), strict=True
        ):
            node.actions = tuple(action[0] for action in reply.body[0]) if _is_answer(reply) else ()
        bars = [node for node in nodes if "Value" in node.interfaces]
        for node, reply in zip(
            bars, self._ask([_get(node.place, "CurrentValue", "Value") for node in bars]), strict=True
        ):
            node.value = f"{_value(reply, 0.0):g}"
        texts = [node for node in nodes if "Text" in node.interfaces]
        asked = [_method(node.place, "Text", "GetText", "ii", (0, -1)) for node in texts]
        for node, reply in zip(texts, self._ask(asked), strict=True):
            node.value = reply.body[0] if _is_answer(reply) else ""
        inputs = [node for node in nodes if "focusable" in node.states and "selectable" not in node.states]
        related = self._ask([_method(node.place, "Accessible", "GetRelationSet") for node in inputs])
        for node, reply in zip(inputs, related, strict=True):
            relations = dict(reply.body[0]) if _is_answer(reply) else {}
            names = self._ask([_get(label, "Name") for label in relations.get(_LABELLED_BY, ())])
            node.labels = tuple(_value(name, "") for name in names)

    # What is told

    def heard(self, quiet: float = 0.25) -> list[Event]:
        """What was told since this was last asked for, once nothing more is told for that many seconds and the
        programs that were found answer as fast."""
        while True:
            before = len(self._heard)
            asked = time.monotonic()
            self._ask([_get(place, "ChildCount") for place in self._programs])
            busy = time.monotonic() - asked > quiet
            self._listen(quiet)
            if len(self._heard) == before and not busy:
                heard, self._heard = self._heard, []
                return heard

    def _listen(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            with suppress(TimeoutError):
                self._take(self._bus.receive(timeout=left))

    def spoken(self, quiet: float = 0.25) -> list[str]:
        """The same as words: what was announced, what of each thing that got the focus is read out, and what of
        that which has it changed."""
        words = []
        for event in self.heard(quiet):
            match event.kind, event.detail:
                case "Announcement", _:
                    words.append(str(event.about))
                case "StateChanged", "focused" if event.number:
                    with suppress(LookupError):
                        words.append(self.node(event.source).said)
                        self._at = event.source
                case "StateChanged", ("checked" | "pressed" | "expanded") as state if event.source == self._at:
                    words.append(state if event.number else f"not {state}")
                case "PropertyChange", "accessible-name" | "accessible-description" if event.source == self._at:
                    words.append(str(event.about))
        return [one for one in words if one]

    # The bus

    def _call(self, place: Place, method: str) -> Any:
        reply = self._ask([_method(place, "Accessible", method)])[0]
        return reply.body[0] if _is_answer(reply) else []

    def _ask(self, calls: Sequence[Message]) -> list[Message]:
        """The answers to calls, many on their way at once."""
        answers: dict[int, Message] = {}
        order = []
        for start in range(0, len(calls), _AT_ONCE):
            waiting = set()
            for call in calls[start : start + _AT_ONCE]:
                serial = next(self._bus.outgoing_serial)
                self._bus.send(call, serial=serial)
                waiting.add(serial)
                order.append(serial)
            while waiting:
                answer = self._take(self._bus.receive(timeout=_PATIENCE))
                if answer is not None:
                    serial = answer.header.fields[HeaderFields.reply_serial]
                    waiting.discard(serial)
                    answers[serial] = answer
        return [answers[serial] for serial in order]

    def _take(self, message: Message) -> Message | None:
        """Keep an event; give an answer back."""
        if message.header.message_type is not MessageType.signal:
            return message
        fields = message.header.fields
        if fields.get(HeaderFields.interface, "").startswith(f"{_ATSPI}Event."):
            detail, number, _, about = message.body[:4]
            source = fields[HeaderFields.sender], fields[HeaderFields.path]
            self._heard.append(Event(fields[HeaderFields.member], detail, number, source, about[1]))
        return None


@contextmanager
def screen_reader(env: dict[str, str]) -> Iterator[ScreenReader]:
    """A screen reader on the session bus of an environment."""
    with open_dbus_connection(env["DBUS_SESSION_BUS_ADDRESS"]) as session:
        asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        address = session.send_and_get_reply(asked, timeout=_PATIENCE).body[0]
    with open_dbus_connection(address) as bus:
        yield ScreenReader(bus)


def _method(place: Place, interface: str, method: str, signature: str | None = None, body: Any = ()) -> Message:
    name, path = place
    return new_method_call(DBusAddress(path, name, _ATSPI + interface), method, signature, body)


def _get(place: Place, name: str, interface: str = "Accessible") -> Message:
    bus, path = place
    return Properties(DBusAddress(path, bus, _ATSPI + interface)).get(name)


def _is_answer(reply: Message) -> bool:
    return reply.header.message_type is MessageType.method_return


def _value(reply: Message, otherwise: Any) -> Any:
    return reply.body[0][1] if _is_answer(reply) else otherwise


def _states(words: Sequence[int]) -> frozenset[str]:
    bits = words[0] | words[1] << 32
    return frozenset(name for bit, name in enumerate(_STATES) if bits >> bit & 1)
