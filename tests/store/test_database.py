"""The border to the database: what is acknowledged is there, and what fails is said in our words."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from judge.errors import Unavailable, UsageError
from judge.store import database as border
from judge.store import events, migrate, submissions
from judge.store.database import Database
from tests.store.conftest import add


def test_commits_at_the_end_of_the_block(database: Database) -> None:
    with database.write() as tx:
        add(tx, "aaaaaaaaaaaa")

    with database.read() as tx:
        assert submissions.get(tx, "aaaaaaaaaaaa")


def test_rolls_back_and_calls_nobody_where_the_block_raises(database: Database) -> None:
    called: list[str] = []

    def add_and_fail() -> None:
        with database.write() as tx:
            add(tx, "aaaaaaaaaaaa")
            tx.then(lambda: called.append("after"))
            raise KeyError

    with pytest.raises(KeyError):
        add_and_fail()

    with database.read() as tx:
        assert submissions.get(tx, "aaaaaaaaaaaa") is None
    assert called == []


def test_calls_back_after_the_commit(database: Database) -> None:
    found: list[bool] = []

    def look() -> None:
        with database.read() as tx:
            found.append(submissions.get(tx, "aaaaaaaaaaaa") is not None)

    with database.write() as tx:
        tx.then(look)
        add(tx, "aaaaaaaaaaaa")

    assert found == [True]


def test_is_durable_and_lets_readers_read_beside_a_writer(database: Database) -> None:
    with database.read() as tx:
        assert tx.connection.scalar(text("PRAGMA journal_mode")) == "wal"
        assert tx.connection.scalar(text("PRAGMA synchronous")) == 2, "FULL"
        assert tx.connection.scalar(text("PRAGMA foreign_keys")) == 1
    with database.write() as writing:
        add(writing, "aaaaaaaaaaaa")
        with database.read() as reading:
            assert submissions.get(reading, "aaaaaaaaaaaa") is None


def test_many_writers_of_many_processes_lose_nothing(tmp_path: Path) -> None:
    """Each Database is like another process: its own connections and its own lock."""
    url = f"sqlite:///{tmp_path / 'judge.db'}"
    places = [Database(url) for _ in range(4)]
    migrate.upgrade(places[0])

    def write(place: Database, name: int) -> None:
        for number in range(10):
            with place.write() as tx:
                add(tx, f"p{name}n{number:09d}")
                events.add_state(tx, f"p{name}n{number:09d}", attempt=0, state="queued")

    threads = [threading.Thread(target=write, args=(place, name)) for name, place in enumerate(places)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    with places[0].read() as tx:
        assert len(submissions.recent(tx, "ada", limit=100)) == 40
        assert events.newest(tx) == 40
    for place in places:
        place.close()


def test_says_that_it_is_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(border, "_BUSY_TIMEOUT_S", 0.05)
    database = Database(f"sqlite:///{tmp_path / 'judge.db'}")
    migrate.upgrade(database)
    other = sqlite3.connect(tmp_path / "judge.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(Unavailable, match="locked"), database.write() as tx:
        add(tx, "aaaaaaaaaaaa")

    other.execute("ROLLBACK")
    other.close()
    with database.write() as tx:
        add(tx, "aaaaaaaaaaaa")
    database.close()


def test_says_that_the_disk_is_full(database: Database) -> None:
    with database.read() as tx:
        pages = tx.connection.scalar(text("PRAGMA page_count"))

    def fill() -> None:
        for number in range(1000):
            with database.write() as tx:
                tx.connection.execute(text(f"PRAGMA max_page_count={pages}"))
                add(tx, f"n{number:011d}")

    with pytest.raises(Unavailable, match="disk is full"):
        fill()

    with database.write() as tx:
        tx.connection.execute(text("PRAGMA max_page_count=1000000"))
        add(tx, "after-it-all")


def test_says_that_the_file_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "judge.db").write_text("this is a letter to my aunt, and much longer than any header " * 20)
    database = Database(f"sqlite:///{tmp_path / 'judge.db'}")

    with pytest.raises(Unavailable, match="not a SQLite database"):
        database.ping()

    database.close()


def test_says_that_the_directory_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(Unavailable, match="cannot be made"):
        Database(f"sqlite:///{tmp_path / 'file' / 'below' / 'judge.db'}")


def test_does_not_hide_a_mistake_of_ours(database: Database) -> None:
    with pytest.raises(OperationalError), database.read() as tx:
        tx.connection.execute(text("SELECT * FROM no_such_table"))


@pytest.mark.parametrize(
    "url", ["sqlite://", "sqlite:///:memory:", "postgresql://localhost/judge", "nonsense", "no:such"]
)
def test_says_which_databases_can_be_used(url: str) -> None:
    with pytest.raises(UsageError, match="JUDGE_DATABASE_URL"):
        Database(url)
