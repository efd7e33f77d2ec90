"""The command line, by subject. Each command is a thin skin over work that the window does too."""
