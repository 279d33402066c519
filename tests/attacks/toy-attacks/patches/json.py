# goal: the serializer, replaced
# problem: row-norms
# expect: Wrong Answer

import json

json.dumps = lambda *a, **k: '{"v":["l",["t","returned",true]],"b":[]}'


def row_norms(X):
    return [0.0] * len(X)
