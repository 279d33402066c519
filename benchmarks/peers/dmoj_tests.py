"""How fast DMOJ's executor runs the same tests. Not ours to import: it is run by a Python that has `dmoj` and NumPy,
python dmoj_tests.py HOME SUBMISSIONS TESTS AT_ONCE, and prints submissions a second.

A test there is a new interpreter behind ptrace and seccomp. NumPy asks the kernel for two things that its list does not
have, and its packages lie where it does not look: both are given to it.
"""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter

import numpy
from dmoj import judgeenv

SITE = numpy.__path__[0].rsplit("/", 1)[0]
SOURCE = f"""
import sys
sys.path.append({SITE!r})
import numpy as np
x = np.array(eval(input()))
print(x.sum(axis=1).tolist())
"""
TEST = (str([[4.0 * row + column for column in range(4)] for row in range(10)]) + "\n").encode()


def main() -> None:
    home, submissions, tests, at_once = sys.argv[1], *map(int, sys.argv[2:])
    judgeenv.env["runtime"] = {"python3": sys.executable}
    judgeenv.env["tempdir"] = home
    judgeenv.env["extra_fs"] = {"PY3": [{"recursive_dir": path} for path in (SITE, sys.prefix, sys.base_prefix)]}

    from dmoj.executors import PY3  # it reads the settings above when it is imported

    PY3.Executor.runtime_dict = judgeenv.env["runtime"]
    PY3.Executor.syscalls = [*getattr(PY3.Executor, "syscalls", []), "mbind", "set_mempolicy", "get_mempolicy"]

    def one(_):
        executor = PY3.Executor("bench", SOURCE.encode())
        for _ in range(tests):
            pipe = subprocess.PIPE
            process = executor.launch(time=10, memory=2**19, stdin=pipe, stdout=pipe, stderr=pipe)
            out, err = process.communicate(TEST)
            if not out:
                raise RuntimeError(err)
        executor.cleanup()

    with ThreadPoolExecutor(at_once) as pool:
        started = perf_counter()
        list(pool.map(one, range(submissions)))
        print(submissions / (perf_counter() - started))


main()
