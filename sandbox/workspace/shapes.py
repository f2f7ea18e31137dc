"""Draws users, channels, messages, pins and bookmarks in the shapes of Slack's JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.workspace.rich_text import rich_text

if TYPE_CHECKING:
    from sandbox.wire import JSON
    from sandbox.workspace.channel import Bookmark, Channel, Note, Pin
    from sandbox.workspace.message import File, Message
    from sandbox.workspace.people import Bot, User
    from sandbox.workspace.workspace import Workspace


def user_shape(space: Workspace, user: User, *, email: bool = False) -> JSON:
    profile: JSON = {
        "real_name": user.real_name,
        "real_name_normalized": user.real_name,
        "display_name": user.name,
        "display_name_normalized": user.name,
        "team": space.team.id,
    }
    if email and not user.is_bot:
        profile["email"] = user.email
    if user.is_bot:
        profile |= {"bot_id": user.bot_id, "api_app_id": space.bots[user.bot_id or ""].app_id}
    return {
        "id": user.id,
        "team_id": user.other_team or space.team.id,
        "name": user.name,
        "deleted": user.deleted,
        "color": user.color,
        "real_name": user.real_name,
        "tz": user.tz,
        "tz_label": user.tz,
        "tz_offset": user.tz_offset(),
        "profile": profile,
        "is_admin": False,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": user.is_guest,
        "is_ultra_restricted": False,
        "is_bot": user.is_bot,
        "is_app_user": False,
        "updated": 0,
        **({"is_stranger": True} if user.other_team else {}),
    }


def bot_shape(bot: Bot) -> JSON:
    shape: JSON = {"id": bot.id, "deleted": False, "name": bot.name, "app_id": bot.app_id}
    if bot.user:
        shape["user_id"] = bot.user
    return shape | {"updated": 0, "icons": {}}


def channel_shape(space: Workspace, channel: Channel, viewer: str) -> JSON:
    if channel.kind == "im":
        return _im_shape(space, channel, viewer)
    return {
        "id": channel.id,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": channel.kind == "channel",
        "is_group": channel.kind == "group",
        "is_im": False,
        "is_mpim": channel.kind == "mpim",
        "is_private": channel.kind != "channel",
        "created": channel.created,
        "is_archived": channel.is_archived,
        "is_general": channel.is_general,
        "unlinked": 0,
        "is_shared": False,
        "is_org_shared": False,
        "is_ext_shared": False,
        "is_pending_ext_shared": False,
        "context_team_id": space.team.id,
        "creator": channel.creator,
        "is_member": viewer in channel.members,
        "topic": _note(channel.topic),
        "purpose": _note(channel.purpose),
        "previous_names": channel.previous_names,
    }


def _im_shape(space: Workspace, channel: Channel, viewer: str) -> JSON:
    other = next((user for user in channel.members if user != viewer), viewer)
    return {
        "id": channel.id,
        "created": channel.created,
        "is_archived": False,
        "is_im": True,
        "is_org_shared": False,
        "context_team_id": space.team.id,
        "user": other,
        "is_user_deleted": False,
    }


def message_shape(space: Workspace, message: Message, *, metadata: bool = False) -> JSON:
    """`metadata`: with its metadata, as history gives it when asked to."""
    shape: JSON = {"type": "message"}
    if message.subtype:
        shape["subtype"] = message.subtype
    shape |= _author(space, message) | message.extra
    shape |= {"text": message.text, "ts": message.ts, "team": space.team.id}
    if blocks := message.blocks or _typed(message):
        shape["blocks"] = blocks
    if message.attachments:
        shape["attachments"] = message.attachments
    if message.files:
        shape |= {"files": [_file(file) for file in message.files], "upload": False}
    if message.edited:
        shape["edited"] = {"user": message.edited[0], "ts": message.edited[1]}
    if metadata and message.metadata:
        shape["metadata"] = message.metadata
    return shape | _thread(space, message) | _marks(space, message)


def _typed(message: Message) -> list[JSON]:
    """Return what Slack's client sends beside the text that a person typed."""
    by_person = message.user and not message.author.bot_id
    return rich_text(message.text) if by_person and not message.is_system else []


def _author(space: Workspace, message: Message) -> JSON:
    author, shape = message.author, dict[str, object]()
    if author.user:
        shape["user"] = author.user
    if author.bot_id:
        shape |= {"bot_id": author.bot_id, "app_id": author.app_id}
        bot = space.bots.get(author.bot_id)
        if bot and author.user:
            shape["bot_profile"] = bot_shape(bot) | {"team_id": space.team.id}
        if message.subtype == "bot_message":
            shape["username"] = message.username or (bot.name if bot else "")
            shape["icons"] = message.icon or {}
    return shape


def _thread(space: Workspace, message: Message) -> JSON:
    channel = space.channels.get(message.channel)
    if message.is_reply:
        parent = channel.by_ts.get(message.thread_ts or "") if channel else None
        shape: JSON = {"thread_ts": message.thread_ts}
        if parent and parent.user:
            shape["parent_user_id"] = parent.user
        if parent and message.broadcast:
            shape["root"] = message_shape(space, parent)
        return shape
    if not message.replies or channel is None:
        return {}
    replies = [channel.by_ts[ts] for ts in message.replies]
    users = list(dict.fromkeys(reply.user or reply.author.bot_id for reply in replies))
    return {
        "thread_ts": message.ts,
        "reply_count": len(replies),
        "reply_users_count": len(users),
        "latest_reply": replies[-1].ts,
        "reply_users": users,
        "is_locked": False,
        "subscribed": False,
    }


def _marks(space: Workspace, message: Message) -> JSON:
    shape: JSON = {}
    if message.reactions:
        shape["reactions"] = [
            {"name": name, "users": list(users), "count": len(users)}
            for name, users in message.reactions.items()
        ]
    channel = space.channels.get(message.channel)
    if channel and message.ts in channel.pins:
        pin = channel.pins[message.ts]
        shape["pinned_to"] = [channel.id]
        shape["pinned_info"] = {
            "channel": channel.id,
            "pinned_by": pin.by,
            "pinned_ts": pin.created,
        }
    return shape


def pin_shape(space: Workspace, channel: Channel, pin: Pin) -> JSON:
    message = message_shape(space, channel.by_ts[pin.ts])
    message["permalink"] = space.permalink(channel.by_ts[pin.ts])
    return {
        "type": "message",
        "channel": channel.id,
        "message": message,
        "created": pin.created,
        "created_by": pin.by,
    }


def bookmark_shape(space: Workspace, channel: Channel, bookmark: Bookmark) -> JSON:
    return {
        "id": bookmark.id,
        "channel_id": channel.id,
        "title": bookmark.title,
        "link": bookmark.link,
        "emoji": bookmark.emoji,
        "icon_url": "",
        "type": "link",
        "entity_id": None,
        "date_created": bookmark.created,
        "date_updated": bookmark.updated,
        "rank": "i",
        "last_updated_by_user_id": bookmark.by,
        "last_updated_by_team_id": space.team.id,
        "shortcut_id": None,
        "app_id": None,
    }


def _note(note: Note) -> JSON:
    return {"value": note.value, "creator": note.creator, "last_set": note.last_set}


def _file(file: File) -> JSON:
    return {
        "id": file.id,
        "name": file.name,
        "title": file.title or file.name,
        "mimetype": file.mimetype,
        "filetype": file.filetype,
        "size": file.size,
        "mode": "hosted",
        "permalink": file.permalink,
        "url_private": file.permalink,
        **({"alt_txt": file.alt_text} if file.alt_text else {}),
    }
