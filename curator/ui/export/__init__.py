"""Drafts in the window: how and where they are written, and how they will look."""
