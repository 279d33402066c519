"""The page that needs no template, style or script: it is there for when those are what is broken."""

from __future__ import annotations

from html import escape

from starlette.responses import HTMLResponse

__all__ = ["bare_page"]

_PAGE = """<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>{heading} · ML judge</title>
</head>
<body>
  <main>
    <h1>{heading}</h1>
    <p>{message}</p>
    <p>The judge cannot draw its pages at the moment. What you wrote is kept in this browser, and what was handed in is
    judged all the same. {again}</p>
    <p><a href="/">To the problems</a></p>
  </main>
</body>
</html>
"""


def bare_page(status: int, message: str, again: str | None) -> HTMLResponse:
    """again: the address to ask for once more, where that is harmless."""
    heading = "Something went wrong here" if status >= 500 else "There is nothing here" if status == 404 else "Not now"
    way = f'<a href="{escape(again)}">Try again</a> in a moment.' if again else "Go back, and try again in a moment."
    text = _PAGE.format(heading=heading, message=escape(message), again=way)
    return HTMLResponse(text, status_code=status, headers={"Cache-Control": "no-store"})
