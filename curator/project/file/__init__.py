"""The .curation file itself: its schema, its opening and closing, its backups, what may damage it."""
