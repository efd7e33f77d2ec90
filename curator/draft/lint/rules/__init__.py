"""The rules that come with Curator: each module has one, as ``rule``."""
