"""The frame of the window, and what surrounds an open project."""
