"""Which manifests can be installed."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from sandbox.manifest import ManifestError, load
from tests.sandbox.app_manifest import Manifest, manifest

PROJECT = Path(__file__).parents[2] / "manifest.yml"


def test_the_projects_own_manifest_can_be_installed() -> None:
    assert load(PROJECT).commands


def test_a_manifest_is_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "manifest.yml"
    path.write_text(yaml.safe_dump(manifest()))

    read = load(path)

    assert read == load(manifest())
    assert read.name == "Sitrep"
    assert "chat:write" in read.scopes
    assert read.commands["/incident"].should_escape
    assert read.shortcuts["declare"].type == "global"


def changed(path: str, value: Any) -> Manifest:
    """Return the manifest with one thing set, or taken out when the value is `...`."""
    made = manifest()
    *keys, last = path.split("/")
    place = made
    for key in keys:
        place = place[key]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return made


BOT = "oauth_config/scopes/bot"
BROKEN: list[tuple[Manifest, str]] = [
    (changed("display_information", ...), "missing required field: display_information"),
    (changed("display_information/name", "x" * 36), "less than 36 characters"),
    (changed("display_information/description", "x" * 141), "less than 141 characters"),
    (changed("colour", "red"), "invalid additional property: colour"),
    (changed("settings/sockets", True), "invalid additional property: sockets"),  # noqa: FBT003
    (
        changed("features/slash_commands", [{"command": "incident", "description": "x"}]),
        "must be /",
    ),
    (changed("features/shortcuts", [{"name": "x" * 25}]), "missing required field: type"),
    (changed(BOT, ["chat:write"]), "need the scope commands"),
    (changed("features/bot_user", ...), "bot scopes need a bot_user"),
    (changed("settings/interactivity/is_enabled", False), "shortcuts need interactivity"),  # noqa: FBT003
    (manifest(events=["tea_time"]), "unknown event: tea_time"),
    (manifest(without="pins:read"), "pin_added needs the scope pins:read"),
    (manifest(without="channels:read groups:read"), "needs the scope channels:read or groups:read"),
]


@pytest.mark.parametrize(("source", "sentence"), BROKEN)
def test_a_manifest_that_slack_refuses_is_refused(source: Manifest, sentence: str) -> None:
    with pytest.raises(ManifestError, match=sentence):
        load(source)


FILES = [("", "is not a manifest"), ("- a list", "is not a manifest"), ("a: b: c", "is no YAML")]


@pytest.mark.parametrize(("content", "sentence"), FILES)
def test_a_file_has_to_hold_a_manifest(tmp_path: Path, content: str, sentence: str) -> None:
    path = tmp_path / "manifest.yml"
    path.write_text(content)

    with pytest.raises(ManifestError, match=sentence):
        load(path)
