import numpy as np
from reference import hmm
from sketch import line, panel, picture, points


def pictures():
    rng = np.random.default_rng(6)
    pi, A = np.array([0.9, 0.1]), np.array([[0.95, 0.05], [0.1, 0.9]])
    B = np.array([[1 / 6] * 6, [0.1] * 5 + [0.5]])
    state, rolls = 0, []
    for _ in range(80):
        state = rng.choice(2, p=A[state])
        rolls.append(rng.choice(6, p=B[state]))
    answer = hmm(pi, A, B, [np.array(rolls)])
    sixes = np.flatnonzero(np.array(rolls) == 5)
    yield picture(
        "casino",
        "Eighty rolls of a die. A curve between 0 and 1 shows the probability that the loaded die was used, a "
        "staircase the most probable path. Both are high where sixes, marked below, are frequent.",
        panel(
            line(range(80), answer["gamma"][0][:, 1], label="p(loaded | all rolls)"),
            line(range(80), answer["paths"][0], label="most probable path", style="dashed", steps=True),
            points(sixes, np.full(len(sixes), -0.08), label="a six", marker="^", size=4),
            x="roll",
        ),
        height=2.8,
    )
