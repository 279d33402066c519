"""People in the store: known by the hash of a token, and the one local person from the first migration on."""

from __future__ import annotations

from judge.store import people
from judge.store.database import Database
from judge.store.records import LOCAL_PERSON


def test_the_local_person_is_there_from_the_beginning(database: Database) -> None:
    with database.read() as tx:
        assert people.get(tx, LOCAL_PERSON)


def test_finds_whoever_has_the_token(database: Database) -> None:
    with database.write() as tx:
        people.add(tx, person_id="ada", token_hash="a" * 64, now=1.0)
        people.add(tx, person_id="bob", token_hash="b" * 64, now=1.0)

    with database.read() as tx:
        assert people.of_token(tx, "a" * 64) == "ada"
        assert people.of_token(tx, "c" * 64) is None
