import numpy as np
from reference import BM25
from sketch import line, panel, picture


def score_of_first(first, others, **parameters):
    """The score of one document for the query "a", among others."""
    ids, scores = BM25([first, *others], **parameters).search(["a"], 99)
    return float(scores[list(ids).index(0)])


def pictures():
    counts = np.arange(1, 16)
    lengths = np.arange(1, 41)
    others = [["x"] * 10] * 20
    yield picture(
        "saturation",
        "Left, the score against the number of occurrences, for three values of k1: flat for 0, soon level for 1.2, "
        "nearly straight for 10. Right, the score of one occurrence against the length, for three values of b: level "
        "for 0, falling for 0.75, falling more steeply for 1; they meet near the average length.",
        panel(
            *(
                line(counts, [score_of_first(["a"] * n, others, k1=k1, b=0.0) for n in counts], label=f"k1 = {k1:g}")
                for k1 in (0.0, 1.2, 10.0)
            ),
            title="b = 0",
            x="occurrences",
            y="score",
        ),
        panel(
            *(
                line(
                    lengths, [score_of_first(["a"] + ["y"] * (n - 1), others, b=b) for n in lengths], label=f"b = {b:g}"
                )
                for b in (0.0, 0.75, 1.0)
            ),
            title="k1 = 1.2",
            x="length (average: about 10)",
            y="score of one occurrence",
        ),
    )
