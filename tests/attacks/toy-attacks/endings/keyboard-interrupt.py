# goal: the exception that ends whoever runs tests
# problem: row-norms
# expect: Runtime Error

def row_norms(X):
    raise KeyboardInterrupt
