"""The kernel's walls around one child, put up by the child itself before it loads anything: none of them can be taken
down again by the process that put it up, nor by what it starts.

The system-call filter is written here as a small BPF program rather than given to the engine as a profile, so that it
also stands where there is no engine. It denies; the engine's own profile lies under it.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import os
import platform
import resource
import struct
import sys

_LIBC = ctypes.CDLL(None)  # looked up once, before the forks
PR_SET_PDEATHSIG, PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP = 1, 38, 22
SECCOMP_MODE_FILTER = 2
EPERM, ENOSYS, EAGAIN, EAFNOSUPPORT = 1, 38, 11, 97
AF_UNIX = 1
CLONE_THREAD, CLONE_NAMESPACES = 0x00010000, 0x7E020080  # …NEWNS, CGROUP, UTS, IPC, USER, PID, NET, TIME

_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

# name -> (x86_64, aarch64); None where the architecture has no such call
_DENIED: dict[str, tuple[int | None, int | None]] = {
    # other processes
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "kcmp": (312, 272),
    "pidfd_getfd": (438, 438), "process_madvise": (440, 440),
    # what outlives a process: keyrings, System V IPC, message queues
    "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    "shmget": (29, 194), "shmat": (30, 196), "shmctl": (31, 195), "shmdt": (67, 197),
    "semget": (64, 190), "semop": (65, 193), "semctl": (66, 191), "semtimedop": (220, 192),
    "msgget": (68, 186), "msgsnd": (69, 189), "msgrcv": (70, 188), "msgctl": (71, 187),
    "mq_open": (240, 180), "mq_unlink": (241, 181), "mq_timedsend": (242, 182), "mq_timedreceive": (243, 183),
    # the kernel's own doors
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106),
    "kexec_load": (246, 104), "kexec_file_load": (320, 294), "reboot": (169, 142), "syslog": (103, 116),
    "iopl": (172, None), "ioperm": (173, None), "acct": (163, 89), "quotactl": (179, 60), "personality": (135, 92),
    "fanotify_init": (300, 262), "lookup_dcookie": (212, 18), "modify_ldt": (154, None), "vhangup": (153, 58),
    # namespaces and mounts
    "unshare": (272, 97), "setns": (308, 268), "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41),
    "chroot": (161, 51), "fsopen": (430, 430), "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433),
    "move_mount": (429, 429), "open_tree": (428, 428), "mount_setattr": (442, 442), "swapon": (167, 224),
    "swapoff": (168, 225), "name_to_handle_at": (303, 264), "open_by_handle_at": (304, 265),
}  # fmt: skip
_SOCKET = (41, 198), (53, 199)  # socket, socketpair: their first argument is the address family
_CLONE, _CLONE3 = (56, 220), (435, 435)
_FORKS = (57, None), (58, None)  # fork, vfork

# BPF: opcode, jump if true, jump if false, constant
_LOAD, _EQUAL, _ANY_BIT, _AT_LEAST, _RETURN = 0x20, 0x15, 0x45, 0x35, 0x06
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_NUMBER, _ARCH, _ARGUMENT0 = 0, 4, 16  # offsets in struct seccomp_data (little end of argument 0)


def seccomp_program(machine: str, *, forks: bool) -> bytes:
    """The filter for a machine ("x86_64", "aarch64"); with forks=False, threads are all that may be started."""
    column = list(_ARCHITECTURES).index(machine)
    code: list[tuple[int, int, int, int]] = [
        (_LOAD, 0, 0, _ARCH),
        (_EQUAL, 1, 0, _ARCHITECTURES[machine]),
        (_RETURN, 0, 0, _KILL),  # another architecture's numbers would mean other calls
        (_LOAD, 0, 0, _NUMBER),
    ]

    def deny(number: int | None, errno: int) -> None:
        if number is not None:
            code.extend([(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _ERRNO | errno)])

    if machine == "x86_64":  # the x32 calls are the same calls under other numbers
        code.extend([(_AT_LEAST, 0, 1, 0x40000000), (_RETURN, 0, 0, _ERRNO | EPERM)])
    for numbers in _DENIED.values():
        deny(numbers[column], EPERM)
    deny(_CLONE3[column], ENOSYS)  # its flags lie in memory, out of a filter's sight; libc falls back to clone
    for call in _SOCKET:
        number = call[column]
        code.extend([
            (_EQUAL, 0, 4, number),
            (_LOAD, 0, 0, _ARGUMENT0),
            (_EQUAL, 1, 0, AF_UNIX),
            (_RETURN, 0, 0, _ERRNO | EAFNOSUPPORT),
            (_RETURN, 0, 0, _ALLOW),
        ])  # fmt: skip
    code.extend([
        (_EQUAL, 0, 4 if forks else 6, _CLONE[column]),
        (_LOAD, 0, 0, _ARGUMENT0),
        (_ANY_BIT, 0, 1, CLONE_NAMESPACES),
        (_RETURN, 0, 0, _ERRNO | EPERM),
    ])  # fmt: skip
    if forks:
        code.append((_RETURN, 0, 0, _ALLOW))
    else:
        code.extend([
            (_ANY_BIT, 1, 0, CLONE_THREAD),
            (_RETURN, 0, 0, _ERRNO | EAGAIN),
            (_RETURN, 0, 0, _ALLOW),
        ])  # fmt: skip
        for call_numbers in _FORKS:
            deny(call_numbers[column], EAGAIN)
    code.append((_RETURN, 0, 0, _ALLOW))
    return b"".join(struct.pack("<HBBI", *instruction) for instruction in code)


@functools.cache
def _filter(*, forks: bool) -> tuple[ctypes.Array[ctypes.c_char], ctypes.Array[ctypes.c_char]] | None:
    """What the kernel is handed: (struct sock_fprog, the program that it points to)."""
    machine = platform.machine()
    if sys.platform != "linux" or machine not in _ARCHITECTURES:
        return None
    program = seccomp_program(machine, forks=forks)
    instructions = ctypes.create_string_buffer(program, len(program))
    fprog = struct.pack("@HxxxxxxP", len(program) // 8, ctypes.addressof(instructions))
    return ctypes.create_string_buffer(fprog, len(fprog)), instructions


def prepare() -> None:
    """Make the filters before the forks, for all children."""
    for forks in (True, False):
        _filter(forks=forks)


def setup_no_new_privileges() -> None:
    """No set-uid program gives this process, or what it starts, more rights. Linux only."""
    if sys.platform == "linux":
        _prctl(PR_SET_NO_NEW_PRIVS, 1)


def setup_system_calls(*, forks: bool) -> bool:
    """Put the filter up; False where the kernel or the machine has none. Needs no_new_privileges first."""
    found = _filter(forks=forks)
    return found is not None and _prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.addressof(found[0])) == 0


def setup_die_with_parent() -> None:
    """When the runner goes, so does the child."""
    if sys.platform == "linux":
        _prctl(PR_SET_PDEATHSIG, 9)


def setup_limits(*, cpu_s: int, file_mb: int, files: int, data_mb: int | None, processes: int | None = None) -> None:
    """Resource limits, hard ones: they cannot be raised again.

    data_mb bounds private memory where no cgroup does (local). RLIMIT_AS would be simpler, but NumPy reserves far more
    address space than it ever touches.
    """
    wishes = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_CPU: cpu_s,
        resource.RLIMIT_FSIZE: file_mb * 2**20,
        resource.RLIMIT_NOFILE: files,
        resource.RLIMIT_MEMLOCK: 0,
    }
    if hasattr(resource, "RLIMIT_MSGQUEUE"):
        wishes[resource.RLIMIT_MSGQUEUE] = 0  # a queue would outlive the process
    if data_mb is not None and sys.platform == "linux":
        wishes[resource.RLIMIT_DATA] = (data_mb + _private_mb()) * 2**20
    if processes is not None:
        wishes[resource.RLIMIT_NPROC] = processes
    for what, wish in wishes.items():
        _, hard = resource.getrlimit(what)
        value = wish if hard == resource.RLIM_INFINITY else min(wish, hard)
        with contextlib.suppress(ValueError, OSError):  # a kernel without this limit
            resource.setrlimit(what, (value, value))


def setup_first_to_be_killed() -> None:
    """When memory runs out, the kernel takes the child and not the runner."""
    with contextlib.suppress(OSError):
        fd = os.open("/proc/self/oom_score_adj", os.O_WRONLY)
        os.write(fd, b"1000")
        os.close(fd)


def setup_identity(uid: int) -> None:
    """Become a user of one's own, for good. Needs to be root with SETUID and SETGID."""
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)


def _private_mb() -> int:
    with contextlib.suppress(OSError, ValueError), open("/proc/self/status") as f:
        for line in f:
            if line.startswith("VmData:"):
                return int(line.split()[1]) // 1024
    return 0


def _prctl(option: int, *args: int) -> int:
    arguments = [ctypes.c_ulong(a) for a in (*args, 0, 0, 0, 0)[:4]]
    return int(_LIBC.prctl(option, *arguments))
