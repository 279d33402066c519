# goal: an entry that takes nothing
# problem: row-norms
# expect: Runtime Error

def row_norms():
    return None
