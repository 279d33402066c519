"""The sandbox that holds against strangers: one container per submission, taken warm from a pool, thrown away after.

Nothing of the submission crosses the engine's own interface: source, arguments and answers go over sockets that the
host made (channel.py). The container's one mount is a directory that holds nothing but the control socket, read-only;
the host unlinks the socket as soon as the runner has connected. No path that the inside can write is ever opened here.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import docker
import requests
from docker.errors import APIError, DockerException, NotFound

from sandbox import image
from sandbox.base import Call, Ending, Framework, Limits, Outcome, Source
from sandbox.channel import Channel
from sandbox.errors import RunBroken, SandboxError, SandboxUnavailable
from sandbox.inside.runner import STOCK
from sandbox.measure import CgroupMeter, Meter, engine_meter, find_cgroup
from sandbox.pool import Pool
from sandbox.profile import security_options

__all__ = ["DockerSandbox"]

START_S = 30.0
END_S = 2.0  # until the engine knows that a container has ended
ENGINE_S = 60  # for one request to the engine
LABEL = "ml-judge.owner"  # whose container it is: host name, process, start of that process
CAPABILITIES = ["SETUID", "SETGID", "KILL"]  # what the runner needs to make each child another user, and to end it
INSIDE = "/run/judge"  # where the control socket is seen inside
GVISOR = "runsc"
GVISOR_FACTOR = 16
ROOM_MB = 48  # for what waits, where nobody counts it
ROOM_PROCESSES = 4  # the runner and what it forks to clean up
# Isolated from the environment and from the working directory; the path is only there for the runner's own imports.
ENTRYPOINT = [
    "python3",
    "-I",
    "-c",
    "import sys; sys.path.insert(0, '/opt/judge'); from sandbox.inside import runner; "
    "del sys.path[0]; runner.main(sys.argv[1:])",
]
ENVIRONMENT = {
    "HOME": "/tmp",  # noqa: S108 - inside the container
    "TMPDIR": "/tmp",  # noqa: S108
    "LC_ALL": "C.UTF-8",
    "PYTHONDONTWRITEBYTECODE": "1",
    # Set for one core; with more threads the same call was measured to cost more than twice the CPU.
    **{f"{library}_NUM_THREADS": "1" for library in ("OPENBLAS", "OMP", "MKL", "NUMEXPR")},
}


class DockerSandbox:
    """Runs in containers. Safe for use from several threads.

    image_name, base: which image, and what to build it from when it is missing (sandbox/image.py).
    runtime: "" for the engine's default, "runsc" for gVisor.
    own_filter: hold containers to our list of system calls (profile.py); False: to the engine's default.
    pool_size: how many containers wait warm. uses: how many leases one container serves before it is thrown away.
    run_dir: where the control sockets lie; the engine must see the same path. progress: told what is being prepared.
    framework: torch has an image, and a pool, of its own.
    """

    name = "docker"
    is_wall = True

    def __init__(
        self,
        *,
        image_name: str = image.NAME,
        base: str = image.BASE,
        runtime: str = "",
        own_filter: bool = True,
        pool_size: int = 2,
        uses: int = 1,
        run_dir: Path,
        progress: Callable[[str], None] = lambda _: None,
        framework: Framework = "numpy",
    ) -> None:
        self.runtime, self.own_filter, self.uses, self.run_dir = runtime, own_filter, uses, run_dir
        self._clients = threading.local()
        self.engine = self._version()
        self.framework: Framework = framework
        self.stock = STOCK if runtime != GVISOR else 1
        self.image_id = image.ensure(progress, base=base, name=image_name, framework=framework)
        run_dir.mkdir(parents=True, exist_ok=True, mode=0o711)
        self.remove_abandoned()
        self._versions: dict[str, str] = {}
        self.pool: Pool[Container] = Pool(self._create, lambda c: c.destroy(), size=pool_size)

    @property
    def client(self) -> docker.APIClient:
        """One a thread: the SDK's session is not meant to be shared."""
        if not hasattr(self._clients, "client"):
            self._clients.client = connect()
        client: docker.APIClient = self._clients.client
        return client

    @contextlib.contextmanager
    def lease(self, limits: Limits) -> Iterator[DockerRun]:
        run = DockerRun(self)
        run.take(limits)
        try:
            yield run
        finally:
            run.end()

    def environment(self) -> dict[str, str]:
        if not self._versions:  # the image's: every container says the same
            with self.pool.lease() as container:
                self._versions = container.channel.versions
        runtime = self.runtime or "runc"
        return {"sandbox": f"docker {self.engine} ({runtime})", "image": self.image_id[:19], **self._versions}

    def close(self) -> None:
        self.pool.close()

    def remove_abandoned(self) -> None:
        """Containers that a process of this host left behind when it was killed. Their runners have ended already."""
        with _engine_errors():
            found = self.client.containers(all=True, filters={"label": LABEL})
            for one in found:
                if not _is_alive(one["Labels"][LABEL]):
                    with contextlib.suppress(NotFound, APIError):
                        self.client.remove_container(one["Id"], force=True, v=True)

    def _version(self) -> str:
        with _engine_errors():
            return str(self.client.version()["Version"])

    def _create(self) -> Container:
        return Container(self)


class DockerRun:
    """A lease: a container for as long as it lasts, and another one in its place should it be lost or unclean."""

    def __init__(self, sandbox: DockerSandbox) -> None:
        self._sandbox = sandbox
        self._container: Container | None = None

    def call(self, source: Source, call: Call, limits: Limits, *, follows: bool = False) -> Outcome:
        container = self.take(limits)
        try:
            return container.channel.perform(source, call, limits, follows=follows)
        except RunBroken:
            was_memory = container.channel.meter.killed_for_memory() or container.was_killed_for_memory()
            was_kernel = self._sandbox.runtime == GVISOR and container.has_ended()
            self._throw_away()
            if was_memory:  # the kernel took the runner along
                return Outcome(ending=Ending.MEMORY_LIMIT, message="it used more memory than allowed and was killed")
            if was_kernel:  # its own: nothing else in there can end it
                return Outcome(ending=Ending.DIED, message="it brought down the sandbox that it ran in")
            raise

    def take(self, limits: Limits) -> Container:
        """The container of this lease, held to these limits; another one where the last call spoilt it. Raises
        SandboxError."""
        if self._container is not None and not self._container.is_usable():
            self._throw_away()
        if self._container is None:
            self._container = self._sandbox.pool.take()
        self._container.hold_to(limits)
        return self._container

    def end(self) -> None:
        if self._container is not None:
            container, self._container = self._container, None
            container.uses += 1
            is_good = container.leave(stays=container.uses < self._sandbox.uses)
            self._sandbox.pool.give_back(container, is_good=is_good)

    def _throw_away(self) -> None:
        if self._container is not None:
            self._sandbox.pool.give_back(self._container, is_good=False)
            self._container = None


class Container:
    """One container with its runner connected and waiting. Raises SandboxError where it cannot be had."""

    def __init__(self, sandbox: DockerSandbox) -> None:
        self._sandbox, self.uses = sandbox, 0
        self._memory_mb = Limits().memory_mb
        self._directory = sandbox.run_dir / secrets.token_hex(8)
        self._directory.mkdir(mode=0o711)
        self.id = ""
        self._channel: Channel | None = None
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            path = self._directory / "control"
            listener.bind(str(path))
            os.chmod(path, 0o666)  # noqa: S103 - root inside has no right to override modes; nobody else sees the path
            listener.listen(1)
            listener.settimeout(START_S)
            with _engine_errors():
                self.id = self._start()
            control = self._accept(listener)
            path.unlink()
            self._channel = Channel(control, self._meter())
            self._channel.wait_ready(START_S)
            self._try_out()
        except BaseException:
            self.destroy()
            raise
        finally:
            listener.close()

    @property
    def channel(self) -> Channel:
        if self._channel is None:
            raise RunBroken("the container has no runner")
        return self._channel

    def is_usable(self) -> bool:
        """Has the last call ended and left nothing? What it did to the runner after its answer is none of the next
        one's business."""
        try:
            return self.channel.settle()
        except RunBroken:
            return False

    def leave(self, *, stays: bool) -> bool:
        """The end of a lease. Can there be another one? Otherwise it makes no children for nobody until it goes."""
        try:
            self.channel.leave(stays=stays)
        except RunBroken:
            return False
        return stays and self.is_usable()

    def _start(self) -> str:
        client = self._sandbox.client
        container = client.create_container(
            self._sandbox.image_id,
            [self._sandbox.framework, str(self._sandbox.stock), "socket", f"{INSIDE}/control"],
            entrypoint=ENTRYPOINT,
            environment=ENVIRONMENT,
            hostname="sandbox",
            labels={LABEL: _owner()},
            network_disabled=True,
            host_config=self._host_config(client),
        )
        client.start(container["Id"])
        return str(container["Id"])

    def _host_config(self, client: docker.APIClient) -> Any:
        scratch = f"rw,nosuid,nodev,noexec,mode=1777,size={Limits().disk_mb}m,nr_inodes=4096"
        return client.create_host_config(
            binds={str(self._directory): {"bind": INSIDE, "mode": "ro"}},
            network_mode="none",
            read_only=True,
            tmpfs={"/tmp": scratch, "/dev/shm": scratch},  # noqa: S108 - inside the container
            cap_drop=["ALL"],
            cap_add=CAPABILITIES,
            security_opt=security_options(own_filter=self._sandbox.own_filter),
            mem_limit=f"{self._memory_mb + ROOM_MB}m",
            memswap_limit=f"{self._memory_mb + ROOM_MB}m",
            pids_limit=self._most_processes(),
            nano_cpus=1_000_000_000,
            ulimits=[docker.types.Ulimit(name="core", soft=0, hard=0)],
            ipc_mode="private",
            log_config=docker.types.LogConfig(type="none"),
            runtime=self._sandbox.runtime or None,
        )

    def _try_out(self) -> None:
        """A call of our own: it shows that calls work here, and the first of a submission finds everything warm."""
        outcome = self.channel.perform(
            Source(text="def entry(x):\n    return x\n"), Call(entry="entry", args=(1.0,)), Limits()
        )
        if outcome.ending is not Ending.FINISHED or not self.channel.settle():
            raise RunBroken(f"a new container does not work: {outcome.ending} {outcome.message}".strip())
        if self._sandbox.runtime != GVISOR:  # its kernel keeps what a process had, and takes much for each that waits
            self.channel.meter.at_rest()

    def _most_processes(self) -> int:
        """gVisor's kernel is a process of the host's with threads of its own, several for each process inside."""
        inside = Limits().processes + ROOM_PROCESSES + self._sandbox.stock
        return GVISOR_FACTOR * inside if self._sandbox.runtime == GVISOR else inside

    def _accept(self, listener: socket.socket) -> socket.socket:
        try:
            control, _ = listener.accept()
        except TimeoutError:
            state = self._state()
            raise RunBroken(f"the container's runner did not connect within {START_S:g} s ({state})") from None
        control.setblocking(True)
        return control

    def _state(self) -> str:
        with contextlib.suppress(DockerException, requests.RequestException):
            state = self._sandbox.client.inspect_container(self.id)["State"]
            return f"{state['Status']}, exit code {state['ExitCode']} {state['Error']}".strip()
        return "the engine does not say"

    def _meter(self) -> Meter:
        client = self._sandbox.client
        with _engine_errors():
            pid = client.inspect_container(self.id)["State"]["Pid"]
        if (directories := find_cgroup(self.id, pid)) is not None:
            return CgroupMeter(*directories)
        return engine_meter(self._engine_cpu_s)

    def _engine_cpu_s(self) -> float:
        with _engine_errors():
            stats = self._sandbox.client.stats(self.id, stream=False, one_shot=True)
        return float(stats["cpu_stats"]["cpu_usage"]["total_usage"]) / 1e9

    def hold_to(self, limits: Limits) -> None:
        """Give the group the memory that this call may use; containers wait with the default."""
        if not self.channel.meter.hold_to(limits.memory_mb) and limits.memory_mb != self._memory_mb:
            wanted = f"{limits.memory_mb + ROOM_MB}m"
            with _engine_errors():
                self._sandbox.client.update_container(self.id, mem_limit=wanted, memswap_limit=wanted)
        self._memory_mb = limits.memory_mb

    def was_killed_for_memory(self) -> bool:
        return bool(self._end().get("OOMKilled"))

    def has_ended(self) -> bool:
        return self._end().get("Running") is False

    def _end(self) -> dict[str, Any]:
        """Asked when the runner is gone; the engine may hear of its end a moment later than we do."""
        with contextlib.suppress(DockerException, requests.RequestException):
            until = time.monotonic() + END_S
            while (state := self._sandbox.client.inspect_container(self.id)["State"])["Running"]:
                if time.monotonic() > until:
                    break
                time.sleep(0.02)
            return dict(state)
        return {}

    def destroy(self) -> None:
        """Gone, with all that was in it, and its directory, in which nothing but the host ever wrote."""
        if self._channel is not None:
            self._channel.close()
        if self.id:
            with contextlib.suppress(DockerException, requests.RequestException):  # remove_abandoned comes back to it
                self._sandbox.client.remove_container(self.id, force=True, v=True)
        shutil.rmtree(self._directory, ignore_errors=True)


def connect() -> docker.APIClient:
    """A client of the engine that the environment names (DOCKER_HOST …). Raises SandboxUnavailable."""
    with _engine_errors():
        settings = docker.utils.kwargs_from_env()
        return docker.APIClient(version="auto", timeout=ENGINE_S, **settings)


@contextlib.contextmanager
def _engine_errors() -> Iterator[None]:
    """The one border to the SDK: its errors, and those of the library under it, become ours."""
    try:
        yield
    except APIError as e:
        raise SandboxError(f"the Docker engine refuses: {e.explanation or e}") from e
    except (DockerException, requests.RequestException) as e:
        raise SandboxUnavailable(
            f"no Docker engine answers: {e}.", "Start it (`systemctl start docker`), then `judge doctor`."
        ) from e


def _owner() -> str:
    return f"{socket.gethostname()}:{os.getpid()}:{_started(os.getpid())}"


def _started(pid: int) -> str:
    """When a process was started, in clock ticks since boot: tells it from a later one with the same number."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19]
    except OSError:
        return ""


def _is_alive(owner: str) -> bool:
    """Whether the process that a label names still runs; yes where it runs on another host and we cannot tell."""
    host, _, rest = owner.partition(":")
    pid, _, started = rest.partition(":")
    if host != socket.gethostname() or not pid.isdigit():
        return True
    return started != "" and _started(int(pid)) == started
