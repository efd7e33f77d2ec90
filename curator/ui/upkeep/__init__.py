"""The care of a project file in the window: backups, repair, merging, forgetting."""
