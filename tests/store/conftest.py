from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.store import migrate
from judge.store.database import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(f"sqlite:///{tmp_path / 'judge.db'}")
    migrate.upgrade(database)
    yield database
    database.close()
