"""What is right and wrong with this host: one finding a question, each with the step that mends it."""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docker import APIClient

from sandbox import image
from sandbox.engine import address, connect, engine_errors
from sandbox.errors import SandboxError, SandboxUnavailable
from sandbox.finding import Finding
from sandbox.inside.walls import seccomp_program
from sandbox.profile import security_options

__all__ = ["Finding", "check"]

OLDEST_API = (1, 40)  # Docker 19.03; nothing here was tried with an older one
FEW_CORES = 2
LITTLE_MEMORY_MB = 1024
LITTLE_DISK_MB = 2048


def check(
    *, image_name: str = image.NAME, base: str = image.BASE, runtime: str = "", root: Path = Path("/")
) -> list[Finding]:
    """Everything that there is to say; what cannot be asked for want of an engine is left out. Raises nothing.

    root: where /proc and /sys lie."""
    return [*_engine(image_name, base, runtime, root), *_host(root)]


def _engine(image_name: str, base: str, runtime: str, root: Path) -> Iterator[Finding]:
    try:
        client = connect(timeout_s=10)
        with engine_errors():
            version: dict[str, Any] = client.version()
            info: dict[str, Any] = client.info()
    except SandboxUnavailable as e:
        yield Finding("engine", False, e.message, e.remedy)
        return
    except SandboxError as e:
        yield Finding("engine", False, str(e), "Look at its log: `journalctl -u docker`.")
        return
    yield Finding("engine", True, f"Docker {version['Version']} at {address()}, {info.get('Driver')}")
    yield _api(version)
    yield _limits(info)
    yield _accounting(info, root)
    yield _image(client, image_name, base)
    yield _torch_image(client, image_name, base)
    yield _base(client, base)
    yield _runtime(info, runtime)
    yield _seccomp(info)
    yield from _own_filter(client, image_name)
    yield _engine_disk(info)


def _api(version: dict[str, Any]) -> Finding:
    said = str(version.get("ApiVersion", ""))
    numbers = tuple(int(part) for part in said.split(".") if part.isdigit())
    wanted = ".".join(map(str, OLDEST_API))
    if numbers < OLDEST_API:
        return Finding("engine API", False, f"{said or 'unknown'}, and {wanted} is needed", "Upgrade Docker.")
    return Finding("engine API", True, f"{said} (at least {wanted} is needed)")


def _limits(info: dict[str, Any]) -> Finding:
    """Does the kernel let the engine hold containers to limits?"""
    lacking = [what for what in ("MemoryLimit", "PidsLimit", "CpuCfsQuota") if info.get(what) is False]
    name = f"cgroup v{info.get('CgroupVersion', '1')}"
    if lacking:
        remedy = "Boot with cgroup_enable=memory, or delegate the controllers to a rootless engine."
        return Finding("limits", False, f"{name} without {', '.join(lacking)}", remedy)
    if info.get("SwapLimit") is False:
        return Finding("limits", False, f"{name}, but swap is not counted", "Boot with swapaccount=1.", must=False)
    return Finding("limits", True, f"memory, processes and CPU are limited by {name}")


def _accounting(info: dict[str, Any], root: Path) -> Finding:
    groups = root / "sys/fs/cgroup"
    file = groups / ("cgroup.controllers" if str(info.get("CgroupVersion")) == "2" else "cpuacct/cpuacct.usage")
    if os.access(file, os.R_OK):
        return Finding("accounting", True, "CPU and memory are read from the kernel's control groups")
    return Finding(
        "accounting",
        False,
        f"{file} cannot be read; the engine is asked instead, which is slower",
        "In a container, mount it: -v /sys/fs/cgroup:/sys/fs/cgroup:ro",
        must=False,
    )


def _image(client: APIClient, name: str, base: str) -> Finding:
    try:
        found = image.state(client, base, name)
    except SandboxError as e:
        return Finding("image", False, str(e), "judge image build")
    if found.image_id is None:
        return Finding("image", False, f"{name} is not built yet; the first use builds it", "judge image build", False)
    if not found.is_current:
        told = f"{name} was made from other files than these; the next use builds it anew"
        return Finding("image", False, told, "judge image build", must=False)
    return Finding("image", True, f"{name} is current, {found.image_id[:19]}")


def _torch_image(client: APIClient, name: str, base: str) -> Finding:
    """Never a fault: what is large is only made where somebody wants it."""
    called = image.full_name(name, "torch")
    try:
        found = image.state(client, base, name, "torch")
    except SandboxError as e:
        return Finding("torch image", False, str(e), "judge image build --framework torch", must=False)
    if found.image_id is None:
        told = f"{called} is not built yet; the first submission in PyTorch builds it (about 1.1 GB)"
        return Finding("torch image", True, told)
    if not found.is_current:
        return Finding("torch image", True, f"{called} was made from other files; the next use builds it anew")
    return Finding("torch image", True, f"{called} is current, {found.image_id[:19]}")


def _base(client: APIClient, base: str) -> Finding:
    try:
        if image.exists(client, base):
            return Finding("base image", True, f"{base} is here")
        if image.exists(client, image.OWN_BASE):
            return Finding("base image", True, f"{image.OWN_BASE} stands in where {base} cannot be pulled")
    except SandboxError as e:
        return Finding("base image", False, str(e))
    remedy = f"docker pull {base}\nwithout a registry: sudo bash {image.HERE / 'base-image.sh'}   (needs debootstrap)"
    return Finding("base image", False, f"{base} is not here; the build pulls it", remedy, must=False)


def _runtime(info: dict[str, Any], wanted: str) -> Finding:
    known = {name for name in info.get("Runtimes") or {} if "." not in name}
    if wanted and wanted not in known:
        remedy = "sudo runsc install -- --host-uds=all --network=none\nrestart Docker, or unset JUDGE_DOCKER_RUNTIME"
        return Finding("runtime", False, f"the engine has no runtime {wanted}", remedy)
    used = wanted or str(info.get("DefaultRuntime", "runc"))
    if "runsc" in known and used != "runsc":
        return Finding("runtime", True, f"{used}; gVisor is installed: JUDGE_DOCKER_RUNTIME=runsc uses it")
    return Finding("runtime", True, used if used == "runsc" else f"{used}; gVisor (runsc) would be a second wall")


def _seccomp(info: dict[str, Any]) -> Finding:
    if any(str(option).startswith("name=seccomp") for option in info.get("SecurityOptions") or ()):
        return Finding("system calls", True, "the engine filters them, and the runner once more")
    return Finding(
        "system calls",
        False,
        "the engine filters none; only the runner's own filter stands",
        "Run an engine and a kernel with seccomp.",
        must=False,
    )


def _own_filter(client: APIClient, image_name: str) -> Iterator[Finding]:
    """Does the engine hold a container to our list of system calls? Tried, for engines differ in what they read."""
    name = "own filter"
    try:
        if not image.exists(client, image_name):
            return  # nothing to try it with; the image has its own finding
        with engine_errors():
            trial = client.create_container(
                image_name,
                entrypoint=["/bin/true"],
                network_disabled=True,
                host_config=client.create_host_config(security_opt=security_options(), network_mode="none"),
            )["Id"]
            try:
                client.start(trial)
                status = client.wait(trial, timeout=30)["StatusCode"]
            finally:
                client.remove_container(trial, force=True, v=True)
    except SandboxError as e:
        remedy = "Upgrade Docker, or set JUDGE_DOCKER_FILTER=engine: its default filter is wider, but stands."
        yield Finding(name, False, f"the engine does not take our list of system calls: {e}", remedy)
        return
    if status:
        told = f"under our list of system calls a program ends with {status}"
        yield Finding(name, False, told, "Set JUDGE_DOCKER_FILTER=engine: its default filter is wider, but stands.")
        return
    yield Finding(name, True, "containers are held to our own list of system calls")


def _engine_disk(info: dict[str, Any]) -> Finding:
    place = Path(str(info.get("DockerRootDir") or "/var/lib/docker"))
    try:
        free_mb = shutil.disk_usage(place).free // 2**20
    except OSError:
        return Finding("engine disk", True, f"{place} is not in sight from here")
    if free_mb < LITTLE_DISK_MB:
        return Finding("engine disk", False, f"{free_mb} MiB free at {place}", "docker system prune", must=False)
    return Finding("engine disk", True, f"{free_mb / 1024:.1f} GiB free at {place}")


def _host(root: Path) -> Iterator[Finding]:
    yield _cores()
    yield _memory(root)
    yield _frequency(root)
    yield _namespaces(root)
    yield _local(root)


def _cores() -> Finding:
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if count < FEW_CORES:
        told = "one core: server, worker and submission share it, and runtimes are noisy"
        return Finding("cores", False, told, "Give the machine a second core.", must=False)
    return Finding("cores", True, f"{count}")


def _memory(root: Path) -> Finding:
    for line in _read(root / "proc/meminfo").splitlines():
        if line.startswith("MemAvailable:"):
            free_mb = int(line.split()[1]) // 1024
            if free_mb < LITTLE_MEMORY_MB:
                told = f"only {free_mb} MiB available; each warm container may take 512"
                return Finding("memory", False, told, "Lower JUDGE_POOL_SIZE and JUDGE_WORKERS.", must=False)
            return Finding("memory", True, f"{free_mb / 1024:.1f} GiB available")
    return Finding("memory", True, "not told by this system")


def _frequency(root: Path) -> Finding:
    files = sorted((root / "sys/devices/system/cpu").glob("cpu[0-9]*/cpufreq/scaling_governor"))
    governors = sorted({_read(file).strip() for file in files} - {""})
    if not governors:
        return Finding("clock speed", True, "the kernel does not scale it, or does not show it (a virtual machine)")
    if governors != ["performance"]:
        told = f"scaled ({', '.join(governors)}): runtimes vary with the load; ratios to the reference vary less"
        return Finding("clock speed", False, told, "sudo cpupower frequency-set -g performance", must=False)
    return Finding("clock speed", True, "held at its height (performance)")


def _namespaces(root: Path) -> Finding:
    if _read(root / "proc/sys/user/max_user_namespaces").strip() in ("", "0"):
        return Finding("user namespaces", True, "not available; only a rootless engine would want them")
    return Finding("user namespaces", True, "available")


def _local(root: Path) -> Finding:
    """What the kernel has for the local sandbox, where no engine stands between."""
    if platform.system() != "Linux":
        told = f"{platform.system()} has neither system-call filter nor no_new_privs: limits of time and output only"
        return Finding("local mode", False, told, "Use Docker for anybody's code but your own.", must=False)
    try:
        seccomp_program(platform.machine(), forks=False)
        is_filtered = "errno" in _read(root / "proc/sys/kernel/seccomp/actions_avail")
    except ValueError:
        is_filtered = False
    if not is_filtered:
        told = "no system-call filter for this machine: processes and network stay open to the code"
        return Finding("local mode", False, told, "Use Docker for anybody's code but your own.", must=False)
    return Finding("local mode", True, "system-call filter and no_new_privs; still no wall against strangers")


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""
