"""What a container takes while it waits, by the kernel's account of its group."""

from __future__ import annotations

import json

from benchmarks import ways
from judge.package.schema import Framework
from sandbox.host import host_class
from sandbox.measure import CgroupMeter

__all__ = ["main"]


def main(*, as_json: bool, count: int = 3, frameworks: tuple[Framework, ...] = ("numpy", "torch")) -> None:
    found = {framework: _waiting_mb(framework, count) for framework in frameworks}
    if as_json:
        print(json.dumps({"title": "A warm container", "host": host_class(), "megabytes": found}, indent=2))
        return
    for framework, megabytes in found.items():
        print(f"{framework}: {', '.join(f'{one:.0f} MB' for one in megabytes)}")


def _waiting_mb(framework: Framework, count: int) -> list[float]:
    with ways.docker_sandbox(pool_size=count, framework=framework) as sandbox:
        containers = [sandbox.pool.take() for _ in range(count)]
        meters = [one.channel.meter for one in containers]
        found = [meter.now_mb() for meter in meters if isinstance(meter, CgroupMeter)]
        for one in containers:
            sandbox.pool.give_back(one, is_good=False)
    if len(found) < count:
        raise RuntimeError("the control groups cannot be read here")
    return found
