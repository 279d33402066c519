"""Formulas reach the terminal as they were written."""

from __future__ import annotations

import io

import pytest
from rich.console import Console
from rich.markdown import Markdown

from judge.cli.mathematics import keep_formulas


def rendered(markdown: str) -> str:
    console = Console(file=io.StringIO(), width=100, force_terminal=True, color_system=None)
    console.print(Markdown(keep_formulas(markdown)))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.mark.parametrize(
    "formula", [r"$[-2 \cdot 10^4,\; 2]$", r"$x_i * y_i * z_i$", r"$p_{ij}$", r"$a < b$", r"$\|x\|$"]
)
def test_an_inline_formula_keeps_every_character(formula: str) -> None:
    assert f"see {formula} there" in rendered(f"see {formula} there")


def test_a_display_formula_keeps_its_lines() -> None:
    out = rendered("before\n\n$$\np_{ij} = \\frac{a_i}{b_j},\n\\qquad c\n$$\n\nafter")

    assert [line.strip() for line in out.splitlines() if line.strip()] == [
        "before",
        r"p_{ij} = \frac{a_i}{b_j},",
        r"\qquad c",
        "after",
    ]


def test_code_is_left_alone() -> None:
    code = "```python\nprice = '$a_b$'  # \\n\n```\nand `$x_y$`"

    assert keep_formulas(code) == code
