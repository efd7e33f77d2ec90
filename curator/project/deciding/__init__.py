"""Every decision that can be made about a project, one transaction each."""
