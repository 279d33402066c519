"""How fast the judge is, beside what one would use in its place. One command a figure, everything in one run:

    python -m benchmarks calls       one test in a warm container; a process, a fork, a container for each instead
    python -m benchmarks latency     from POST to the report, over HTTP
    python -m benchmarks bulk        large arrays there and back; copying them in memory instead

Absolute times are this machine's and say little elsewhere; the ratios say more. docs/performance.md tells how to read
them.
"""
