"""The JSON that commands print, and that every view of a result reads: a submission as the API gives it.

A report that was made on this machine is put into the same words, so there is one shape and one way to show it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from judge.cli.stop import Code
from judge.verdict import Verdict

if TYPE_CHECKING:
    from judge.report import Report

__all__ = ["SUBMISSION", "code_of", "local_submission", "mapping", "mappings", "number", "text"]

SUBMISSION = "judge/submission/1"

Json = dict[str, Any]


def local_submission(
    report: Report, *, problem: str, framework: str, mode: str, began: datetime, ended: datetime
) -> Json:
    """As GET /api/v1/submissions/{id}; what only a server can know is null."""
    content: Json = json.loads(report.model_dump_json())
    return {
        "id": None,
        "problem": problem,
        "framework": framework,
        "mode": mode,
        "state": "judged",
        "attempt": 1,
        "created_at": began.isoformat(),
        "started_at": began.isoformat(),
        "judged_at": ended.isoformat(),
        **content,
        "total": len(content["tests"]),
    }


def code_of(submission: Mapping[str, Any]) -> Code:
    """The exit code that a submission's verdict means."""
    if submission.get("state") != "judged":
        return Code.JUDGE_FAULT
    if submission.get("verdict") == Verdict.ACCEPTED:
        return Code.ACCEPTED
    return Code.JUDGE_FAULT if submission.get("verdict") == Verdict.INTERNAL_ERROR else Code.NOT_ACCEPTED


# Reading what a server sent: it may be newer or older than this program, so nothing in it is taken for granted.


def text(content: Mapping[str, Any], key: str) -> str:
    value = content.get(key)
    return value if isinstance(value, str) else "" if value is None else str(value)


def number(content: Mapping[str, Any], key: str) -> float | None:
    value = content.get(key)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def mapping(content: Mapping[str, Any], key: str) -> Json:
    value = content.get(key)
    return value if isinstance(value, dict) else {}


def mappings(content: Mapping[str, Any], key: str) -> list[Json]:
    value = content.get(key)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
