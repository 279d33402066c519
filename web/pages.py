"""The templates, and what every page of them is told."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from judge import figures
from judge.actions.list_problems import Facets
from judge.services import Judge
from judge.verdict import Verdict
from sandbox.text import clean
from web import bundle
from web.moments import ago
from web.render import markdown_html
from web.seeing import seen
from web.shelves import STATES, Row

__all__ = ["fragment", "is_preview", "judge_of", "page", "person_of", "pictures_of", "remembered_person_of"]


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).resolve().parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "seconds": figures.seconds,
        "span": figures.span,
        "points": figures.points,
        "ratio": figures.ratio,
        "power": figures.power,
        "scientific": figures.scientific,
        "form": _form,
        "place": _place,
        "words": _words,
        "framework": _framework,
        "ago": ago,
        "markdown": markdown_html,  # safe: the template marks it so
    }
    environment.globals |= {
        "static": bundle.static,
        "sheets": bundle.sheets,
        "built": bundle.built,
        "ahead": bundle.ahead,
        "Verdict": Verdict,
        "seen": seen,
        "list_rows": _list_rows,  # safe, as the next: the templates mark them so
        "filter_form": _filter_form,
    }
    return environment


def _harmless(value: object) -> object:
    """What a template shows, without the characters that make other text read otherwise. (It is escaped as well.)"""
    return clean(value) if type(value) is str else value


def _form(value: object) -> str:
    """A shape as Python writes it; anything else as it is."""
    if isinstance(value, list | tuple):
        return f"({', '.join(str(n) for n in value)}{',' if len(value) == 1 else ''})"
    return "–" if value is None else str(value)


def _place(index: object) -> str:
    """An index as one would type it."""
    if isinstance(index, list | tuple):
        return f"[{', '.join(str(i) for i in index)}]" if index else "the number itself"
    return "–" if index is None else str(index)


def _words(slug: str) -> str:
    """A category or tag for people: "computer-vision" -> "computer vision"."""
    return slug.replace("-", " ")


def _framework(name: str) -> str:
    """A framework as it writes itself."""
    return {"numpy": "NumPy", "torch": "PyTorch"}.get(name, name)


def _list_rows(rows: Iterable[Row]) -> str:
    """Lines of the list of problems. There may be hundreds in a page, and most are the same for most people."""
    return "".join(map(_list_row, rows))


@lru_cache(maxsize=8192)
def _list_row(row: Row) -> str:
    return _ENVIRONMENT.get_template("parts/list_row.html").render(row._asdict())


@lru_cache(maxsize=32)  # some hundred options in each; what was asked for may be anything
def _filter_form(facets: Facets, **chosen: str) -> str:
    return _ENVIRONMENT.get_template("parts/filter_form.html").render(facets=facets, chosen=chosen, states=STATES)


_ENVIRONMENT = _environment()


def judge_of(request: Request) -> Judge:
    return cast(Judge, request.app.state.judge)


def person_of(request: Request) -> str | None:
    """The id of who asks; None where that is not known."""
    return cast("str | None", request.state.asker.known())


def remembered_person_of(request: Request) -> str | None:
    """The same, for what is to be kept: a browser that was nobody is somebody from now on."""
    return cast("str | None", request.state.asker.remembered())


def is_preview(request: Request) -> bool:
    """Is it asked for by whoever writes the package (routes/preview.py)? Nothing is kept from them."""
    return getattr(request.state, "preview", None) is not None


def pictures_of(request: Request, slug: str) -> str:
    """The address below which the pictures of a problem are."""
    return f"{request.app.url_path_for('get_problem_page', slug=slug)}/pictures"


def page(request: Request, template: str, *, status: int = 200, **told: Any) -> HTMLResponse:
    """A whole page. It is never kept by the browser: it shows what is true now. A page of a preview (routes/preview.py)
    is marked as one, so that its script can follow the files."""
    judge = getattr(request.app.state, "judge", None)
    text = _ENVIRONMENT.get_template(template).render(
        nonce=request.state.nonce,
        path=request.url.path,
        origin=str(request.base_url).rstrip("/"),  # as the request called us; told to nobody but who asked
        sandbox=judge.sandbox.status() if judge is not None else None,
        preview=getattr(request.state, "preview", None),
        **told,
    )
    headers = {"Cache-Control": "no-store", "Vary": "Accept-Encoding"}
    if "gzip" not in request.headers.get("accept-encoding", ""):
        return HTMLResponse(text, status_code=status, headers=headers)
    zipped = gzip.compress(text.encode(), 2)
    return HTMLResponse(zipped, status_code=status, headers=headers | {"Content-Encoding": "gzip"})


def fragment(template: str, **told: Any) -> HTMLResponse:
    """A part of a page, which a script puts into one that is open."""
    return HTMLResponse(_ENVIRONMENT.get_template(template).render(**told), headers={"Cache-Control": "no-store"})
