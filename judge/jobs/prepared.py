"""Prepared tests, shared by the worker threads: each package is prepared once, and the least used ones are let go."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

__all__ = ["OnceCache"]

T = TypeVar("T")


class OnceCache(Generic[T]):
    """At most `size` values by key. Who asks for one that is being made waits for it; where making it fails, everybody
    who waited gets the exception, and the next one who asks tries again."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._lock = threading.Lock()
        self._entries: OrderedDict[str, Future[T]] = OrderedDict()

    def get(self, key: str, make: Callable[[], T]) -> T:
        with self._lock:
            future = self._entries.get(key)
            is_mine = future is None
            if future is None:
                future = self._entries[key] = Future()
            self._entries.move_to_end(key)
            self._let_go()
        if is_mine:
            self._fill(key, future, make)
        return future.result()

    def _let_go(self) -> None:
        """Let as many as are too many go, the least used first; what is being made stays, or it would be made twice."""
        for key, future in list(self._entries.items()):
            if len(self._entries) <= self._size:
                return
            if future.done():
                del self._entries[key]

    def _fill(self, key: str, future: Future[T], make: Callable[[], T]) -> None:
        try:
            value = make()
        except BaseException as error:  # noqa: BLE001 - whoever waits for the value gets it
            with self._lock:
                if self._entries.get(key) is future:
                    del self._entries[key]
            future.set_exception(error)
        else:
            future.set_result(value)
