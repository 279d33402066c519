"""Sources that use numpy.linalg.svd, scipy.special.softmax, numpy.absolute or scipy.cluster, each in another way, and
what each of them uses. `# here` stands in the line that is to be named. Reading finds some of them; running, all.

And honest ones, which are to be let be."""

# ruff: noqa: E501 - each is a source in a line

from __future__ import annotations

__all__ = ["ALLOWED", "FORBIDDEN", "HONEST", "WAYS"]

FORBIDDEN = ("numpy.linalg.svd", "scipy.special.softmax", "numpy.absolute", "scipy.cluster")
ALLOWED = ("numpy", "scipy", "solution", "support")

SVD, SOFTMAX, ABSOLUTE, CLUSTER = FORBIDDEN

WAYS: dict[str, tuple[str, str]] = {
    # -- by its name, more or less ------------------------------------------------------------------------------------
    "plain": (SVD, "import numpy as np\ndef f(x):\n    return np.linalg.svd(x)[1]  # here"),
    "alias": (SVD, "import numpy as np\ns = np.linalg.svd\ndef f(x): return s(x)[1]  # here"),
    "alias of the module": (SVD, "import numpy\nla = numpy.linalg\ndef f(x): return la.svd(x)[1]  # here"),
    "from": (SVD, "from numpy.linalg import svd as s  # here\ndef f(x): return s(x)[1]"),
    "from, in a function": (SVD, "def f(x):\n    from numpy.linalg import svd  # here\n    return svd(x)[1]"),
    "star": (SVD, "from numpy.linalg import *\ndef f(x): return svd(x)[1]  # here"),
    "in a list": (SVD, "import numpy as np\nl = [np.linalg.svd]\ndef f(x): return l[0](x)[1]  # here"),
    "in a dict": (SVD, "import numpy as np\nd = {1: np.linalg.svd}\ndef f(x): return d[1](x)[1]  # here"),
    "in a class": (SVD, "import numpy as np\nclass A: s = np.linalg.svd\ndef f(x): return A.s(x)[1]  # here"),
    "by a default": (SVD, "import numpy as np\ndef f(x, s=np.linalg.svd): return s(x)[1]  # here"),
    "the entry itself": (SVD, "import numpy as np\nf = np.linalg.svd  # here"),
    "walrus": (SVD, "import numpy as np\ndef f(x): return (s := np.linalg.svd)(x)[1]  # here"),
    "lambda": (SVD, "import numpy as np\ns = lambda m: m.svd\ndef f(x): return s(np.linalg)(x)[1]  # here"),
    "unpacked": (SVD, "import numpy as np\n(_, s) = 0, np.linalg.svd\ndef f(x): return s(x)[1]  # here"),
    # -- by a name that is put together -------------------------------------------------------------------------------
    "getattr": (SVD, "import numpy as np\ndef f(x): return getattr(np.linalg, 's' + 'vd')(x)[1]  # here"),
    "getattr by getattr": (SVD, "import numpy as np\ndef f(x): return getattr(getattr(np, 'lin' + 'alg'), 'dvs'[::-1])(x)[1]  # here"),
    "attrgetter": (SVD, "import numpy, operator\ndef f(x): return operator.attrgetter('linalg.sv' + 'd')(numpy)(x)[1]  # here"),
    "methodcaller": (SVD, "import numpy, operator\ndef f(x): return operator.methodcaller('sv' + 'd', x)(numpy.linalg)[1]  # here"),
    "reduce": (SVD, "import numpy, functools\ndef f(x): return functools.reduce(getattr, ['linalg', 'sv' + 'd'], numpy)(x)[1]  # here"),
    "__dict__": (SVD, "import numpy as np\ndef f(x): return np.__dict__['lin' + 'alg'].__dict__['sv' + 'd'](x)[1]  # here"),
    "vars": (SVD, "import numpy as np\ndef f(x): return vars(np.linalg)['sv' + 'd'](x)[1]  # here"),
    "items of vars": (SVD, "import numpy as np\nt = dict(vars(np.linalg).items())\ndef f(x): return t['sv' + 'd'](x)[1]  # here"),
    "__getattribute__": (SVD, "import numpy as np\ndef f(x): return np.linalg.__getattribute__('sv' + 'd')(x)[1]  # here"),
    "object.__getattribute__": (SVD, "import numpy as np\ndef f(x): return object.__getattribute__(np.linalg, 'sv' + 'd')(x)[1]  # here"),
    "inspect": (SVD, "import inspect, numpy as np\nt = dict(inspect.getmembers(np.linalg))\ndef f(x): return t['sv' + 'd'](x)[1]  # here"),
    "dir": (SVD, "import numpy as np\nn = [n for n in dir(np.linalg) if n.startswith('sv') and len(n) == 3]\ndef f(x): return getattr(np.linalg, n[0])(x)[1]  # here"),
    "import_module": (SVD, "import importlib\nm = importlib.import_module('numpy.lin' + 'alg')\ndef f(x): return m.svd(x)[1]  # here"),
    "__import__": (SVD, "m = __import__('num' + 'py')\ndef f(x): return getattr(m.linalg, 'sv' + 'd')(x)[1]  # here"),
    "__import__ with a list": (SVD, "m = __import__('numpy.lin' + 'alg', fromlist=['sv' + 'd'])  # here\ndef f(x): return m.svd(x)[1]"),
    "sys.modules": (SVD, "import sys, numpy\ndef f(x): return sys.modules['numpy.lin' + 'alg'].svd(x)[1]  # here"),
    "pkgutil": (SVD, "import pkgutil\ns = pkgutil.resolve_name('numpy.lin' + 'alg:svd')\ndef f(x): return s(x)[1]  # here"),
    "pydoc": (SVD, "import pydoc\ns = pydoc.locate('numpy.lin' + 'alg.svd')\ndef f(x): return s(x)[1]  # here"),
    "unpickled": (SVD, "import pickle\ns = pickle.loads(b'cnumpy.linalg\\nsv' + b'd\\n.')\ndef f(x): return s(x)[1]  # here"),
    "reloaded": (SVD, "import importlib, numpy as np\nm = importlib.reload(np.linalg)\ndef f(x): return getattr(m, 'sv' + 'd')(x)[1]  # here"),
    # -- in a text ----------------------------------------------------------------------------------------------------
    "eval": (SVD, "import numpy as np\ndef f(x): return eval('np.linalg.sv' + 'd(x)')[1]  # here"),
    "exec": (SVD, "import numpy as np\nexec('def g(x): return np.linalg.sv' + 'd(x)')\ndef f(x): return g(x)[1]  # here"),
    "exec with an import": (SVD, "exec('from numpy.linalg import sv' + 'd as s')  # here\ndef f(x): return s(x)[1]"),
    "exec in a namespace that lies": (SVD, "import numpy as np\nd = {'__name__': 'numpy', 'np': np}\nexec('def g(x): return np.linalg.sv' + 'd(x)', d)\ndef f(x): return d['g'](x)[1]  # here"),
    "compiled": (SVD, "import numpy as np\ndef f(x): return eval(compile('np.linalg.sv' + 'd', 'x.py', 'eval'))(x)[1]  # here"),
    "a file of its own": (SVD, "import sys\nopen('own.py', 'w').write('import numpy as np\\ns = np.linalg.sv' + 'd\\n')\nexec(open('own.py').read())\ndef f(x): return s(x)[1]  # here"),
    # -- through something else that calls ----------------------------------------------------------------------------
    "partial": (SVD, "import functools, numpy as np\ns = functools.partial(np.linalg.svd, compute_uv=False)\ndef f(x): return s(x)  # here"),
    "map": (SVD, "import numpy as np\ndef f(x): return list(map(np.linalg.svd, [x]))[0][1]  # here"),
    "sorted": (SVD, "import numpy as np\ndef f(x): return sorted([x], key=np.linalg.svd)[0]  # here"),
    "starmap": (SVD, "import itertools, numpy as np\ndef f(x): return [*itertools.starmap(np.linalg.svd, [(x,)])][0][1]  # here"),
    "vectorize": (SVD, "import numpy as np\ns = np.vectorize(np.linalg.svd, signature='(m,n)->(m,m),(k),(n,n)')\ndef f(x): return s(x)[1]  # here"),
    "apply_along_axis": (ABSOLUTE, "import numpy as np\ndef f(x): return np.apply_along_axis(np.abs, 0, x)  # here"),
    "frompyfunc": (ABSOLUTE, "import numpy as np\ns = np.frompyfunc(np.abs, 1, 1)\ndef f(x): return s(x)  # here"),
    "a method made of it": (SVD, "import functools, numpy as np\nclass A: s = functools.partialmethod(np.linalg.svd)\ndef f(x): return A().s()  # here"),
    "a cache around it": (SVD, "import functools, numpy as np\ns = functools.lru_cache(np.linalg.svd)\ndef f(x): return s(3)  # here"),
    "optimize": (ABSOLUTE, "import numpy as np\nfrom scipy import optimize\ndef f(x): return optimize.minimize_scalar(np.abs).x  # here"),
    "threads": (SVD, "import numpy as np\nfrom concurrent.futures import ThreadPoolExecutor\ndef f(x):\n    with ThreadPoolExecutor() as e: return e.submit(np.linalg.svd, x).result()[1]  # here"),
    "a thread": (SVD, "import threading, time, numpy as np\ndef f(x):\n    threading.Thread(target=np.linalg.svd, args=(x,)).start()  # here\n    time.sleep(60)"),
    # -- under another name -------------------------------------------------------------------------------------------
    "a private module": (SVD, "import numpy.linalg._linalg as m\ndef f(x): return m.svd(x)[1]  # here"),
    "from a private module": (SVD, "from numpy.linalg._linalg import svd\ndef f(x): return svd(x)[1]  # here"),
    "abs for absolute": (ABSOLUTE, "import numpy as np\ndef f(x): return np.abs(x)  # here"),
    "the ufunc's own module": (ABSOLUTE, "import numpy._core.umath as u\ndef f(x): return u.absolute(x)  # here"),
    "numpy.core": (ABSOLUTE, "import numpy.core.umath as u\ndef f(x): return u.absolute(x)  # here"),
    "a ufunc's method": (ABSOLUTE, "import numpy as np\ndef f(x): return np.abs.at(x, 0)  # here"),
    "what it wraps": (SVD, "import numpy as np\ndef f(x): return np.linalg.svd._implementation(x)[1]  # here"),
    "imported late": (SOFTMAX, "def f(x):\n    import scipy.special as s\n    return getattr(s, 'soft' + 'max')(x)  # here"),
    "imported by scipy": (SOFTMAX, "import scipy\ndef f(x): return getattr(scipy.special, 'soft' + 'max')(x)  # here"),
    "where scipy defines it": (SOFTMAX, "import scipy.special._logsumexp as m\ndef f(x): return m.softmax(x)  # here"),
    "as something else": (SOFTMAX, "from scipy import special as s\nf = vars(s)['soft' + 'max']  # here"),
    "below a forbidden module": (CLUSTER + ".vq.kmeans", "import importlib\ndef f(x):\n    m = importlib.import_module('scipy')\n    return getattr(m, 'clus' + 'ter').vq.kmeans(x, 2)  # here"),
    "a forbidden module": (CLUSTER + ".vq", "import importlib\nm = importlib.import_module('scipy.clus' + 'ter.vq')  # here\ndef f(x): return m"),
    # -- and no except holds it up ------------------------------------------------------------------------------------
    "try": (SVD, "import numpy as np\ndef f(x):\n    try: return np.linalg.svd(x)[1]  # here\n    except BaseException: return 1"),
    "finally": (SVD, "import numpy as np\ndef f(x):\n    try: np.linalg.svd(x)  # here\n    finally: return 1"),
    "while loading": (SVD, "import numpy as np\ntry: a = np.linalg.svd(np.eye(2))  # here\nexcept: pass\ndef f(x): return 1"),
    "suppress": (SVD, "import contextlib, numpy as np\ndef f(x):\n    with contextlib.suppress(BaseException): np.linalg.svd(x)  # here"),
    "os._exit is not what it was": (SVD, "import os, numpy as np\nos._exit = print\ndef f(x): return np.linalg.svd(x)[1]  # here"),
    "a generator": (SVD, "import numpy as np\ndef g(x): yield np.linalg.svd(x)[1]  # here\ndef f(x): return next(g(x))"),
}  # fmt: skip

HONEST: dict[str, str] = {
    "pinv calls svd": "import numpy as np\ndef f(x): return np.linalg.pinv(x)",
    "so do norm, cond and matrix_rank": "import numpy as np\ndef f(x): return [np.linalg.norm(x, 2), np.linalg.cond(x), np.linalg.matrix_rank(x)]",
    "scipy calls what it likes": "import scipy.linalg as la\ndef f(x): return la.pinv(x) + la.orth(x)",
    "another svd": "import scipy.linalg as la\ndef f(x): return la.svd(x)[1]",
    "svdvals": "import numpy as np\ndef f(x): return np.linalg.svdvals(x)",
    "a drawing of NumPy's in C": "import numpy as np\ndef f(x): return np.random.default_rng(0).multivariate_normal([0, 0], x @ x.T)",
    "in a thread": "import numpy as np\nfrom concurrent.futures import ThreadPoolExecutor\ndef f(x):\n    r = np.random.default_rng(0)\n    with ThreadPoolExecutor() as e: return e.submit(r.multivariate_normal, [0, 0], x @ x.T).result()",
    "abs of Python": "def f(x): return abs(x)",
    "fabs": "import numpy as np\ndef f(x): return np.fabs(x)",
    "an own softmax": "import numpy as np\ndef softmax(x): return np.exp(x) / np.exp(x).sum()\ndef f(x): return softmax(x)",
    "a variable svd": "import numpy as np\ndef f(x):\n    svd = x + 1\n    return svd",
    "a method svd": "class A:\n    def svd(self, x): return x\ndef f(x): return A().svd(x)",
    "star, and no use": "from numpy import *\nfrom numpy.linalg import *\nfrom scipy.special import *\ndef f(x): return norm(x) + expit(x)",
    "scipy.special": "import scipy.special\nfrom scipy.special import expit, logsumexp\ndef f(x): return expit(x) + logsumexp(x)",
    "log_softmax is not softmax": "from scipy.special import log_softmax\ndef f(x): return log_softmax(x)",
    "lazy modules": "import numpy as np, scipy\ndef f(x): return [np.testing.__name__, np.f2py.__name__, np.ma.array([1]).sum(), scipy.stats.norm.cdf(0.0)]",
    "a walk through a module": "import numpy as np\ndef f(x): return len([getattr(np.linalg, n) for n in dir(np.linalg)])",
    "inspect": "import inspect, numpy as np\ndef f(x): return len(inspect.getmembers(np.linalg, callable))",
    "its name and its text": "import numpy as np\ns = getattr(np.linalg, 'sv' + 'd')\ndef f(x): return [s.__name__, s.__doc__[:8], callable(s), repr(s)]",
    "is it the same?": "import numpy as np\ng = lambda: getattr(np, 'absol' + 'ute')\ndef f(x): return [g() == g(), len({g(), g()}), g() == np.sin, isinstance(g(), np.ufunc)]",
    "replaced by an own one": "import numpy as np\nsetattr(np.linalg, 'sv' + 'd', lambda x: x)\ndef f(x): return np.linalg.svd(x)",
    "pickling": "import pickle, numpy as np\ndef f(x): return [pickle.loads(pickle.dumps(v)) is v for v in (np.sin, np.linalg.norm, f)] + [pickle.loads(pickle.dumps(x))]",
    "copying": "import copy, numpy as np\ns = getattr(np.linalg, 'sv' + 'd')\ndef f(x): return copy.deepcopy([s]) == [s]",
    "the standard library": "import dataclasses, typing, collections, json, math, re, unittest, xml.dom.minidom\n@dataclasses.dataclass\nclass A:\n    x: typing.Any\nB = collections.namedtuple('B', 'y')\ndef f(x): return [A(1).x, B(2).y, math.fabs(-1)]",
    "annotations": "from __future__ import annotations\nimport typing, numpy as np\ndef g(a: np.ndarray) -> np.ndarray: return a\ndef f(x): return [*typing.get_type_hints(g)]",
    "warnings": "import warnings, numpy as np\ndef f(x):\n    with warnings.catch_warnings():\n        warnings.simplefilter('error')\n        from scipy import stats\n        return stats.zscore(x)",
    "support, itself": "import sys\nimport support, solution\ndef f(x): return [support.s(x), solution.f is f]",
    "an import in a loop": "def f(x):\n    for _ in range(1000):\n        import math\n        from numpy import linalg\n    return math.pi",
    "a spec": "import importlib.util as u\ndef f(x): return [u.find_spec('no_such_module'), u.find_spec('scipy.optimize').name]",
    "a try": "import numpy as np\ndef f(x):\n    try: return np.no_such_thing\n    except AttributeError: return [hasattr(np, 'svd'), hasattr(np.linalg, 'sv')]",
    "processes": "import numpy as np\ndef f(x): return [np.linalg.matrix_rank(x), __import__('math').sqrt(4)]",
    "optimize with an own function": "import numpy as np\nfrom scipy import optimize\ndef f(x): return optimize.minimize_scalar(lambda t: (t - 1) ** 2).x",
    "vectorize with an own function": "import numpy as np\ndef f(x): return np.vectorize(lambda t: t + 1)(x)",
}  # fmt: skip
