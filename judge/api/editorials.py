"""Editorials: closed until one has solved the problem, or given up on it."""

from __future__ import annotations

from datetime import datetime

from fastapi import APIRouter, Request

from judge.actions.give_up import give_up
from judge.actions.show_editorial import Editorial, show_editorial
from judge.api.deps import TheAsker, TheJudge
from judge.api.errors import documented
from judge.api.schemas import AnswerBody

router = APIRouter(prefix="/problems", tags=["problems"])


class EditorialAnswer(AnswerBody):
    """`editorial` is Markdown with $math$, `editorial_html` the same as safe HTML; null while closed. `is_solved`:
    a submission was accepted. `given_up_at`: when it was opened without that, if ever."""

    editorial: str | None
    editorial_html: str | None
    is_solved: bool
    given_up_at: datetime | None


@router.get("/{slug}/editorial", responses=documented(404, 422, 503))
def get_editorial(judge: TheJudge, asker: TheAsker, request: Request, slug: str) -> EditorialAnswer:
    """The editorial, where one has solved the problem or given up on it; else null, and why."""
    return _answer(request, show_editorial(judge, slug, asker.known()))


@router.post("/{slug}/giving-up", responses=documented(403, 404, 422, 503))
def post_giving_up(judge: TheJudge, asker: TheAsker, request: Request, slug: str) -> EditorialAnswer:
    """Give up on the problem: it is recorded, and the editorial opens. It can still be solved."""
    return _answer(request, give_up(judge, slug, asker.remembered()))


def _answer(request: Request, editorial: Editorial) -> EditorialAnswer:
    html = request.app.state.render_markdown(editorial.text) if editorial.text is not None else None
    return EditorialAnswer(
        editorial=editorial.text,
        editorial_html=html,
        is_solved=editorial.is_solved,
        given_up_at=editorial.given_up_at,
    )
