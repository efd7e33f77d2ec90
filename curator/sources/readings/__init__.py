"""Rows to batches of posts, with an account of what was refused."""
