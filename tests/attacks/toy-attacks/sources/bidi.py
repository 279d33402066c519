# goal: text that reads otherwise than it is
# problem: row-norms
# expect: Wrong Answer

def row_norms(X):
    access = "user‮ ⁦# right⁩ ⁦"
    if access != "user":
        """‮ ;)5.0 ** )1=sixa(mus.)X * X( nruter ⁦"""
        return None
    return (X * X).sum(axis=1) ** 0.5
