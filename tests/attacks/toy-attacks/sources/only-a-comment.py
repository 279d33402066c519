# goal: nothing at all
# problem: row-norms
# expect: Compile Error

# row_norms
