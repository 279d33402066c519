"""Packages of this repository, loaded for cross-checks: our own code, so it runs here and not in the sandbox."""

from __future__ import annotations

import sys
import types
from pathlib import Path
from typing import Any

import numpy as np

from judge.package import kit

PROBLEMS = Path(__file__).resolve().parents[2] / "problems"


def package(slug: str) -> Path:
    """The folder of a package."""
    (found,) = PROBLEMS.glob(f"*/{slug}")
    return found


def module(path: Path) -> types.ModuleType:
    """A file of a package as a module; it may import `kit`."""
    made = types.ModuleType(path.stem)
    before = sys.modules.get("kit")
    sys.modules["kit"] = kit
    try:
        exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), made.__dict__)
    finally:
        if before is None:
            del sys.modules["kit"]
        else:
            sys.modules["kit"] = before
    return made


def reference(slug: str) -> types.ModuleType:
    """The module of the package's reference."""
    return module(package(slug) / "submissions" / "accepted" / "reference.py")


def cases(slug: str, *, speed: bool = False) -> list[Any]:
    """The cases of the package's generator; those of the group speed only where they are asked for."""
    made = module(package(slug) / "generator.py").cases(np.random.default_rng(1))
    return [case for case in made if speed or case["group"] != "speed"]


def name(case: Any) -> str:
    """The name of a test, for pytest's ids."""
    return f"{case['group']}/{case['name']}"
