# goal: NUL bytes made while it runs
# problem: row-norms
# expect: Wrong Answer

exec("def row_norms(X):\n    return None\n")
open("/tmp/a", "w").write("\0" * 100)
