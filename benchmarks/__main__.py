"""`python -m benchmarks NAME [--json] [--count N]`."""

from __future__ import annotations

import argparse

from benchmarks import bulk, calls, house, intake, latency, memory, noise, page, plots, throughput

NAMES = {
    "calls": calls.main,
    "latency": latency.main,
    "throughput": throughput.main,
    "bulk": bulk.main,
    "noise": noise.main,
    "memory": memory.main,
    "house": house.main,
    "intake": intake.main,
    "page": page.main,
    "plots": plots.main,
}


def main() -> None:
    about = "How fast the judge is, beside what one would use in its place."
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=about)
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--json", action="store_true", help="JSON with the host's facts instead of a table")
    parser.add_argument("--count", type=int, help="how often each is timed")
    chosen = parser.parse_args()
    more = {} if chosen.count is None else {"count": chosen.count}
    NAMES[chosen.name](as_json=chosen.json, **more)


if __name__ == "__main__":
    main()
