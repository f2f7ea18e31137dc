"""Guards that the manifest asks for what the bot uses, and for nothing besides."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from slack_sdk.web.async_client import AsyncWebClient

from bot import manifest, scopes
from sandbox import manifest as sandbox_manifest
from sandbox.api import web_api  # noqa: F401 - enters every method in the table
from sandbox.api.methods import METHODS as SLACKS_OWN
from sandbox.manifest_rules import manifest_faults

ROOT = Path(__file__).parent.parent
# slack_sdk's names for Slack's methods: chat_postMessage is chat.postMessage.
METHODS = {name: name.replace("_", ".") for name in dir(AsyncWebClient) if name[0].islower()}
del METHODS["api_call"]  # which calls whatever it is told to
REGISTERING = {
    "event": "event",
    "message": "event",
    "command": "command",
    "shortcut": "shortcut",
    "global_shortcut": "shortcut",
    "message_shortcut": "shortcut",
}


def nodes(folder: str = "bot") -> Iterator[ast.AST]:
    for path in sorted((ROOT / folder).rglob("*.py")):
        if path.name != "scopes.py":
            yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def called() -> set[str]:
    """Return every Web API method that bot/ names: as slack_sdk does, or as Slack does."""
    dotted = set(METHODS.values())
    found = set()
    for node in nodes():
        if isinstance(node, ast.Attribute) and node.attr in METHODS and "_" in node.attr:
            found.add(METHODS[node.attr])
        if isinstance(node, ast.Constant) and "." in str(node.value) and node.value in dotted:
            found.add(str(node.value))
    return found


def listened(kind: str) -> set[str]:
    """Return what bot/ registers listeners for: `app.command("/incident")` and the like."""
    found = set()
    for node in nodes("bot/listeners"):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and REGISTERING.get(node.func.attr) == kind
            and node.args
            and isinstance(node.args[0], ast.Constant)
        ):
            found.add(str(node.args[0].value))
    return found


@pytest.fixture
def content() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(manifest.text())
    return loaded


def test_slack_would_take_the_manifest() -> None:
    sandbox_manifest.load(ROOT / "manifest.yml")


def test_it_asks_for_the_scopes_that_are_needed_and_no_other() -> None:
    assert manifest.scopes() == scopes.needed()


def test_every_method_that_is_called_has_its_scopes_named() -> None:
    assert called() - scopes.METHODS.keys() - scopes.APP_METHODS - scopes.CLIENT_METHODS == set()


def test_no_scope_is_kept_for_a_method_that_is_not_called() -> None:
    assert (scopes.METHODS.keys() | scopes.APP_METHODS | scopes.CLIENT_METHODS) - called() == set()


@pytest.mark.parametrize("method", sorted(scopes.METHODS))
def test_slack_takes_these_scopes_for_the_method(method: str) -> None:
    accepted = SLACKS_OWN[method].scopes
    assert scopes.METHODS[method] <= accepted
    assert bool(scopes.METHODS[method]) == bool(accepted)


def test_it_subscribes_to_the_events_that_are_listened_to(content: dict[str, Any]) -> None:
    subscribed = content["settings"]["event_subscriptions"]["bot_events"]
    assert set(subscribed) == set(scopes.EVENTS)
    assert {name.split(".")[0] for name in subscribed} == listened("event")


def test_it_offers_the_commands_that_are_listened_to(content: dict[str, Any]) -> None:
    (command,) = content["features"]["slash_commands"]
    assert {command["command"]} == set(scopes.COMMANDS) == listened("command")
    assert command["should_escape"] is True
    assert command["usage_hint"]


def test_it_offers_the_shortcuts_that_are_listened_to(content: dict[str, Any]) -> None:
    offered = {shortcut["callback_id"] for shortcut in content["features"]["shortcuts"]}
    assert offered == set(scopes.SHORTCUTS) == listened("shortcut")


def test_people_can_write_to_the_bot(content: dict[str, Any]) -> None:
    home = content["features"]["app_home"]
    assert home["messages_tab_enabled"] is True
    assert home["messages_tab_read_only_enabled"] is False


@pytest.mark.parametrize(
    "address",
    [
        "https://sitrep.example",
        "https://sitrep.example/",
        "https://sitrep.example/slack/events",
        "https://sitrep.example/slack/events/",
    ],
)
def test_over_http_slack_calls_one_address_for_everything(address: str) -> None:
    over_http = yaml.safe_load(manifest.over_http(address))
    events = "https://sitrep.example/slack/events"
    settings = over_http["settings"]
    assert settings["socket_mode_enabled"] is False
    assert settings["event_subscriptions"]["request_url"] == events
    assert settings["interactivity"]["request_url"] == events
    assert [c["url"] for c in over_http["features"]["slash_commands"]] == [events]
    assert manifest_faults(over_http) == []


@pytest.mark.parametrize("address", ["https://sitrep.example", "https://sitrep.example/incidents/"])
def test_to_sign_in_slack_sends_people_back_to_the_console(address: str) -> None:
    both = manifest.with_sign_in(address, manifest.over_http("https://sitrep.example"))
    content = yaml.safe_load(both)
    back = "https://sitrep.example/incidents/sign-in/slack/back"
    assert content["oauth_config"].pop("redirect_urls") == [back]
    assert content == yaml.safe_load(manifest.over_http("https://sitrep.example"))
    assert manifest_faults(yaml.safe_load(both)) == []


def test_the_console_needs_a_host_name_of_its_own() -> None:
    with pytest.raises(ValueError, match="without /sitrep, such as https://"):
        manifest.with_sign_in("https://a.example/sitrep/incidents")


def test_over_http_nothing_else_is_different(content: dict[str, Any]) -> None:
    over_http = yaml.safe_load(manifest.over_http("https://sitrep.example"))
    del over_http["settings"]["event_subscriptions"]["request_url"]
    del over_http["settings"]["interactivity"]["request_url"]
    del over_http["features"]["slash_commands"][0]["url"]
    over_http["settings"]["socket_mode_enabled"] = True
    assert over_http == content


@pytest.mark.parametrize("address", ["sitrep.example", "ftp://sitrep.example", "https://"])
def test_an_address_that_slack_cannot_call_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="give the address under which Slack reaches you"):
        manifest.over_http(address)


def test_the_link_carries_the_whole_manifest(content: dict[str, Any]) -> None:
    link = urlsplit(manifest.link(manifest.text()))
    assert (link.netloc, link.path) == ("api.slack.com", "/apps")
    query = parse_qs(link.query)
    assert query["new_app"] == ["1"]
    assert yaml.safe_load(query["manifest_yaml"][0]) == content


def test_the_wheel_brings_the_manifest_to_where_it_is_looked_for() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert '"manifest.yml" = "bot/manifest.yml"' in project
