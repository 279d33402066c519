import numpy as np
from reference import lda_projection
from sketch import line, panel, picture, points


def pictures():
    rng = np.random.default_rng(5)
    y = np.repeat([0, 1], 45)
    long = rng.standard_normal(90) * 3.0
    across = rng.standard_normal(90) * 0.35 + np.where(y == 0, -0.8, 0.8)
    turn = np.array([[0.9, 0.44], [-0.44, 0.9]])
    X = np.column_stack([long, across]) @ turn
    w = lda_projection(X, y, 1)[0][:, 0]
    w /= np.linalg.norm(w)
    axis = np.linalg.svd(X - X.mean(axis=0))[2][0]
    ends = np.array([-1.0, 1.0])
    yield picture(
        "across",
        "Left, two long parallel clouds of points with two lines through the middle: the first principal axis along "
        "the clouds and Fisher's direction across them. Right, the points projected: on the principal axis the two "
        "classes overlap fully, on Fisher's direction they are apart.",
        panel(
            points(*X.T, group=y, size=3),
            line(*np.outer(6 * axis, ends), label="first principal axis", style="dashed"),
            line(*np.outer(3 * w, ends), label="Fisher's direction"),
            equal=True,
        ),
        panel(
            points(X @ axis, 1.0 + 0.12 * y, group=y, size=3),
            points(X @ w * 2, 0.12 * y, group=y, size=3),
            x="projection",
            yticks={0.06: "Fisher", 1.06: "PCA"},
        ),
        height=3.0,
    )
