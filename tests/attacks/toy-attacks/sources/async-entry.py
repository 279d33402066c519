# goal: an answer that has yet to be awaited
# problem: row-norms
# expect: Wrong Answer

async def row_norms(X):
    return (X * X).sum(axis=1) ** 0.5
