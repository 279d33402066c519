from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.store import migrate, submissions
from judge.store.database import Database, Tx


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(f"sqlite:///{tmp_path / 'judge.db'}")
    migrate.upgrade(database)
    yield database
    database.close()


def add(tx: Tx, submission_id: str) -> None:
    submissions.add(
        tx,
        submission_id=submission_id,
        problem="softmax",
        framework="numpy",
        mode="submit",
        source="x" * 2000,
        own_input=None,
        now=1.0,
        person_id="ada",
    )
