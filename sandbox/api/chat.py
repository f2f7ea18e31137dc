"""chat.*: posting, changing and deleting messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.api import content
from sandbox.api.errors import SlackError
from sandbox.api.methods import method
from sandbox.workspace.membership import direct
from sandbox.workspace.posting import Revision, delete, edit, post, whisper
from sandbox.workspace.shapes import message_shape

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.wire import JSON
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Draft, Message

CANT_UPDATE = "cant_update_message"
COMMON = "as_user attachments blocks link_names markdown_text metadata parse text "
SIGNED = COMMON + "icon_emoji icon_url thread_ts username "


@method(
    "chat.postMessage",
    5,
    scopes="chat:write",
    required="channel",
    optional=SIGNED + "mrkdwn reply_broadcast unfurl_links unfurl_media",
)
def post_message(request: Request) -> JSON:
    channel = _target(request)
    message = post(request.space, channel, request.installation.author, _draft(request, channel))
    return {
        "channel": channel.id,
        "ts": message.ts,
        "message": message_shape(request.space, message, metadata=True),
    }


@method(
    "chat.postEphemeral",
    4,
    scopes="chat:write",
    required="channel user",
    optional=SIGNED,
)
def post_ephemeral(request: Request) -> JSON:
    channel = _target(request, opens_direct=False)
    if request.me not in channel.members:
        raise SlackError("not_in_channel")
    to = request.args.text("user")
    if to not in channel.members:
        raise SlackError("user_not_in_channel")
    draft = _draft(request, channel)
    message = whisper(request.space, channel, to, request.installation.author, draft)
    return {"message_ts": message.ts}


@method(
    "chat.update",
    3,
    scopes="chat:write",
    required="channel ts",
    optional=COMMON + "file_ids reply_broadcast unfurled_attachments",
)
def update(request: Request) -> JSON:
    args, message = request.args, _mine(request, CANT_UPDATE)
    if not {"text", "blocks", "attachments", "markdown_text"} & set(args):
        raise SlackError("no_text")
    given = content.blocks(args)
    revision = Revision(
        text=content.text(args, content.UPDATE_LIMIT) or ("" if given else message.text),
        # What is not sent is retained; an empty list removes it.
        blocks=given if "blocks" in args else message.blocks,
        attachments=(content.attachments(args) if "attachments" in args else message.attachments),
        metadata=content.metadata(args),
    )
    edit(request.space, message, request.me, revision)
    return {
        "channel": message.channel,
        "ts": message.ts,
        "text": message.text,
        "message": message_shape(request.space, message, metadata=True),
    }


@method("chat.delete", 3, scopes="chat:write", required="channel ts", optional="as_user")
def remove(request: Request) -> JSON:
    message = _mine(request, "cant_delete_message")
    delete(request.space, message)
    return {"channel": message.channel, "ts": message.ts}


@method("chat.getPermalink", 5, required="channel message_ts", json_body=False)
def permalink(request: Request) -> JSON:
    channel = request.channel()
    message = request.message(channel, "message_ts")
    return {"channel": channel.id, "permalink": request.space.permalink(message)}


def _target(request: Request, *, opens_direct: bool = True) -> Channel:
    """Return where to post. A user's id stands for the direct message with them."""
    space, name = request.space, request.args.text("channel")
    if opens_direct and name in space.users and not space.users[name].is_bot:
        channel = direct(space, request.me, name)
    else:
        found = space.channel_named(name) if name else None
        if found is None or not space.sees(request.me, found):
            raise SlackError("channel_not_found")
        channel = found
    _check_open(request, channel)
    return channel


def _check_open(request: Request, channel: Channel) -> None:
    may_speak_outside = channel.kind == "channel" and request.installation.grants(
        "chat:write.public"
    )
    if request.me not in channel.members and not may_speak_outside:
        raise SlackError("not_in_channel")
    if channel.is_archived:
        raise SlackError("is_archived")
    if channel.kind == "im" and not request.installation.manifest.messages_tab:
        raise SlackError("messages_tab_disabled")


def _draft(request: Request, channel: Channel) -> Draft:
    draft = content.draft(request.args)
    content.require_known(request.space, draft.blocks)
    if draft.thread_ts and draft.thread_ts not in channel.by_ts:
        raise SlackError("thread_not_found")
    if request.installation.grants("chat:write.customize"):
        draft.username = request.args.text("username") or None
    return draft


def _mine(request: Request, refusal: str) -> Message:
    """Return one of the bot's own messages; of anybody else's, `refusal`."""
    channel, ts = request.channel(), request.args.text("ts")
    if refusal == CANT_UPDATE and channel.is_archived:
        raise SlackError("is_inactive")
    message = channel.by_ts.get(ts)
    if message is None or message.deleted:
        raise SlackError("message_not_found")
    if message.author.bot_id != request.installation.bot_id:
        raise SlackError(refusal)
    return message
