"""Guards that what stands beside the code says what the code does."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import load
from bot.settings.names import PLAIN

ROOT = Path(__file__).parent.parent
TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}


def example() -> dict[str, str]:
    """Return every setting of .env.example, those that are commented out too."""
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    found = (re.fullmatch(r"(?:# )?([A-Z][A-Z0-9_]+)=(.*)", line) for line in lines)
    return {match[1]: match[2] for match in found if match}


def test_the_example_shows_the_defaults(tmp_path: Path) -> None:
    shown = {name: value for name, value in example().items() if value}
    (tmp_path / "sitrep.toml").touch()
    as_shown, plain = load({**shown, **TOKENS}, tmp_path), load(TOKENS, tmp_path)
    assert as_shown.warnings == ()
    assert as_shown.policy() == plain.policy()
    overrides = {"bridges", "cadence", "cadence_mitigated", "definitions", "tags"}
    overrides |= {"action_due", "postmortem_due"}
    assert as_shown.model_dump(exclude=overrides) == plain.model_dump(exclude=overrides)


def test_the_example_names_every_setting() -> None:
    assert set(PLAIN) - set(example()) == set()


def test_a_host_finds_its_processes_in_the_procfile() -> None:
    lines = (ROOT / "Procfile").read_text(encoding="utf-8").splitlines()
    assert dict(line.split(": ", 1) for line in lines) == {
        "web": "env -u SLACK_APP_TOKEN sitrep run",  # HTTP, whatever else is set
        "worker": "sitrep run",
        "release": "sitrep migrate",
    }


@pytest.mark.parametrize("name", [".env", "sitrep.db", "sitrep.toml", ".venv", "tests"])
def test_nothing_private_gets_into_an_image(name: str) -> None:
    ignored, *taken = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert ignored == "*"
    assert f"!{name}" not in taken


def test_the_image_is_made_of_files_that_are_there() -> None:
    dockerfile = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    taken = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    for copied in re.findall(r"^COPY ((?!--from).+) \S+$", dockerfile, re.MULTILINE):
        for path in copied.split():
            assert (ROOT / path).exists()
            assert f"!{path}" in taken
    assert "--require-hashes" in dockerfile
    assert "USER 10001" in dockerfile


def test_the_ci_script_is_one_that_bash_takes() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    subprocess.run(["bash", "-n", script], check=True)  # noqa: S603, S607 - our own script


def test_an_older_python_is_told_before_anything_is_made(tmp_path: Path) -> None:
    old = tmp_path / "python3.10"
    pretend = "import sys; sys.version_info = (3, 10, 4); exec(sys.argv[1])"
    old.write_text(f'#!/bin/sh\nshift\nexec {sys.executable} -c "{pretend}" "$1"\n')
    old.chmod(0o700)
    for needed in ("requirements.lock", "pyproject.toml"):
        (tmp_path / needed).touch()
    ended = subprocess.run(  # noqa: S603 - our own Makefile
        ["make", "-f", str(ROOT / "Makefile"), "demo", f"PYTHON={old}"],  # noqa: S607 - whichever is there
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode != 0
    assert "needs Python 3.11 or later, and this is 3.10. Name another one" in ended.stderr
    assert not (tmp_path / ".venv").exists()
