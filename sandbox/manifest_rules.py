"""Says what Slack would refuse in an app manifest: keys, lengths, unknown events, absent scopes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sandbox.blocks.checks import (
    Check,
    anything,
    boolean,
    fault,
    items,
    link,
    one_of,
    string,
    thing,
)

if TYPE_CHECKING:
    from sandbox.wire import JSON

# Event subscriptions that a bot can have, each with the scopes of which it needs one.
EVENTS: dict[str, str] = {
    "app_home_opened": "",
    "app_mention": "app_mentions:read",
    "app_rate_limited": "",
    "app_uninstalled": "",
    "channel_archive": "channels:read",
    "channel_created": "channels:read",
    "channel_deleted": "channels:read",
    "channel_history_changed": "channels:history groups:history mpim:history",
    "channel_id_changed": "",
    "channel_left": "channels:read",
    "channel_rename": "channels:read",
    "channel_shared": "channels:read groups:read",
    "channel_unarchive": "channels:read",
    "channel_unshared": "channels:read groups:read",
    "dnd_updated_user": "dnd:read",
    "emoji_changed": "emoji:read",
    "file_change": "files:read",
    "file_created": "files:read",
    "file_deleted": "files:read",
    "file_public": "files:read",
    "file_shared": "files:read",
    "file_unshared": "files:read",
    "function_executed": "",
    "group_archive": "groups:read",
    "group_deleted": "groups:read",
    "group_left": "groups:read",
    "group_rename": "groups:read",
    "group_unarchive": "groups:read",
    "im_created": "im:read",
    "im_history_changed": "im:history",
    "link_shared": "links:read",
    "member_joined_channel": "channels:read groups:read",
    "member_left_channel": "channels:read groups:read",
    "message.app_home": "",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "message.mpim": "mpim:history",
    "message_metadata_deleted": "metadata.message:read",
    "message_metadata_posted": "metadata.message:read",
    "message_metadata_updated": "metadata.message:read",
    "pin_added": "pins:read",
    "pin_removed": "pins:read",
    "reaction_added": "reactions:read",
    "reaction_removed": "reactions:read",
    "shared_channel_invite_accepted": "",
    "subteam_created": "usergroups:read",
    "subteam_members_changed": "usergroups:read",
    "subteam_updated": "usergroups:read",
    "team_domain_change": "team:read",
    "team_join": "users:read",
    "team_rename": "team:read",
    "tokens_revoked": "",
    "user_change": "users:read",
    "user_profile_changed": "users:read",
    "user_status_changed": "users:read",
}
EVENT_SCOPES = {name: frozenset(scopes.split()) for name, scopes in EVENTS.items()}

FLAG = boolean


def _command_name(value: Any, at: str, faults: list[str]) -> None:
    if not isinstance(value, str) or not re.fullmatch(r"/\S{1,31}", value):
        fault(faults, at, "must be / and at most 31 more characters, without a space")


COMMAND = thing(
    {"command": _command_name, "description": string(2000)},
    {"usage_hint": string(1000), "should_escape": FLAG, "url": link(3000)},
)
SHORTCUT = thing(
    {
        "name": string(24),
        "type": one_of("message", "global"),
        "callback_id": string(255),
        "description": string(150),
    }
)
SCOPES = items(string(100), 255, 0)
SETTINGS: dict[str, Check] = {
    "event_subscriptions": thing(
        {},
        {
            "request_url": link(3500),
            "bot_events": items(string(100), 100, 0),
            "user_events": items(string(100), 100, 0),
            "metadata_subscriptions": items(anything, 20, 0),
        },
    ),
    "interactivity": thing(
        {"is_enabled": FLAG},
        {"request_url": link(3500), "message_menu_options_url": link(3500)},
    ),
} | dict.fromkeys(
    (
        *("org_deploy_enabled", "socket_mode_enabled", "token_rotation_enabled"),
        *("incoming_webhooks", "allowed_ip_address_ranges", "siws_links", "is_hosted"),
        *("function_runtime", "hermes_app_type", "is_mcp_enabled"),
    ),
    anything,
)
MANIFEST = thing(
    {
        "display_information": thing(
            {"name": string(35)},
            {
                "description": string(140),
                "long_description": string(4000, 175),
                "background_color": string(7, 4),
            },
        )
    },
    {
        "_metadata": anything,
        "$schema": anything,
        "features": thing(
            {},
            {
                "app_home": thing(
                    {},
                    dict.fromkeys(
                        (
                            "home_tab_enabled",
                            "messages_tab_enabled",
                            "messages_tab_read_only_enabled",
                        ),
                        FLAG,
                    ),
                ),
                "bot_user": thing({"display_name": string(80)}, {"always_online": FLAG}),
                "slash_commands": items(COMMAND, 50),
                "shortcuts": items(SHORTCUT, 10),
                "unfurl_domains": items(string(255), 5),
            }
            | dict.fromkeys(
                ("workflow_steps", "functions", "assistant_view", "agent_view"), anything
            ),
        ),
        "oauth_config": thing(
            {},
            {
                "redirect_urls": items(link(3000), 1000, 0),
                "scopes": thing(
                    {}, dict.fromkeys(("bot", "user", "bot_optional", "user_optional"), SCOPES)
                ),
                "token_management_enabled": FLAG,
                "pkce_enabled": FLAG,
            },
        ),
        "settings": thing({}, SETTINGS),
    }
    | dict.fromkeys(
        (
            *("app_directory", "functions", "workflows", "datastores", "outgoing_domains"),
            *("types", "external_auth_providers", "mcp_servers"),
        ),
        anything,
    ),
)


def manifest_faults(source: JSON) -> list[str]:
    faults: list[str] = []
    MANIFEST(source, "", faults)
    # The rules below look across parts, which makes sense only once each part is sound.
    return faults or _across(source)


def _across(source: JSON) -> list[str]:
    faults: list[str] = []
    features, settings = source.get("features") or {}, source.get("settings") or {}
    scopes = set(((source.get("oauth_config") or {}).get("scopes") or {}).get("bot") or [])
    if scopes and "bot_user" not in features:
        fault(faults, "/features", "bot scopes need a bot_user")
    if "commands" not in scopes and {"slash_commands", "shortcuts"} & features.keys():
        fault(faults, "/oauth_config/scopes/bot", "commands and shortcuts need the scope commands")
    if features.get("shortcuts") and not (settings.get("interactivity") or {}).get("is_enabled"):
        fault(faults, "/settings/interactivity", "shortcuts need interactivity")
    at = "/settings/event_subscriptions/bot_events"
    for name in (settings.get("event_subscriptions") or {}).get("bot_events") or []:
        if name not in EVENT_SCOPES:
            fault(faults, at, f"unknown event: {name}")
        elif EVENT_SCOPES[name] and not EVENT_SCOPES[name] & scopes:
            needed = " or ".join(sorted(EVENT_SCOPES[name]))
            fault(faults, at, f"{name} needs the scope {needed}")
    return faults
