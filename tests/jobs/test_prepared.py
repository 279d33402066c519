"""The cache of prepared tests: each is made once at a time, and the cache does not grow without bound."""

from __future__ import annotations

import threading
from functools import partial

import pytest

from judge.jobs.prepared import OnceCache


def test_makes_a_value_once_for_all_who_ask_at_once() -> None:
    cache: OnceCache[str] = OnceCache(4)
    all_here = threading.Barrier(5)
    made: list[str] = []
    got: list[str] = []

    def make() -> str:
        made.append("")
        threading.Event().wait(0.05)
        return "tests"

    def ask() -> None:
        all_here.wait(10)
        got.append(cache.get("digest", make))

    threads = [threading.Thread(target=ask) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)

    assert got == ["tests"] * 5
    assert len(made) == 1


def test_forgets_the_one_that_was_not_used_for_longest() -> None:
    cache: OnceCache[str] = OnceCache(2)
    made: list[str] = []

    def make(name: str) -> str:
        made.append(name)
        return name

    for name in ("one", "two", "one", "three", "one", "two"):
        assert cache.get(name, partial(make, name)) == name

    assert made == ["one", "two", "three", "two"]


def test_a_failure_is_not_kept() -> None:
    cache: OnceCache[str] = OnceCache(2)

    def fail() -> str:
        raise RuntimeError("the container vanished")

    with pytest.raises(RuntimeError):
        cache.get("digest", fail)

    assert cache.get("digest", lambda: "tests") == "tests"
