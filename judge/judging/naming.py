"""What the inputs of a test are called, by the starter's own parameters: "args[1]" is "args[1] (init)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from judge.package.load import Package
from judge.package.signature import Parameter, method_parameters, parameters
from judge.package.tests import Test, TestStep

__all__ = ["name_of_input", "named_inputs", "named_inputs_of_step", "step_label"]

_PLACE = re.compile(r"(?:steps\[(\d+)\]\.)?(?:args\[(\d+)\]|(\w+))")


def name_of_input(package: Package, test: Test, place: str) -> str:
    """The sandbox's name of a place, "args[1]" or "steps[2].args[0]", with the parameter's name behind it."""
    found = _PLACE.fullmatch(place)
    if found is None or found[2] is None:
        return place
    position = int(found[2])
    if found[1] is None:
        names = _names(parameters(package.starter, package.manifest.entry.name))
        return f"{place} ({names[position]})" if position < len(names) else place
    number = int(found[1])
    step = (test.steps or ())[number]
    names = _names(_of_step(package, step))
    called = f", {names[position]}" if position < len(names) else ""
    return f"args[{position}] ({step_label(number + 1, step)}{called})"


def named_inputs(package: Package, test: Test) -> Iterator[tuple[str, Any]]:
    """Every input of a function's test, with its name; of a class's, nothing."""
    if test.steps is not None:
        return
    yield from _named(parameters(package.starter, package.manifest.entry.name), test.args, test.kwargs)


def named_inputs_of_step(package: Package, step: TestStep) -> Iterator[tuple[str, Any]]:
    """What a step gives, with its name."""
    yield from _named(_of_step(package, step), step.args, step.kwargs)


def step_label(number: int, step: TestStep) -> str:
    """What a step is called where it is told of; number: from 1."""
    return f"step {number}: {step.name or 'new'}"


def _named(
    found: tuple[Parameter, ...] | None, args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> Iterator[tuple[str, Any]]:
    names = _names(found)
    for position, value in enumerate(args):
        yield (names[position] if position < len(names) else f"args[{position}]"), value
    yield from kwargs.items()


def _of_step(package: Package, step: TestStep) -> tuple[Parameter, ...] | None:
    entry = package.manifest.entry.name
    return (
        parameters(package.starter, entry)
        if step.kind == "new"
        else method_parameters(package.starter, entry, step.name)
    )


def _names(found: tuple[Parameter, ...] | None) -> list[str]:
    return [one.name for one in found or () if not one.is_keyword_only]
