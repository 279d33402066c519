"""Writers that wait for each other share a commit, and nothing else: not a failure, not a promise."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection
from sqlalchemy.event import listen
from sqlalchemy.exc import OperationalError

from judge.errors import Unavailable
from judge.store import submissions
from judge.store.database import Database
from tests.store.conftest import add


def kept(database: Database) -> set[str]:
    with database.read() as tx:
        return {one.submission_id for one in submissions.recent(tx, "ada")}


@contextmanager
def waiting_behind(database: Database, writers: dict[str, Callable[[], None]]) -> Iterator[dict[str, BaseException]]:
    """While the block runs it has the turn, and all the writers wait for it. How they failed, by name."""
    faults: dict[str, BaseException] = {}

    def write(name: str, writer: Callable[[], None]) -> None:
        try:
            writer()
        except BaseException as fault:  # noqa: BLE001 - a thread keeps its faults to itself
            faults[name] = fault

    threads = [threading.Thread(target=write, args=item, daemon=True) for item in writers.items()]
    with database.write() as tx:
        add(tx, "first")
        for number, thread in enumerate(threads, 1):
            thread.start()
            while database._writers._waiting < number:
                time.sleep(0.001)
        yield faults
    for thread in threads:
        thread.join(30)
        assert not thread.is_alive()


def adding(
    database: Database, name: str, *, is_passing: bool = False, fault: Exception | None = None
) -> Callable[[], None]:
    def write() -> None:
        with database.write(is_passing=is_passing) as tx:
            add(tx, name)
            if fault is not None:
                raise fault

    return write


def test_those_who_wait_share_a_commit(database: Database) -> None:
    commits: list[Connection] = []
    listen(database.engine, "commit", commits.append)

    with waiting_behind(database, {name: adding(database, name) for name in "abcde"}) as faults:
        assert kept(database) == set(), "nobody sees what is not committed"

    assert faults == {}
    assert kept(database) == {"first", *"abcde"}
    assert len(commits) == 1


def test_one_that_fails_takes_nothing_along(database: Database) -> None:
    called: list[str] = []

    def calling() -> None:
        with database.write() as tx:
            add(tx, "b")
            tx.then(lambda: called.append("b" if "b" in kept(database) else "too early"))

    failing = adding(database, "c", fault=KeyError("c"))
    with waiting_behind(database, {"a": failing, "b": calling, "c": failing, "d": adding(database, "d")}) as faults:
        pass

    assert {name: type(fault) for name, fault in faults.items()} == {"a": KeyError, "c": KeyError}
    assert kept(database) == {"first", "b", "d"}
    assert called == ["b"]


def test_a_commit_that_fails_is_told_to_all_of_them(database: Database) -> None:
    def fail(_connection: Connection) -> None:
        cause = sqlite3.OperationalError("disk I/O error")
        cause.sqlite_errorname = "SQLITE_IOERR_FSYNC"
        raise OperationalError("COMMIT", None, cause)

    listen(database.engine, "commit", fail, once=True)

    with (
        pytest.raises(Unavailable, match="has a fault"),
        waiting_behind(database, {name: adding(database, name) for name in "ab"}) as faults,
    ):
        pass

    for _ in range(1000):
        if len(faults) == 2:
            break
        time.sleep(0.01)
    assert {name: type(fault) for name, fault in faults.items()} == {"a": Unavailable, "b": Unavailable}
    assert kept(database) == set()
    adding(database, "later")()
    assert kept(database) == {"later"}


def test_what_must_last_does_not_share_with_what_need_not(database: Database) -> None:
    """synchronous is a property of the whole transaction."""
    found: list[int] = []

    def looking(name: str, *, is_passing: bool) -> Callable[[], None]:
        def write() -> None:
            with database.write(is_passing=is_passing) as tx:
                add(tx, name)
                found.append(tx.connection.exec_driver_sql("PRAGMA synchronous").scalar_one() + 10 * is_passing)

        return write

    with waiting_behind(
        database,
        {"a": looking("a", is_passing=True), "b": looking("b", is_passing=False), "c": looking("c", is_passing=True)},
    ) as faults:
        pass

    assert faults == {}
    assert sorted(found) == [2, 11, 11], "FULL where it must last, else NORMAL"
    assert kept(database) == {"first", "a", "b", "c"}


def test_nobody_waits_for_ever_for_one_who_was_interrupted(database: Database) -> None:
    database._writers._waiting = 1  # somebody who never comes

    adding(database, "a")()

    assert kept(database) == {"a"}


def test_many_threads_lose_nothing_and_wait_for_the_disk_less_often(database: Database) -> None:
    commits: list[Connection] = []
    listen(database.engine, "commit", commits.append)

    def write(number: int) -> None:
        for i in range(25):
            adding(database, f"n{number}-{i}")()

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    with database.read() as tx:
        assert len(submissions.recent(tx, "ada", limit=1000)) == 200
    assert len(commits) < 200
