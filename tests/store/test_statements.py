"""What goes to the driver past SQLAlchemy is held to the same."""

from __future__ import annotations

import sqlite3

import pytest
from sqlalchemy import bindparam, select
from sqlalchemy.exc import CompileError

from judge.store.database import Database
from judge.store.statements import Statement, adding
from judge.store.tables import JOBS

COLUMNS = ("kind", "subject", "attempt", "tries", "queued_at", "not_before")
JOB = {"kind": "judge", "subject": "a", "attempt": 0, "tries": 0, "queued_at": 1.0, "not_before": 1.0}


def test_writes_and_finds_rows(database: Database) -> None:
    add = adding(JOBS, *COLUMNS)
    subjects = Statement(select(JOBS.c.subject).where(JOBS.c.kind == bindparam("the_kind"), JOBS.c.queued_at < 5))

    with database.write() as tx:
        for changed in ({}, {"subject": "b", "queued_at": 9.0}, {"subject": "c", "kind": "other"}):
            add.run(tx, {**JOB, **changed})

    with database.read() as tx:
        assert subjects.run(tx, {"the_kind": "judge"}).fetchall() == [("a",)]
        assert subjects.run(tx, {"the_kind": "none"}).fetchall() == []


def test_reads_in_the_transaction(database: Database) -> None:
    add, everything = adding(JOBS, *COLUMNS), Statement(select(JOBS.c.subject))

    with database.read() as tx:
        assert everything.run(tx, {}).fetchall() == []
        with database.write() as other:
            add.run(other, JOB)
        assert everything.run(tx, {}).fetchall() == [], "nothing that came later"


def test_a_value_that_is_missing_is_no_null(database: Database) -> None:
    add = adding(JOBS, *COLUMNS)

    with pytest.raises(sqlite3.ProgrammingError, match="subject"), database.write() as tx:
        add.run(tx, {name: value for name, value in JOB.items() if name != "subject"})


def test_knows_the_columns_of_the_table(database: Database) -> None:
    with pytest.raises(CompileError, match="colour"), database.write() as tx:
        adding(JOBS, *COLUMNS, "colour").run(tx, {**JOB, "colour": "red"})
