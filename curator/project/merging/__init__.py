"""Two editors' work on the same chat, brought together."""
