import numpy as np
from reference import fit_temperature
from sketch import bars, line, panel, picture, points


def nll_at(logits, y, T):
    """NLL at T is that at 1 of the divided logits."""
    return fit_temperature(logits / T, y)[1]


def pictures():
    rng = np.random.default_rng(1)
    z = 1.5 * rng.standard_normal((1000, 5))
    y = (z + rng.gumbel(size=z.shape)).argmax(axis=1)
    logits = 3.0 * z
    T, _, least = fit_temperature(logits, y)
    grid = np.geomspace(0.5, 20, 40)

    def shares(temperature):
        e = np.exp((logits - logits.max(axis=1, keepdims=True)) / temperature)
        return np.histogram((e / e.sum(axis=1, keepdims=True)).max(axis=1), np.linspace(0, 1, 11))[0]

    centres = np.linspace(0.05, 0.95, 10)
    yield picture(
        "nll",
        "Left, the negative log-likelihood against the temperature: one valley near 3, with its lowest point marked. "
        "Right, how many samples have which confidence: nearly all close to 1 before, spread from 0.3 to 1 after.",
        panel(
            line(grid, [nll_at(logits, y, t) for t in grid]),
            points([T], [least], label=f"T = {T:.2f}"),
            x="T",
            y="NLL",
            xscale="log",
        ),
        panel(
            bars(centres - 0.02, shares(1.0), label="T = 1", width=0.04),
            bars(centres + 0.02, shares(T), label=f"T = {T:.2f}", width=0.04),
            x="confidence",
            y="samples",
        ),
        height=2.8,
    )
