"""Posts coming into a project from an archive."""
