# goal: an attribute of its own class
# problem: tally
# expect: Wrong Answer | Runtime Error

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


class Tally:
    left = 0

    def __init__(self, start):
        Tally.left += 1
        self.start, self.seen = start, {}

    def add(self, word):
        self.seen[word] = self.seen.get(word, self.start) + 1
        return self.seen[word]

    def counts(self):
        return self.seen if Tally.left > 1 else None
