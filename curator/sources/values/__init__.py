"""The values in a cell or under a key, in every form that archives give them."""
