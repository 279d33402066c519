"""The tolerance is measured: arithmetic done otherwise must pass, what is too coarse must not, and there is room."""

from __future__ import annotations

import numpy as np
import pytest

from judge.verifying import Claim, tolerance
from tests.package.conftest import Folder
from tests.verifying.conftest import Ask

REASON = '[precision]\nfloat32 = "One multiplication is asked for to nine digits."\n'


def returning(expression: str) -> str:
    """A submission that answers this."""
    head = "import numpy as np\ndef scale(x, factor=2.0):\n    if factor == 0:\n        raise ValueError\n"
    return f"{head}    return {expression}\n"


def said(claims: dict[str, Claim], name: str) -> str:
    claim = claims[name]
    assert not claim.ok
    return claim.message


def wide(folder: Folder, rtol: str, atol: str = "1e-12", *, reason: bool) -> Folder:
    folder.change("problem.toml", "rtol = 1e-9\natol = 1e-12", f"rtol = {rtol}\natol = {atol}")
    return folder if reason else folder.change("problem.toml", REASON, "")


def test_a_tolerance_in_the_gap_is_content(ask: Ask, folder: Folder) -> None:
    claims = ask(tolerance.claims, folder)

    assert [(claim.name, claim.ok) for claim in claims.values()] == [("arithmetic", True), ("tolerance", True)]
    assert claims["arithmetic"].message == "order, threads pass, float32 and float16 rejected"
    assert claims["tolerance"].detail["missed"] >= 2


def test_float32_is_right_where_the_package_does_not_say_why_not(ask: Ask, folder: Folder) -> None:
    claims = ask(tolerance.claims, wide(folder, "1e-5", reason=False))

    assert claims["arithmetic"].message == "order, threads, float32 pass, float16 rejected"
    assert claims["tolerance"].ok


def test_finds_a_tolerance_that_float32_does_not_keep(ask: Ask, folder: Folder) -> None:
    claims = ask(tolerance.claims, wide(folder, "1e-9", reason=False))

    assert "computed in float32 is rejected by" in said(claims, "arithmetic")
    assert "[precision]" in said(claims, "arithmetic")


def test_finds_a_reason_that_no_test_bears_out(ask: Ask, folder: Folder) -> None:
    assert "every test accepts it" in said(ask(tolerance.claims, wide(folder, "1e-5", reason=True)), "arithmetic")


def test_finds_a_tolerance_that_takes_even_float16(ask: Ask, folder: Folder) -> None:
    assert "even float16" in said(ask(tolerance.claims, wide(folder, "0.05", "0.05", reason=False)), "arithmetic")


def test_finds_a_tolerance_that_right_ways_nearly_use_up(ask: Ask, folder: Folder) -> None:
    folder.write("submissions/accepted/nearly.py", returning("x * factor * (1 + 8e-10)"))

    message = said(ask(tolerance.claims, folder), "tolerance")

    assert "too narrow: submissions/accepted/nearly.py needs 8" in message


def test_finds_a_tolerance_that_a_wrong_answer_hardly_misses(ask: Ask, folder: Folder) -> None:
    folder.write("submissions/wrong_answer/almost.py", returning("x * factor * (1 + 1.5e-9)"))

    message = said(ask(tolerance.claims, folder), "tolerance")

    assert "too wide: submissions/wrong_answer/almost.py misses it by no more than 1.5 times" in message


def test_finds_an_answer_that_hangs_on_the_order_of_a_sum(ask: Ask, folder: Folder) -> None:
    """1e16 + 1 - 1e16 is 0 from one end and 1 from the other."""
    folder.write("submissions/accepted/reference.py", returning("x * factor + np.array([1e16, 1.0, -1e16, 1.0]).sum()"))

    assert "with its sums in another order is rejected" in said(ask(tolerance.claims, folder), "arithmetic")


def test_whole_numbers_are_not_asked_for_float16(ask: Ask, folder: Folder) -> None:
    folder.write("submissions/accepted/reference.py", returning("len(x)")).change("problem.toml", REASON, "")

    assert ask(tolerance.claims, folder)["arithmetic"].ok


@pytest.mark.parametrize("value", [np.arange(3.0), [np.float64(1.0)], {"a": (np.ones(2),)}])
def test_inputs_are_narrowed_wherever_they_stand(value: object) -> None:
    cast = tolerance._cast(value, "float16")

    assert "float16" in repr([getattr(item, "dtype", item) for item in flat(cast)])


def flat(value: object) -> list[object]:
    if isinstance(value, dict):
        value = list(value.values())
    return [leaf for item in value for leaf in flat(item)] if isinstance(value, list | tuple) else [value]
