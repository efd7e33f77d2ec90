"""From a project to an article, and from an article to a file."""
