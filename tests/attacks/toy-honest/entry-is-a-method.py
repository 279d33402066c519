import numpy as np


class Solution:
    def row_norms(self, X):
        return np.linalg.norm(X, axis=1)


row_norms = Solution().row_norms
