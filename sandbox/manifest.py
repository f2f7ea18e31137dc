"""Reads the app's manifest: what the workspace grants, and what the app may be told."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from sandbox.manifest_rules import manifest_faults

if TYPE_CHECKING:
    from sandbox.wire import JSON


class ManifestError(Exception):
    """The manifest could not be installed; one sentence per line says why."""


@dataclass(frozen=True, slots=True)
class SlashCommand:
    command: str
    description: str
    usage_hint: str
    should_escape: bool


@dataclass(frozen=True, slots=True)
class Shortcut:
    name: str
    type: str
    callback_id: str


@dataclass(frozen=True, slots=True)
class Manifest:
    name: str
    scopes: frozenset[str]
    events: frozenset[str]
    commands: dict[str, SlashCommand]
    shortcuts: dict[str, Shortcut]
    home_tab: bool
    messages_tab: bool
    interactivity: bool
    redirect_urls: tuple[str, ...]
    source: JSON = field(repr=False, compare=False)

    @property
    def provided(self) -> str:
        """The scopes as Slack lists them in headers and errors."""
        return ",".join(sorted(self.scopes))


def load(source: Path | JSON) -> Manifest:
    """Read a manifest from a YAML or JSON file, or take it as it was parsed.

    Raises ManifestError when Slack would not accept it.
    """
    try:
        parsed = yaml.safe_load(source.read_text()) if isinstance(source, Path) else source
    except yaml.YAMLError as error:
        raise ManifestError(f"{source} is no YAML: {error}") from error
    if not isinstance(parsed, dict):
        raise ManifestError(f"{source} is not a manifest")
    if faults := manifest_faults(parsed):
        raise ManifestError("\n".join(faults))
    return _read(parsed)


def _read(source: JSON) -> Manifest:
    features: JSON = source.get("features") or {}
    settings: JSON = source.get("settings") or {}
    home: JSON = features.get("app_home") or {}
    bot = features.get("bot_user") or {}
    return Manifest(
        name=bot.get("display_name") or source["display_information"]["name"],
        scopes=frozenset(_at(source, "oauth_config", "scopes", "bot") or []),
        events=frozenset(_at(settings, "event_subscriptions", "bot_events") or []),
        commands={c["command"]: _command(c) for c in features.get("slash_commands") or []},
        shortcuts={s["callback_id"]: _shortcut(s) for s in features.get("shortcuts") or []},
        home_tab=bool(home.get("home_tab_enabled")),
        messages_tab=home.get("messages_tab_enabled", True) is not False,
        interactivity=bool(_at(settings, "interactivity", "is_enabled")),
        redirect_urls=tuple(_at(source, "oauth_config", "redirect_urls") or []),
        source=source,
    )


def _command(raw: JSON) -> SlashCommand:
    return SlashCommand(
        raw["command"],
        raw["description"],
        raw.get("usage_hint", ""),
        bool(raw.get("should_escape")),
    )


def _shortcut(raw: JSON) -> Shortcut:
    return Shortcut(raw["name"], raw["type"], raw["callback_id"])


def _at(node: JSON, *path: str) -> Any:
    """Follow the keys down; None where one is missing."""
    found: Any = node
    for key in path:
        found = found.get(key) if isinstance(found, dict) else None
    return found
