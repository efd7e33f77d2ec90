"""Colours, type, icons and marks."""
