# goal: an exception whose class has a very long name
# problem: row-norms
# expect: Runtime Error

def row_norms(X):
    raise type("E" * 3_000_000, (ValueError,), {"__module__": "x" * 3_000_000})("\x1b[31m")
