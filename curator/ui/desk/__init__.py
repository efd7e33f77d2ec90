"""What is open, what is chosen, and what is decided about it; knows no widget."""
