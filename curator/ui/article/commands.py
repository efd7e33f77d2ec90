"""FIXME-DOC."""

ASKING = ("template", "attribution", "picture", "target", "zone", "name-labels")  # see asking.py
