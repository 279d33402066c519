"""Kinds of failure, from what a report says of a test."""

from __future__ import annotations

import pytest

from judge.practising.failures import FailureKind, failures, kinds_of
from judge.store.records import RejectedTest, Rejection
from judge.verdict import Verdict


def rejection(*tests: RejectedTest, verdict: Verdict = Verdict.WRONG_ANSWER) -> Rejection:
    return Rejection("softmax", verdict, tests)


@pytest.mark.parametrize(
    ("test", "kind"),
    [
        (RejectedTest("basic", Verdict.WRONG_ANSWER, "shape", ""), FailureKind.SHAPE),
        (RejectedTest("edge", Verdict.WRONG_ANSWER, "dtype", ""), FailureKind.SHAPE),
        (RejectedTest("edge", Verdict.WRONG_ANSWER, "nan", ""), FailureKind.STABILITY),
        (RejectedTest("basic", Verdict.WRONG_ANSWER, "values", "computed in float32"), FailureKind.STABILITY),
        (RejectedTest("edge", Verdict.WRONG_ANSWER, "values", ""), FailureKind.EDGE),
        (RejectedTest("edge", Verdict.RUNTIME_ERROR, "raised", ""), FailureKind.EDGE),
        (RejectedTest("speed", Verdict.TIME_LIMIT, "wall_limit", ""), FailureKind.SPEED),
        (RejectedTest("basic", Verdict.RUNTIME_ERROR, "raised", ""), FailureKind.EXCEPTION),
        (RejectedTest("basic", Verdict.WRONG_ANSWER, "values", ""), FailureKind.VALUES),
    ],
)
def test_tells_the_kind(test: RejectedTest, kind: FailureKind) -> None:
    assert {kind} == kinds_of(rejection(test))


def test_an_answer_that_is_only_too_slow_fails_on_speed() -> None:
    assert {FailureKind.SPEED} == kinds_of(rejection(verdict=Verdict.PARTIAL))


def test_counts_a_kind_once_a_submission_and_the_most_frequent_first() -> None:
    wrong = RejectedTest("basic", Verdict.WRONG_ANSWER, "values", "")
    shape = RejectedTest("basic", Verdict.WRONG_ANSWER, "shape", "")

    assert [(FailureKind.SHAPE, 2), (FailureKind.VALUES, 1)] == failures(
        [rejection(wrong, wrong, shape), rejection(shape)]
    )
