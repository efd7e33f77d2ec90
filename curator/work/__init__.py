"""The work that the window and the terminal share, by subject; each rule stands once, here. Knows no Qt."""
