"""Which scope a method on conversations needs for which kind of conversation."""

from __future__ import annotations

from sandbox.workspace.channel import Kind

Family = dict[Kind, tuple[str, ...]]


def _family(channel: str, group: str, im: str, mpim: str) -> Family:
    return {
        "channel": tuple(channel.split()),
        "group": tuple(group.split()),
        "im": tuple(im.split()),
        "mpim": tuple(mpim.split()),
    }


READ = _family("channels:read", "groups:read", "im:read", "mpim:read")
HISTORY = _family("channels:history", "groups:history", "im:history", "mpim:history")
MANAGE = _family("channels:manage", "groups:write", "im:write", "mpim:write")
TOPIC = _family(
    "channels:manage channels:write.topic",
    "groups:write groups:write.topic",
    "im:write im:write.topic",
    "mpim:write mpim:write.topic",
)
INVITE = _family(
    "channels:manage channels:write.invites",
    "groups:write groups:write.invites",
    "im:write",
    "mpim:write",
)


def words(family: Family) -> str:
    return " ".join(scope for scopes in family.values() for scope in scopes)
