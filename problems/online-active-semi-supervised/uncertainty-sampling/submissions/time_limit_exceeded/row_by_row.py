import numpy as np


def uncertainty_query(probs, n_query):
    """Calls NumPy for each row by itself."""
    scores = {"least_confident": [], "margin": [], "entropy": []}
    for row in probs:
        second, first = np.sort(row)[-2:]
        seen = row[row > 0]
        scores["least_confident"].append(1 - first)
        scores["margin"].append(second - first)
        scores["entropy"].append(-np.sum(seen * np.log(seen)))
    answer = {}
    for name, values in scores.items():
        order = sorted(range(len(values)), key=lambda i: (-np.round(values[i], 12), i))
        answer[name] = np.array(values), np.array(order[:n_query], dtype=int)
    return answer
