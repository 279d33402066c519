"""The terminal: `judge …`. A file per command in commands/; what they share lies beside it.

Importing this package is cheap: what is heavy (httpx, NumPy, the database) is imported by the command that needs it.
"""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper

__all__ = ["main"]


def main() -> None:
    """The entry point. Never ends in a raw traceback, unless JUDGE_DEBUG=1 asks for it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a tick mark must not crash a terminal that cannot show it
            stream.reconfigure(errors="backslashreplace")
    try:
        from judge.cli.app import app

        app(prog_name="judge")
    except Exception as error:
        # The last net, for what goes wrong outside of a command, such as a broken installation.
        if os.environ.get("JUDGE_DEBUG") == "1":
            raise
        sys.stderr.write(
            f"judge: a bug, or a broken installation: {type(error).__name__}: {error!s:.500}\n"
            "JUDGE_DEBUG=1 shows where.\n"
        )
        sys.exit(70)
