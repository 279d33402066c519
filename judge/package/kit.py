"""What a generator writes its cases with. This file is data to the judge: it is handed to the sandbox as the module
`kit`, beside the package's own support.py, and is never imported by the judge for its effect.

    from kit import call, case, get, new, set_

    def cases(rng):
        yield case("sample", "two-rows", np.array([[1.0, 2.0], [3.0, 3.0]]))
        yield case("edge", "float32", x.astype(np.float32), note="float32 in, float32 out")
        yield case("speed", "n-20000", big, size=20000)
        yield case("basic", "three-steps", steps=[new(lr=0.1), call("step", p, g), set_("lr", 0.01), get("t")])
"""

from __future__ import annotations

from typing import Any

SENDS = False
"""In the sandbox the judge sets this: a case is then kept as it is now, whatever becomes of its arrays later, and an
array that is not contiguous is marked, since its memory layout would not survive the way out."""


def case(
    group: str,
    name: str,
    *args: Any,
    size: int | None = None,
    note: str = "",
    steps: list[Any] | None = None,
    **kwargs: Any,
) -> dict[str, Any]:
    """One input. `size` is the x of the speed plot (needed in the group speed). `note` is the setter's sentence, shown
    to whoever fails this test. Either args and kwargs of a function, or the steps of a class."""
    if steps is not None and (args or kwargs):
        raise TypeError(f"case {group}/{name}: give either steps or arguments, not both")
    if SENDS:
        args, kwargs, steps = _sent(args), _sent(kwargs), _sent(steps)
    return {"group": group, "name": name, "args": args, "kwargs": kwargs, "steps": steps, "size": size, "note": note}


def new(*args: Any, **kwargs: Any) -> tuple[Any, ...]:
    """Make the object."""
    return ("new", "", args, kwargs)


def call(name: str, *args: Any, **kwargs: Any) -> tuple[Any, ...]:
    """Call its method `name`."""
    return ("call", name, args, kwargs)


def get(name: str) -> tuple[Any, ...]:
    """Read its attribute `name`."""
    return ("get", name, (), {})


def set_(name: str, value: Any) -> tuple[Any, ...]:
    """Set its attribute `name`."""
    return ("set", name, (value,), {})


def rng_input(seed: int) -> dict[str, Any]:
    """An argument that arrives as numpy.random.default_rng(seed), fresh in every process."""
    return {"__input__": "rng", "seed": seed}


def support_input(name: str, *args: Any) -> dict[str, Any]:
    """An argument that arrives as support.<name>(*args), made inside the process that is tested."""
    return {"__input__": "support", "name": name, "args": args}


def _sent(value: Any) -> Any:
    """A copy of a value, with arrays that are not contiguous marked."""
    import numpy as np

    if type(value) is np.ndarray:
        copy = value.copy(order="K")
        if value.flags.c_contiguous or value.flags.f_contiguous:
            return copy
        return {"__input__": "strided", "array": np.ascontiguousarray(value)}
    if type(value) in (list, tuple):
        return type(value)(_sent(item) for item in value)
    if type(value) is dict:
        return {key: _sent(item) for key, item in value.items()}
    return value
