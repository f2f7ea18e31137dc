"""Owns which permission each thing that the bot does needs; the manifest asks for these alone."""

from collections.abc import Mapping
from typing import Final

NONE: Final = frozenset[str]()
_SEE_CHANNELS: Final = frozenset({"channels:read", "groups:read"})
_READ_CHANNELS: Final = frozenset({"channels:history", "groups:history"})
_RUN_CHANNELS: Final = frozenset({"channels:manage", "groups:write"})
_DRAW_CANVASES: Final = frozenset({"canvases:write"})
_WRITE: Final = frozenset({"chat:write"})

# Every Web API method that the bot calls with the bot token. Where a method takes public and
# private channels, and direct messages, each kind has its own scope: all of them are needed.
METHODS: Final[Mapping[str, frozenset[str]]] = {
    "auth.test": NONE,
    "bookmarks.add": frozenset({"bookmarks:write"}),
    "bookmarks.edit": frozenset({"bookmarks:write"}),
    "bookmarks.remove": frozenset({"bookmarks:write"}),
    "bookmarks.list": frozenset({"bookmarks:read"}),
    "canvases.access.set": _DRAW_CANVASES,
    "canvases.delete": _DRAW_CANVASES,
    "canvases.edit": _DRAW_CANVASES,
    "canvases.sections.lookup": frozenset({"canvases:read"}),
    "chat.getPermalink": NONE,
    "chat.postEphemeral": _WRITE,
    "chat.postMessage": _WRITE,
    "chat.update": _WRITE,
    "conversations.archive": _RUN_CHANNELS,
    "conversations.canvases.create": _DRAW_CANVASES,
    "conversations.create": _RUN_CHANNELS,
    # Direct messages too: before a step is repeated, it looks whether it was posted already.
    "conversations.history": _READ_CHANNELS | {"im:history"},
    "conversations.info": _SEE_CHANNELS,
    "conversations.invite": _RUN_CHANNELS,
    "conversations.members": _SEE_CHANNELS,
    "conversations.open": frozenset({"im:write"}),
    "conversations.replies": _READ_CHANNELS,
    "conversations.setTopic": _RUN_CHANNELS,
    "files.completeUploadExternal": frozenset({"files:write"}),
    "files.getUploadURLExternal": frozenset({"files:write"}),
    "pins.add": frozenset({"pins:write"}),
    "reactions.add": frozenset({"reactions:write"}),
    "reactions.get": frozenset({"reactions:read"}),
    "reactions.remove": frozenset({"reactions:write"}),
    "usergroups.list": frozenset({"usergroups:read"}),
    "usergroups.users.list": frozenset({"usergroups:read"}),
    "users.conversations": _SEE_CHANNELS,
    "users.info": frozenset({"users:read"}),
    "users.list": frozenset({"users:read"}),
    "views.open": NONE,
    "views.publish": NONE,
}
# Called with the app-level token (its own scope, connections:write, is given with that token).
APP_METHODS: Final = frozenset({"apps.connections.open"})
# Called with the client's id and secret, for whoever signs in.
CLIENT_METHODS: Final = frozenset({"openid.connect.token"})
EVENTS: Final[Mapping[str, frozenset[str]]] = {
    "app_home_opened": NONE,
    "channel_unarchive": frozenset({"channels:read"}),
    "group_unarchive": frozenset({"groups:read"}),
    "member_joined_channel": _SEE_CHANNELS,
    "member_left_channel": _SEE_CHANNELS,
    "message.channels": frozenset({"channels:history"}),
    "message.groups": frozenset({"groups:history"}),
    "reaction_added": frozenset({"reactions:read"}),
    "reaction_removed": frozenset({"reactions:read"}),
    "team_join": frozenset({"users:read"}),
    "user_change": frozenset({"users:read"}),
}
COMMANDS: Final[Mapping[str, frozenset[str]]] = {"/incident": frozenset({"commands"})}
SHORTCUTS: Final[Mapping[str, frozenset[str]]] = {
    "declare": frozenset({"commands"}),
    "declare_from_message": frozenset({"commands"}),
    "add_to_timeline": frozenset({"commands"}),
    "make_task": frozenset({"commands"}),
}


def needed() -> frozenset[str]:
    """Return every scope that something above needs."""
    return NONE.union(*METHODS.values(), *EVENTS.values(), *COMMANDS.values(), *SHORTCUTS.values())
