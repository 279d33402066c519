"""Previews: pages of problems that follow the files of their packages. Only mounted for `judge preview`.

A page is marked with the version that it shows. Its script asks every second for the version that there is now, and
loads the page anew where they differ. The version of a package that cannot be read is that of the reason, so the page
that tells the reason follows the files too.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from judge.errors import InvalidPackage, NotFound
from judge.package.catalog import Catalog
from web.pages import judge_of

__all__ = ["Preview", "follow", "router"]

router = APIRouter(include_in_schema=False)


@dataclass(frozen=True)
class Preview:
    """What a page is marked with. version: of every file of the package."""

    slug: str
    version: str


@router.get("/preview/{slug}")
def get_version(request: Request, slug: str) -> JSONResponse:
    return JSONResponse({"version": _version(judge_of(request).catalog, slug)}, headers={"Cache-Control": "no-store"})


def follow(request: Request) -> None:
    """Before a page of a problem is made: have it marked, be it the problem's or the one that says what is wrong. The
    version is read first, so that what changes meanwhile is seen the next time."""
    slug = request.path_params.get("slug")
    if slug is not None:
        request.state.preview = Preview(slug, _version(judge_of(request).catalog, slug))


def _version(catalog: Catalog, slug: str) -> str:
    try:
        return catalog.get(slug).full_digest
    except (InvalidPackage, NotFound) as error:
        return sha256(error.message.encode()).hexdigest()
