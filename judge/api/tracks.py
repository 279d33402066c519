"""Tracks: problems in an order, and how far one has come."""

from __future__ import annotations

from fastapi import APIRouter

from judge.actions.list_tracks import list_tracks
from judge.api.deps import TheAsker, TheJudge
from judge.api.errors import documented
from judge.api.progress_schemas import TrackInfo, Tracks

router = APIRouter(prefix="/tracks", tags=["progress"])


@router.get("", responses=documented(503))
def get_tracks(judge: TheJudge, asker: TheAsker) -> Tracks:
    """All of them, those that a person wrote first, with the steps that are solved."""
    return Tracks(tracks=[TrackInfo.of(walked) for walked in list_tracks(judge, asker.known())])
