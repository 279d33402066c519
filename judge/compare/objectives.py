"""Named objectives: the number that an answer is worth, recomputed from the answer and the inputs of the test.

Each is a function of named values; `[compare.inputs]` says where each comes from. `Unfit` is raised for an answer that
no value can be given to (a label out of range, a tour that misses a town): that is the answer's fault, not ours.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["OBJECTIVES", "Unfit", "inputs_of"]

Array = NDArray[Any]


class Unfit(Exception):
    """The answer has no value under this objective. The message says why."""


def squared_error(X: Array, y: Array, w: Array, b: float = 0.0) -> float:
    """Σ (y - Xw - b)²"""
    return float(((y - X @ w - b) ** 2).sum())


def absolute_error(X: Array, y: Array, w: Array, b: float = 0.0) -> float:
    """Σ |y - Xw - b|"""
    return float(np.abs(y - X @ w - b).sum())


def ridge(X: Array, y: Array, lam: float, w: Array, b: float = 0.0) -> float:
    """Σ (y - Xw - b)² + lam ‖w‖²"""
    return squared_error(X, y, w, b) + float(lam * (w * w).sum())


def elastic_net(X: Array, y: Array, alpha: float, w: Array, b: float = 0.0, l1_ratio: float = 1.0) -> float:
    """Σ (y - Xw - b)² / 2n + alpha (l1_ratio ‖w‖₁ + (1 - l1_ratio)/2 ‖w‖²)"""
    penalty = l1_ratio * np.abs(w).sum() + (1.0 - l1_ratio) / 2.0 * (w * w).sum()
    return squared_error(X, y, w, b) / (2.0 * len(y)) + float(alpha * penalty)


def logistic(X: Array, y: Array, w: Array, b: float = 0.0, l2: float = 0.0, l1: float = 0.0) -> float:
    """mean log(1 + exp(-y (Xw + b))) + l2/2 ‖w‖² + l1 ‖w‖₁, for y in {-1, 1} or {0, 1}"""
    signs = np.where(y > 0, 1.0, -1.0)
    loss = np.logaddexp(0.0, -signs * (X @ w + b)).mean()
    return float(loss + l2 / 2.0 * (w * w).sum() + l1 * np.abs(w).sum())


def hinge(X: Array, y: Array, w: Array, b: float = 0.0, l2: float = 0.0) -> float:
    """mean max(0, 1 - y (Xw + b)) + l2/2 ‖w‖², for y in {-1, 1} or {0, 1}"""
    signs = np.where(y > 0, 1.0, -1.0)
    return float(np.maximum(0.0, 1.0 - signs * (X @ w + b)).mean() + l2 / 2.0 * (w * w).sum())


def inertia(X: Array, centroids: Array, labels: Array | None = None) -> float:
    """Σ ‖x - its centroid‖²; the nearest one where no labels are given"""
    if labels is None:
        apart = ((X[:, None, :] - centroids[None, :, :]) ** 2).sum(axis=-1)
        return float(apart.min(axis=1).sum())
    numbers = _positions(labels, len(centroids), "labels")
    return float(((X - centroids[numbers]) ** 2).sum())


def low_rank(W: Array, A: Array, B: Array) -> float:
    """‖W - AB‖²"""
    return float(((W - A @ B) ** 2).sum())


def quadratic(Q: Array, x: Array, c: Array | float = 0.0) -> float:
    """½ xᵀQx + cᵀx"""
    return float(0.5 * x @ Q @ x + (c * x).sum())


def linear(c: Array, x: Array) -> float:
    """cᵀx"""
    return float((c * x).sum())


def rayleigh(A: Array, v: Array) -> float:
    """vᵀAv / vᵀv"""
    size = float(v @ v)
    if size == 0.0:
        raise Unfit("the vector is zero")
    return float(v @ A @ v) / size


def path_length(D: Array, tour: Array, closed: bool = True) -> float:
    """The length of a tour through every town, by the table of distances D"""
    towns = _positions(tour, len(D), "towns")
    if sorted(towns.tolist()) != list(range(len(D))):
        raise Unfit(f"the tour does not visit each of the {len(D)} towns once")
    steps = float(D[towns[:-1], towns[1:]].sum())
    return steps + float(D[towns[-1], towns[0]]) if closed and len(towns) else steps


def assignment_cost(C: Array, assignment: Array) -> float:
    """Σ C[i, assignment[i]], each column taken at most once"""
    columns = _positions(assignment, C.shape[1], "columns")
    if len(columns) != len(C) or len(set(columns.tolist())) < len(columns):
        raise Unfit(f"not every one of the {len(C)} rows has a column of its own")
    return float(C[np.arange(len(C)), columns].sum())


def _positions(values: Array, count: int, what: str) -> NDArray[np.intp]:
    array = np.asarray(values)
    if array.size and array.dtype.kind not in "iu":
        raise Unfit(f"{what} must be whole numbers, got {array.dtype}")
    if array.size and (array.min() < 0 or array.max() >= count):
        raise Unfit(f"{what} must lie in 0 … {count - 1}")
    return array.astype(np.intp)


OBJECTIVES: dict[str, Callable[..., float]] = {
    function.__name__: function
    for function in (
        squared_error,
        absolute_error,
        ridge,
        elastic_net,
        logistic,
        hinge,
        inertia,
        low_rank,
        quadratic,
        linear,
        rayleigh,
        path_length,
        assignment_cost,
    )
}


def inputs_of(name: str) -> dict[str, bool]:
    """The named values that an objective takes -> must they be given?"""
    parameters = inspect.signature(OBJECTIVES[name]).parameters.values()
    return {parameter.name: parameter.default is inspect.Parameter.empty for parameter in parameters}
