from __future__ import annotations

import errno
from pathlib import Path

import pytest

from sandbox import measure
from sandbox.measure import CgroupMeter, engine_meter, find_cgroup

ID = "0123456789abcdef" * 4


def version1(root: Path) -> tuple[Path, Path]:
    cpu, memory = root / "cpuacct" / "docker" / ID, root / "memory" / "docker" / ID
    for directory in (cpu, memory):
        directory.mkdir(parents=True)
    (cpu / "cpuacct.usage").write_text("1000000000\n")
    (memory / "memory.max_usage_in_bytes").write_text("5242880\n")
    (memory / "memory.oom_control").write_text("oom_kill_disable 0\nunder_oom 0\noom_kill 2\n")
    return cpu, memory


def version2(root: Path) -> tuple[Path, Path]:
    group = root / "system.slice" / f"docker-{ID}.scope"
    group.mkdir(parents=True)
    (group / "cpu.stat").write_text("usage_usec 1000000\nuser_usec 900000\n")
    (group / "memory.current").write_text("1\n")
    (group / "memory.peak").write_text("5242880\n")
    (group / "memory.events").write_text("low 0\nmax 3\noom_kill 2\n")
    return group, group


@pytest.mark.parametrize("make", [version1, version2])
def test_reads_cpu_since_the_beginning(make: object, tmp_path: Path) -> None:
    cpu, memory = make(tmp_path)  # type: ignore[operator]
    meter = CgroupMeter(cpu, memory)
    meter.begin()
    for name, text in {"cpuacct.usage": "3500000000\n", "cpu.stat": "usage_usec 3500000\n"}.items():
        if (cpu / name).exists():
            (cpu / name).write_text(text)

    assert meter.cpu_s() == pytest.approx(2.5)
    meter.close()


@pytest.mark.parametrize("make", [version1, version2])
def test_a_group_that_is_gone_tells_nothing(make: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cpu, memory = make(tmp_path)  # type: ignore[operator]
    meter = CgroupMeter(cpu, memory)
    meter.begin()
    told = meter.cpu_s(), meter.peak_mb()

    def gone(_: object) -> str:
        raise OSError(errno.ENODEV, "No such device")

    monkeypatch.setattr(measure._File, "text", gone)
    meter.begin()

    assert None not in told
    assert (meter.cpu_s(), meter.peak_mb(), meter.killed_for_memory()) == (None, None, False)
    meter.close()


@pytest.mark.parametrize(("make", "file"), [(version1, "memory.oom_control"), (version2, "memory.events")])
def test_tells_a_kill_for_memory_since_the_beginning(make: object, file: str, tmp_path: Path) -> None:
    cpu, memory = make(tmp_path)  # type: ignore[operator]
    meter = CgroupMeter(cpu, memory)
    meter.begin()
    before = meter.killed_for_memory()
    (memory / file).write_text("oom_kill 3\n")

    assert (before, meter.killed_for_memory()) == (False, True)
    meter.close()


@pytest.mark.parametrize(
    ("make", "files"),
    [
        (version1, ["memory.limit_in_bytes", "memory.memsw.limit_in_bytes"]),
        (version2, ["memory.max", "memory.swap.max"]),
    ],
)
def test_bounds_memory_by_the_groups_own_files(make: object, files: list[str], tmp_path: Path) -> None:
    cpu, memory = make(tmp_path)  # type: ignore[operator]
    for name in files:
        (memory / name).write_text("")
    meter = CgroupMeter(cpu, memory)

    assert meter.hold_to(64)
    assert (memory / files[0]).read_text() == str(64 * 2**20)
    assert (memory / files[1]).read_text() in (str(64 * 2**20), "0")
    meter.close()


@pytest.mark.parametrize("make", [version1, version2])
def test_says_where_memory_cannot_be_bounded(make: object, tmp_path: Path) -> None:
    cpu, memory = make(tmp_path)  # type: ignore[operator]
    meter = CgroupMeter(cpu, memory)

    assert not meter.hold_to(64)
    meter.close()


@pytest.mark.parametrize("make", [version1, version2])
def test_finds_the_group_of_a_container(make: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measure, "ROOT", tmp_path)
    directories = make(tmp_path)  # type: ignore[operator]

    assert find_cgroup(ID, pid=1) == directories
    assert find_cgroup("f" * 64, pid=1) is None


def test_the_engine_tells_where_the_groups_cannot_be_read() -> None:
    figures = iter([1.0, 1.75])
    meter = engine_meter(lambda: next(figures))
    meter.begin()

    assert (meter.cpu_s(), meter.peak_mb(), meter.killed_for_memory()) == (0.75, None, False)


def test_what_waits_is_neither_in_the_bound_nor_in_the_peak(tmp_path: Path) -> None:
    cpu, memory = version1(tmp_path)
    bound, now, peak = "memory.limit_in_bytes", "memory.usage_in_bytes", "memory.max_usage_in_bytes"
    for name, megabytes in ((bound, 0), (now, 20), (peak, 20)):
        (memory / name).write_text(str(megabytes * 2**20))
    meter = CgroupMeter(cpu, memory)
    meter.at_rest()
    (memory / now).write_text(str(50 * 2**20))  # 30 MB of children

    assert meter.hold_to(64)
    assert (memory / bound).read_text() == str(94 * 2**20)
    meter.begin()
    (memory / peak).write_text(str(60 * 2**20))
    assert meter.peak_mb() == 30
    meter.close()
