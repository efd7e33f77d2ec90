"""The one list of commands, and the keys that run them."""
