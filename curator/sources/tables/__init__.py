"""Rows to posts: which column gives which field, and making a post from a row."""
