"""Markdown of packages: mathematics kept apart, code kept as it is, nothing that acts."""

from __future__ import annotations

import pytest

from web.render import markdown_html


def test_mathematics_is_marked_and_left_to_the_page() -> None:
    html = markdown_html("With $a_1 < b_2$ then\n\n$$\n\\sum_i x_i^2\n$$\n")

    assert '<span class="math inline">a_1 &lt; b_2</span>' in html
    assert '<span class="math display">\\sum_i x_i^2</span>' in html


def test_dollars_of_money_are_no_mathematics() -> None:
    assert "math" not in markdown_html("It costs $ 5 or 10 $ a piece.")


def test_code_keeps_its_text_and_language() -> None:
    html = markdown_html("```python example\nx = np.array([1.0])  # <b>\n```\n")

    assert '<pre><code class="language-python">x = np.array([1.0])  # &lt;b&gt;\n</code></pre>' in html


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "[x](data:text/html,hello)",
        "![x](https://example.org/pixel.png)",
        "<img src=x onerror=alert(1)>",
        '<a href="x" onclick="alert(1)">y</a>',
        "<style>*{display:none}</style>",
        '```"><script>alert(1)</script>\nx\n```',
        "$</span><script>alert(1)</script>$",
        "<iframe src=//example.org></iframe>",
    ],
)
def test_nothing_in_it_acts(text: str) -> None:
    html = markdown_html(text)

    for danger in ("<script", "<img", "<style", "<iframe", 'href="javascript', 'href="data', '<a href="x"'):
        assert danger not in html


def test_tables_can_be_scrolled_by_themselves() -> None:
    html = markdown_html("| a | b |\n|---|---|\n| 1 | 2 |\n")

    assert html.startswith('<div class="table"><table>')
    assert "<td>1</td>" in html


def test_the_packages_own_pictures_are_shown_and_no_others() -> None:
    text = "![two blobs](pictures/two-blobs.svg) ![a](pictures/../x.svg) ![b](https://example.org/pictures/b.svg)"

    html = markdown_html(text, "/problems/kmeans/pictures")

    assert 'src="/problems/kmeans/pictures/two-blobs.svg"' in html
    assert 'alt="two blobs"' in html
    assert html.count("<img") == 1
    assert "<em>b</em>" in html


def test_without_a_place_for_pictures_they_are_told_in_words() -> None:
    assert markdown_html("![two blobs](pictures/two-blobs.svg)") == "<p><em>two blobs</em></p>\n"
