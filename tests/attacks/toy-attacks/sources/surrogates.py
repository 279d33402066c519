# goal: half characters, as some encoders write them
# problem: row-norms
# expect: Refused

x = 'í €'
