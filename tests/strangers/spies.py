"""Submissions that do their best to carry hidden inputs out, and their own answers in place of the expected ones."""

from __future__ import annotations

_HEAD = """import base64, json, sys, warnings
import numpy as np

def told(x, tag):
    return [repr(x), json.dumps(x.tolist()), x.tobytes().hex(), base64.b64encode(x.tobytes()).decode(), tag,
            " ".join(str(int(v)) for v in x), " ".join(f"{v:.2f}" for v in x), " ".join(f"{v:.6e}" for v in x),
            base64.b64encode(tag.encode()).decode(), tag.encode().hex(), ".".join(tag)]

def right(x, tag):
    return {"values": 3 * x + 1, "codes": (7 * x).astype(np.int64), "name": tag[::-1]}

"""

BODIES = {
    "imports a name": "if tag != 'open': __import__('a' + x.tobytes().hex())\n    return right(x, tag)",
    "imports another name": "if tag != 'open': __import__('a' + base64.b32encode(tag.encode()).decode().strip('='))\n"
    "    return right(x, tag)",
    "right": "return right(x, tag)",
    "right and prints": "print(*told(x, tag)); print(*told(x, tag), file=sys.stderr); return right(x, tag)",
    "answers its input": 'return {"values": x, "codes": (7 * x).astype(np.int64), "name": tag}',
    "answers zero": 'return {"values": 0 * x, "codes": 0 * x.astype(np.int64), "name": ""}',
    "zero codes": 'return right(x, tag) | {"codes": np.zeros(len(x), dtype=np.int64)}',
    "other name": 'return right(x, tag) | {"name": tag}',
    "is nearly right": 'return right(x, tag) | {"values": 3 * x + 1 + 1e-3}',
    "answers text": "return told(x, tag)",
    "answers with keys": "return dict.fromkeys(told(x, tag), 1.0)",
    "answers with more keys": "return right(x, tag) | dict.fromkeys(told(x, tag), 1.0)",
    "answers another form": "return x[:1]",
    "answers a strange object": "return type(told(x, tag)[3].rstrip('='), (), {})()",
    "answers strange keys": "return {text: print for text in told(x, tag)}",
    "raises its name": "raise type(told(x, tag)[3], (Exception,), {})()",
    "answers a shape": 'return right(x, tag) | {"values": np.zeros((0, int(x[0]), int(x[1])))}',
    "answers a length": 'return right(x, tag) | {"name": "y" * int(x[0])}',
    "answers that many": "return [0.0] * int(x[0])",
    "answers a number of bits": 'return right(x, tag) | {"codes": 1 << int(x[0])}',
    "answers texts of a width": 'return right(x, tag) | {"codes": np.zeros(1, dtype=f"<U{int(x[0])}")}',
    "dies": "print(*told(x, tag), file=sys.stderr, flush=True); import os; os._exit(7)",
    "warns": "warnings.warn(' '.join(told(x, tag)))\n    return None",
    "loops": "print(told(x, tag), flush=True)\n    while tag != 'open': pass",
    "raises in a function of that name": (
        "code = compile('def f_' + x.tobytes().hex() + '():\\n    raise ValueError', '<submission>', 'exec')\n"
        "    space = {}\n    exec(code, space)\n    list(space.values())[-1]()"
    ),
    "raises in a frame like ours": (
        "import types\n    def f(): raise ValueError\n    here = sys._getframe().f_code\n"
        "    f.__code__ = f.__code__.replace(co_name=told(x, tag)[3], co_filename=here.co_filename,\n"
        "                                    co_firstlineno=int(x[0]))\n    f()"
    ),
}
for _number in range(11):
    BODIES[f"raises text {_number}"] = f"raise ValueError(told(x, tag)[{_number}])"
for _name, _text in {
    "KeyError": "{}[told(x, tag)[3]]",
    "int": "int(told(x, tag)[3])",
    "attribute": "getattr(x, told(x, tag)[3])",
    "nameless": "raise KeyError(*told(x, tag))",
    "chained": "raise ValueError('a plain reason') from ValueError(*told(x, tag))",
    "a letter at a time": "raise ValueError(' '.join(chr(97 + int(d)) for v in x for d in str(int(v))))",
    "words": "raise ValueError(' '.join('zero one two three four five six seven eight nine'.split()[int(d)] "
    "for v in x for d in str(int(v))))",
}.items():
    BODIES[f"raises by {_name}"] = _text

SOURCES = {name: f"{_HEAD}def vault(x, tag):\n    {body}\n" for name, body in BODIES.items()}
SOURCES["raises while it loads"] = "raise ValueError('an honest reason')\n"
SOURCES["does not compile"] = "def vault(x, tag:\n"
