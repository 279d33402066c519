"""All kinds of comparison by name, and how one is built from its `[compare]` table. Only this file knows them all."""

from __future__ import annotations

import difflib
import importlib
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from judge.compare.all_of import AllOf
from judge.compare.allclose import AllClose
from judge.compare.any_of import AnyOf
from judge.compare.base import Comparison, InvalidComparison, Parameters
from judge.compare.custom import Custom
from judge.compare.exact import Exact
from judge.compare.objective import Objective
from judge.compare.property import HasProperties
from judge.compare.sets import Sets
from judge.compare.statistical import Statistical
from judge.compare.structured import Structured
from judge.compare.subspace import Subspace
from judge.compare.text import Text
from judge.compare.ties import Ties
from judge.compare.up_to_permutation import UpToPermutation
from judge.compare.up_to_rotation import UpToRotation
from judge.compare.up_to_sign import UpToSign

__all__ = ["InvalidComparison", "build", "kinds", "preload"]

_SCIPY = ("optimize", "sparse.csgraph", "spatial", "special", "stats")

_ALL: tuple[type[Parameters], ...] = (
    Exact,
    AllClose,
    UpToSign,
    UpToPermutation,
    UpToRotation,
    Subspace,
    Objective,
    HasProperties,
    Statistical,
    Structured,
    AllOf,
    AnyOf,
    Sets,
    Ties,
    Text,
    Custom,
)


def kinds() -> dict[str, type[Parameters]]:
    """The model of each kind; its fields are the keys that the table may have."""
    return {model.kind: model for model in _ALL}


def preload() -> None:
    """What judging uses of SciPy, which loads its parts when they are first used. That takes about a second: who shows
    a page need not wait for it, and neither should the first submission."""
    for part in _SCIPY:
        importlib.import_module(f"scipy.{part}")


def build(table: Mapping[str, Any]) -> Comparison:
    """The comparison that a `[compare]` table asks for. Raises InvalidComparison with the key and what it allows."""
    known = kinds()
    if not isinstance(table, Mapping):
        raise InvalidComparison(f'expected a table such as {{kind = "allclose"}}, got {table!r}')
    name = table.get("kind")
    if not isinstance(name, str) or name not in known:
        said = "kind is missing" if name is None else f"kind = {name!r} does not exist{_nearest(str(name), known)}"
        raise InvalidComparison(f"{said}; there are {', '.join(sorted(known))}")
    model = known[name]
    keys = {key: value for key, value in table.items() if key != "kind"}
    unknown = [key for key in keys if key not in model.model_fields]
    if unknown:
        allowed = ", ".join(model.model_fields) or "none"
        raise InvalidComparison(
            f"{name} has no key {unknown[0]!r}{_nearest(unknown[0], model.model_fields)}; its keys are: {allowed}"
        )
    try:
        made = model.model_validate(keys, context={"build": build})
    except ValidationError as error:
        raise InvalidComparison("; ".join(_say(name, problem) for problem in error.errors())) from None
    return made  # type: ignore[return-value]  # every model of the table is a Comparison


def _say(kind: str, problem: Any) -> str:
    where = ".".join(str(step) for step in problem["loc"])
    message = str(problem["msg"]).removeprefix("Value error, ")
    given = "" if problem["type"] in ("missing", "value_error") else f", got {problem['input']!r}"
    return f"{kind}: {where}: {message}{given}" if where else f"{kind}: {message}"


def _nearest(word: str, known: Mapping[str, Any]) -> str:
    close = difflib.get_close_matches(word.replace("-", "_"), known, 1)
    return f" (did you mean {close[0]!r}?)" if close else ""
