import numpy as np
from reference import l1_logistic
from sketch import line, panel, picture, vline


def pictures():
    rng = np.random.default_rng(4)
    X = rng.standard_normal((200, 6))
    y = (X @ [2.0, -1.5, 0.8, 0.0, 0.0, 0.0] + rng.logistic(size=200) > 0).astype(int)
    critical = np.abs((X - X.mean(axis=0)).T @ (y - y.mean())).max() / 200
    lams = np.geomspace(1.2, 0.01, 40) * critical
    weights = np.array([l1_logistic(X, y, lam, 1e-9, 20_000)[0] for lam in lams])
    styles = ["solid"] * 3 + ["dotted"] * 3
    names = ["in the model", "", "", "not in the model", "", ""]
    lines = [line(lams, w, style=style, label=name) for w, style, name in zip(weights.T, styles, names)]
    yield picture(
        "path",
        "Six weights against lam on a logarithmic axis. Right of a vertical line all are 0. Going left, three leave "
        "zero one after the other and grow; the other three leave it late and stay small.",
        panel(*lines, vline(critical), x="lam (the line: its critical value)", y="weight", xscale="log"),
        height=2.8,
    )
