"""Frames: the only language spoken across the border, and the host's parser of hostile bytes.

A frame is a head (magic, kind, length of the tree, length of the blobs), a tree of JSON, and the blobs that the tree
refers to, one after another (codec.py says how a value becomes both). Each blob's dtype and shape stand in the tree, so
they are checked, and bounded, before a byte of the blob is read or a place for it allocated.

`FrameReader` does no input or output itself: it says where the next bytes go and is told how many came. The runner's
child reads with it from a blocking socket, the host from a non-blocking one with a deadline, the fuzzer from a string.
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from typing import Any

import numpy as np

from sandbox.inside.codec import ProtocolError, allocate, check_content, decode, encode, fail

__all__ = ["Frame", "FrameLimits", "FrameReader", "ProtocolError", "frame_buffers"]

MAGIC = b"MLJ1"
HEAD = struct.Struct("<4sBxxxIQ")  # magic, kind, length of the tree, length of the blobs together


@dataclass(frozen=True)
class Frame:
    kind: int
    value: Any


@dataclass(frozen=True)
class FrameLimits:
    """What a reader accepts; more is a ProtocolError before anything of it is allocated."""

    tree_bytes: int = 64 * 2**20
    blob_bytes: int = 2**31


def frame_buffers(kind: int, value: Any) -> list[memoryview]:
    """The buffers to send, in order, for one frame."""
    tree, blobs = encode(value)
    head = HEAD.pack(MAGIC, kind, len(tree), sum(b.nbytes for b in blobs))
    return [memoryview(head + tree), *(b for b in blobs if b.nbytes)]


class FrameReader:
    """Reads one frame after another. `buffer()` is where the next bytes go; `advance(n)` takes note that n came and
    gives the frame when it is whole. Raises ProtocolError at the first thing that is wrong, and is then of no more use.

    layouts: rebuild arrays that were not contiguous as such (inside); the host takes them as contiguous.
    """

    def __init__(self, limits: FrameLimits, *, layouts: bool = False) -> None:
        self._limits, self._layouts = limits, layouts
        self._begin()

    def _begin(self) -> None:
        self._stage = "head"
        self._view = memoryview(bytearray(HEAD.size))
        self._at = 0

    def buffer(self) -> memoryview:
        return self._view[self._at :]

    def advance(self, n: int) -> Frame | None:
        self._at += n
        while self._at == self._view.nbytes:
            if (frame := self._next()) is not None:
                return frame
        return None

    def _next(self) -> Frame | None:
        """The buffer in hand is full: go to the next one, or finish."""
        if self._stage == "head":
            magic, self._kind, tree_bytes, self._left = HEAD.unpack(self._view)
            if magic != MAGIC:
                fail("not a frame")
            if not 0 < tree_bytes <= self._limits.tree_bytes or self._left > self._limits.blob_bytes:
                fail("a frame larger than allowed")
            self._stage, self._view, self._at = "tree", memoryview(bytearray(tree_bytes)), 0
            return None
        if self._stage == "tree":
            self._parse_tree()
        else:
            self._finish_blob()
        return self._start_blob()

    def _parse_tree(self) -> None:
        try:
            body = json.loads(bytes(self._view))
        except (ValueError, RecursionError) as e:
            raise ProtocolError(f"the tree is not JSON: {type(e).__name__}") from None
        if not (type(body) is dict and body.keys() == {"v", "b"} and type(body["b"]) is list):
            fail("the tree has not the two parts of one")
        self._tree, self._specs = body["v"], body["b"]
        self._arrays: list[np.ndarray[Any, Any]] = []
        self._stage = "blobs"

    def _start_blob(self) -> Frame | None:
        while len(self._arrays) < len(self._specs):
            seen, memory = allocate(self._specs[len(self._arrays)], self._left, layouts=self._layouts)
            self._left -= memory.nbytes
            self._pending = seen, memory
            if memory.nbytes:
                self._view, self._at = memory.reshape(-1).view(np.uint8).data, 0
                return None
            self._finish_blob()
        if self._left:
            fail("bytes that belong to no blob")
        frame = Frame(self._kind, decode(self._tree, self._arrays))
        self._begin()
        return frame

    def _finish_blob(self) -> None:
        seen, memory = self._pending
        check_content(memory)
        if seen.base is not memory and seen is not memory:  # strided: the bytes came by rows
            seen[...] = memory
        self._arrays.append(seen)
