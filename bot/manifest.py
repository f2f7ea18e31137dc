"""Owns the app manifest: where it is, its two transports, and the link that creates the app."""

from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

import yaml

from bot.settings import reaching

_NEW_APP: Final = "https://api.slack.com/apps"
_HERE: Final = Path(__file__).parent


def text() -> str:
    """Return manifest.yml: beside this file in an installed wheel, else the checkout's own."""
    packed = _HERE / "manifest.yml"
    return (packed if packed.exists() else _HERE.parent / "manifest.yml").read_text("utf-8")


def scopes() -> frozenset[str]:
    """Return the bot scopes that the manifest asks for."""
    return frozenset(yaml.safe_load(text())["oauth_config"]["scopes"]["bot"])


def over_http(url: str, manifest: str | None = None) -> str:
    """Return the manifest for HTTP; `url` is where Slack reaches the service.

    Raises ValueError with a sentence when it is not an http(s) address.
    """
    target = f"{_own(url, 'Slack reaches')}/slack/events"
    content: dict[str, Any] = yaml.safe_load(manifest or text())
    settings = content["settings"]
    settings["socket_mode_enabled"] = False
    settings["event_subscriptions"] = {"request_url": target, **settings["event_subscriptions"]}
    settings["interactivity"]["request_url"] = target
    for command in content["features"]["slash_commands"]:
        command["url"] = target
    return _written(content)


def with_sign_in(url: str, manifest: str | None = None) -> str:
    """Return the manifest with which people can sign in on the console.

    `url` is where their browsers reach it. Raises ValueError with a sentence.
    """
    content: dict[str, Any] = yaml.safe_load(manifest or text())
    back = f"{reaching.at_the_root(_own(url, 'browsers reach'))}/incidents/sign-in/slack/back"
    content["oauth_config"] = {"redirect_urls": [back], **content["oauth_config"]}
    return _written(content)


def _own(url: str, who: str) -> str:
    """Return the service's address without what may stand after it."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise ValueError(f"give the address under which {who} you: https://sitrep.example")
    path = parts.path.rstrip("/").removesuffix("/slack/events").removesuffix("/incidents")
    return f"{parts.scheme}://{parts.netloc}{path}"


def _written(content: dict[str, Any]) -> str:
    return yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=100)


def link(manifest: str) -> str:
    """Return the address that creates the app from this manifest with one click."""
    # Comments and the order of keys mean nothing to Slack; without them the link is shorter.
    bare = yaml.safe_dump(yaml.safe_load(manifest), sort_keys=False, width=10_000)
    return f"{_NEW_APP}?{urlencode({'new_app': '1', 'manifest_yaml': bare})}"
