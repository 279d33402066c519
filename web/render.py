"""Markdown of problem packages as HTML that can do no harm: whoever wrote it, it brings no script or style, and no
image but the package's own pictures.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

import nh3

from sandbox.text import clean

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererProtocol
    from markdown_it.token import Token

__all__ = ["markdown_html"]

_BLOCKS = ("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "hr", "div")
_INLINE = ("code", "em", "strong", "del", "br", "a", "span", "sub", "sup", "img")
_TABLE = ("table", "thead", "tbody", "tr", "th", "td")
_ATTRIBUTES = {
    "a": {"href", "title"},
    "span": {"class"},
    "div": {"class"},
    "code": {"class"},
    "ol": {"start"},
    "th": {"scope"},
    "img": {"src", "alt", "class"},
}
_PICTURE = re.compile(r"pictures/([a-z0-9]+(?:-[a-z0-9]+)*\.svg)")


@cache
def _reader() -> MarkdownIt:
    """Loaded with the first text: the list, which a start is waited for with, has none."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.dollarmath import dollarmath_plugin

    reader = MarkdownIt("js-default", {"html": False, "linkify": False, "typographer": False})
    reader.use(dollarmath_plugin, double_inline=True, allow_space=False)
    for kind, classes in (
        ("math_inline", "math inline"),
        ("math_inline_double", "math display"),
        ("math_block", "math display"),
    ):
        reader.add_render_rule(kind, _math(classes, is_block=kind == "math_block"))
    reader.add_render_rule("fence", _fence)
    reader.add_render_rule("image", _image)
    for kind in ("th_open", "th_close"):
        reader.add_render_rule(kind, _heading_cell)
    reader.add_render_rule("table_open", lambda *_: '<div class="table"><table>\n')
    reader.add_render_rule("table_close", lambda *_: "</table></div>\n")
    return reader


def _math(classes: str, *, is_block: bool) -> Any:
    """TeX as text; the page typesets it. A block is a paragraph of its own, which a <div> would break in two."""

    def rule(_: RendererProtocol, tokens: Sequence[Token], index: int, *_rest: object) -> str:
        span = f'<span class="{classes}">{html.escape(tokens[index].content.strip())}</span>'
        return f"<p>{span}</p>\n" if is_block else span

    return rule


def _fence(_: RendererProtocol, tokens: Sequence[Token], index: int, *_rest: object) -> str:
    language = (tokens[index].info.split() or [""])[0]
    code = html.escape(tokens[index].content)
    marked = f' class="language-{html.escape(language)}"' if language.isalnum() else ""
    return f"<pre><code{marked}>{code}</code></pre>\n"


def _heading_cell(_: RendererProtocol, tokens: Sequence[Token], index: int, *_rest: object) -> str:
    """The corner of a table is often left empty, and an empty heading is announced as one: it becomes a plain cell."""
    is_open = tokens[index].nesting == 1
    is_empty = not tokens[index + (1 if is_open else -1)].content.strip()
    return ("<" if is_open else "</") + ("td>" if is_empty else "th>")


def _image(_: RendererProtocol, tokens: Sequence[Token], index: int, _options: object, env: dict[str, str]) -> str:
    """A picture of the package where it says where those are; of anything else only what there would be to see."""
    alt = html.escape(tokens[index].content)
    found = _PICTURE.fullmatch(str(tokens[index].attrs.get("src", "")))
    if found is None or not env["pictures"]:
        return f"<em>{alt}</em>"
    return f'<img class="picture" src="{html.escape(env["pictures"])}/{found[1]}" alt="{alt}">'


@lru_cache(maxsize=1024)
def markdown_html(text: str, pictures: str = "") -> str:
    """Safe HTML of Markdown with $inline$ and $$display$$ mathematics. Headings begin at h2: the page has the h1.

    pictures: the address below which the package's pictures are; "": they are told by their words.
    """
    dirty = _reader().render(clean(text), {"pictures": pictures})
    return nh3.clean(
        dirty,
        tags={*_BLOCKS, *_INLINE, *_TABLE},
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer nofollow",
    )
