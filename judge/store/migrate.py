"""Bring the database to the newest schema, at start. Migrations are shipped inside the package."""

from __future__ import annotations

import time
from pathlib import Path
from typing import cast

from sqlalchemy import insert, inspect, text

from judge.store.database import Database
from judge.store.records import LOCAL_PERSON
from judge.store.tables import METADATA, PEOPLE

__all__ = ["upgrade"]

_MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(database: Database, revision: str = "head") -> None:
    """Apply what is missing up to this revision, in one write transaction, so that two processes that start at once do
    it one after the other. Raises Unavailable."""
    if revision == "head":
        if _found(database) is None:
            _create(database)
        if _found(database) == _newest():
            return
    from alembic import command  # most starts change nothing, and this takes as long as all of the database's part
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    with database.write() as tx:
        config.attributes["connection"] = tx.connection
        command.upgrade(config, revision)


def _create(database: Database) -> None:
    """A new database, as all migrations would leave it; that it is the same, a test sees to."""
    with database.write() as tx:
        if inspect(tx.connection).has_table("alembic_version"):
            return  # another process was faster
        METADATA.create_all(tx.connection, checkfirst=False)
        local = {"person_id": LOCAL_PERSON, "name": "", "is_public": False, "created_at": time.time()}
        tx.connection.execute(insert(PEOPLE).values(**local))
        tx.connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
        tx.connection.execute(text("INSERT INTO alembic_version VALUES (:newest)"), {"newest": _newest()})


def _newest() -> str:
    """Migrations are files such as 0007_ranges.py, called by their revision."""
    return max(path.name for path in (_MIGRATIONS / "versions").glob("*.py")).partition("_")[0]


def _found(database: Database) -> str | None:
    """The revision of the database; None of a new one."""
    with database.read() as tx:
        if not inspect(tx.connection).has_table("alembic_version"):
            return None
        return cast("str | None", tx.connection.scalar(text("SELECT version_num FROM alembic_version")))
