"""The JSON API: one router per noun under /api/v1, one error shape, events as SSE; health and metrics at the root."""

from __future__ import annotations

from judge.api.app import mount, new_app

__all__ = ["mount", "new_app"]
