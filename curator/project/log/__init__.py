"""The log of decisions: written, taken back, made again, and told in words."""
