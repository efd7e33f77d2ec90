"""Recipes to write a kind of archive with: each makes a Source from a few facts."""
