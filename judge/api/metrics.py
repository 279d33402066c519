"""/metrics, for Prometheus: what this process timed, and what the database knows at the moment of the scrape."""

from __future__ import annotations

from collections.abc import Iterator

from fastapi import APIRouter
from fastapi.responses import PlainTextResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from judge.actions.show_health import Health, counts_by_verdict, show_health
from judge.api.deps import TheJudge
from judge.api.errors import documented
from judge.errors import Unavailable
from judge.services import Judge

router = APIRouter(tags=["operating"])


@router.get("/metrics", response_class=PlainTextResponse, responses=documented())
def get_metrics(judge: TheJudge) -> Response:
    """Text in the Prometheus exposition format."""
    stored = CollectorRegistry(auto_describe=False)
    stored.register(_Stored(judge))
    text = generate_latest(judge.metrics.registry) + generate_latest(stored)
    return Response(text, media_type=CONTENT_TYPE_LATEST)


class _Stored(Collector):
    """What is read from the database."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge

    def collect(self) -> Iterator[Metric]:
        try:
            health = show_health(self._judge)
            verdicts = counts_by_verdict(self._judge)
        except Unavailable:
            yield GaugeMetricFamily("judge_database_up", "Does the database answer?", value=0)
            return
        yield GaugeMetricFamily("judge_database_up", "Does the database answer?", value=1)
        yield from _gauges(health)
        judged = CounterMetricFamily(
            "judge_submissions_judged", "Submissions judged, by verdict.", labels=["mode", "verdict"]
        )
        for mode, verdict, count in verdicts:
            judged.add_metric([mode, verdict], count)
        yield judged


def _gauges(health: Health) -> Iterator[Metric]:
    yield GaugeMetricFamily("judge_queue_jobs", "Jobs that wait.", value=health.queue.queued)
    yield GaugeMetricFamily("judge_queue_leased", "Jobs that are being done.", value=health.queue.judging)
    yield GaugeMetricFamily(
        "judge_queue_oldest_seconds", "Age of the oldest job that waits.", value=health.queue.oldest_s
    )
    yield GaugeMetricFamily(
        "judge_sandbox_ready", "Is the sandbox ready?", value=float(health.sandbox.state == "ready")
    )
