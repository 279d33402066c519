"""Where the page's scripts and styles are: built files by their hashed names, and those that are served as they are."""

from __future__ import annotations

import gzip
import hashlib
import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from anyio.to_thread import run_sync
from starlette.datastructures import Headers
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

__all__ = ["ASSETS", "DIST", "STATIC", "Forever", "ahead", "built", "static"]

_HERE = Path(__file__).resolve().parent
DIST = _HERE / "dist"
STATIC = _HERE / "static"
ASSETS = "/assets"

_FOREVER = "public, max-age=31536000, immutable"
_TEXT = {".css", ".js", ".svg"}
_KEPT = ("Cache-Control", "Last-Modified", "Vary")


@lru_cache(maxsize=8)
def _read(file: Path, _changed: int) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return found


def _told_by(file: Path, name: str) -> Any:
    try:
        return _read(file, file.stat().st_mtime_ns).get(name)
    except (OSError, ValueError):
        return None


def built(name: str) -> str | None:
    """Address of an entry of the bundle, such as "page.js"; None where it was not built: pages work without."""
    hashed = _told_by(DIST / "manifest.json", name)
    return f"{ASSETS}/{hashed}" if hashed else None


def ahead(*names: str) -> list[str]:
    """Addresses of modules that a page will need, such as "editor.js", and of all that they import, so that they are
    fetched at once and not one after the other, as each is read. None where they were not built."""
    files = dict.fromkeys(file for name in names for file in _told_by(DIST / "ahead.json", name) or ())
    return [f"{ASSETS}/{file}" for file in files]


@lru_cache(maxsize=64)
def _digest(path: Path, _changed: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


def static(name: str) -> str:
    """Address of a file of web/static, with a version, so that it may be kept until it changes."""
    path = STATIC / name
    return f"/static/{name}?v={_digest(path, path.stat().st_mtime_ns)}"


@lru_cache(maxsize=256)
def _zipped(path: Path, _changed: int) -> bytes:
    """Scripts and styles travel as a third of what they are. (mtime=0: the same file is the same bytes.)"""
    return gzip.compress(path.read_bytes(), 6, mtime=0)


class Forever(StaticFiles):
    """Files that never change under their address: their hash is part of it. Text travels compressed."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        if response.status_code != 200:
            return response
        if b"v=" in scope.get("query_string", b"") or scope["path"].startswith(ASSETS):
            response.headers["Cache-Control"] = _FOREVER
        if Path(path).suffix not in _TEXT or not isinstance(response, FileResponse):
            return response
        response.headers["Vary"] = "Accept-Encoding"
        asked = Headers(scope=scope)
        if "gzip" not in asked.get("accept-encoding", "") or "range" in asked:
            return response
        file = Path(response.path)
        headers = {name: response.headers[name] for name in _KEPT if name in response.headers}
        headers |= {
            "Content-Encoding": "gzip",
            "ETag": f"W/{response.headers['ETag']}",
        }  # weak: other bytes, the same text
        zipped = await run_sync(_zipped, file, file.stat().st_mtime_ns)
        return Response(zipped, media_type=response.media_type, headers=headers)
