"""`--framework`: what a source is written with."""

from __future__ import annotations

from typing import Annotated

import typer

__all__ = ["FrameworkOption"]

FrameworkOption = Annotated[
    str | None,
    typer.Option(
        "--framework",
        help="numpy or torch, where the problem offers it; a file NAME_torch.py is taken for torch.",
        show_default=False,
    ),
]
