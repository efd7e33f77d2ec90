"""The pane of buckets and questions on the left."""
