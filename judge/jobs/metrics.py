"""What the workers of this process count and time. What the database knows (queue, verdicts) is read at the scrape."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Histogram

__all__ = ["Metrics"]

_SECONDS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)


class Metrics:
    """One set a process, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.first_event_s = Histogram(
            "judge_first_test_seconds",
            "From the acknowledgement of a submission to its first judged test.",
            buckets=_SECONDS,
            registry=self.registry,
        )
        self.last_event_s = Histogram(
            "judge_verdict_seconds",
            "From the acknowledgement of a submission to its verdict.",
            buckets=_SECONDS,
            registry=self.registry,
        )
        self.internal_errors = Counter(
            "judge_internal_errors_total",
            "Tries at a job that ended in a fault of the judge or its host, by cause.",
            ["cause"],
            registry=self.registry,
        )
        self.revived = Counter(
            "judge_jobs_revived_total", "Jobs of dead workers that were taken up again.", registry=self.registry
        )
        self.late_results = Counter(
            "judge_late_results_total",
            "Results dropped because a later attempt had taken over.",
            registry=self.registry,
        )
