# goal: the same, before anything is asked
# problem: row-norms
# expect: Runtime Error

import os

os._exit(0)
