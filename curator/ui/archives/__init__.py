"""Archives in the window: chosen, looked into, their columns matched, imported."""
