import numpy as np; from math import sqrt
def row_norms(X):
	out = []; n = len(X)
	for i in range(n): out.append(sqrt(sum(v*v for v in X[i]))); continue
	else: pass
	return np.array(out, )
