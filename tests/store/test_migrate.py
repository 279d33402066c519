"""Migrations: they make what the models say, from nothing and again, also where two processes start at once."""

from __future__ import annotations

import threading
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from judge.store import migrate
from judge.store.database import Database
from judge.store.models import Base


def test_migrations_make_what_the_models_say(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})

        assert compare_metadata(context, Base.metadata) == []


def test_upgrading_again_changes_nothing(database: Database) -> None:
    migrate.upgrade(database)

    assert "submissions" in inspect(database.engine).get_table_names()


def test_two_processes_may_start_at_once(tmp_path: Path) -> None:
    places = [Database(f"sqlite:///{tmp_path / 'judge.db'}") for _ in range(3)]
    faults: list[BaseException] = []

    def start(place: Database) -> None:
        try:
            migrate.upgrade(place)
        except BaseException as fault:  # noqa: BLE001 - a thread keeps its faults to itself
            faults.append(fault)

    threads = [threading.Thread(target=start, args=(place,)) for place in places]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    assert faults == []
    assert {"submissions", "events", "jobs"} <= set(inspect(places[0].engine).get_table_names())
    for place in places:
        place.close()
