"""mutants.toml: mutants of the reference that survive because they are right, each with the reason.

[[equivalent]]
line   = "scores = (C**2).sum(axis=1) - P @ (2 * C.T)"    # the line of reference.py, without its indentation
change = "2 -> 3"                                         # as `judge verify` prints it; absent: any change in it
reason = "…"
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["Equivalent", "Equivalents"]


class Equivalent(BaseModel):
    """One survivor, or all of one line, that is as right as the reference."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    line: str = Field(min_length=1)
    change: str | None = None
    reason: str = Field(min_length=10)


class Equivalents(BaseModel):
    """The whole file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    equivalent: list[Equivalent] = Field(default_factory=list)
