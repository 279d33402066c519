import numpy as np
from reference import GaussianNB
from sketch import line, panel, picture


def pictures():
    rng = np.random.default_rng(0)
    narrow, wide = 0.5 + 0.5 * rng.standard_normal(300), 2.0 * rng.standard_normal(300)
    model = GaussianNB()
    model.fit(np.concatenate([narrow, wide])[:, None], np.repeat([0, 1], 300))
    x = np.linspace(-5.0, 5.0, 81)
    density = np.exp(-((x[:, None] - model.theta_[:, 0]) ** 2) / (2 * model.var_[:, 0]))
    joint = model.class_prior_ * density / np.sqrt(2 * np.pi * model.var_[:, 0])
    yield picture(
        "one-feature",
        "Two panels over one feature. Left, a narrow and a wide bell curve, each times its prior. "
        "Right, the posterior of the narrow class: high in an interval around its mean and near 0 on both sides.",
        panel(
            line(x, joint[:, 0], label="narrow"), line(x, joint[:, 1], label="wide", style="dashed"), x="x", y="p(c, x)"
        ),
        panel(line(x, np.exp(model.predict_log_proba(x[:, None]))[:, 0]), x="x", y="p(narrow | x)"),
        height=2.6,
    )
