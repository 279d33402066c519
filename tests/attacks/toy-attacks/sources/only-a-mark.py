# goal: a byte order mark and nothing else
# problem: row-norms
# expect: Refused

﻿
