"""The language that the window speaks: what is said in it, and how it writes numbers and times."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from curator import phrases, places
from curator.phrases import Phrase, counted, phrase
from curator.posts import CuratorError
from curator.ui.mirroring import isolated, sentence

CONTEXT = "Curator"  # of every message in resources/translations

# By code, each by its own name.
LANGUAGES: Mapping[str, str] = {"en": "English", "de": "Deutsch", "ar": "العربية", "ja": "日本語"}
# How many forms a counted noun has in each translation, in the order that Qt gives them.
PLURALS: Mapping[str, int] = {"de": 2, "ar": 6, "ja": 1}


def use(app: QApplication, chosen: str = "") -> None:
    """Let the window speak a language by its code, its layout going that way; empty is the system's.

    What is made before is not made anew: this is for the start.
    """
    locale = QLocale(chosen) if chosen in LANGUAGES else QLocale.system()
    QLocale.setDefault(locale)
    app.setLayoutDirection(QLocale(spoken(locale)).textDirection())
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if spoken(locale) == "en":
        return
    own = str(places.resources() / "translations")
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("curator", own),
    ):
        translator = QTranslator(app)
        if translator.load(f"{name}_{spoken(locale)}", folder):
            app.installTranslator(translator)


def spoken(locale: QLocale | None = None) -> str:
    """The code of the language that is spoken where a locale is asked for (None: that of the window)."""
    code = QLocale.languageToCode((locale or QLocale()).language())
    return code if code in LANGUAGES else "en"


def tr(pattern: str, meaning: str = "", /, **values: object) -> str:
    """What :func:`curator.phrases.phrase` says, in the window's language."""
    return translated(phrase(pattern, meaning, **values))


def tr_count(count: int, one: str, many: str, /, **values: object) -> str:
    """What :func:`curator.phrases.counted` says, in the window's language."""
    return translated(counted(count, one, many, **values))


def translated(said: object) -> str:
    """What was said elsewhere, by a phrase or an error, in the window's language; any other text as it is."""
    if isinstance(said, CuratorError):
        said = phrases.said(said)
    if not isinstance(said, Phrase) or spoken() == "en":
        return str(said)
    count = -1 if said.number is None else said.number
    pattern = QCoreApplication.translate(CONTEXT, said.pattern, said.meaning or None, count)
    if not said.values:
        return pattern
    return sentence(pattern.format_map({name: _shown(value) for name, value in said.values.items()}))


def _shown(value: object) -> Any:
    if type(value) is int:
        return QLocale().toString(value)
    if isinstance(value, Phrase | CuratorError):
        return translated(value)
    if isinstance(value, datetime):
        return tr("{day}, {time}", day=day(value), time=clock(value))
    return _Others(value) if isinstance(value, str | PurePath) else value


class _Others(str):
    """Words of others within a sentence, which are read their own way."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return isolated(super().__format__(spec))

    def __repr__(self) -> str:
        return isolated(super().__repr__())


def listed(parts: Iterable[str]) -> str:
    """Several things in a row, set apart as they are there: ``one, two``."""
    return translated(phrases.listed(list(parts)))


def number(value: int) -> str:
    """A whole number, with its thousands set apart."""
    return tr("{value}", value=value)


def clock(at: datetime) -> str:
    """A time of day on the clock that it is given by, as ``14:07``."""
    return QLocale().toString(_on_the_wall(at), "HH:mm")


def day(at: datetime, *, year: bool = True, weekday: bool = False) -> str:
    """A day as it is written there: ``12 Sep 2014`` in English, or with its weekday, or without its year."""
    match year, weekday:
        case True, True:
            written = tr("ddd d MMM yyyy", "how Qt shall write a day")
        case True, False:
            written = tr("d MMM yyyy", "how Qt shall write a day")
        case False, True:
            written = tr("ddd d MMM", "how Qt shall write a day")
        case _:
            written = tr("d MMM", "how Qt shall write a day")
    return QLocale().toString(_on_the_wall(at), written)


def _on_the_wall(at: datetime) -> QDateTime:
    return QDateTime(at.year, at.month, at.day, at.hour, at.minute, at.second)
