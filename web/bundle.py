"""Where the page's scripts and styles are: built files by their hashed names, and those that are served as they are."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from anyio.to_thread import run_sync
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

__all__ = ["ASSETS", "DIST", "STATIC", "Forever", "ahead", "built", "sheets", "static"]

_HERE = Path(__file__).resolve().parent
DIST = _HERE / "dist"
STATIC = _HERE / "static"
ASSETS = "/assets"

_FOREVER = "public, max-age=31536000, immutable"
_TEXT = {".css", ".js", ".svg"}
_TOLD = ("Cache-Control", "Content-Type", "Last-Modified", "Vary")
_CONDITIONS = ("range", "if-none-match", "if-modified-since")
_MOST = 3  # sheets to an address: anybody may ask for any of them together, and each such answer is kept
_TOGETHER = re.compile(rf"[a-z]+(?:\+[a-z]+){{1,{_MOST - 1}}}\.css")


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


def sheets(names: str) -> str:
    """Address of several style sheets as one: each file that a page waits for costs it more than what is in it.
    "base solve" -> "/static/base+solve.css?v=…"."""
    files = [STATIC / f"{name}.css" for name in names.split()]
    if len(files) > _MOST:
        raise ValueError(f"no more than {_MOST} sheets go together: {names}")
    versions = "".join(_digest(file, file.stat().st_mtime_ns) for file in files)
    version = hashlib.sha256(versions.encode()).hexdigest()[:12]
    return f"/static/{'+'.join(file.stem for file in files)}.css?v={version}"


@dataclass(frozen=True)
class _Zipped:
    """As it travels, and the time of what it was made of."""

    body: bytes
    headers: dict[str, str]
    changed: int


class Forever(StaticFiles):
    """Files that never change under their address: their hash is part of it. Text travels compressed, as a third of
    what it is, and is kept so: a page asks for a dozen of them at once, and waits."""

    def __init__(self, *, directory: Path, check_dir: bool = True) -> None:
        super().__init__(directory=directory, check_dir=check_dir)
        self._root = directory
        self._zipped: dict[tuple[str, bool], _Zipped] = {}

    async def get_response(self, path: str, scope: Scope) -> Response:
        is_forever = b"v=" in scope.get("query_string", b"") or scope["path"].startswith(ASSETS)
        headers = Headers(scope=scope)
        is_asked_so = scope["method"] == "GET" and not any(name in headers for name in _CONDITIONS)
        is_plain = not is_asked_so or "gzip" not in headers.get("accept-encoding", "")
        kept = None if is_plain else self._zipped.get((path, is_forever))
        if kept is not None and kept.changed == self._changed(path):
            return Response(kept.body, headers=kept.headers)

        response = await self._read(path, scope)
        if response.status_code != 200:
            return response
        if is_forever:
            response.headers["Cache-Control"] = _FOREVER
        if Path(path).suffix not in _TEXT:
            return response
        response.headers["Vary"] = "Accept-Encoding"
        if is_plain:
            return response
        made = await run_sync(self._zip, path, response)
        self._zipped[path, is_forever] = made
        return Response(made.body, headers=made.headers)

    async def _read(self, path: str, scope: Scope) -> Response:
        if not _TOGETHER.fullmatch(path):
            return await super().get_response(path, scope)
        try:
            body = await run_sync(self._bytes, path)
        except FileNotFoundError:
            raise HTTPException(404) from None
        return Response(body, media_type="text/css", headers={"ETag": f'"{hashlib.sha256(body).hexdigest()[:32]}"'})

    def _zip(self, path: str, response: Response) -> _Zipped:
        headers = {name: response.headers[name] for name in _TOLD if name in response.headers}
        # Weak: other bytes, the same text. mtime=0: the same file is the same bytes.
        headers |= {"Content-Encoding": "gzip", "ETag": f"W/{response.headers['ETag']}"}
        changed = self._changed(path)
        return _Zipped(gzip.compress(self._bytes(path), 6, mtime=0), headers, changed)

    def _files(self, path: str) -> list[Path]:
        names = [f"{name}.css" for name in path.removesuffix(".css").split("+")] if "+" in path else [path]
        return [self._root / name for name in names]

    def _changed(self, path: str) -> int:
        """-1 where a file is gone."""
        try:
            return max(file.stat().st_mtime_ns for file in self._files(path))
        except OSError:
            return -1

    def _bytes(self, path: str) -> bytes:
        return b"".join(file.read_bytes() for file in self._files(path))
