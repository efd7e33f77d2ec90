"""A person or a post taken out of a project without a trace, the log included."""
