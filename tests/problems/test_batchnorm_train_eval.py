"""The reference of batch normalisation against the `statistics` module, channel by channel."""

from __future__ import annotations

import math
import statistics
from typing import Any

import numpy as np
import pytest

from tests.problems.loading import cases, name, reference

SLUG = "batchnorm-train-eval"


class ByStatistics:
    """The same layer, one channel at a time, in exact sums."""

    def __init__(self, num_features: int, momentum: float = 0.1, eps: float = 1e-5) -> None:
        self.momentum, self.eps = momentum, eps
        self.gamma, self.beta = np.ones(num_features), np.zeros(num_features)
        self.running_mean, self.running_var = [0.0] * num_features, [1.0] * num_features

    def forward(self, x: np.ndarray, training: bool) -> np.ndarray:
        x, y = x.astype(np.float64), np.empty(x.shape)
        if training and x[:, 0].size == 1:
            raise ValueError
        for c in range(x.shape[1]):
            channel = x[:, c].ravel().tolist()
            mean, var = self.running_mean[c], self.running_var[c]
            if training:
                mean, var = statistics.fmean(channel), statistics.pvariance(channel)
                self.running_mean[c] += self.momentum * (mean - self.running_mean[c])
                self.running_var[c] += self.momentum * (statistics.variance(channel) - self.running_var[c])
            y[:, c] = (x[:, c] - mean) / math.sqrt(var + self.eps) * self.gamma[c] + self.beta[c]
        return y


def perform(layer: Any, kind: str, attribute: str, args: Any) -> Any:
    """One step; a ValueError is an answer too."""
    if kind == "set":
        return setattr(layer, attribute, *args)
    if kind == "get":
        return np.array(getattr(layer, attribute))
    try:
        return getattr(layer, attribute)(*args)
    except ValueError:
        return "ValueError"


@pytest.mark.parametrize("case", cases(SLUG), ids=name)
def test_reference_agrees_with_statistics(case: Any) -> None:
    (_, _, args, kwargs), *steps = case["steps"]
    ours, theirs = reference(SLUG).BatchNorm(*args, **kwargs), ByStatistics(*args, **kwargs)
    for kind, attribute, values, _ in steps:
        got, expected = (perform(layer, kind, attribute, values) for layer in (ours, theirs))
        if isinstance(expected, np.ndarray):
            np.testing.assert_allclose(got, expected, rtol=1e-9, atol=1e-11)
        else:
            assert got == expected
