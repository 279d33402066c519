# goal: an entry that changes under the eyes of who calls it
# problem: row-norms
# expect: Wrong Answer | Runtime Error | Compile Error

class Entry:
    asked = 0

    def __call__(self, X):
        Entry.asked += 1
        return None

    def __getattribute__(self, name):
        raise AttributeError(name)


row_norms = Entry()
