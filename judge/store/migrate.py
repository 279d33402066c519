"""Bring the database to the newest schema, at start. Migrations are shipped inside the package."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from sqlalchemy import inspect, text

from judge.store.database import Database

__all__ = ["upgrade"]

_MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(database: Database, revision: str = "head") -> None:
    """Apply what is missing up to this revision, in one write transaction, so that two processes that start at once do
    it one after the other. Raises Unavailable."""
    if revision == "head" and _found(database) == _newest():
        return
    from alembic import command  # most starts change nothing, and this takes as long as all of the database's part
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    with database.write() as tx:
        config.attributes["connection"] = tx.connection
        command.upgrade(config, revision)


def _newest() -> str:
    """Migrations are files such as 0007_ranges.py, called by their revision."""
    return max(path.name for path in (_MIGRATIONS / "versions").glob("*.py")).partition("_")[0]


def _found(database: Database) -> str | None:
    """The revision of the database; None of a new one."""
    with database.read() as tx:
        if not inspect(tx.connection).has_table("alembic_version"):
            return None
        return cast("str | None", tx.session.scalar(text("SELECT version_num FROM alembic_version")))
