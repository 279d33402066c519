"""samples.py of a problem folder: cases of one's own, as text. It is never imported; its cases are read from it.

A case begins with a line `# case: NAME`, and then gives every parameter by name, with numpy as np.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["SAMPLES_FILE", "WORKED_EXAMPLE", "OwnCase", "own_cases", "samples_file", "worked_example"]

SAMPLES_FILE = "samples.py"
WORKED_EXAMPLE = "worked-example"

_EXAMPLE = re.compile(r"^```python example[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_CASE = re.compile(r"^#\s*case:\s*(\S.*?)\s*$", re.MULTILINE)
_EXPECTED = re.compile(r"^expected\s*=.*", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class OwnCase:
    """inputs: lines `name = expression`, or `steps = […]` for a class."""

    name: str
    inputs: str


def worked_example(statement: str) -> str:
    """The example block of a statement; empty where there is none."""
    found = _EXAMPLE.search(statement)
    return found.group(1).strip() + "\n" if found else ""


def samples_file(title: str, statement: str) -> str:
    """The text of a new samples.py."""
    head = f'''"""Cases of: {title}.

`judge test` runs the visible tests of the problem and the cases below; it costs no attempt. To add a case of your own,
write a line `# case: NAME` and then every parameter by name. What is right is asked of the reference, so a case needs
no `expected`.
"""

import numpy as np
'''
    example = worked_example(statement)
    return f"{head}\n# case: {WORKED_EXAMPLE}\n{example}" if example else head


def own_cases(text: str) -> list[OwnCase]:
    """The cases in a samples.py, without the worked example: that one is among the visible tests already."""
    pieces = _CASE.split(text)
    cases = [
        OwnCase(name, _EXPECTED.sub("", body).strip() + "\n")
        for name, body in zip(pieces[1::2], pieces[2::2], strict=True)
    ]
    return [case for case in cases if case.name != WORKED_EXAMPLE and case.inputs.strip()]
