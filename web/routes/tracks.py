"""Tracks: the list of them, and the steps of one."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from judge.actions.list_tracks import list_tracks, show_track
from web.pages import judge_of, page, person_of

router = APIRouter(include_in_schema=False)


@router.get("/tracks")
def get_tracks_page(request: Request) -> HTMLResponse:
    return page(request, "tracks.html", tracks=list_tracks(judge_of(request), person_of(request)))


@router.get("/tracks/{name}")
def get_track_page(request: Request, name: str) -> HTMLResponse:
    return page(request, "track.html", walked=show_track(judge_of(request), person_of(request), name))
