"""Where the page's scripts and styles are: built files by their hashed names, and those that are served as they are."""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from pathlib import Path

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

__all__ = ["ASSETS", "DIST", "STATIC", "Forever", "built", "static"]

_HERE = Path(__file__).resolve().parent
DIST = _HERE / "dist"
STATIC = _HERE / "static"
ASSETS = "/assets"

_FOREVER = "public, max-age=31536000, immutable"


@lru_cache(maxsize=8)
def _manifest(_changed: int) -> dict[str, str]:
    found: dict[str, str] = json.loads((DIST / "manifest.json").read_text("utf-8"))
    return found


def built(name: str) -> str | None:
    """Address of an entry of the bundle, such as "page.js"; None where it was not built: pages work without."""
    try:
        changed = (DIST / "manifest.json").stat().st_mtime_ns
        hashed = _manifest(changed).get(name)
    except (OSError, ValueError):
        return None
    return f"{ASSETS}/{hashed}" if hashed else None


@lru_cache(maxsize=64)
def _digest(path: Path, _changed: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


def static(name: str) -> str:
    """Address of a file of web/static, with a version, so that it may be kept until it changes."""
    path = STATIC / name
    return f"/static/{name}?v={_digest(path, path.stat().st_mtime_ns)}"


class Forever(StaticFiles):
    """Files that never change under their address: their hash is part of it."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        if response.status_code == 200 and (
            b"v=" in scope.get("query_string", b"") or scope["path"].startswith(ASSETS)
        ):
            response.headers["Cache-Control"] = _FOREVER
        return response
