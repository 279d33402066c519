# goal: a NUL byte in two bytes
# problem: row-norms
# expect: Refused

x = 'À€'
