"""One file for each kind of archive; the package's metadata lists them as entry points."""
