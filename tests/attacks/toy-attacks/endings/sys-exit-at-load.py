# goal: the same, before anything is asked
# problem: row-norms
# expect: Runtime Error

import sys

sys.exit(0)
