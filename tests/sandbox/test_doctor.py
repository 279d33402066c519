from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from docker.errors import APIError

from sandbox import doctor, image
from sandbox.doctor import check
from sandbox.errors import SandboxUnavailable
from sandbox.finding import Finding

WELL: dict[str, Any] = {
    "CgroupVersion": "2",
    "MemoryLimit": True,
    "SwapLimit": True,
    "PidsLimit": True,
    "CpuCfsQuota": True,
    "Runtimes": {"runc": {}, "io.containerd.runc.v2": {}},
    "DefaultRuntime": "runc",
    "SecurityOptions": ["name=seccomp,profile=default"],
    "Driver": "overlay2",
}


class FakeEngine:
    def __init__(self, info: dict[str, Any], api: str) -> None:
        self._info, self._api = info, api

    def version(self) -> dict[str, Any]:
        return {"Version": "27.0", "ApiVersion": self._api}

    def info(self) -> dict[str, Any]:
        return self._info

    def create_host_config(self, **wishes: Any) -> dict[str, Any]:
        return wishes

    def create_container(self, image_name: str, **wishes: Any) -> dict[str, Any]:
        self.wishes = wishes
        return {"Id": "trial"}

    def start(self, container: str) -> None:
        if self._info.get("refuses"):
            raise APIError("500 Server Error", explanation=f"{self._info['refuses']}")

    def wait(self, container: str, timeout: int) -> dict[str, Any]:
        return {"StatusCode": self._info.get("ends_with", 0)}

    def remove_container(self, container: str, **how: Any) -> None: ...


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A machine with nothing to complain about."""
    for name, text in {
        "proc/meminfo": "MemTotal: 9000000 kB\nMemAvailable: 8000000 kB\n",
        "proc/sys/kernel/seccomp/actions_avail": "kill_process errno allow\n",
        "proc/sys/user/max_user_namespaces": "9\n",
        "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor": "performance\n",
        "sys/fs/cgroup/cgroup.controllers": "cpu memory pids\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def findings(
    monkeypatch: pytest.MonkeyPatch,
    root: Path,
    *,
    api: str = "1.47",
    state: image.State | None = None,
    images: tuple[str, ...] = (image.BASE,),
    runtime: str = "",
    **info: Any,
) -> dict[str, Finding]:
    monkeypatch.setattr(doctor, "connect", lambda timeout_s: FakeEngine({**WELL, **info}, api))
    monkeypatch.setattr(image, "state", lambda *_asked: state or image.State("sha256:abc", True))
    monkeypatch.setattr(image, "exists", lambda client, name: name in images)
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    monkeypatch.setattr("os.sched_getaffinity", lambda pid: {0, 1})
    return {finding.name: finding for finding in check(runtime=runtime, root=root)}


def test_has_nothing_to_say_about_a_good_host(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    found = findings(monkeypatch, root)

    assert [finding for finding in found.values() if not finding.ok] == []
    assert {"engine", "limits", "image", "runtime", "system calls", "cores", "memory", "local mode"} <= set(found)


@pytest.mark.parametrize(
    ("name", "must", "told", "change"),
    [
        ("engine API", True, "1.24", {"api": "1.24"}),
        ("limits", True, "PidsLimit", {"PidsLimit": False}),
        ("limits", False, "swap", {"SwapLimit": False}),
        ("accounting", False, "cpuacct", {"CgroupVersion": "1"}),
        ("image", False, "not built", {"state": image.State(None, False)}),
        ("image", False, "anew", {"state": image.State("sha256:abc", False)}),
        ("base image", False, "not here", {"images": ()}),
        ("runtime", True, "runsc", {"runtime": "runsc"}),
        ("system calls", False, "none", {"SecurityOptions": []}),
    ],
)
def test_names_what_the_engine_lacks(
    monkeypatch: pytest.MonkeyPatch, root: Path, name: str, must: bool, told: str, change: dict[str, Any]
) -> None:
    finding = findings(monkeypatch, root, **change)[name]

    assert (finding.ok, finding.must) == (False, must)
    assert told in finding.message
    assert finding.remedy


@pytest.mark.parametrize(
    ("file", "text", "name", "told"),
    [
        ("proc/meminfo", "MemAvailable: 200000 kB\n", "memory", "195 MiB"),
        ("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "powersave\n", "clock speed", "powersave"),
        ("proc/sys/kernel/seccomp/actions_avail", "", "local mode", "no system-call filter"),
    ],
)
def test_names_what_the_host_lacks(
    monkeypatch: pytest.MonkeyPatch, root: Path, file: str, text: str, name: str, told: str
) -> None:
    (root / file).write_text(text)
    finding = findings(monkeypatch, root)[name]

    assert (finding.ok, finding.must) == (False, False)
    assert told in finding.message


def test_sees_a_missing_engine_and_goes_on_with_the_host(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    def refuse(timeout_s: int) -> FakeEngine:
        raise SandboxUnavailable("no Docker engine answers.", "Start it.")

    monkeypatch.setattr(doctor, "connect", refuse)
    found = {finding.name: finding for finding in check(root=root)}

    assert found["engine"] == Finding("engine", False, "no Docker engine answers.", "Start it.")
    assert "memory" in found
    assert "limits" not in found


def test_names_gvisor_where_it_is_used(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    runtimes: dict[str, Any] = {"runc": {}, "runsc": {}}

    assert findings(monkeypatch, root, runtime="runsc", Runtimes=runtimes)["runtime"].message == "runsc"
    assert "JUDGE_DOCKER_RUNTIME=runsc" in findings(monkeypatch, root, Runtimes=runtimes)["runtime"].message


@pytest.mark.parametrize(
    ("info", "ok", "told"),
    [
        ({}, True, "our own list"),
        ({"refuses": "decoding seccomp profile failed"}, False, "decoding seccomp profile failed"),
        ({"ends_with": 127}, False, "ends with 127"),
    ],
)
def test_tries_whether_the_engine_takes_our_list_of_system_calls(
    monkeypatch: pytest.MonkeyPatch, root: Path, info: dict[str, Any], ok: bool, told: str
) -> None:
    finding = findings(monkeypatch, root, images=(image.BASE, image.NAME), **info)["own filter"]

    assert (finding.ok, told in finding.message) == (ok, True)
    assert ok or "JUDGE_DOCKER_FILTER=engine" in finding.remedy


@pytest.mark.docker
def test_finds_the_real_engine_fit() -> None:
    assert [finding for finding in check() if finding.must and not finding.ok] == []
