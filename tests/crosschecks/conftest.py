"""References of the packages, to be set against libraries that know nothing of this project."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from judge.package.catalog import Catalog
from judge.package.load import Package
from sandbox.base import Call, Limits, Raised, Returned, Run, Source, Step
from sandbox.local import LocalSandbox
from tests.crosschecks.layout import PROBLEMS
from tests.frameworks.conftest import perform, torch_sandbox

__all__ = ["Library", "Reference", "library", "perform", "torch_sandbox"]

ROOM = Limits(wall_s=60.0, memory_mb=2048)

Library = Callable[..., Any]
"""library(text, *args): what the function `f` of this text, written with PyTorch, answers."""


class Reference:
    """The reference of one package, called as a function or, step by step, as a class."""

    def __init__(self, package: Package, run: Run) -> None:
        self._package, self._run = package, run

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        (answer,) = self._perform(Call(entry=self._package.manifest.entry.name, args=args, kwargs=kwargs))
        return answer

    def steps(self, *steps: tuple[Any, ...]) -> list[Any]:
        """What each step answers; a step is what kit's new, call and get make."""
        made = tuple(Step(kind, name, args, kwargs) for kind, name, args, kwargs in steps)
        return self._perform(Call(entry=self._package.manifest.entry.name, steps=made))

    def _perform(self, call: Call) -> list[Any]:
        modules = {} if self._package.support is None else {"support": self._package.support}
        outcome = self._run.call(Source(text=self._package.reference, modules=modules), call, ROOM)
        assert outcome.ending.value == "finished", outcome
        assert [one for one in outcome.results if isinstance(one, Raised)] == []
        return [one.value for one in outcome.results if isinstance(one, Returned)]


@pytest.fixture(scope="session")
def local_run() -> Iterator[Run]:
    sandbox = LocalSandbox()
    with sandbox.lease(ROOM) as run:
        yield run
    sandbox.close()


@pytest.fixture
def reference(request: pytest.FixtureRequest, local_run: Run) -> Reference:
    """That of the package which the test's file is named after: test_roc_auc_ranks.py, roc-auc-ranks."""
    slug = request.path.stem.removeprefix("test_").replace("_", "-")
    return Reference(Catalog(PROBLEMS).get(slug), local_run)


@pytest.fixture
def library(perform: Callable[..., Any]) -> Library:
    """A function of PyTorch, in the sandbox that has it."""

    def library(text: str, *args: Any) -> Any:
        outcome = perform(text, *args, limits=ROOM)
        assert outcome.results, outcome
        (answer,) = outcome.results
        assert isinstance(answer, Returned), outcome
        return answer.value

    return library
