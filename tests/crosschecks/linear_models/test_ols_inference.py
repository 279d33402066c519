from __future__ import annotations

from fractions import Fraction

import numpy as np
from scipy import stats
from sklearn.linear_model import LinearRegression

from tests.crosschecks.conftest import Reference


def test_one_column_as_scipy_has_it(reference: Reference) -> None:
    rng = np.random.default_rng(71)
    x = rng.standard_normal(30) + 3.0
    y = 2.0 * x + rng.standard_normal(30)

    answer = reference(x[:, None], y)

    line = stats.linregress(x, y)
    np.testing.assert_allclose(answer["coef"], [line.intercept, line.slope], rtol=1e-10)
    np.testing.assert_allclose(answer["se"], [line.intercept_stderr, line.stderr], rtol=1e-10)
    np.testing.assert_allclose(answer["p"][1], line.pvalue, rtol=1e-9)
    np.testing.assert_allclose(answer["r2"], line.rvalue**2, rtol=1e-10)


def test_the_fit_is_that_of_scikit_learn(reference: Reference) -> None:
    rng = np.random.default_rng(72)
    X = rng.standard_normal((40, 5))
    y = X @ np.arange(5.0) + rng.standard_normal(40)

    answer = reference(X, y)

    model = LinearRegression().fit(X, y)
    np.testing.assert_allclose(answer["coef"], np.append(model.intercept_, model.coef_), rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(answer["r2"], model.score(X, y), rtol=1e-10)


def test_a_nearly_collinear_design_in_exact_fractions(reference: Reference) -> None:
    rng = np.random.default_rng(73)
    x = rng.standard_normal(12)
    X = np.column_stack([x, x + 1e-7 * rng.standard_normal(12)])
    y = rng.standard_normal(12)

    answer = reference(X, y)

    rows = [[Fraction(1), Fraction(float(a)), Fraction(float(b))] for a, b in X]
    targets = [Fraction(float(one)) for one in y]
    gram = [[sum((row[i] * row[j] for row in rows), Fraction(0)) for j in range(3)] for i in range(3)]
    table = [[*gram[i], *(Fraction(int(i == j)) for j in range(3))] for i in range(3)]
    for i in range(3):
        table[i] = [value / table[i][i] for value in table[i]]
        for k in range(3):
            if k != i:
                table[k] = [a - table[k][i] * b for a, b in zip(table[k], table[i], strict=True)]
    inverse = [row[3:] for row in table]
    moments = [sum((row[i] * t for row, t in zip(rows, targets, strict=True)), Fraction(0)) for i in range(3)]
    coef = [sum((a * m for a, m in zip(row, moments, strict=True)), Fraction(0)) for row in inverse]
    errors = [
        t - sum((a * c for a, c in zip(row, coef, strict=True)), Fraction(0))
        for row, t in zip(rows, targets, strict=True)
    ]
    sigma2 = sum((e * e for e in errors), Fraction(0)) / 9
    np.testing.assert_allclose(answer["coef"], [float(c) for c in coef], rtol=1e-6)
    np.testing.assert_allclose(answer["se"], [float(sigma2 * inverse[j][j]) ** 0.5 for j in range(3)], rtol=1e-6)
