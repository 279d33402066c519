from __future__ import annotations

import itertools
import threading
import time

import pytest

from sandbox.errors import SandboxError
from sandbox.pool import Pool


def until(condition: object, timeout_s: float = 10.0) -> None:
    """Wait for another thread; fails when it takes for ever."""
    deadline = time.monotonic() + timeout_s
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < deadline, "this never came to be"
        time.sleep(0.005)


def test_keeps_some_warm_and_replaces_what_is_taken() -> None:
    made = itertools.count()
    destroyed: list[int] = []
    pool = Pool(lambda: next(made), destroyed.append, size=2)
    until(lambda: pool.waiting == 2)

    thing = pool.take()
    until(lambda: pool.waiting == 2)
    pool.give_back(thing, is_good=False)
    until(lambda: destroyed == [thing])
    pool.close()

    assert sorted(destroyed) == [0, 1, 2]


def test_while_one_is_lent_no_other_is_made_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sandbox.pool.PAUSE_S", 30.0)
    made = itertools.count()
    pool = Pool(lambda: next(made), lambda _: None, size=2)
    until(lambda: pool.waiting == 2)

    first = pool.take()
    time.sleep(0.05)
    left_alone = pool.waiting
    pool.give_back(first, is_good=False)
    until(lambda: pool.waiting == 2)
    pool.close()

    assert left_alone == 1


def test_who_waits_with_empty_hands_gets_one_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sandbox.pool.PAUSE_S", 30.0)
    made = itertools.count()
    pool = Pool(lambda: next(made), lambda _: None, size=1)

    taken = [pool.take(timeout_s=10.0) for _ in range(3)]
    pool.close()

    assert taken == [0, 1, 2]


def test_what_is_good_is_taken_again() -> None:
    made = itertools.count()
    pool = Pool(lambda: next(made), lambda _: None, size=1)

    for _ in range(5):
        pool.give_back(pool.take(), is_good=True)
    pool.close()

    assert next(made) <= 3


def test_many_at_once_each_have_their_own() -> None:
    made = itertools.count()
    pool = Pool(lambda: next(made), lambda _: None, size=1)
    taken: list[int] = []
    threads = [threading.Thread(target=lambda: taken.append(pool.take())) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    pool.close()

    assert len(set(taken)) == 20


def test_tells_who_waits_that_nothing_can_be_made_and_recovers() -> None:
    broken = True

    def create() -> int:
        if broken:
            raise SandboxError("the engine is gone")
        return 1

    pool = Pool(create, lambda _: None, size=1)
    with pytest.raises(SandboxError, match="the engine is gone"):
        pool.take()
    broken = False

    assert pool.take() == 1
    pool.close()


def test_gives_up_after_the_timeout() -> None:
    release = threading.Event()
    pool = Pool(release.wait, lambda _: None, size=1)

    with pytest.raises(SandboxError, match=r"no container became ready within 0\.1 s"):
        pool.take(timeout_s=0.1)
    release.set()
    pool.close()


def test_is_of_no_more_use_once_closed() -> None:
    pool = Pool(lambda: 1, lambda _: None, size=0)
    pool.close()

    with pytest.raises(SandboxError, match="being closed"):
        pool.take()
