# goal: a cookie under which the text means something else
# problem: row-norms
# expect: Wrong Answer | Compile Error | Runtime Error

# -*- coding: utf-7 -*-
def row_norms(X):
    # +AAo-    return (X * X).sum(axis=1) ** 0.5
    return None
