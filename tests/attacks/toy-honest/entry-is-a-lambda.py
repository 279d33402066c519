import numpy as np

row_norms = lambda X: np.linalg.norm(X, axis=1)
