"""Rows to posts: which column is which, and a post made of a row."""
