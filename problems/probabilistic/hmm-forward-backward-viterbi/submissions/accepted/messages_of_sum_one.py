import numpy as np


def hmm(pi, A, B, seqs):
    """Each message is normalised by itself; what they have to do with each other is restored at the end."""
    S, O = B.shape
    answer = {"loglik": 0.0, "gamma": [], "paths": [], "pi": np.zeros(S), "A": np.zeros((S, S)), "B": np.zeros((S, O))}
    for x in seqs:
        T = len(x)
        E = np.ascontiguousarray(B[:, x].T)
        F, G, V = [pi * E[0]], [np.ones(S)], pi * E[0]
        pointers = np.zeros((T, S), dtype=np.int64)
        for t in range(T):
            if t:
                F.append((F[-1] @ A) * E[t])
                ways = V[:, None] * A
                pointers[t] = (ways >= ways.max(axis=0) * (1 - 1e-9)).argmax(axis=0)
                V = ways.max(axis=0) * E[t]
            size = F[-1].sum()
            if size == 0:
                return {"loglik": -np.inf, "gamma": None, "paths": None, "pi": pi.copy(), "A": A.copy(), "B": B.copy()}
            answer["loglik"] += float(np.log(size))
            F[-1] = F[-1] / size
            V = V / V.max()
        for t in reversed(range(1, T)):
            message = A @ (E[t] * G[-1])
            G.append(message / message.sum())
        G = G[::-1]
        gamma = np.array(F) * np.array(G)
        gamma /= gamma.sum(axis=1, keepdims=True)
        for t in range(T - 1):
            pair = F[t][:, None] * A * (E[t + 1] * G[t + 1])
            answer["A"] += pair / pair.sum()
        one_hot = np.eye(O)[x]
        answer["B"] += gamma.T @ one_hot
        answer["pi"] += gamma[0] / len(seqs)
        path = np.zeros(T, dtype=np.int64)
        path[-1] = (V >= V.max() * (1 - 1e-9)).argmax()
        for t in reversed(range(1, T)):
            path[t - 1] = pointers[t][path[t]]
        answer["gamma"].append(gamma)
        answer["paths"].append(path)
    for key, old in (("A", A), ("B", B)):
        rows = answer[key].sum(axis=1)
        some = rows > 0
        answer[key][some] /= rows[some, None]
        answer[key][~some] = old[~some]
    return answer
