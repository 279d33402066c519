"""Warm things to take: made ahead of demand by threads of its own, never handed out twice, thrown away when used up."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from sandbox.errors import SandboxError

__all__ = ["Pool"]

T = TypeVar("T")
PAUSE_S = 0.3
"""For so long after one was taken no other is made in its place, unless somebody waits for it or all are back: making
one takes as much of the processor as judging a small submission, and would slow down just that one."""
BACK_S = 0.05
"""For so long after one was given back, none is made or destroyed: whoever had it still has to tell what was found."""
BACK_OFF_S = 1.0  # after a failed creation, before the next try
MAKERS = 2  # creations at the same time: the engine gains little from more


class Pool(Generic[T]):
    """Keeps `size` of what `create` makes in waiting. `take` gives one, or waits for one; `give_back` ends the loan.

    create may raise SandboxError: whoever waits is told, and creation is tried again a little later.
    """

    def __init__(self, create: Callable[[], T], destroy: Callable[[T], None], *, size: int) -> None:
        self._create, self._destroy, self.size = create, destroy, size
        self._waiting: deque[T] = deque()
        self._condemned: deque[T] = deque()
        self._wanted = 0  # how many stand in `take` with empty hands
        self._making = 0
        self._lent = 0
        self._taken_at = self._given_back_at = -PAUSE_S
        self._error: SandboxError | None = None
        self._closed = False
        self._change = threading.Condition()
        self.hits = self.misses = 0  # how often one was waiting, and how often not
        self._threads = [
            threading.Thread(target=self._make_forever, name=f"pool-maker-{i}", daemon=True) for i in range(MAKERS)
        ]
        self._threads.append(threading.Thread(target=self._destroy_forever, name="pool-destroyer", daemon=True))
        for thread in self._threads:
            thread.start()

    @property
    def waiting(self) -> int:
        """How many are warm right now."""
        return len(self._waiting)

    def take(self, timeout_s: float = 60.0) -> T:
        """One of one's own. Raises SandboxError when none can be made."""
        deadline = time.monotonic() + timeout_s
        with self._change:
            if self._waiting:
                self.hits += 1
            else:
                self.misses += 1
                self._error = None  # an old failure is no answer to a new request
            self._wanted += 1
            self._change.notify_all()
            try:
                while not self._waiting:
                    if self._closed:
                        raise SandboxError("the sandbox is being closed")
                    if self._error is not None:
                        raise self._error
                    if not self._change.wait(deadline - time.monotonic()):
                        raise SandboxError(f"no container became ready within {timeout_s:g} s")
                self._lent += 1
                self._taken_at = time.monotonic()
                return self._waiting.popleft()
            finally:
                self._wanted -= 1
                self._change.notify_all()

    def give_back(self, thing: T, *, is_good: bool) -> None:
        """End a loan: a good one waits for the next, any other is destroyed (later, by another thread)."""
        with self._change:
            self._lent -= 1
            self._given_back_at = time.monotonic()
            if is_good and not self._closed:
                self._waiting.append(thing)
            else:
                self._condemned.append(thing)
            self._change.notify_all()

    @contextlib.contextmanager
    def lease(self) -> Iterator[T]:
        """For a look: it goes back unused."""
        thing = self.take()
        try:
            yield thing
        finally:
            self.give_back(thing, is_good=True)

    def close(self) -> None:
        """Destroy all that wait, and wait until that is done."""
        with self._change:
            self._closed = True
            self._condemned.extend(self._waiting)
            self._waiting.clear()
            self._change.notify_all()
        for thread in self._threads:
            thread.join()

    def _make_forever(self) -> None:
        while True:
            with self._change:
                while not self._closed and (pause_s := self._pause_s()) != 0.0:
                    self._change.wait(pause_s)
                if self._closed:
                    return
                self._making += 1
            try:
                thing = self._create()
            except SandboxError as e:
                with self._change:
                    self._making -= 1
                    self._error = e
                    self._change.notify_all()
                    self._change.wait_for(lambda: self._closed or self._wanted > 0, BACK_OFF_S)
                continue
            with self._change:
                self._making -= 1
                (self._condemned if self._closed else self._waiting).append(thing)
                self._change.notify_all()

    def _pause_s(self) -> float | None:
        """How long a maker has nothing to do; None: until something changes."""
        there = len(self._waiting) + self._making
        if there < self._wanted:
            return 0.0
        if there >= self.size + self._wanted:
            return None
        until = self._taken_at + PAUSE_S if self._lent else self._given_back_at + BACK_S
        return max(0.0, until - time.monotonic())

    def _destroy_forever(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(lambda: self._condemned or (self._closed and not self._making))
                if not self._condemned:
                    return
                if (left_s := self._given_back_at + BACK_S - time.monotonic()) > 0 and not self._closed:
                    self._change.wait(left_s)
                    continue
                thing = self._condemned.popleft()
            self._destroy(thing)
