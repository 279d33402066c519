"""What every submission asks of the database, put into SQLite's words once and given to its driver.

SQLAlchemy looks the words up, binds and wraps the result anew each time, which takes three to ten times as long as the
statement itself. Here it puts together what is to be done, by the tables, and is not asked again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from sqlalchemy import Table, bindparam, insert
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql import ClauseElement

from judge.store.database import Tx

__all__ = ["Statement", "adding"]


class Statement:
    """For values that need no conversion: text, numbers, None."""

    def __init__(self, clause: ClauseElement) -> None:
        self._clause = clause

    def run(self, tx: Tx, values: Mapping[str, Any]) -> sqlite3.Cursor:
        """To be read from before the transaction ends. Raises the driver's errors, one for each value that is missing
        too."""
        words, fixed = self._compiled
        return tx.driver.execute(words, {**fixed, **values})

    @cached_property
    def _compiled(self) -> tuple[str, dict[str, Any]]:
        """And the values that are part of it."""
        compiled = self._clause.compile(dialect=sqlite.dialect(paramstyle="named"))
        return str(compiled), {name: value for name, value in compiled.params.items() if value is not None}


def adding(table: Table, *columns: str) -> Statement:
    """A row with these columns; the others are NULL, or given by the database."""
    return Statement(insert(table).values({name: bindparam(name) for name in columns}))
