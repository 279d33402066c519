"""Notes and giving up: what a person has of a problem beside submissions."""

from __future__ import annotations

import pytest

from judge.store import giving_up, notes, people
from judge.store.database import Database
from judge.store.records import Note


@pytest.fixture
def database(database: Database) -> Database:
    with database.write() as tx:
        for name in ("ann", "bob"):
            people.add(tx, person_id=name, token_hash=name, now=0.0)
    return database


def test_nothing_is_written_yet(database: Database) -> None:
    with database.read() as tx:
        assert notes.get(tx, "ann", "softmax") == Note("", 0, None)


def test_a_note_counts_its_writings(database: Database) -> None:
    with database.write() as tx:
        notes.put(tx, "ann", "softmax", "one", seen=0, now=1.0)
        notes.put(tx, "ann", "softmax", "two", seen=1, now=2.0)
    with database.read() as tx:
        note = notes.get(tx, "ann", "softmax")

    assert (note.text, note.revision) == ("two", 2)


def test_what_was_not_seen_is_not_overwritten(database: Database) -> None:
    with database.write() as tx:
        notes.put(tx, "ann", "softmax", "one", seen=0, now=1.0)
        assert notes.put(tx, "ann", "softmax", "two", seen=0, now=2.0) is None
    with database.read() as tx:
        assert notes.get(tx, "ann", "softmax").text == "one"


def test_notes_are_a_persons_own(database: Database) -> None:
    with database.write() as tx:
        notes.put(tx, "ann", "softmax", "mine", seen=0, now=1.0)
    with database.read() as tx:
        assert notes.get(tx, "bob", "softmax").text == ""


def test_who_gave_up_twice_gave_up_at_first(database: Database) -> None:
    with database.write() as tx:
        giving_up.add(tx, "ann", "softmax", now=1.0)
        giving_up.add(tx, "ann", "softmax", now=2.0)
    with database.read() as tx:
        first = giving_up.when(tx, "ann", "softmax")
        assert first is not None
        assert first.timestamp() == 1.0
        assert giving_up.when(tx, "bob", "softmax") is None
        assert giving_up.when(tx, "ann", "kmeans-lloyd") is None
