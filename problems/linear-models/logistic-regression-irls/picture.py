import numpy as np
from reference import logistic_irls
from sketch import line, panel, picture, points


def pictures():
    rng = np.random.default_rng(6)
    X = rng.standard_normal((200, 3))
    y = (X @ [2.0, -1.0, 0.5] + rng.logistic(size=200) > 0).astype(int)
    A = np.column_stack([np.ones(200), X])

    def objective(beta):
        return np.logaddexp(0.0, A @ beta).sum() - y @ (A @ beta) + beta[1:] @ beta[1:] / 2

    values = [objective(logistic_irls(X, y, 1.0, 1e-12, k)["coef"]) for k in range(7)]
    best = objective(logistic_irls(X, y, 1.0, 1e-14, 100)["coef"])
    above = np.maximum(np.array(values) - best, 1e-14)
    yield picture(
        "steps",
        "Distance of the objective from its minimum after 0 to 6 Newton steps, on a logarithmic axis: it falls faster "
        "with every step, from about a hundred to rounding.",
        panel(line(range(7), above), points(range(7), above), x="steps", y="objective - minimum", yscale="log"),
        height=2.4,
    )
