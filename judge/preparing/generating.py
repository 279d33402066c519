"""The cases of a package: its generator, run in the sandbox, and what it gave, checked.

Whatever is wrong with a case is an InvalidPackage that names the case and says what to do.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Literal, NoReturn

import numpy as np

from judge.calls import kit_module, reference_limits, source_of
from judge.package.load import Package, invalid
from judge.package.schema import SPEED
from judge.package.tests import Test, TestStep
from judge.preparing.telling import how_it_ended
from sandbox.base import Call, Ending, Returned, Rng, Run, Support
from sandbox.inside.codec import fingerprint

__all__ = ["fingerprints", "generate"]

GENERATOR = "generator.py"
_MOST = 2000  # cases
_NAME = re.compile(r"[a-z0-9]+([-._][a-z0-9]+)*")
_KEYS = {"group", "name", "args", "kwargs", "steps", "size", "note"}
_STEPS: dict[str, Literal["new", "call", "get", "set"]] = {"new": "new", "call": "call", "get": "get", "set": "set"}


def generate(package: Package, run: Run) -> list[Test]:
    """The cases in the order of their groups, as tests without expected answers. Raises InvalidPackage."""
    source = source_of(package, package.generator, filename=GENERATOR, modules={"kit": kit_module(sends=True)})
    call = Call(entry="cases", args=(Rng(package.manifest.generator.seed),), collect=_MOST + 1)
    outcome = run.call(source, call, reference_limits(package))
    if outcome.ending is not Ending.FINISHED:
        _refuse(package, how_it_ended(outcome))
    (result,) = outcome.results
    if not isinstance(result, Returned):
        _refuse(package, how_it_ended(outcome))
    if not isinstance(result.value, list) or len(result.value) > _MOST:
        _refuse(package, f"`cases` must yield at most {_MOST} cases, each made by kit.case(…)")
    made = [_test(package, item, place) for place, item in enumerate(result.value, 1)]
    _check_all(package, made)
    order = list(package.manifest.groups)
    return sorted(made, key=lambda test: order.index(test.group))


def fingerprints(tests: list[Test]) -> dict[str, str]:
    """The name of each test -> a digest of its input, content and layout."""
    return {test.name: _fingerprint(test) for test in tests}


def _fingerprint(test: Test) -> str:
    steps = None if test.steps is None else [(s.kind, s.name, list(s.args), dict(s.kwargs)) for s in test.steps]
    value = [list(test.args), dict(test.kwargs), steps]
    about = json.dumps([test.size, test.note, _layouts(value)])
    return sha256((fingerprint(value) + about).encode()).hexdigest()


def _layouts(value: Any) -> list[str]:
    """C, F or strided, for every array in a value."""
    if isinstance(value, np.ndarray):
        return ["C" if value.flags.c_contiguous else "F" if value.flags.f_contiguous else "S"]
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return [layout for item in items for layout in _layouts(item)]


def _refuse(package: Package, message: str) -> NoReturn:
    invalid(package.slug, GENERATOR, message)


def _test(package: Package, item: Any, place: int) -> Test:
    if not isinstance(item, dict) or set(item) != _KEYS:
        _refuse(package, f"case {place} was not made by kit.case(…)")
    group, name = item["group"], item["name"]
    if not isinstance(group, str) or group not in package.manifest.groups:
        groups = ", ".join(package.manifest.groups)
        _refuse(package, f"case {place} is in the group {group!r:.60}; problem.toml has the groups {groups}")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        _refuse(package, f"case {place} has the name {name!r:.60}; a name is written like-this-2")
    full_name = f"{group}/{name}"
    args, kwargs, steps, size, note = (item[key] for key in ("args", "kwargs", "steps", "size", "note"))
    if not isinstance(args, tuple) or not isinstance(kwargs, dict) or not all(isinstance(key, str) for key in kwargs):
        _refuse(package, f"{full_name}: its arguments are not those of kit.case(…)")
    if not isinstance(note, str) or not (size is None or _is_size(size)):
        _refuse(package, f"{full_name}: size must be a whole number above 0, and note a text")
    is_class = package.manifest.entry.kind == "class"
    if is_class == (steps is None):
        wanted = "steps=[new(…), …], since the entry is a class" if is_class else "arguments, since it is a function"
        _refuse(package, f"{full_name}: it must have {wanted}")
    return Test(
        group=group,
        case=name,
        args=_arrived(package, full_name, args),
        kwargs=_arrived(package, full_name, kwargs),
        steps=None if steps is None else _steps(package, full_name, steps),
        size=size,
        note=note.strip(),
    )


def _is_size(size: Any) -> bool:
    return type(size) is int and 0 < size < 2**53


def _steps(package: Package, name: str, steps: Any) -> tuple[TestStep, ...]:
    if not isinstance(steps, list) or not steps:
        _refuse(package, f"{name}: steps must be a list that is not empty")
    made = []
    for place, step in enumerate(steps, 1):
        if not isinstance(step, tuple) or len(step) != 4 or step[0] not in _STEPS or not isinstance(step[1], str):
            _refuse(package, f"{name}: step {place} was not made by new, call, get or set_ of kit")
        kind, attribute, args, kwargs = step
        made.append(TestStep(_STEPS[kind], attribute, _arrived(package, name, args), _arrived(package, name, kwargs)))
    if made[0].kind != "new" or any(step.kind == "new" for step in made[1:]):
        _refuse(package, f"{name}: the first step must be new(…), and no other one")
    return tuple(made)


def _arrived(package: Package, name: str, value: Any) -> Any:
    """A value as it is to be used: with what is made inside, arrays laid out as they were, and nothing writable."""
    if isinstance(value, np.ndarray):
        value.flags.writeable = False
        return value
    if isinstance(value, list | tuple):
        return type(value)(_arrived(package, name, item) for item in value)
    if isinstance(value, dict):
        if "__input__" in value:
            return _special(package, name, value)
        return {key: _arrived(package, name, item) for key, item in value.items()}
    return value


def _special(package: Package, name: str, value: Mapping[Any, Any]) -> Any:
    kind = value["__input__"]
    if kind == "strided" and isinstance(value.get("array"), np.ndarray):
        array = value["array"]
        wide = np.zeros((*array.shape[:-1], 2 * array.shape[-1]), array.dtype)
        view = wide[..., ::2]
        view[...] = array
        view.flags.writeable = False
        return view
    if kind == "rng" and type(value.get("seed")) is int and value["seed"] >= 0:
        return Rng(value["seed"])
    if kind == "support" and isinstance(value.get("name"), str) and isinstance(value.get("args"), tuple):
        if package.support is None:
            invalid(package.slug, "support.py", f"the file is missing, and {name} has an input made by it")
        return Support(value["name"], tuple(_arrived(package, name, item) for item in value["args"]))
    _refuse(package, f"{name}: an input that is made inside must come from rng_input(…) or support_input(…) of kit")


def _check_all(package: Package, tests: list[Test]) -> None:
    names = [test.name for test in tests]
    twice = [name for place, name in enumerate(names) if name in names[:place]]
    if twice:
        _refuse(package, f"the name {twice[0]} is given twice")
    for group, about in package.manifest.groups.items():
        own = [test for test in tests if test.group == group]
        if not own:
            _refuse(package, f"there is no case in the group {group}, which problem.toml has")
        if group != SPEED:
            continue
        if any(test.size is None for test in own):
            _refuse(package, f"every case of the group {SPEED} needs size=…")
        sizes = [test.size for test in own]
        if about.sizes is not None and about.sizes != sizes:
            _refuse(package, f"the sizes of the group {SPEED} are {sizes}, and problem.toml says {about.sizes}")
