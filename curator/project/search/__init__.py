"""The words of a query, and the index that finds posts by them."""
