"""Followers of submissions, woken when there is something new to read from the store.

The feed carries no events, only the news that there are some: a follower reads them from the database by sequence
number, so it cannot miss one and can begin anywhere. News comes at once from the workers of this process, and from
other processes by one look at the events table every quarter of a second, however many followers there are (and none
while there is nobody).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection

import structlog

from judge.errors import Unavailable
from judge.store import events
from judge.store.database import Database

__all__ = ["Feed"]

POLL_S = 0.25


class Feed:
    """Who wants to hear about which submission. A callback is called from any thread and must return at once."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._followers: dict[str, list[Callable[[], None]]] = {}
        self._somebody = threading.Event()
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None
        self._log = structlog.get_logger("judge.feed")

    def subscribe(self, submission_id: str, callback: Callable[[], None]) -> Callable[[], None]:
        """Call back at every piece of news until the returned function is called. Where the feed is closed already,
        the callback is called at once."""
        with self._lock:
            self._followers.setdefault(submission_id, []).append(callback)
            if self._thread is None and not self._closed.is_set():
                self._thread = threading.Thread(target=self._watch, name="judge-feed", daemon=True)
                self._thread.start()
        self._somebody.set()
        if self._closed.is_set():
            callback()

        def unsubscribe() -> None:
            with self._lock:
                callbacks = self._followers.get(submission_id, [])
                if callback in callbacks:
                    callbacks.remove(callback)
                if not callbacks:
                    self._followers.pop(submission_id, None)
                if not self._followers:
                    self._somebody.clear()

        return unsubscribe

    @property
    def followers(self) -> int:
        with self._lock:
            return sum(map(len, self._followers.values()))

    @property
    def is_closed(self) -> bool:
        return self._closed.is_set()

    def publish(self, submission_id: str) -> None:
        """There is news of this submission, and it is committed."""
        self._call([submission_id])

    def close(self) -> None:
        """Wake everybody for the last time."""
        self._closed.set()
        self._somebody.set()
        with self._lock:
            everybody = list(self._followers)
        self._call(everybody)
        if self._thread is not None:
            self._thread.join(timeout=5)

    def _call(self, submission_ids: Collection[str]) -> None:
        with self._lock:
            callbacks = [callback for name in submission_ids for callback in self._followers.get(name, [])]
        for callback in callbacks:
            callback()

    def _watch(self) -> None:
        seen: int | None = None
        while not self._closed.is_set():
            if not self._somebody.is_set():
                seen = None
                self._somebody.wait()
                continue
            try:
                seen = self._look(seen)
            except Unavailable as error:
                self._log.warning("the feed cannot read the events", reason=error.message)
            self._closed.wait(POLL_S)

    def _look(self, seen: int | None) -> int:
        with self._database.read() as tx:
            newest = events.newest(tx)
            # The first look after an idle time: somebody may have come between two looks, so everybody reads once.
            changed = None if seen is None else events.submissions_after(tx, seen) if newest > seen else set()
        if changed is None:
            with self._lock:
                changed = set(self._followers)
        self._call(changed)
        return newest
