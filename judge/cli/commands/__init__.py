"""One file per command: it parses, calls one thing, and shows what came of it."""
