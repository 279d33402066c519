"""The distributions that a sample can be tested against: by name, with their cumulative function or their atoms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy
from numpy.typing import NDArray

__all__ = ["CONTINUOUS", "DISCRETE", "Atoms", "Continuous", "continuous", "discrete", "parameters_of"]

Array = NDArray[Any]

CONTINUOUS: dict[str, tuple[str, ...]] = {
    "normal": ("mean", "sd"),
    "truncated_normal": ("mean", "sd", "low", "high"),
    "lognormal": ("mean", "sd"),
    "uniform": ("low", "high"),
    "loguniform": ("low", "high"),
    "exponential": ("rate",),
    "laplace": ("mean", "scale"),
    "gamma": ("shape", "scale"),
    "beta": ("a", "b"),
    "student_t": ("df",),
    "cauchy": ("location", "scale"),
}
DISCRETE: dict[str, tuple[str, ...]] = {
    "bernoulli": ("p",),
    "randint": ("low", "high"),
    "categorical": ("values", "p"),
}


@dataclass(frozen=True)
class Atoms:
    """The values that can occur, and how likely each is."""

    values: Array
    p: Array


def parameters_of(name: str) -> tuple[str, ...]:
    """Raises KeyError."""
    return (CONTINUOUS | DISCRETE)[name]


@dataclass(frozen=True)
class Continuous:
    """cdf: the cumulative distribution function; low, high: no draw can lie outside."""

    cdf: Callable[[Array], Array]
    low: float
    high: float


def continuous(name: str, parameters: dict[str, Any]) -> Continuous:
    frozen = _FROZEN[name]({key: float(value) for key, value in parameters.items()})
    low, high = frozen.support()
    return Continuous(frozen.cdf, float(low), float(high))


def discrete(name: str, parameters: dict[str, Any]) -> Atoms:
    if name == "bernoulli":
        chance = float(parameters["p"])
        return Atoms(np.array([0.0, 1.0]), np.array([1.0 - chance, chance]))
    if name == "randint":
        values = np.arange(int(parameters["low"]), int(parameters["high"]))
        return Atoms(values, np.full(len(values), 1.0 / max(len(values), 1)))
    values, weights = np.asarray(parameters["values"]), np.asarray(parameters["p"], dtype=np.float64)
    return Atoms(values, weights / weights.sum())


_FROZEN: dict[str, Callable[[dict[str, float]], Any]] = {
    "normal": lambda p: scipy.stats.norm(p["mean"], p["sd"]),
    "truncated_normal": lambda p: scipy.stats.truncnorm(
        (p["low"] - p["mean"]) / p["sd"], (p["high"] - p["mean"]) / p["sd"], p["mean"], p["sd"]
    ),
    "lognormal": lambda p: scipy.stats.lognorm(p["sd"], scale=np.exp(p["mean"])),
    "uniform": lambda p: scipy.stats.uniform(p["low"], p["high"] - p["low"]),
    "loguniform": lambda p: scipy.stats.loguniform(p["low"], p["high"]),
    "exponential": lambda p: scipy.stats.expon(scale=1.0 / p["rate"]),
    "laplace": lambda p: scipy.stats.laplace(p["mean"], p["scale"]),
    "gamma": lambda p: scipy.stats.gamma(p["shape"], scale=p["scale"]),
    "beta": lambda p: scipy.stats.beta(p["a"], p["b"]),
    "student_t": lambda p: scipy.stats.t(p["df"]),
    "cauchy": lambda p: scipy.stats.cauchy(p["location"], p["scale"]),
}
