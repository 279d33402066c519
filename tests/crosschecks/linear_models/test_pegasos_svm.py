from __future__ import annotations

import numpy as np
from sklearn.linear_model import SGDClassifier
from sklearn.svm import LinearSVC

from tests.crosschecks.conftest import Reference


def data() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(61)
    X = rng.standard_normal((80, 3))
    return X, np.where(X @ [1.0, -2.0, 0.5] + 0.5 * rng.standard_normal(80) > 0, 1, -1)


def test_many_steps_come_near_the_minimum_of_scikit_learn(reference: Reference) -> None:
    X, y = data()
    lam = 0.05

    def objective(w: np.ndarray) -> float:
        return float(lam / 2 * w @ w + np.maximum(0.0, 1.0 - y * (X @ w)).mean())

    _, average = reference(X, y, lam, np.random.default_rng(1).integers(0, 80, 40_000), True)

    model = LinearSVC(loss="hinge", C=1 / (lam * 80), fit_intercept=False, tol=1e-8, max_iter=1_000_000).fit(X, y)
    assert objective(model.coef_[0]) <= objective(average) <= 1.01 * objective(model.coef_[0])


def test_one_pass_in_order_is_the_sgd_of_scikit_learn(reference: Reference) -> None:
    X, y = data()
    lam = 0.1

    # Its "optimal" schedule is 1 / (alpha (t0 + t)); a step size of its own for each row makes it 1 / (lam t).
    model = SGDClassifier(loss="hinge", alpha=lam, learning_rate="constant", eta0=1.0, fit_intercept=False)
    for t, i in enumerate(range(2, 42), start=2):
        if t == 2:
            w, _ = reference(X, y, lam, np.array([0]))
            model.partial_fit(X[:1], y[:1], classes=[-1, 1])
            model.coef_ = w[None].copy()
        model.set_params(eta0=1 / (lam * t))
        model.partial_fit(X[i : i + 1], y[i : i + 1])

    w, _ = reference(X, y, lam, np.array([0, *range(2, 42)]))
    np.testing.assert_allclose(w, model.coef_[0], rtol=1e-9)
