"""The formats of a draft, one file each; ``curator.draft.writers`` finds them by their entry points."""
