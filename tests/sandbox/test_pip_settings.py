from __future__ import annotations

from pathlib import Path

from sandbox.pip_settings import build_arguments, certificates, torch_arguments, wheels


def test_passes_the_index_of_the_environment_on() -> None:
    found = build_arguments(
        {"PIP_INDEX_URL": "https://mirror.example/simple", "PIP_TRUSTED_HOST": "mirror.example"}, []
    )

    assert {"PIP_INDEX_URL": "https://mirror.example/simple", "PIP_TRUSTED_HOST": "mirror.example"} == found


def test_keeps_directories_of_this_host_to_itself() -> None:
    found = build_arguments(
        {"PIP_EXTRA_INDEX_URL": "file:///srv/simple https://more.example/simple", "PIP_FIND_LINKS": "/srv/wheels"}, []
    )

    assert {"PIP_EXTRA_INDEX_URL": "https://more.example/simple"} == found


def test_reads_the_files_of_pip_and_the_environment_wins(tmp_path: Path) -> None:
    file = tmp_path / "pip.conf"
    file.write_text(
        "[global]\nindex-url = https://a.example/simple\ntimeout = 90\n[install]\ntrusted-host = a.example\n"
    )
    broken = tmp_path / "broken.conf"
    broken.write_text("index-url = nowhere\n")

    expected = {
        "PIP_INDEX_URL": "https://a.example/simple",
        "PIP_DEFAULT_TIMEOUT": "90",
        "PIP_TRUSTED_HOST": "a.example",
    }
    assert expected == build_arguments({}, [broken, file, tmp_path / "missing.conf"])
    assert build_arguments({"PIP_INDEX_URL": "https://b.example"}, [file])["PIP_INDEX_URL"] == "https://b.example"


def test_finds_the_file_in_the_home_directory(tmp_path: Path) -> None:
    file = tmp_path / ".config/pip/pip.conf"
    file.parent.mkdir(parents=True)
    file.write_text("[global]\nindex-url = https://home.example/simple\n")

    assert build_arguments({"HOME": str(tmp_path)})["PIP_INDEX_URL"] == "https://home.example/simple"


def test_takes_the_index_of_uv_where_pip_has_none() -> None:
    uv = {"UV_DEFAULT_INDEX": "https://uv.example/simple"}

    assert build_arguments(uv, []) == {"PIP_INDEX_URL": "https://uv.example/simple"}
    assert build_arguments({**uv, "PIP_INDEX_URL": "https://pip.example"}, []) == {
        "PIP_INDEX_URL": "https://pip.example"
    }


def test_passes_proxies_on_as_they_are_spelt() -> None:
    found = build_arguments({"https_proxy": "http://proxy.example:3128", "NO_PROXY": "localhost"}, [])

    assert {"https_proxy": "http://proxy.example:3128", "NO_PROXY": "localhost"} == found


def test_takes_the_first_bundle_that_is_there(tmp_path: Path) -> None:
    bundle = tmp_path / "ca.pem"
    bundle.write_bytes(b"certificates")

    assert certificates({"PIP_CERT": str(tmp_path / "gone.pem"), "SSL_CERT_FILE": str(bundle)}) == b"certificates"
    assert certificates({}) == b""


def test_finds_the_wheels_in_directories_of_this_host(tmp_path: Path) -> None:
    for name in ("torch-2.13.0+cpu-cp311.whl", "torch-2.13.0-cp312.whl", "torch-2.13.01-cp311.whl", "torch-2.1.whl"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "pip.conf").write_text(f"[global]\nfind-links = https://files.example {tmp_path.as_uri()}\n")

    found = wheels("torch-2.13.0", {}, [tmp_path / "pip.conf"])

    assert ["torch-2.13.0+cpu-cp311.whl", "torch-2.13.0-cp312.whl"] == [wheel.name for wheel in found]
    assert found == wheels("torch-2.13.0", {"PIP_FIND_LINKS": str(tmp_path)}, [])
    assert [] == wheels("torch-2.13.0", {"PIP_FIND_LINKS": str(tmp_path / "gone")}, [])


def test_looks_for_builds_for_the_cpu_unless_told_otherwise() -> None:
    assert torch_arguments(has_wheel=False, environment={})["TORCH_INDEX_URL"].endswith("/cpu")
    assert {"TORCH_INDEX_URL": ""} == torch_arguments(has_wheel=True, environment={})
    own = {"JUDGE_TORCH_INDEX_URL": "https://mirror.example/cpu"}
    assert {"TORCH_INDEX_URL": "https://mirror.example/cpu"} == torch_arguments(has_wheel=True, environment=own)
