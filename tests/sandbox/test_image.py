from __future__ import annotations

import tarfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from docker import APIClient
from docker.errors import APIError, ImageNotFound

from sandbox import image
from sandbox.engine import connect
from sandbox.errors import SandboxError, SandboxUnavailable


@dataclass
class FakeEngine:
    """Knows images by name; a build makes one with the labels it was given."""

    images: dict[str, dict[str, Any]] = field(default_factory=dict)
    registry: set[str] = field(default_factory=set)
    builds: list[dict[str, Any]] = field(default_factory=list)
    contexts: list[set[str]] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    output: list[dict[str, Any]] = field(default_factory=list)

    def inspect_image(self, name: str) -> dict[str, Any]:
        if name not in self.images:
            raise ImageNotFound(f"no such image: {name}")
        return self.images[name]

    def pull(self, repository: str, tag: str | None, **_: Any) -> Iterator[dict[str, Any]]:
        if f"{repository}:{tag}" not in self.registry:
            raise APIError("no such host")
        self.images[f"{repository}:{tag}"] = an_image("pulled")
        yield {"id": "layer", "status": "Downloading"}
        yield {"id": "layer", "status": "Downloading"}

    def build(self, **wish: Any) -> list[dict[str, Any]]:
        self.builds.append(wish)
        with tarfile.open(fileobj=wish["fileobj"]) as tar:
            self.contexts.append(set(tar.getnames()))
        if not any("error" in line for line in self.output):
            self.images[wish["tag"]] = an_image(f"sha256:{len(self.builds)}", wish["labels"])
        return self.output

    def remove_image(self, name: str) -> None:
        self.removed.append(name)


def an_image(key: str, labels: dict[str, str] | None = None) -> dict[str, Any]:
    return {"Id": key, "Size": 1_000_000, "Config": {"Labels": labels}}


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> FakeEngine:
    fake = FakeEngine(images={"python:3.12-slim": an_image("base")})
    monkeypatch.setattr(image, "connect", lambda timeout_s: fake)
    return fake


@pytest.fixture
def told() -> list[str]:
    return []


def test_builds_what_is_missing_and_takes_what_is_current(engine: FakeEngine, told: list[str]) -> None:
    first = image.ensure(told.append)
    second = image.ensure(told.append)

    assert first == second == "sha256:1"
    assert len(engine.builds) == 1
    assert engine.builds[0]["buildargs"]["BASE"] == "python:3.12-slim"


@pytest.mark.parametrize("changed", ["inside/runner.py", "requirements.txt", "Dockerfile"])
def test_builds_anew_when_what_it_is_made_of_changes(
    engine: FakeEngine, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    here = a_copy(tmp_path)
    monkeypatch.setattr(image, "HERE", here)
    image.ensure(told.append)
    with (here / changed).open("a") as file:
        file.write("\n# another line\n")

    assert image.state(cast_engine(engine)) == image.State("sha256:1", False)
    assert image.ensure(told.append) == "sha256:2"
    assert engine.removed == ["sha256:1"]


def test_builds_anew_for_another_base(engine: FakeEngine, told: list[str]) -> None:
    engine.images["python:3.13-slim"] = an_image("other")
    image.ensure(told.append)
    image.ensure(told.append, base="python:3.13-slim")

    assert [build["buildargs"]["BASE"] for build in engine.builds] == ["python:3.12-slim", "python:3.13-slim"]


def test_pulls_a_base_that_is_not_here(engine: FakeEngine, told: list[str]) -> None:
    engine.registry.add("python:3.13-slim")
    image.ensure(told.append, base="python:3.13-slim")

    assert engine.builds[0]["buildargs"]["BASE"] == "python:3.13-slim"
    assert told.count("layer: Downloading") == 1


def test_takes_the_base_made_of_packages_where_none_can_be_pulled(engine: FakeEngine, told: list[str]) -> None:
    engine.images = {image.OWN_BASE: an_image("own")}
    image.ensure(told.append)
    image.ensure(told.append)

    assert [build["buildargs"]["BASE"] for build in engine.builds] == [image.OWN_BASE]
    assert any("cannot be pulled: " in line and "no such host" in line for line in told)


def test_says_what_to_do_where_no_base_can_be_had(
    engine: FakeEngine, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.images = {}
    monkeypatch.setattr("shutil.which", lambda tool: None)

    with pytest.raises(SandboxUnavailable, match=r"cannot be pulled") as refusal:
        image.ensure(told.append)
    assert "base-image.sh" in refusal.value.remedy
    assert engine.builds == []


def test_makes_the_base_where_it_can(
    engine: FakeEngine, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = a_copy(tmp_path)
    (here / "base-image.sh").write_text('echo "I: Configuring libc"; echo "made $1"; exit ${FAIL:-0}')
    monkeypatch.setattr(image, "HERE", here)
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("shutil.which", lambda tool: f"/usr/bin/{tool}")
    engine.images = {}
    image.ensure(told.append)

    assert "Configuring libc" in told
    monkeypatch.setenv("FAIL", "1")
    engine.images = {}
    with pytest.raises(SandboxUnavailable, match=r"base-image.sh failed: made ml-judge-base:bookworm"):
        image.ensure(told.append)


def test_a_build_that_fails_shows_the_end_of_its_output(engine: FakeEngine, told: list[str]) -> None:
    engine.output = [{"stream": "Step 1/9 : FROM\n"}, {"stream": "no such package\n"}, {"error": "exit code 1"}]

    with pytest.raises(SandboxError, match=r"no such package\nexit code 1"):
        image.ensure(told.append)
    assert "Step 1/9 : FROM" in told


def test_the_context_holds_what_is_needed_and_nothing_else(engine: FakeEngine, told: list[str]) -> None:
    image.ensure(told.append)

    inside = {f"sandbox/inside/{path.name}" for path in (image.HERE / "inside").glob("*.py")}
    assert (
        inside | {"Dockerfile", "build/requirements.txt", "build/ca.pem", "sandbox/__init__.py"} == engine.contexts[0]
    )


def test_the_image_for_torch_stands_on_the_other_and_is_built_when_it_is_asked_for(
    engine: FakeEngine, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel = tmp_path / "torch-2.13.0+cpu-cp312.whl"
    wheel.write_bytes(b"wheel")
    monkeypatch.setattr("sandbox.pip_settings.wheels", lambda beginning: [wheel] if beginning == "torch-2.13.0" else [])
    image.ensure(told.append)
    assert 1 == len(engine.builds)

    first = image.ensure(told.append, framework="torch")

    assert 2 == len(engine.builds)
    assert "ml-judge-sandbox-torch:latest" == engine.builds[1]["tag"]
    assert "Dockerfile.torch" == engine.builds[1]["dockerfile"]
    assert {"BASE": "python:3.12-slim", "SANDBOX": "ml-judge-sandbox:latest", "TORCH_INDEX_URL": ""}.items() <= (
        engine.builds[1]["buildargs"].items()
    )
    assert {"Dockerfile.torch", "build/requirements-torch.txt", f"build/wheels/{wheel.name}"} <= engine.contexts[1]
    assert first == image.ensure(told.append, framework="torch")
    assert 2 == len(engine.builds)


def test_the_image_for_torch_is_built_anew_with_the_other(engine: FakeEngine, told: list[str]) -> None:
    image.ensure(told.append, framework="torch")

    engine.images["ml-judge-sandbox-torch:latest"]["Config"]["Labels"] = {image.LABEL: image.digest("python:3.12-slim")}
    image.ensure(told.append, framework="torch")

    assert 3 == len(engine.builds)


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("ml-judge-sandbox:latest", "ml-judge-sandbox-torch:latest"),
        ("mirror.example:5000/judge", "mirror.example:5000/judge-torch:latest"),
    ],
)
def test_names_the_image_for_torch_after_the_other(name: str, full: str) -> None:
    assert (full, name) == (image.full_name(name, "torch"), image.full_name(name, "numpy"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("python:3.12-slim", ("python", "3.12-slim")),
        ("python", ("python", "latest")),
        ("mirror.example:5000/python", ("mirror.example:5000/python", "latest")),
        ("mirror.example:5000/python:3.12", ("mirror.example:5000/python", "3.12")),
        ("python@sha256:00", ("python@sha256:00", None)),
    ],
)
def test_tells_a_tag_from_a_port(name: str, expected: tuple[str, str | None]) -> None:
    assert image._repository_and_tag(name) == expected


@pytest.mark.docker
def test_the_real_image_is_built_once_and_keeps_nothing_of_this_host() -> None:
    said: list[str] = []
    image.ensure(said.append)
    again: list[str] = []
    image_id = image.ensure(again.append)

    client = connect()
    untyped: Any = client
    config, history = untyped.inspect_image(image_id)["Config"], str(untyped.history(image_id))
    client.close()
    assert again == []
    assert not [line for line in config["Env"] or [] if "PIP" in line or "CERT" in line or "proxy" in line.lower()]
    assert "PIP_INDEX_URL" not in history


@pytest.mark.docker
def test_the_real_image_starts_where_nothing_can_be_written() -> None:
    image_id = image.ensure(lambda line: None)
    client = connect()
    look = (
        "import importlib.util, json, numpy, os, scipy.linalg, sys; sys.path.insert(0, '/opt/judge');"
        "import sandbox.inside.runner;"
        "print([m for m in ('numpy', 'scipy', 'sandbox.inside.codec', 'json')"
        " if not os.path.exists(sys.modules[m].__cached__)],"
        "importlib.util.find_spec('sandbox.docker'), importlib.util.find_spec('judge'))"
    )
    container = client.create_container(
        image_id,
        ["python3", "-I", "-c", look],
        network_disabled=True,
        host_config=client.create_host_config(read_only=True, network_mode="none", cap_drop=["ALL"]),
    )
    try:
        client.start(container["Id"])
        code = client.wait(container["Id"])["StatusCode"]
        output = client.logs(container["Id"]).decode()
    finally:
        client.remove_container(container["Id"], force=True)
        client.close()

    assert (code, output) == (0, "[] None None\n")


def a_copy(directory: Path) -> Path:
    """The files that the image is made from, to be changed at will."""
    (directory / "inside").mkdir()
    for path in [image.HERE / "Dockerfile", image.HERE / "requirements.txt", *(image.HERE / "inside").glob("*.py")]:
        (directory / path.relative_to(image.HERE)).write_bytes(path.read_bytes())
    return directory


def cast_engine(fake: FakeEngine) -> APIClient:
    client: Any = fake
    found: APIClient = client
    return found
