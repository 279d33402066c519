"""Bring the database to the newest schema, at start. Migrations are shipped inside the package."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config

from judge.store.database import Database

__all__ = ["upgrade"]


def upgrade(database: Database, revision: str = "head") -> None:
    """Apply what is missing up to this revision, in one write transaction, so that two processes that start at once do
    it one after the other. Raises Unavailable."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with database.write() as tx:
        config.attributes["connection"] = tx.session.connection()
        command.upgrade(config, revision)
