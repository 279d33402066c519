"""Problem packages: what is in their folder, read as data. Nothing of a package is ever run here."""
