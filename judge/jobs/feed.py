"""Followers of submissions, handed each event as it is committed.

A follower reads the events so far once, from the database, and from then on is handed what comes: at once by the
workers of this process, and what other processes wrote by one look at the events table every quarter of a second,
however many followers there are (and none while there is nobody). It may be handed an event twice, and knows it by its
sequence number; where it may have missed one it is handed None, and reads for itself.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence

import structlog

from judge.errors import Unavailable
from judge.store import events
from judge.store.database import Database
from judge.store.records import StoredEvent

__all__ = ["Feed", "Hear"]

POLL_S = 0.25

Hear = Callable[[Sequence[StoredEvent] | None], None]
"""Called from any thread, with events in order, or with None; must return at once."""


class Feed:
    """Who wants to hear about which submission."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._followers: dict[str, list[Hear]] = {}
        self._somebody = threading.Event()
        self._closed = threading.Event()
        self.told = 0  # how often anybody was to be told anything
        self._thread: threading.Thread | None = None
        self._log = structlog.get_logger("judge.feed")

    def subscribe(self, submission_id: str, hear: Hear) -> Callable[[], None]:
        """Hand over all that is said of this submission until the returned function is called. Where the feed is
        closed already, None is handed over at once."""
        with self._lock:
            self._followers.setdefault(submission_id, []).append(hear)
            if self._thread is None and not self._closed.is_set():
                self._thread = threading.Thread(target=self._watch, name="judge-feed", daemon=True)
                self._thread.start()
        self._somebody.set()
        if self._closed.is_set():
            hear(None)

        def unsubscribe() -> None:
            with self._lock:
                those = self._followers.get(submission_id, [])
                if hear in those:
                    those.remove(hear)
                if not those:
                    self._followers.pop(submission_id, None)
                if not self._followers and not self._closed.is_set():  # an idle thread would not hear of the end
                    self._somebody.clear()

        return unsubscribe

    @property
    def followers(self) -> int:
        with self._lock:
            return sum(map(len, self._followers.values()))

    @property
    def is_closed(self) -> bool:
        return self._closed.is_set()

    def publish(self, submission_id: str, said: Sequence[StoredEvent]) -> None:
        """This was said of the submission, and is committed."""
        self._tell({submission_id: said})

    def close(self) -> None:
        """Wake everybody for the last time."""
        with self._lock:  # whoever leaves meanwhile must not send the thread to sleep again
            self._closed.set()
            self._somebody.set()
        self._tell_all_to_read()
        if self._thread is not None:
            self._thread.join(timeout=5)

    def _tell_all_to_read(self) -> None:
        with self._lock:
            everybody = list(self._followers)
        self._tell(dict.fromkeys(everybody))

    def _tell(self, said: Mapping[str, Sequence[StoredEvent] | None]) -> None:
        if not said:
            return
        with self._lock:
            self.told += 1
            those = [(hear, what) for name, what in said.items() for hear in self._followers.get(name, [])]
        for hear, what in those:
            hear(what)

    def _watch(self) -> None:
        seen: int | None = None
        while not self._closed.is_set():
            if not self._somebody.is_set():
                seen = None
                self._somebody.wait()
            # First the pause: whoever has just come reads for himself, and many have heard the end when it is over.
            if self._closed.wait(POLL_S):
                return
            try:
                seen = self._look(seen)
            except Unavailable as error:
                self._log.warning("the feed cannot read the events", reason=error.message)

    def _look(self, seen: int | None) -> int:
        with self._database.read() as tx:
            newest = events.newest(tx)
            said = events.all_after(tx, seen) if seen is not None and newest > seen else {}
        if seen is None:  # the first look after an idle time: what came before it, nobody may have been handed
            self._tell_all_to_read()
        self._tell(said)
        return newest
