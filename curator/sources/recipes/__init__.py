"""What a kind of archive is written with."""
