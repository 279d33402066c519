# goal: an entry that is none
# problem: row-norms
# expect: Compile Error

row_norms = 3
