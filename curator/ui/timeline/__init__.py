"""The pane of cards in the middle, and the activity by minute."""
