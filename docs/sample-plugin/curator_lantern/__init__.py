"""What Curator learns from this package: a source, a format, a check and a template, each in a file of its own."""
