"""The one border to the database: connections, transactions, and its errors in our words.

SQLite has one writer at a time. A write transaction here begins with BEGIN IMMEDIATE, so it never finds out half-way
that it may not write, and the writers of one process queue here instead of polling the file's lock (writing.py);
readers go on beside them (WAL). synchronous=FULL: what was acknowledged survives a power cut too. What is only said on
the way to a verdict need not: those writes survive the death of any process, and are spared the wait for the disk.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from judge.errors import Unavailable, UsageError
from judge.store.writing import Writers, driver_of

__all__ = ["Database", "Tx"]

_BUSY_TIMEOUT_S = 5.0

_REASONS = {
    "SQLITE_BUSY": "The database is locked by another process.",
    "SQLITE_LOCKED": "The database is locked.",
    "SQLITE_FULL": "The disk is full.",
    "SQLITE_IOERR": "The disk that holds the database has a fault, or is full.",
    "SQLITE_READONLY": "The database cannot be written: it is read-only.",
    "SQLITE_CANTOPEN": "The database file cannot be opened.",
    "SQLITE_CORRUPT": "The database file is damaged.",
    "SQLITE_NOTADB": "The database file is not a SQLite database.",
    "SQLITE_PERM": "The database may not be opened.",
}


@dataclass
class Tx:
    """A transaction. What is handed to `then` is called after the commit, and never where it is rolled back."""

    connection: Connection
    _after: list[Callable[[], None]] = field(default_factory=list)

    @property
    def driver(self) -> sqlite3.Connection:
        """For statements that were made once (statements.py). What goes by SQLAlchemy begins the transaction itself."""
        if not self.connection.in_transaction():
            self.connection.begin()
        return driver_of(self.connection)

    def then(self, callback: Callable[[], None]) -> None:
        self._after.append(callback)


class Database:
    """The database of a URL. The directory of the file is made where it is missing. Raises UsageError for a URL that
    cannot be used, and Unavailable."""

    def __init__(self, url: str) -> None:
        parsed = _parsed(url)
        self.path = Path(str(parsed.database))
        _make_directory(self.path.parent)
        # hide_parameters: an error that is logged must not carry somebody's source.
        self.engine: Engine = create_engine(
            parsed,
            connect_args={"timeout": _BUSY_TIMEOUT_S},
            pool_size=5,
            max_overflow=50,
            pool_timeout=10,
            hide_parameters=True,
        )
        event.listen(self.engine, "connect", _on_connect)
        event.listen(self.engine, "begin", _on_begin)
        self._writing_engine = self.engine.execution_options(judge_writes="FULL")
        self._passing_engine = self.engine.execution_options(judge_writes="NORMAL")
        self._writers = Writers()

    @contextlib.contextmanager
    def read(self) -> Iterator[Tx]:
        """A consistent view. Nothing is committed."""
        with _translated(), self.engine.connect() as connection:
            yield Tx(connection)

    @contextlib.contextmanager
    def write(self, *, is_passing: bool = False) -> Iterator[Tx]:
        """All or nothing: committed at the end of the block, perhaps together with others, and rolled back where it
        raises.

        is_passing: a power cut may take it back, together with all later ones of its kind, up to the next that is not
            passing. The end of a process takes nothing back."""
        engine = self._passing_engine if is_passing else self._writing_engine
        with _translated(), self._writers.write(engine) as connection:
            tx = Tx(connection)
            yield tx
        for callback in tx._after:
            callback()

    def ping(self) -> None:
        """Raises Unavailable where the database does not answer."""
        with self.read() as tx:
            tx.connection.execute(text("SELECT 1"))

    def close(self) -> None:
        self._writers.close()
        self.engine.dispose()


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise UsageError(
            "JUDGE_DATABASE_URL is not a database URL, such as sqlite:////var/lib/judge/judge.db."
        ) from error
    if parsed.get_backend_name() != "sqlite" or parsed.database in (None, "", ":memory:"):
        raise UsageError("JUDGE_DATABASE_URL has to name a SQLite file, such as sqlite:////var/lib/judge/judge.db.")
    return parsed


def _make_directory(directory: Path) -> None:
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable(f"The directory for the database cannot be made: {error.strerror} ({directory}).") from error


def _on_connect(connection: Any, _record: Any) -> None:
    # None: the driver must not open transactions by itself, _on_begin does it.
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _on_begin(connection: Connection) -> None:
    synchronous = connection.get_execution_options().get("judge_writes")
    if synchronous is None:
        connection.exec_driver_sql("BEGIN")
    else:
        driver = driver_of(connection)
        driver.execute(f"PRAGMA synchronous={synchronous}")
        driver.execute("BEGIN IMMEDIATE")


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except PoolTimeout as error:
        raise Unavailable("The database has no connection to spare.") from error
    except (DatabaseError, sqlite3.Error) as error:
        reason = _reason(error)
        if reason is None:
            raise
        raise Unavailable(reason) from error


def _reason(error: DatabaseError | sqlite3.Error) -> str | None:
    """Why the database does not serve now; None where the fault is in what we asked."""
    name = getattr(error.orig if isinstance(error, DatabaseError) else error, "sqlite_errorname", "")
    for prefix, reason in _REASONS.items():
        if name.startswith(prefix):
            return reason
    return None
