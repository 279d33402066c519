"""Migrations: they make what the models say, from nothing and again, also where two processes start at once."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from judge.store import migrate, people, submissions
from judge.store.database import Database
from judge.store.records import LOCAL_PERSON
from judge.store.tables import METADATA


@pytest.fixture
def migrated(tmp_path: Path) -> Iterator[Database]:
    """One that went through all migrations."""
    database = Database(f"sqlite:///{tmp_path / 'migrated.db'}")
    migrate.upgrade(database, "0001")
    migrate.upgrade(database)
    yield database
    database.close()


def test_migrations_make_what_the_models_say(migrated: Database) -> None:
    with migrated.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})

        assert compare_metadata(context, METADATA) == []


def test_a_new_database_is_what_migrations_make(database: Database, migrated: Database) -> None:
    def told(place: Database) -> dict[str, object]:
        """Everything but the order of columns, the moment of its making, and what names nothing."""
        with place.read() as tx:
            rows = tx.connection.exec_driver_sql
            tables = [name for (name,) in rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
            return {
                "indexes": sorted(rows("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")),
                **{
                    table: (
                        sorted(column[1:] for column in rows(f"PRAGMA table_info({table})")),
                        sorted(key[2:] for key in rows(f"PRAGMA foreign_key_list({table})")),
                        sorted(index[2:] for index in rows(f"PRAGMA index_list({table})")),
                        [row[:4] for row in rows(f"SELECT * FROM {table}")],
                    )
                    for table in tables
                },
            }

    assert told(database) == told(migrated)
    with database.read() as tx:
        assert people.get(tx, LOCAL_PERSON) is not None


def test_upgrading_again_changes_nothing(database: Database) -> None:
    migrate.upgrade(database)

    assert "submissions" in inspect(database.engine).get_table_names()


def test_a_start_that_has_nothing_to_migrate_does_without_what_migrates(tmp_path: Path) -> None:
    def start(name: str) -> str:
        url = f"sqlite:///{tmp_path / name}"
        code = (
            "import sys; from judge.store.database import Database; from judge.store import migrate;"
            f"migrate.upgrade(Database({url!r})); print('alembic' in sys.modules)"
        )
        return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()

    old = Database(f"sqlite:///{tmp_path / 'old.db'}")
    migrate.upgrade(old, "0002")
    old.close()

    assert [start("new.db"), start("new.db")] == ["False", "False"]
    assert [start("old.db"), start("old.db")] == ["True", "False"]


def test_the_newest_file_is_the_newest_revision() -> None:
    """What the start relies on to see that there is nothing to do."""
    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))

    assert ScriptDirectory.from_config(config).get_current_head() == migrate._newest()


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


def test_what_was_there_before_people_is_the_local_persons(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'judge.db'}")
    migrate.upgrade(database, "0002")
    columns = "submission_id, problem, framework, mode, source, state, attempt, created_at"
    with database.write() as tx:
        tx.connection.execute(
            text(
                f"INSERT INTO submissions ({columns}) VALUES ('old', 'softmax', 'numpy', 'submit', '', 'queued', 0, 1)"
            )
        )

    migrate.upgrade(database)

    with database.read() as tx:
        assert [one.submission_id for one in submissions.recent(tx, LOCAL_PERSON)] == ["old"]
    database.close()
