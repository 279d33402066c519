"""/healthz: is the judge well?"""

from __future__ import annotations

from fastapi import APIRouter

from judge.actions.show_health import show_health
from judge.api.deps import TheJudge
from judge.api.errors import documented
from judge.api.schemas import HealthReport

router = APIRouter(tags=["operating"])


@router.get("/healthz", responses=documented(503))
def get_health(judge: TheJudge) -> HealthReport:
    """200 as long as submissions are taken, whether or not the sandbox is ready to judge them: `status` tells. 503
    where the database does not answer."""
    return HealthReport.of(show_health(judge))
