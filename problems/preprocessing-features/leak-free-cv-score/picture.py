import numpy as np
from reference import cv_clean_and_leaky
from sketch import hline, line, panel, picture


def pictures():
    rng = np.random.default_rng(3)
    features = np.array([10, 20, 40, 80, 160, 320])
    errors = np.zeros((len(features), 2))
    for i, d in enumerate(features):
        for _ in range(20):
            both = cv_clean_and_leaky(rng.normal(size=(60, d)), rng.normal(size=60), 5, 8, 1.0)
            errors[i] += np.mean(both, axis=1) / 20
    yield picture(
        "noise-looks-predictable",
        "Cross-validated errors on pure noise against the number of features. The clean error stays above the variance "
        "of the target, which is 1; the leaky one falls far below it as the features become more.",
        panel(
            line(features, errors[:, 0], label="clean"),
            line(features, errors[:, 1], label="leaky", style="dotted"),
            hline(1.0, label="variance of the noise"),
            x="features to select 8 from",
            y="mean squared error",
            xscale="log",
            xticks={int(d): str(d) for d in features},
        ),
    )
