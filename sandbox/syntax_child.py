"""The child that parses (see syntax.py): a source comes in, a list of faults goes out as JSON, and nothing is run."""

from __future__ import annotations

import json
import sys
import warnings

from sandbox.inside import walls

__all__ = ["main"]

CPU_S, DATA_MB = 2, 256
_MOST = 20


def main() -> None:
    source = sys.stdin.buffer.read().decode("utf-8")
    walls.setup_die_with_parent()
    walls.setup_no_new_privileges()
    walls.setup_system_calls(forks=False)
    walls.setup_limits(cpu_s=CPU_S, file_mb=1, files=0, data_mb=DATA_MB)
    sys.stdout.write(json.dumps(faults(source)))


def faults(source: str) -> list[tuple[int, int, int, int, str, bool]]:
    """(line, column, end line, end column, message, is it a warning)"""
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        try:
            compile(source, "<source>", "exec", dont_inherit=True)
        except SyntaxError as error:
            line, column = error.lineno or 1, error.offset or 1
            end_line, end_column = error.end_lineno or line, error.end_offset or 0
            return [(line, column, end_line, end_column, error.msg, False)]
    return [(one.lineno, 1, one.lineno, 0, str(one.message), True) for one in warned[:_MOST]]
