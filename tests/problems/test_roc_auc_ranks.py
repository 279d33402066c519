"""The reference of roc-auc-ranks against SciPy's rank sum and against all pairs."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from scipy.stats import mannwhitneyu

from tests.problems.loading import cases, name, reference

SLUG = "roc-auc-ranks"


def unpacked(case: Any) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
    y, s, *rest = case["args"]
    return y, s, rest[0] if rest else None


def is_defined(case: Any) -> bool:
    y, _, w = unpacked(case)
    weights = np.ones(len(y)) if w is None else w
    return bool(weights[y == 1].sum() and weights[y == 0].sum())


def pairs(case: Any) -> int:
    y, _, _ = unpacked(case)
    return int((y == 1).sum() * (y == 0).sum())


DEFINED = [case for case in cases(SLUG) if is_defined(case)]
UNDEFINED = [case for case in cases(SLUG) if not is_defined(case)]


@pytest.mark.parametrize("case", [case for case in DEFINED if unpacked(case)[2] is None], ids=name)
def test_reference_agrees_with_the_rank_sum_of_scipy(case: Any) -> None:
    y, s, _ = unpacked(case)
    wins = mannwhitneyu(s[y == 1], s[y == 0], method="asymptotic").statistic if len(set(s)) > 1 else None
    expected = 0.5 if wins is None else wins / pairs(case)
    assert reference(SLUG).roc_auc(y, s) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("case", [case for case in DEFINED if pairs(case) <= 20_000], ids=name)
def test_reference_agrees_with_all_pairs(case: Any) -> None:
    """In rational arithmetic, so that neither order nor rounding plays a part."""
    y, s, w = unpacked(case)
    exact = [Fraction(1)] * len(y) if w is None else [Fraction(float(x)) for x in w]
    positives = [i for i in range(len(y)) if y[i] == 1]
    negatives = [i for i in range(len(y)) if y[i] == 0]
    wins = sum(
        (
            exact[i] * exact[j] * (Fraction(1) if s[i] > s[j] else Fraction(1, 2))
            for i in positives
            for j in negatives
            if s[i] >= s[j]
        ),
        start=Fraction(0),
    )
    total = sum(exact[i] for i in positives) * sum(exact[j] for j in negatives)
    assert reference(SLUG).roc_auc(y, s, w) == pytest.approx(float(wins / total), rel=1e-12, abs=1e-15)


@pytest.mark.parametrize("case", UNDEFINED, ids=name)
def test_reference_refuses_a_class_without_weight(case: Any) -> None:
    y, s, w = unpacked(case)
    with pytest.raises(ValueError, match="both classes"):
        reference(SLUG).roc_auc(y, s, w)
