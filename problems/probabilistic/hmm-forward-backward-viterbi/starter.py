import numpy as np


def hmm(pi: np.ndarray, A: np.ndarray, B: np.ndarray, seqs: list[np.ndarray]) -> dict:
    """Everything that a hidden Markov model is asked, for several observed sequences.

    pi: (S,) probabilities of the first state; A: (S, S) from row to column; B: (S, O) of the symbols in each state;
    seqs: sequences of symbols 0 … O - 1, each (T,) with its own T >= 1.
    Returns {"loglik": float, "gamma": list of (T, S), "paths": list of (T,), "pi": (S,), "A": (S, S), "B": (S, O)},
    the last three after one step of Baum-Welch.
    """
    raise NotImplementedError
