"""A damaged project: what is wrong with it, and what of it can be saved."""
