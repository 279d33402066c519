"""Runs inside the sandbox, where no submission is: makes values out of a person's text.

X = np.eye(3)                     or        steps = [new(2), call("forward", np.eye(2), True)]
k = 2
"""

from __future__ import annotations

import math
from typing import Any

import kit  # type: ignore[import-not-found]  # handed to the sandbox beside this file
import numpy as np


def evaluate(
    text: str, required: list[str], parameters: list[str], is_class: bool, arrays: dict[str, str]
) -> dict[str, Any]:
    """{"values": {name: value}} or {"steps": [...]}, or {"error": sentence}; with "expected" where the text has it.

    arrays: {name or "kind name position": dtype} of the inputs that are arrays in the sample; lists become such.
    """
    names: dict[str, Any] = {"np": np, "numpy": np, "math": math, "nan": math.nan, "inf": math.inf}
    names |= {name: getattr(kit, name) for name in ("new", "call", "get", "set_", "rng_input", "support_input")}
    before = set(names) | {"__builtins__"}
    try:
        exec(compile(text, "input", "exec"), names)  # noqa: S102 - this is the sandbox
        made = {name: value for name, value in names.items() if name not in before}
        expected = {"expected": made["expected"]} if "expected" in made else {}
        return (steps_of(made, arrays) if is_class else values_of(made, required, parameters, arrays)) | expected
    except Unfit as error:
        return {"error": str(error)}
    except SyntaxError as error:
        return {"error": f"line {error.lineno or 1}: {error.msg}"}
    except BaseException as error:  # noqa: BLE001 - whatever a person's text raises
        return {"error": f"{line_of(error)}{type(error).__name__}: {error}"[:500]}


class Unfit(Exception):
    pass


def values_of(
    made: dict[str, Any], required: list[str], parameters: list[str], arrays: dict[str, str]
) -> dict[str, Any]:
    missing = [name for name in required if name not in made]
    if missing:
        unknown = [name for name in made if name not in parameters and name != "expected" and not name.startswith("_")]
        also = f"; it gives {', '.join(unknown[:5])}, which is no parameter" if unknown else ""
        raise Unfit(f"{', '.join(missing)} is missing; write a line `{missing[0]} = …`{also}")
    return {"values": {name: as_array(made[name], arrays, name) for name in parameters if name in made}}


def steps_of(made: dict[str, Any], arrays: dict[str, str]) -> dict[str, Any]:
    steps = made.get("steps")
    if not isinstance(steps, list) or not steps:
        raise Unfit('write `steps = [new(…), call("method", …), get("attribute")]`')
    for place, step in enumerate(steps, 1):
        if not isinstance(step, tuple) or len(step) != 4 or step[0] not in ("new", "call", "get", "set"):
            raise Unfit(f"step {place} is none of new(…), call(…), get(…), set_(…)")
    if steps[0][0] != "new" or any(step[0] == "new" for step in steps[1:]):
        raise Unfit("the first step must be new(…), and no other one")
    return {"steps": [with_arrays(step, arrays) for step in steps]}


def with_arrays(step: tuple[Any, ...], arrays: dict[str, str]) -> tuple[Any, ...]:
    kind, name, args, kwargs = step
    args = tuple(as_array(value, arrays, f"{kind} {name} {place}") for place, value in enumerate(args))
    return kind, name, args, {key: as_array(value, arrays, f"{kind} {name} {key}") for key, value in kwargs.items()}


def as_array(value: Any, arrays: dict[str, str], where: str) -> Any:
    """A list, where the sample has an array, as an array of numbers of the same kind."""
    if where not in arrays or type(value) not in (list, tuple):
        return value
    try:
        array = np.array(value)
    except ValueError:
        raise Unfit(f"{where}: its rows have different lengths") from None
    wanted = np.dtype(arrays[where])
    if array.dtype.kind == "O":
        raise Unfit(f"{where}: it is not made of numbers")
    if array.size == 0 or (wanted.kind in "fc" and array.dtype.kind in "iu"):
        array = array.astype(wanted)
    return array


def line_of(error: BaseException) -> str:
    trace, line = error.__traceback__, None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "input":
            line = trace.tb_lineno
        trace = trace.tb_next
    return f"line {line}: " if line else ""
