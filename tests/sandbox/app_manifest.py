"""Owns the manifest of the app that the sandbox's own tests install."""

from typing import Any

Manifest = dict[str, Any]

SCOPES = [
    "app_mentions:read",
    "bookmarks:read",
    "bookmarks:write",
    "canvases:read",
    "canvases:write",
    "channels:history",
    "channels:join",
    "channels:manage",
    "channels:read",
    "chat:write",
    "commands",
    "files:write",
    "groups:history",
    "groups:read",
    "groups:write",
    "im:history",
    "im:read",
    "im:write",
    "mpim:read",
    "mpim:write",
    "pins:read",
    "pins:write",
    "reactions:read",
    "reactions:write",
    "team:read",
    "usergroups:read",
    "users:read",
    "users:read.email",
]
EVENTS = [
    "app_home_opened",
    "app_mention",
    "channel_archive",
    "channel_created",
    "channel_left",
    "channel_rename",
    "channel_unarchive",
    "group_archive",
    "group_left",
    "group_rename",
    "member_joined_channel",
    "member_left_channel",
    "message.channels",
    "message.groups",
    "message.im",
    "pin_added",
    "pin_removed",
    "reaction_added",
    "reaction_removed",
]


def manifest(
    *, without: str = "", events: list[str] | None = None, escape: bool = True
) -> Manifest:
    """Return a manifest that grants everything tested, but the scopes named in `without`."""
    return {
        "display_information": {"name": "Sitrep"},
        "features": {
            "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True},
            "bot_user": {"display_name": "Sitrep", "always_online": True},
            "slash_commands": [
                {"command": "/incident", "description": "Incidents", "should_escape": escape}
            ],
            "shortcuts": [
                {
                    "name": "Declare",
                    "type": "global",
                    "callback_id": "declare",
                    "description": "Declare",
                },
                {
                    "name": "Declare from this",
                    "type": "message",
                    "callback_id": "declare_from",
                    "description": "Declare",
                },
            ],
        },
        "oauth_config": {"scopes": {"bot": [s for s in SCOPES if s not in without.split()]}},
        "settings": {
            "event_subscriptions": {"bot_events": EVENTS if events is None else events},
            "interactivity": {"is_enabled": True},
            "socket_mode_enabled": True,
        },
    }
