"""FIXME-DOC."""

from dataclasses import fields

from curator.ui.look.theme import Look

OF_LOOK = frozenset(field.name for field in fields(Look))
