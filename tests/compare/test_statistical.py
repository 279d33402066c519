"""statistical: draws from the right distribution, at a false-alarm rate that holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
import pytest

from judge.compare.base import InvalidComparison, Match, Mismatch, Subject
from judge.compare.distributions import CONTINUOUS, DISCRETE
from judge.compare.registry import build
from judge.errors import CheckerFault

N = 20_000
SAMPLERS: dict[str, tuple[dict[str, Any], Any]] = {
    "normal": ({"mean": 1.0, "sd": 2.0}, lambda rng: rng.normal(1, 2, N)),
    "truncated_normal": (
        {"mean": 0.0, "sd": 1.0, "low": -2.0, "high": 2.0},
        lambda rng: (z := rng.normal(size=2 * N))[np.abs(z) < 2][:N],
    ),
    "lognormal": ({"mean": 0.5, "sd": 0.3}, lambda rng: rng.lognormal(0.5, 0.3, N)),
    "uniform": ({"low": -1.0, "high": 3.0}, lambda rng: rng.uniform(-1, 3, N)),
    "loguniform": ({"low": 0.1, "high": 10.0}, lambda rng: 10 ** rng.uniform(-1, 1, N)),
    "exponential": ({"rate": 2.0}, lambda rng: rng.exponential(0.5, N)),
    "laplace": ({"mean": 1.0, "scale": 0.5}, lambda rng: rng.laplace(1, 0.5, N)),
    "gamma": ({"shape": 2.0, "scale": 3.0}, lambda rng: rng.gamma(2, 3, N)),
    "beta": ({"a": 2.0, "b": 3.0}, lambda rng: rng.beta(2, 3, N)),
    "student_t": ({"df": 5.0}, lambda rng: rng.standard_t(5, N)),
    "cauchy": ({"location": 0.0, "scale": 1.0}, lambda rng: rng.standard_cauchy(N)),
    "bernoulli": ({"p": 0.3}, lambda rng: (rng.random(N) < 0.3).astype(int)),
    "randint": ({"low": 2.0, "high": 8.0}, lambda rng: rng.integers(2, 8, N)),
    "categorical": ({"values": [0.0, 1.0, 5.0], "p": [1.0, 1.0, 2.0]}, lambda rng: rng.choice([0, 1, 5, 5], N)),
}


def decide(draws: Any, against: str, args: tuple[Any, ...] = (), **table: Any) -> Match | Mismatch:
    return build({"kind": "statistical", "against": against} | table).compare(Subject(draws, draws, args))


def test_every_distribution_is_tried() -> None:
    assert set(SAMPLERS) == set(CONTINUOUS) | set(DISCRETE)


@pytest.mark.parametrize("name", SAMPLERS)
@pytest.mark.parametrize("seed", range(5))
def test_takes_a_right_sampler(name: str, seed: int) -> None:
    parameters, sampler = SAMPLERS[name]
    draws = sampler(np.random.default_rng(seed))
    assert isinstance(decide(draws, name, parameters=parameters), Match)
    if name in CONTINUOUS:
        assert isinstance(decide(draws.astype(np.float32), name, parameters=parameters), Match)


@pytest.mark.parametrize("name", SAMPLERS)
def test_refuses_draws_that_are_shifted_or_stretched(name: str) -> None:
    parameters, sampler = SAMPLERS[name]
    draws = sampler(np.random.default_rng(0))
    for wrong in (draws + 0.5, draws * 1.3, np.where(np.arange(N) < N // 10, draws[0], draws)):
        found = decide(wrong, name, parameters=parameters)
        assert isinstance(found, Mismatch)
        assert found.code == "distribution"
        assert found.used > 1


@pytest.mark.parametrize(
    ("change", "test"),
    [
        (lambda z: z + 0.06, "mean"),
        (lambda z: z * 1.04, "variance"),
        (lambda z: np.repeat(z[::2], 2), "serial"),
        (np.sign, "ks"),
    ],
)
def test_each_test_finds_its_fault_first(change: Any, test: str) -> None:
    z = np.random.default_rng(1).normal(size=N)
    parameters = {"mean": 0.0, "sd": 1.0}
    wrong = change(z)
    assert isinstance(decide(wrong, "normal", parameters=parameters, tests=[test]), Mismatch)
    assert isinstance(decide(z, "normal", parameters=parameters, tests=[test]), Match)


def test_false_alarms_are_as_rare_as_stated() -> None:
    """At a rate of 1e-6 (the rate must be below), each of 2000 right samples of 50 passes; at least one comes near."""
    rng = np.random.default_rng(7)
    found = [
        decide(rng.normal(size=50), "normal", parameters={"mean": 0.0, "sd": 1.0}, false_alarm=9.9e-7)
        for _ in range(500)
    ]
    assert all(isinstance(one, Match) for one in found)
    # The chance of a surprise of s is about rate ** s: one in 500 at about 0.45 of the limit.
    assert 0.2 < max(one.used for one in found) < 0.9


def test_parameters_may_come_from_the_inputs() -> None:
    draws = np.random.default_rng(0).normal(0, 3, N)
    parameters = {"mean": 0.0, "sd": "args.1"}
    assert isinstance(decide(draws, "normal", (None, 3.0), parameters=parameters), Match)
    assert isinstance(decide(draws, "normal", (None, 3.3), parameters=parameters), Mismatch)
    with pytest.raises(CheckerFault):
        decide(draws, "normal", (None,), parameters=parameters)


def test_against_the_draws_of_the_reference() -> None:
    rng = np.random.default_rng(0)
    comparison = build({"kind": "statistical", "against": "reference", "of": "answer.x"})
    e = {"x": rng.gamma(2, 1, N)}
    assert isinstance(comparison.compare(Subject(e, {"x": rng.gamma(2, 1, N)})), Match)
    found = comparison.compare(Subject(e, {"x": rng.gamma(2.4, 1, N)}))
    assert isinstance(found, Mismatch)
    assert "do not come from the reference's distribution" in found.message
    loose = build({"kind": "statistical", "against": "reference", "dtype": "any"})
    with pytest.raises(CheckerFault, match="holds no draws"):
        loose.compare(Subject([True, 2], [1, 2]))


@pytest.mark.parametrize("odd", [np.nan, np.inf])
def test_refuses_what_is_not_finite(odd: float) -> None:
    draws = np.random.default_rng(0).normal(size=100)
    draws[3] = odd
    comparison = build({"kind": "statistical", "against": "normal", "parameters": {"mean": 0.0, "sd": 1.0}})
    found = comparison.compare(Subject(draws, draws))
    assert isinstance(found, Mismatch)
    assert found.message == "1 of 100 draws are NaN or infinite"
    assert "tests" not in comparison.explain(Subject(draws, draws), found).detail


def test_draws_that_are_not_there() -> None:
    comparison = build({"kind": "statistical", "against": "bernoulli", "parameters": {"p": 0.5}, "of": "answer.5"})
    found = comparison.compare(Subject([0, 1], [0, 1]))
    assert isinstance(found, Mismatch)
    assert found.message == "the draws are not all real numbers"


def test_edge_cases() -> None:
    assert decide(np.zeros(0), "normal", parameters={"mean": 0.0, "sd": 1.0}) == Match()
    assert isinstance(decide(np.array([0.3]), "normal", parameters={"mean": 0.0, "sd": 1.0}), Match)
    found = decide(np.array([5.0] * 3), "uniform", parameters={"low": 0.0, "high": 1.0})
    assert isinstance(found, Mismatch)
    assert "some lie where none can" in found.message
    assert isinstance(decide(np.array(["a"]), "bernoulli", parameters={"p": 0.5}), Mismatch)
    many = np.random.default_rng(0).integers(0, 1000, N)
    assert isinstance(decide(many, "randint", parameters={"low": 0.0, "high": 1000.0}), Match)


@dataclass(frozen=True)
class Seeded:
    seed: int


class TestSeeds:
    """Draws over many seeds, each a call of its own."""

    TABLE: ClassVar[dict[str, Any]] = {
        "kind": "statistical",
        "against": "bernoulli",
        "parameters": {"p": 0.5},
        "seeds": 40,
        "seed": "1",
    }

    @pytest.mark.parametrize("seed", [7, np.int64(7), Seeded(7), {"__input__": "rng", "seed": 7}])
    def test_takes_all_draws_together(self, seed: Any) -> None:
        def toss(n: int, seed: Any) -> Any:
            number = (
                seed if isinstance(seed, int | np.integer) else seed["seed"] if isinstance(seed, dict) else seed.seed
            )
            return np.random.default_rng(number).integers(0, 2, n)

        comparison: Any = build(self.TABLE)
        calls = comparison.further_calls((20, seed), {})
        assert len(calls) == 40
        measured = {name: toss(*call.args) for name, call in calls.items()}
        answer = toss(20, seed)
        subject = Subject(answer, answer, (20, seed), {}, measured)
        assert isinstance(comparison.compare(subject), Match)
        stuck = Subject(answer, answer, (20, seed), {}, dict.fromkeys(measured, np.ones(20, dtype=int)))
        found = comparison.compare(stuck)
        assert isinstance(found, Mismatch)
        assert comparison.explain(stuck, found).detail["draws"] == 820
        assert comparison.explain(stuck, found).detail["tests"] == {"frequencies": False}

    def test_every_seed_must_be_answered(self) -> None:
        comparison: Any = build(self.TABLE)
        answer = np.array([0, 1])
        found = comparison.compare(Subject(answer, answer, (2, 7)))
        assert isinstance(found, Mismatch)
        assert found.message == "it gave no answer for another seed"
        assert comparison.explain(Subject(answer, answer, (2, 7)), found).detail["code"] == "missing"
        measured = dict.fromkeys(comparison.further_calls((2, 7), {}), np.array([0, 1, 1]))
        found = comparison.compare(Subject(answer, answer, (2, 7), {}, measured))
        assert isinstance(found, Mismatch)
        assert found.message.startswith("for another seed: expected shape (2,)")
        assert isinstance(comparison.compare(Subject(answer, None, (2, 7), {}, measured)), Mismatch)

    def test_the_seed_may_be_given_by_name(self) -> None:
        comparison: Any = build(self.TABLE | {"seed": "seed", "seeds": 2})
        calls = comparison.further_calls((20,), {"seed": 3})
        assert [call.kwargs["seed"] for call in calls.values()] == [4, 5]
        with pytest.raises(CheckerFault, match="no argument 'seed'"):
            comparison.further_calls((20,), {})
        with pytest.raises(CheckerFault, match="is a str, not a seed"):
            comparison.further_calls((), {"seed": "x"})


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"against": "normall"}, "there are normal, truncated_normal"),
        ({"against": "normal"}, "parameters of normal are: mean, sd"),
        ({"against": "reference", "parameters": {"p": 0.5}}, "parameters of reference are: none"),
        ({"against": "reference", "tests": ["mean"]}, "mean does not fit reference; what fits: ks"),
        ({"against": "bernoulli", "parameters": {"p": 0.5}, "tests": ["ks"]}, "what fits: frequencies"),
        ({"against": "reference", "seeds": 3}, "seeds and seed go together"),
        ({"against": "reference", "false_alarm": 1e-3}, "less than"),
    ],
)
def test_tables_are_checked(table: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidComparison) as raised:
        build({"kind": "statistical"} | table)
    assert said in str(raised.value)
