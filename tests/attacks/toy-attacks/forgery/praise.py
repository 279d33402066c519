# goal: a frame that says it was accepted
# problem: row-norms
# expect: Wrong Answer
# message: answer

import sys


def row_norms(X):
    inside = sys.modules["sandbox.inside.child"]
    import socket

    channel = socket.socket(fileno=3)
    inside.send(channel, inside.ANSWER, {"verdict": "Accepted", "score": 100})
    return None
