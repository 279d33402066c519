"""The document of a submission that was judged here."""

from __future__ import annotations

from datetime import UTC, datetime

from judge.api.schemas import SubmissionReport
from judge.cli.document import local_submission
from judge.report import Report
from judge.verdict import Verdict


def test_has_the_keys_that_the_api_gives() -> None:
    now = datetime.now(UTC)

    document = local_submission(
        Report(verdict=Verdict.ACCEPTED, score=100), problem="p", framework="numpy", mode="submit", began=now, ended=now
    )

    assert set(SubmissionReport.model_fields) == set(document)
