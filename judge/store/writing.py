"""Write transactions: one writer at a time, and one commit for all who were waiting meanwhile.

A commit waits for the disk, for longer than everything before it takes. So whoever finds others waiting for their turn
leaves the transaction open to the next of them, and the last one commits. Each is a savepoint of its own: one that
fails takes nothing of the others along. Nobody returns before the commit (group commit: DeWitt et al., "Implementation
techniques for main memory database systems", SIGMOD 1984).
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

__all__ = ["Writers", "driver_of"]

_MOST = 32  # writers to a commit, so that the first of them does not wait for ever
_LOOK_S = 0.05


@dataclass(eq=False)
class _Batch:
    """A transaction that several writers share. fault: why nothing of it is kept."""

    engine: Engine
    connection: Connection
    size: int = 0
    fault: BaseException | None = None
    done: threading.Event = field(default_factory=threading.Event)


class Writers:
    """Those of one database, in this process."""

    def __init__(self) -> None:
        self._turn = threading.Lock()  # held by the writer that is at work
        self._counting = threading.Lock()
        self._waiting = 0
        # Touched only by who has the turn:
        self._open: _Batch | None = None
        self._idle: dict[Engine, Connection] = {}  # a pool would look at each anew, whenever it is given back

    @contextlib.contextmanager
    def write(self, engine: Engine) -> Iterator[Connection]:
        """A connection in a transaction, committed when this returns. Where the block raises, or the commit does,
        nothing of it is kept. Only writers of the same engine share a commit. Raises what the database raises."""
        self._take_turn()
        try:
            batch = self._batch(engine)
        except BaseException:
            self._turn.release()
            raise
        try:
            with _savepoint(batch):
                yield batch.connection
        finally:
            self._pass_on(batch)
        while not batch.done.wait(_LOOK_S):
            self._end_if_left(batch)
        if batch.fault is not None:
            raise batch.fault

    def close(self) -> None:
        """Gives up its connections, when nobody writes any more."""
        with self._turn:
            while self._idle:
                self._idle.popitem()[1].close()

    def _take_turn(self) -> None:
        with self._counting:
            self._waiting += 1
        try:
            self._turn.acquire()
        finally:
            with self._counting:
                self._waiting -= 1

    def _batch(self, engine: Engine) -> _Batch:
        """The transaction that was left open, where it may be shared; else a new one."""
        if self._open is not None and self._open.engine is not engine:
            self._end(self._open)
        if self._open is None:
            connection = self._idle.pop(engine, None) or engine.connect()
            try:
                connection.begin()
            except BaseException:
                connection.close()
                raise
            self._open = _Batch(engine, connection)
        return self._open

    def _pass_on(self, batch: _Batch) -> None:
        """To whoever waits; where nobody does, it ends here."""
        batch.size += 1
        try:
            if self._waiting == 0 or batch.size >= _MOST or batch.fault is not None:
                self._end(batch)
        finally:
            self._turn.release()

    def _end(self, batch: _Batch) -> None:
        self._open = None
        try:
            if batch.fault is None:
                batch.connection.commit()
                self._idle[batch.engine] = batch.connection
        except BaseException as fault:  # noqa: BLE001 - raised by each of its writers
            batch.fault = fault
            batch.connection.invalidate()  # SQLite may have the transaction open still: it ends with the connection
        finally:
            if batch.fault is not None:
                with contextlib.suppress(DatabaseError):
                    batch.connection.close()  # rolls back what was not committed
            batch.done.set()

    def _end_if_left(self, batch: _Batch) -> None:
        """Who was to take it over may have been interrupted while it waited."""
        if self._turn.acquire(blocking=False):
            try:
                if self._open is batch:
                    self._end(batch)
            finally:
                self._turn.release()


def driver_of(connection: Connection) -> sqlite3.Connection:
    """SQLite's own connection, for what has neither parameters nor a result: SQLAlchemy takes ten times as long."""
    return cast(sqlite3.Connection, connection.connection.driver_connection)


@contextlib.contextmanager
def _savepoint(batch: _Batch) -> Iterator[None]:
    execute = driver_of(batch.connection).execute
    execute("SAVEPOINT writer")
    try:
        yield
    except BaseException as error:
        try:
            execute("ROLLBACK TO writer")
            execute("RELEASE writer")
        except sqlite3.Error as gone:
            # Where the disk is full, SQLite itself takes the whole transaction back.
            batch.fault = error if isinstance(error, (DatabaseError, sqlite3.Error)) else gone
        raise
    else:
        execute("RELEASE writer")
