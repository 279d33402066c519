# goal: the channel shut for writing
# problem: row-norms
# expect: Runtime Error

import socket


def row_norms(X):
    socket.socket(fileno=3).shutdown(socket.SHUT_RDWR)
