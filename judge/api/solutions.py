"""One's accepted solutions, to take along."""

from __future__ import annotations

from fastapi import APIRouter

from judge.actions.export_solutions import export_solutions
from judge.api.deps import TheAsker, TheJudge
from judge.api.errors import documented
from judge.api.progress_schemas import SolutionInfo, Solutions

router = APIRouter(prefix="/solutions", tags=["progress"])


@router.get("", responses=documented(503))
def get_solutions(judge: TheJudge, asker: TheAsker) -> Solutions:
    """Every accepted submission of one's own with source and statement, the oldest first."""
    return Solutions(solutions=[SolutionInfo.of(one) for one in export_solutions(judge, asker.known())])
