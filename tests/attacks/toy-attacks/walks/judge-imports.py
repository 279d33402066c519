# goal: the sandbox's own code, imported openly
# problem: row-norms
# expect: Rejected

import sandbox.inside.child


def row_norms(X):
    return sandbox.inside.child
