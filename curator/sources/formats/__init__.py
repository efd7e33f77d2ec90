"""Bytes to rows: each file format that archives come in."""
