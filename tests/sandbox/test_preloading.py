"""SciPy is imported once for all calls of a source that names it, and for no other."""

from __future__ import annotations

import pytest

from sandbox.base import Call, Limits, Returned, Sandbox, Source
from sandbox.preloading import PARTS, parts_of
from tests.sandbox.conftest import docker_sandbox, sandbox

__all__ = ["docker_sandbox", "sandbox"]

LOADED = """
import sys
before = sorted(name for name in sys.modules if name.startswith("sci" + "py"))
def f():
    return before
"""
WITH_STATS = LOADED + "import scipy.stats\n"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("import numpy as np", []),
        ("from scipy.special import softmax", ["scipy.special", "scipy"]),
        ("from scipy import stats, linalg", ["scipy.linalg", "scipy.stats", "scipy"]),
        ("import scipy.spatial.distance as d", ["scipy.spatial.distance", "scipy.spatial", "scipy"]),
        ("import scipy.conftest, os.system", ["scipy"]),
        ("special = linalg = 1", []),
        ("# scipy.special is not needed", []),
    ],
)
def test_knows_what_a_text_is_going_to_import(text: str, parts: list[str]) -> None:
    assert parts_of(Source(text=text)) == parts


def test_what_lies_beside_the_text_counts_too() -> None:
    assert "scipy.fft" in parts_of(Source(text="import support", modules={"support": "from scipy import fft"}))
    assert set(parts_of(Source(text="import scipy\n" + " ".join(PARTS).replace(".", " ")))) == set(PARTS)


def test_every_call_finds_it_imported_and_other_sources_do_not(sandbox: Sandbox) -> None:
    with sandbox.lease(Limits()) as run:
        found = [run.call(Source(text=WITH_STATS), Call(entry="f"), Limits()).results[0] for _ in range(2)]
    with sandbox.lease(Limits()) as run:
        without = run.call(Source(text=LOADED), Call(entry="f"), Limits()).results[0]

    assert [isinstance(one, Returned) and "scipy.stats" in one.value for one in found] == [True, True]
    assert without == Returned([])
