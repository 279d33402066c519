"""Our list of system calls, tried with rights that a submission never has, and without the runner's own filter."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sandbox.docker import DockerSandbox
from sandbox.inside.walls import _DENIED
from sandbox.profile import security_options

TRIED = {  # x86_64; with arguments that would do nothing, were they let through
    "keyctl": (250, 0, -3, 0),
    "add_key": (248, 0, 0, 0, 0, 0),
    "userfaultfd": (323, 0),
    "io_uring_setup": (425, 8, 0),
    "ptrace": (101, 16, 1, 0, 0),
    "process_vm_readv": (310, 1, 0, 0, 0, 0, 0),
    "process_vm_writev": (311, 1, 0, 0, 0, 0, 0),
    "bpf": (321, 0, 0, 0),
    "perf_event_open": (298, 0, 0, -1, -1, 0),
    "mount": (165, 0, 0, 0, 0, 0),
    "umount2": (166, 0, 0),
    "open_tree": (428, -1, 0, 0),
    "unshare": (272, 0x10000000),
    "setns": (308, -1, 0),
    "clone into a user namespace": (56, 0x10000000, 0, 0, 0, 0),
    "pidfd_open": (434, 1, 0),
    "memfd_create": (319, 0, 0),
    "vmsplice": (278, -1, 0, 0, 0),
    "mknod": (133, 0, 0, 0),
    "chown": (92, 0, 0, 0),
    "shmget": (29, 0, 4096, 0o600),
    "sync": (162,),
    "socket of the internet": (41, 2, 1, 0),
    "netlink": (41, 16, 3, 0),
    "keys for a terminal": (16, 0, 0x5412, 0),
    "personality": (135, 0xFFFFFFFF),
    "init_module": (175, 0, 0, 0),
    "reboot": (169, 0, 0, 0, 0),
}
RIGHTS = ["SYS_ADMIN", "SYS_PTRACE"]  # with which the engine's default would let most of them through
TRY = """
import ctypes, errno, json, sys
libc = ctypes.CDLL(None, use_errno=True)
found = {}
for name, call in json.loads(sys.argv[1]).items():
    ctypes.set_errno(0)
    found[name] = libc.syscall(*call), errno.errorcode.get(ctypes.get_errno(), "")
print(json.dumps(found))
"""


def profile() -> dict[str, Any]:
    (text,) = [option.removeprefix("seccomp=") for option in security_options() if option.startswith("seccomp=")]
    found: dict[str, Any] = json.loads(text)
    return found


def allowed() -> set[str]:
    return {name for rule in profile()["syscalls"] if rule["action"] == "SCMP_ACT_ALLOW" for name in rule["names"]}


def test_what_is_not_listed_is_refused_on_both_machines() -> None:
    assert profile()["defaultAction"] == "SCMP_ACT_ERRNO"
    assert [one["architecture"] for one in profile()["archMap"]] == ["SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64"]
    assert all(one["subArchitectures"] == [] for one in profile()["archMap"])


def test_nothing_is_listed_that_the_runner_denies() -> None:
    assert allowed() & set(_DENIED) == set()


def test_it_can_be_left_to_the_engine() -> None:
    assert security_options(own_filter=False) == ["no-new-privileges"]


@pytest.mark.docker
def test_the_kernel_refuses_what_is_not_listed(docker_sandbox: DockerSandbox) -> None:
    found = run(docker_sandbox, TRY, json.dumps(TRIED))

    assert {name: answer for name, answer in found.items() if answer != [-1, "EPERM"]} == {}


@pytest.mark.docker
def test_numpy_threads_and_processes_work_under_it(docker_sandbox: DockerSandbox) -> None:
    code = """
import json, multiprocessing, os, sqlite3, subprocess, tempfile, threading, asyncio, shutil
import numpy as np
seen = []
threads = [threading.Thread(target=lambda: seen.append(float(np.linalg.svd(np.eye(50))[1].sum()))) for _ in range(4)]
[t.start() for t in threads]; [t.join() for t in threads]
pid = os.fork() or os._exit(7)
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
said = subprocess.run(["/bin/echo", "yes"], capture_output=True, text=True).stdout.strip()
with tempfile.TemporaryDirectory(dir="/dev/shm") as place:
    np.save(place + "/a.npy", np.arange(3)); shutil.copy2(place + "/a.npy", place + "/b.npy")
    total = int(np.load(place + "/b.npy", mmap_mode="r").sum())
    db = sqlite3.connect(place + "/db"); db.execute("create table t (x)"); db.commit()
async def later(): await asyncio.sleep(0.01); return 5
with multiprocessing.get_context("fork").Pool(2) as pool: squares = pool.map(abs, [-1, -2])
print(json.dumps([seen, code, said, total, asyncio.run(later()), squares]))
"""

    assert run(docker_sandbox, code) == [[50.0] * 4, 7, "yes", 3, 5, [1, 2]]


def run(sandbox: DockerSandbox, code: str, *arguments: str) -> Any:
    """What a Python program in a container prints as JSON: as root with more rights, under our list only."""
    client = sandbox.client
    made = client.create_container(
        sandbox.image_id,
        list(arguments),
        entrypoint=["python3", "-c", code],
        host_config=client.create_host_config(
            network_mode="none", cap_add=RIGHTS, read_only=True, security_opt=security_options(), shm_size=2**24
        ),
    )["Id"]
    try:
        client.start(made)
        client.wait(made, timeout=30)
        return json.loads(client.logs(made).decode())
    finally:
        client.remove_container(made, force=True, v=True)
