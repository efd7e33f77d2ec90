"""What can be read from a project: posts, questions, counts, and what a search finds."""
