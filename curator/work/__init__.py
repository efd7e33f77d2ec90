"""What the window and the terminal share: each piece of work once. Knows no Qt."""
