# goal: an endless answer, taken one by one
# problem: row-norms
# expect: Wrong Answer
# message: generator

def row_norms(X):
    while True:
        yield 0.0
