"""Lint: what Python's parser says of a source, while it is being written."""

from __future__ import annotations

from fastapi import APIRouter

from judge.actions.lint import lint
from judge.api.deps import TheJudge
from judge.api.errors import documented
from judge.api.schemas import AnswerBody, RequestBody, Source

router = APIRouter(prefix="/lint", tags=["submissions"])


class WrittenSource(RequestBody):
    source: Source


class SyntaxFaultInfo(AnswerBody):
    """Lines and columns count from 1."""

    line: int
    column: int
    end_line: int
    end_column: int
    message: str
    is_warning: bool


class SyntaxFaults(AnswerBody):
    """Empty where the source compiles."""

    faults: list[SyntaxFaultInfo]


@router.post("", responses=documented(400, 403, 422, 503))
def post_lint(judge: TheJudge, body: WrittenSource) -> SyntaxFaults:
    """Parse a source and run nothing of it."""
    found = lint(judge, body.source)
    return SyntaxFaults(faults=[SyntaxFaultInfo.model_validate(fault, from_attributes=True) for fault in found])
