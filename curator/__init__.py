"""Curator turns the archive of a Twitter chat into an article draft."""

__version__ = "0.1.0"
