"""How fast the judge is, beside what one would use in its place. One command a figure, everything in one run:

    python -m benchmarks calls       one test in a warm container; a process, a fork, a container for each instead
    python -m benchmarks latency     from POST to the report, over HTTP
    python -m benchmarks throughput  submissions a second; `docker run`, other runners, the engine's bound instead
    python -m benchmarks bulk        large arrays there and back; copying them in memory instead
    python -m benchmarks noise       one submission judged again and again: how far its score moves
    python -m benchmarks memory      what a container takes while it waits
    python -m benchmarks house       the server with 300 problems: its start, its pages, 200 followers
    python -m benchmarks intake      submissions acknowledged a second

Absolute times are this machine's and say little elsewhere; the ratios say more. docs/performance.md tells how to read
them.
"""
