"""Keep the translations in step with what the program says: ``make translations``.

Every pattern given to ``phrase``, ``counted``, ``forms``, ``tr`` or ``tr_count`` in ``curator`` becomes a message
of each ``resources/translations/curator_CODE.ts`` (Qt's format, which Qt Linguist edits): what is new comes in
unfinished, what is said no longer goes. Qt's lrelease makes the ``.qm`` files of them that the program reads.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from curator.ui.languages import CONTEXT, LANGUAGES, PLURALS

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
# The count stands before the words, in a table of forms there is none yet.
_PLAIN, _COUNTED = {"phrase", "tr"}, {"counted": 1, "tr_count": 1, "forms": 0}
_DEFINED_IN = {"phrases.py", "languages.py"}  # where patterns are passed on


@dataclass(frozen=True, order=True)
class Message:
    """What is said somewhere: its pattern, what it means where that is not plain, whether it counts."""

    pattern: str
    meaning: str = ""
    counts: bool = False


def messages() -> set[Message]:
    """All that the program says. Raises ValueError for a pattern that does not stand there as it is."""
    return {message for path in sorted((ROOT / "curator").rglob("*.py")) for message in _messages_of(path)}


def _messages_of(path: Path) -> Iterator[Message]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name not in _PLAIN | _COUNTED.keys():
            continue
        said = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        wanted = len(node.args) - _COUNTED.get(name, 0)
        if len(said) == wanted:
            yield Message(said[-1], counts=True) if name in _COUNTED else Message(said[0], "".join(said[1:]))
        elif path.name not in _DEFINED_IN:
            raise ValueError(f"{path}:{node.lineno}: {name} needs its words as they are.")


def file_of(language: str) -> Path:
    return FOLDER / f"curator_{language}.ts"


def translations(language: str) -> dict[Message, list[str]]:
    """What a language says for each message, in each of its plurals; an empty text where it is not translated."""
    if not file_of(language).exists():
        return {}
    found = {}
    for one in ET.parse(file_of(language)).iter("message"):  # noqa: S314 - our own file
        message = Message(one.findtext("source", ""), one.findtext("comment", ""), one.get("numerus") == "yes")
        forms = one.findall("translation/numerusform") if message.counts else one.findall("translation")
        found[message] = [form.text or "" for form in forms]
    return found


def write(language: str, told: dict[Message, list[str]]) -> None:
    """Write a language's file: the messages of the program, in order, with what is told for each."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in sorted(messages()):
        one = ET.SubElement(context, "message", {"numerus": "yes"} if message.counts else {})
        ET.SubElement(one, "source").text = message.pattern
        if message.meaning:
            ET.SubElement(one, "comment").text = message.meaning
        forms = told.get(message, [])
        wanted = PLURALS[language] if message.counts else 1
        done = len(forms) == wanted and all(forms)
        translation = ET.SubElement(one, "translation", {} if done else {"type": "unfinished"})
        for form in forms or [""] * wanted:
            (ET.SubElement(translation, "numerusform") if message.counts else translation).text = form
    ET.indent(root, "  ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file_of(language).write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def release(language: str, to: Path) -> None:
    """Make the file that the program reads."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", file_of(language), "-qm", to], check=True)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for language in sorted(LANGUAGES.keys() - {"en"}):
        told = translations(language)
        write(language, told)
        release(language, file_of(language).with_suffix(".qm"))
        left = sum(not all(told.get(message) or [""]) for message in messages())
        print(f"{LANGUAGES[language]}: {len(messages())} messages, {left} not translated")


if __name__ == "__main__":
    main()
