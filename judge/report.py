"""What is known about a judged submission. These models are stored, sent by the API and printed by the CLI as they are.

A report holds only what its reader may see: judging cuts each test's detail down to the `reveal` of its group before
the report exists, so a hidden input cannot leak from the store, the API or the page.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from judge.verdict import Verdict

__all__ = ["Event", "Exponent", "GroupResult", "Report", "Speed", "SpeedPoint", "TestResult"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TestResult(_Frozen):
    """One test: its verdict, what it used (measured outside the process), and why it was rejected."""

    __test__ = False  # not for pytest to collect

    name: str  # "edge/one-row"
    group: str
    verdict: Verdict
    cpu_s: float = 0.0
    wall_s: float = 0.0
    memory_mb: float = 0.0
    message: str = ""  # one sentence for a person; empty when accepted
    detail: dict[str, Any] = Field(default_factory=dict)  # see docs/report.md for the keys
    stdout: str = ""


class GroupResult(_Frozen):
    name: str
    points: float
    max: float
    passed: int
    total: int


class SpeedPoint(_Frozen):
    """CPU seconds of the submission and of the reference on one input of the given size, run side by side: the medians,
    and each round, pair by pair."""

    size: int
    cpu_s: float
    reference_cpu_s: float
    times: list[float] = Field(default_factory=list)
    reference_times: list[float] = Field(default_factory=list)


class Exponent(_Frozen):
    """How time grows with size: like its power `value`, give or take `margin` (95 %)."""

    value: float
    margin: float


class Speed(_Frozen):
    """ratio: submission / reference, geometric mean over the sizes. low, high: between these it lies (95 %); two ratios
    whose ranges overlap are a tie. score: share of the speed points, 0 to 1. exponent, reference_exponent: None where
    the sizes are too few or too near to each other to tell."""

    ratio: float | None = None
    low: float | None = None
    high: float | None = None
    score: float = 0.0
    exponent: Exponent | None = None
    reference_exponent: Exponent | None = None
    points: list[SpeedPoint] = Field(default_factory=list)


class Report(_Frozen):
    """Everything about a judged submission. `score` is out of 100."""

    verdict: Verdict
    score: float
    message: str = ""  # the first rejection in a sentence, or how it went
    groups: list[GroupResult] = Field(default_factory=list)
    tests: list[TestResult] = Field(default_factory=list)
    speed: Speed | None = None
    stdout: str = ""
    detail: dict[str, Any] = Field(default_factory=dict)  # of a source that cannot be tested: error, traceback, places
    environment: dict[str, str] = Field(default_factory=dict)


class Event(_Frozen):
    """One thing that happened while judging, in order. `started` tells how many tests there are; `report` is last."""

    kind: Literal["started", "test", "report"]
    total: int | None = None  # started
    test: TestResult | None = None  # test
    report: Report | None = None  # report
