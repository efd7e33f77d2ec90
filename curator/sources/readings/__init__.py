"""Rows and documents to batches of posts, with the reasons for those refused."""
