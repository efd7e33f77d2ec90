"""The search field, its completions, and what is found in the background."""
