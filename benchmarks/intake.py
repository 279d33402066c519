"""How many submissions a second are acknowledged: on the disk, with their jobs, before anybody judges them."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import httpx

from benchmarks.latency import source
from benchmarks.server import serving
from benchmarks.table import Rate, show_rates

__all__ = ["main"]

CLIENTS = 1, 8


def main(*, as_json: bool, count: int = 500) -> None:
    rates = []
    for clients in CLIENTS:
        with serving(sandbox="") as server:
            rates.append(_acknowledged(server.client, count, clients))
    show_rates("Submissions acknowledged", rates, as_json=as_json)


def _acknowledged(client: httpx.Client, count: int, clients: int) -> Rate:
    body = {"problem": "row-sums", "source": source("numpy")}
    with ThreadPoolExecutor(clients) as pool:
        started = time.perf_counter()
        done = list(pool.map(lambda _: client.post("/api/v1/submissions", json=body).status_code, range(count)))
        per_s = count / (time.perf_counter() - started)
    if set(done) != {202}:
        raise RuntimeError(f"refused: {set(done)}")
    return Rate(f"{clients} at a time" if clients > 1 else "one after another", count, per_s)
