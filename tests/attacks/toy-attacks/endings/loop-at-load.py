# goal: a loop before anything is asked
# problem: row-norms
# expect: Time Limit Exceeded

import time

until = time.monotonic() + 12
while time.monotonic() < until:
    pass
