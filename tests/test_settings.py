"""Settings: from the environment, each described, none without effect."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from judge.settings import Settings


def test_reads_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("JUDGE_HOME", str(tmp_path))
    monkeypatch.setenv("JUDGE_PORT", "9000")
    monkeypatch.setenv("JUDGE_SANDBOX", "local")

    settings = Settings()

    assert (settings.home, settings.port, settings.sandbox) == (tmp_path, 9000, "local")
    assert settings.database == f"sqlite:///{tmp_path}/judge.db"
    assert settings.sockets == tmp_path / "run"


@pytest.mark.parametrize(
    "wrong",
    [{"port": 70000}, {"sandbox": "none"}, {"workers": -1}, {"lease_s": 0}, {"max_source_kb": 0}, {"colour": 1}]
    + [{"rate_requests": rate} for rate in ("often", "30", "0/minuet", "-1/minute")],
)
def test_refuses_what_makes_no_sense(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate(wrong)


def test_every_setting_has_a_description() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []


def test_a_home_may_be_written_with_a_tilde(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))

    assert Settings(home=Path("~/judge")).home == tmp_path / "judge"


def test_an_empty_run_dir_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUDGE_RUN_DIR", "")

    assert Settings().run_dir is None


def test_a_person_alone_is_hardly_bounded_and_strangers_are() -> None:
    alone, open_to_all = Settings(), Settings(host="0.0.0.0")
    behind_a_proxy = Settings(trusted_hosts="judge.example.org")

    assert (alone.request_rate, alone.submission_rate, alone.most_waiting) == ("off", "6000/minute", 5000)
    for settings in (open_to_all, behind_a_proxy):
        assert (settings.request_rate, settings.submission_rate) == ("6000/minute", "600/minute")
        assert settings.most_waiting == 200
    assert Settings(rate_submissions="off", max_waiting=3).submission_rate == "off"
