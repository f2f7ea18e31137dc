"""`make demo ARGS=--help` and `sitrep demo --help`: what somebody reads who has seen neither."""

from pathlib import Path

import pytest

from sandbox.demo import main
from sandbox.demo.main import MANIFEST, manifest


def asked(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[object, str]:
    with pytest.raises(SystemExit) as ended:
        main([*words])
    said = capsys.readouterr()
    return ended.value.code, said.out + said.err


def test_the_help_shows_lines_that_can_be_typed(capsys: pytest.CaptureFixture[str]) -> None:
    code, said = asked(capsys, "--help")
    assert code == 0
    for line in ("make demo ARGS=--once", 'make demo ARGS="--port 9000"', "sitrep demo [--once]"):
        assert line in said


def test_the_help_is_about_the_demo_and_not_about_the_code(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, said = asked(capsys, "--help")
    assert "Owns" not in said
    assert "stays\nuntil Ctrl-C" in said


def test_it_has_the_manifest_in_a_checkout_and_where_it_is_installed(tmp_path: Path) -> None:
    assert MANIFEST.exists()
    (tmp_path / "bot").mkdir()
    (tmp_path / "bot" / "manifest.yml").touch()
    assert manifest(tmp_path) == tmp_path / "bot" / "manifest.yml"


def test_what_is_no_port_is_refused_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    code, said = asked(capsys, "--port", "99999")
    assert code == 2
    assert "“99999” is no port: a number from 0 to 65535" in said
