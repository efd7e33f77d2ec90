"""Bytes to rows and documents: each file format that archives come in."""
