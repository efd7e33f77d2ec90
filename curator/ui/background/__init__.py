"""Long work, done beside the window."""
