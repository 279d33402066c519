import numpy as np
from reference import ThompsonBandit
from sketch import line, panel, picture


def pictures():
    rng = np.random.default_rng(2)
    rates = np.array([0.10, 0.12, 0.20])
    batches, size = 40, 50
    bandit = ThompsonBandit(3, seed=1)
    shares = []
    for _ in range(batches):
        arms = bandit.choose(size)
        shares.append(np.bincount(arms, minlength=3) / size)
        bandit.update(arms, rng.random(size) < rates[arms])
    shares = np.array(shares)  # (batches, 3)
    regret = size * np.cumsum(shares @ (rates.max() - rates))
    even = size * np.arange(1, batches + 1) * (rates.max() - rates).mean()
    number = np.arange(1, batches + 1)
    yield picture(
        "allocation",
        "Left, the shares of three arms over 40 batches: all start near a third, the best arm's share rises to "
        "nearly one. Right, the regret: straight for an even split, a flattening curve for Thompson sampling.",
        panel(
            *(line(number, shares[:, a], label=f"rate {rates[a]:.2f}") for a in range(3)),
            x="batch",
            y="share of requests",
        ),
        panel(line(number, regret, label="Thompson"), line(number, even, label="even split"), x="batch", y="regret"),
    )
