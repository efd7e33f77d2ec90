"""What rooms of the window are built with."""
