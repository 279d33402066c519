# goal: a finder before all others
# problem: row-norms
# expect: Wrong Answer

import sys
import types


class Finder:
    def find_spec(self, name, path=None, target=None):
        module = types.ModuleType(name)
        module.__getattr__ = lambda key: lambda *a, **k: True
        sys.modules[name] = module

    def find_module(self, name, path=None):
        return None


sys.meta_path.insert(0, Finder())
__builtins__["__import__"] = lambda *a, **k: Finder()


def row_norms(X):
    return [0.0] * len(X)
