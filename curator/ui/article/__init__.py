"""The pane that shows the article as it will read."""
