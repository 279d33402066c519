"""statistical: an answer that is drawn at random, and is right when it comes from the right distribution.

A right sampler is rejected at most once in 1 / `false_alarm` tests, and that holds for every sample size: each test
here is exact or a proven bound, none trusts the central limit theorem. The rate is shared out evenly among the tests.

Against a continuous distribution F the draws become u = F(x), which are uniform if and only if the sampler is right,
and z = Phi^-1(u), which are normal:

ks         the largest gap between the empirical and the true distribution function, Kolmogorov's exact distribution
mean       sum of z: exactly normal                      (finds a small shift, which ks sees late)
variance   sum of z**2: exactly chi-square               (finds a wrong spread)
serial     sums and differences of neighbours: exactly chi-square   (finds draws that depend on each other)

Against a discrete one: `frequencies`, the exact binomial tail of each value's count. Against the reference's own draws
(`against = "reference"`): `ks`, both empirical functions within Massart's bound of a common truth.
"""

from __future__ import annotations

import dataclasses
import math
from typing import Any, ClassVar, Literal

import numpy as np
import scipy
from numpy.typing import NDArray
from pydantic import Field, model_validator

from judge.compare.base import Call, Explanation, Match, Mismatch, Subject
from judge.compare.distributions import CONTINUOUS, DISCRETE, continuous, discrete, parameters_of
from judge.compare.explaining import explain_form
from judge.compare.form import Form, as_array, describe, pair
from judge.compare.reading import Absent, Reference, ValueOrReference, read
from judge.errors import CheckerFault

__all__ = ["Statistical"]

Array = NDArray[Any]
Test = Literal["ks", "mean", "variance", "serial", "frequencies"]

_EDGE = 1e-9  # draws nearer to the ends of the distribution count as this near; too rare to move a test
_ROUNDING = 1e-6  # a draw in float32 may round to a little beyond the end of the distribution
_ALL_CONTINUOUS: list[Test] = ["ks", "mean", "variance", "serial"]
_LABEL = "draw"


class Statistical(Form):
    """The draws must come from the distribution."""

    kind: ClassVar[str] = "statistical"

    of: Reference = Field(default="answer", description="where the draws are, in the answer")
    against: str = Field(description='the distribution by name; "reference": the draws of the reference')
    parameters: dict[str, ValueOrReference] = Field(
        default_factory=dict, description='of the distribution: mean = 0.0, sd = "args.1"'
    )
    tests: list[Test] | None = Field(default=None, description="which tests; absent: all that fit", min_length=1)
    false_alarm: float = Field(
        default=1e-7, gt=0, lt=1e-6, description="how often a right sampler may be rejected, per test case"
    )
    seeds: int = Field(
        default=0, ge=0, le=1000, description="call it again with so many more seeds and take all draws together"
    )
    seed: str | None = Field(
        default=None, description="which argument is the seed or generator: its position, or its name"
    )

    @model_validator(mode="after")
    def _check_distribution(self) -> Statistical:
        if (self.seeds > 0) != (self.seed is not None):
            raise ValueError("seeds and seed go together")
        if self.against == "reference":
            needed: tuple[str, ...] = ()
            possible = ["ks"]
        elif self.against in CONTINUOUS | DISCRETE:
            needed = parameters_of(self.against)
            possible = list(_ALL_CONTINUOUS) if self.against in CONTINUOUS else ["frequencies"]
        else:
            names = ", ".join(CONTINUOUS | DISCRETE)
            raise ValueError(f"against = {self.against!r} does not exist; there are {names}, reference")
        if set(self.parameters) != set(needed):
            raise ValueError(f"parameters of {self.against} are: {', '.join(needed) or 'none'}")
        if wrong := [test for test in self.tests or [] if test not in possible]:
            raise ValueError(f"tests: {wrong[0]} does not fit {self.against}; what fits: {', '.join(possible)}")
        return self

    def compare(self, subject: Subject) -> Match | Mismatch:
        draws = self._draws(subject)
        if isinstance(draws, Mismatch):
            return draws
        if draws.size == 0:
            return Match()
        if not np.isfinite(draws).all():
            return Mismatch("nan", f"{int((~np.isfinite(draws)).sum())} of {draws.size} draws are NaN or infinite")
        surprises = self._surprises(draws, subject)
        test, surprise = max(surprises.items(), key=lambda item: item[1])
        if surprise <= 1:
            return Match(surprise)
        message = f"{draws.size} draws do not come from {self._called()}: {_SAID[test]}"
        return Mismatch("distribution", message, (), surprise)

    def explain(self, subject: Subject, mismatch: Mismatch) -> Explanation:
        draws = self._draws(subject)
        if isinstance(draws, Mismatch):
            return explain_form(subject, mismatch)
        detail: dict[str, Any] = {
            "code": mismatch.code,
            "path": list(mismatch.path),
            "expected": describe(subject.expected),
            "got": describe(subject.got),
            "tolerance": {"false_alarm": self.false_alarm},
            "draws": int(draws.size),
        }
        if np.isfinite(draws).all():
            detail["tests"] = {test: bool(found <= 1) for test, found in self._surprises(draws, subject).items()}
            detail["sample"] = {"mean": float(draws.mean()), "sd": float(draws.std())}
        return Explanation(detail)

    def further_calls(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Call]:
        calls: dict[str, Call] = {}
        for i in range(self.seeds):
            name = self.seed or ""
            if name.isdecimal() and int(name) < len(args):
                at = int(name)
                calls[f"{_LABEL} {i}"] = Call((*args[:at], _another(args[at], i), *args[at + 1 :]), dict(kwargs))
            elif name in kwargs:
                calls[f"{_LABEL} {i}"] = Call(args, kwargs | {name: _another(kwargs[name], i)})
            else:
                raise CheckerFault(f"statistical: there is no argument {name!r} to seed")
        return calls

    def _draws(self, subject: Subject) -> Mismatch | Array:
        leaves = pair(subject.expected, subject.got, self)
        if isinstance(leaves, Mismatch):
            return leaves
        drawn = [subject.got]
        for i in range(self.seeds):
            if f"{_LABEL} {i}" not in subject.measured:
                return Mismatch("missing", "it gave no answer for another seed")
            answer = subject.measured[f"{_LABEL} {i}"]
            leaves = pair(subject.expected, answer, self)
            if isinstance(leaves, Mismatch):
                return Mismatch(leaves.code, f"for another seed: {leaves.message}", leaves.path)
            drawn.append(answer)
        read_off = [self._read(subject, answer) for answer in drawn]
        arrays = [draws for draws in read_off if draws is not None]
        if len(arrays) < len(read_off):
            return Mismatch("dtype", "the draws are not all real numbers")
        return np.concatenate(arrays)

    def _read(self, subject: Subject, answer: Any) -> Array | None:
        """The draws of one answer in a row; None where they are not all real numbers."""
        try:
            draws = as_array(read(self.of, subject, answer))
        except Absent:
            return None
        return None if draws is None or draws.dtype.kind not in "biuf" else draws.astype(np.float64).reshape(-1)

    def _surprises(self, draws: Array, subject: Subject) -> dict[str, float]:
        """How surprising each test finds the draws, as a share of what is still accepted."""
        if self.against == "reference":
            truth = self._read(subject, subject.expected)
            if truth is None or truth.size == 0:
                raise CheckerFault(f"statistical: in the reference's answer {self.of!r} holds no draws")
            return {"ks": _two_samples(truth, draws, self.false_alarm)}
        given = {name: read(source, subject, subject.expected) for name, source in self.parameters.items()}
        if self.against in DISCRETE:
            atoms = discrete(self.against, given)
            return {"frequencies": _frequencies(draws, atoms.values, atoms.p, self.false_alarm)}
        tests = self.tests or _ALL_CONTINUOUS
        law = continuous(self.against, given)
        slack = _ROUNDING * max(abs(x) for x in (law.low, law.high, 0.0) if math.isfinite(x))
        if draws.min() < law.low - slack or draws.max() > law.high + slack:
            return {"support": math.inf}
        u = law.cdf(draws)
        each = self.false_alarm / len(tests)
        z = scipy.special.ndtri(np.clip(u, _EDGE, 1.0 - _EDGE))
        found = {
            "ks": lambda: _kolmogorov(u),
            "mean": lambda: 2.0 * float(scipy.stats.norm.sf(abs(z.sum()) / math.sqrt(z.size))),
            "variance": lambda: _two_sided(float((z * z).sum()), z.size),
            "serial": lambda: _serial(z),
        }
        return {test: _surprise(found[test](), each) for test in tests}

    def _called(self) -> str:
        return "the reference's distribution" if self.against == "reference" else f"the {self.against} distribution"


_SAID = {
    "ks": "the distribution as a whole is another one",
    "mean": "the centre is off",
    "variance": "the spread is off",
    "serial": "neighbouring draws depend on each other",
    "support": "some lie where none can",
    "frequencies": "some values come too often or too rarely, or may not come at all",
}


def _surprise(p: float, limit: float) -> float:
    """1 exactly at the limit; beyond it the draws are too unlikely."""
    return math.log(p) / math.log(limit) if p > 0 else math.inf


def _kolmogorov(u: Array) -> float:
    """The chance of a gap at least this large. Exact for continuous distributions, too kind for others."""
    n = u.size
    s = np.sort(u)
    i = np.arange(n)
    gap = float(max((s - i / n).max(), ((i + 1) / n - s).max()))
    return float(scipy.stats.kstwo.sf(gap, n))


def _two_sided(sum_of_squares: float, count: int) -> float:
    if count == 0:
        return 1.0
    return 2.0 * float(min(scipy.stats.chi2.sf(sum_of_squares, count), scipy.stats.chi2.cdf(sum_of_squares, count)))


def _serial(z: Array) -> float:
    """Of disjoint neighbours: (a + b) / sqrt 2 and (a - b) / sqrt 2 are independent normals, if a and b are."""
    pairs = z[: z.size // 2 * 2].reshape(-1, 2)
    plus, minus = (pairs[:, 0] + pairs[:, 1]) / math.sqrt(2.0), (pairs[:, 0] - pairs[:, 1]) / math.sqrt(2.0)
    chances = [_two_sided(float((v * v).sum()), v.size) for v in (plus, minus)]
    return min(1.0, 2.0 * min(chances))


def _frequencies(draws: Array, values: Array, p: Array, false_alarm: float) -> float:
    """The most surprising count; each value gets its part of the false alarms."""
    found = draws[:, None] == values[None, :] if draws.size * values.size <= 1 << 22 else None
    counts = found.sum(axis=0) if found is not None else np.array([(draws == value).sum() for value in values])
    if counts.sum() < draws.size:
        return math.inf
    n = draws.size
    tails = np.minimum(scipy.stats.binom.cdf(counts, n, p), scipy.stats.binom.sf(counts - 1, n, p))
    return _surprise(min(1.0, 2.0 * float(tails.min())), false_alarm / len(values))


def _two_samples(expected: Array, got: Array, false_alarm: float) -> float:
    """Massart: P(gap > e) <= 2 exp(-2 n e^2) for each of the two; the gap between them is at most both together."""
    both = np.concatenate([expected, got])
    steps = [np.searchsorted(np.sort(sample), both, side="right") / sample.size for sample in (expected, got)]
    gap = float(np.abs(steps[0] - steps[1]).max())
    allowed = sum(math.sqrt(math.log(4.0 / false_alarm) / (2.0 * sample.size)) for sample in (expected, got))
    return gap / allowed


def _another(seed: Any, i: int) -> Any:
    """The i-th other seed: of a whole number, or of whatever carries a `seed` of its own."""
    if isinstance(seed, int | np.integer):
        return int(seed) + 1 + i
    if dataclasses.is_dataclass(seed) and not isinstance(seed, type) and hasattr(seed, "seed"):
        return dataclasses.replace(seed, seed=seed.seed + 1 + i)
    if isinstance(seed, dict) and "seed" in seed:
        return seed | {"seed": seed["seed"] + 1 + i}
    raise CheckerFault(f"statistical: the argument to seed is a {type(seed).__name__}, not a seed")
