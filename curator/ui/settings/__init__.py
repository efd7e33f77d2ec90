"""The settings: what there is, where it is kept, and their dialog."""
