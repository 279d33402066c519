"""The reference of Adam against the moments as explicit weighted sums over all gradients so far."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.problems.loading import cases, name, reference

SLUG = "adam-adamw"


def by_weighted_sums(
    steps: list[Any],
    lr: float = 1e-3,
    betas: tuple[float, float] = (0.9, 0.999),
    eps: float = 1e-8,
    weight_decay: float = 0.0,
    decoupled: bool = False,
) -> list[list[np.ndarray]]:
    """The answers of all calls: m_hat = sum_s b1^(t-s) g_s / sum_s b1^(t-s), and likewise for v_hat."""
    history: list[list[np.ndarray]] = []
    answers = []
    for kind, _, args, _ in steps:
        if kind == "set":
            (lr,) = args
            continue
        params, grads = args
        history.append([g if decoupled else g + weight_decay * p for p, g in zip(params, grads, strict=True)])
        t = len(history)
        first, second = ([beta ** (t - s) for s in range(1, t + 1)] for beta in betas)
        answer = []
        for i, p in enumerate(params):
            m_hat = sum(a * g[i] for a, g in zip(first, history, strict=True)) / sum(first)
            v_hat = sum(a * g[i] ** 2 for a, g in zip(second, history, strict=True)) / sum(second)
            kept = (1 - lr * weight_decay) * p if decoupled else p
            answer.append(kept - lr * m_hat / (np.sqrt(v_hat) + eps))
        answers.append(answer)
    return answers


@pytest.mark.parametrize("case", cases(SLUG), ids=name)
def test_reference_agrees_with_weighted_sums(case: Any) -> None:
    (_, _, args, kwargs), *steps = case["steps"]
    adam = reference(SLUG).Adam(*args, **kwargs)
    got = []
    for kind, attribute, values, _ in steps:
        if kind == "set":
            setattr(adam, attribute, *values)
        else:
            got.append(adam.step(*values))
    expected = by_weighted_sums(steps, *args, **kwargs)
    assert len(got) == len(expected)
    for ours, theirs in zip(got, expected, strict=True):
        for a, b in zip(ours, theirs, strict=True):
            np.testing.assert_allclose(a, b, rtol=1e-10, atol=1e-14)
