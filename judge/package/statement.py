"""What is read out of a package's Markdown: the worked example of statement.md, the hints of hints.md.

The text is read line by line, so that nothing in it is too deep or too long for a parser.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Example", "hints_of", "worked_example"]

_BLOCK = re.compile(r"^```python example[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_EXPECTED = re.compile(r"^expected\s*=", re.MULTILINE)
_HINT = re.compile(r"^## Hint (\d+)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    """The worked example. inputs: lines that assign every parameter (or `steps`); expected: the line or lines from
    `expected =` on; empty where the block has none."""

    inputs: str
    expected: str

    @property
    def text(self) -> str:
        return self.inputs + self.expected


def worked_example(statement: str) -> Example | None:
    """The block that opens with ```python example; None where there is none."""
    found = _BLOCK.search(statement)
    if found is None:
        return None
    block = found.group(1)
    begins = _EXPECTED.search(block)
    if begins is None:
        return Example(block, "")
    return Example(block[: begins.start()], block[begins.start() :])


def hints_of(text: str) -> tuple[str, ...]:
    """The hints in order, without their headings. Raises ValueError where there is none or one is out of order."""
    pieces = _HINT.split(text)
    numbers, hints = pieces[1::2], tuple(hint.strip() for hint in pieces[2::2])
    if not hints:
        raise ValueError("it has no hint; each begins with a line `## Hint 1`, `## Hint 2` …")
    if pieces[0].strip():
        raise ValueError("something stands before `## Hint 1`")
    for place, (number, hint) in enumerate(zip(numbers, hints, strict=True), 1):
        if int(number) != place:
            raise ValueError(f"hint {place} is called `## Hint {number}`")
        if not hint:
            raise ValueError(f"hint {place} is empty")
    return hints
