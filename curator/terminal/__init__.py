"""The command line: each command, made of one piece of work and printed."""
