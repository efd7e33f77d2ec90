"""The rules that come with Curator, one a module, each as ``rule``."""
