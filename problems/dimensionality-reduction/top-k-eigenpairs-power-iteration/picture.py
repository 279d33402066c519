import numpy as np
from reference import pca_topk
from sketch import line, panel, picture


def pictures():
    rng = np.random.default_rng(3)
    n, d, k = 80, 20, 2
    scores = rng.standard_normal((n, d))
    U, _ = np.linalg.qr(scores - scores.mean(axis=0))
    V, _ = np.linalg.qr(rng.standard_normal((d, d)))
    V0 = rng.standard_normal((d, k))
    counts = range(1, 26)
    lines = []
    for keep, style in ((0.9, "dotted"), (0.7, "dashed"), (0.5, "solid")):
        X = (U * keep ** np.arange(d)) @ V.T
        sines = []
        for iters in counts:
            found = pca_topk(X, k, V0, iters)[1]
            rest = found - found @ V[:, :k] @ V[:, :k].T
            sines.append(max(np.linalg.norm(rest, 2), 1e-15))
        lines.append(line(counts, sines, label=f"ratio of eigenvalues {keep**2:.2g}", style=style))
    yield picture(
        "angles",
        "Sine of the angle to the leading subspace against the number of iterations, logarithmic. Three straight "
        "lines; the smaller the ratio of the next eigenvalue to the last wanted one, the steeper.",
        panel(*lines, x="iterations", y="sine of the angle", yscale="log"),
        height=2.6,
    )
