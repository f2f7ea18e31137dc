"""bookmarks.*: the links on top of a channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.api.errors import SlackError
from sandbox.api.methods import method
from sandbox.workspace.happenings import BookmarksChanged
from sandbox.workspace.marks import add_bookmark, remove_bookmark
from sandbox.workspace.shapes import bookmark_shape

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.wire import JSON
    from sandbox.workspace.channel import Bookmark, Channel

MOST_BOOKMARKS = 100


@method(
    "bookmarks.add",
    2,
    scopes="bookmarks:write",
    required="title type",
    optional="access_level channel_id emoji entity_id link parent_id",
)
def add(request: Request) -> JSON:
    channel, args = _channel(request), request.args
    if args.text("type") != "link":
        raise SlackError("invalid_bookmark_type")
    if len(channel.bookmarks) >= MOST_BOOKMARKS:
        raise SlackError("too_many_bookmarks")
    what = (args.text("title"), _link(args.text("link")), args.text("emoji"))
    bookmark = add_bookmark(request.space, channel, request.me, what)
    return {"bookmark": bookmark_shape(request.space, channel, bookmark)}


@method(
    "bookmarks.edit",
    2,
    scopes="bookmarks:write",
    optional="bookmark_id channel_id emoji link title",
)
def edit(request: Request) -> JSON:
    channel, args = _channel(request), request.args
    bookmark = _bookmark(request, channel)
    if "link" in args:
        bookmark.link = _link(args.text("link"))
    bookmark.title = args.text("title", bookmark.title)
    bookmark.emoji = args.text("emoji", bookmark.emoji)
    bookmark.updated, bookmark.by = request.space.clock.now(), request.me
    request.space.changes.tell(BookmarksChanged(channel))
    return {"bookmark": bookmark_shape(request.space, channel, bookmark)}


@method("bookmarks.list", 3, scopes="bookmarks:read", optional="channel_id")
def list_all(request: Request) -> JSON:
    channel = _channel(request)
    rows = channel.bookmarks.values()
    return {"bookmarks": [bookmark_shape(request.space, channel, row) for row in rows]}


@method(
    "bookmarks.remove",
    2,
    scopes="bookmarks:write",
    optional="bookmark_id channel_id quip_section_id",
)
def remove(request: Request) -> JSON:
    channel = _channel(request)
    remove_bookmark(request.space, channel, _bookmark(request, channel).id)
    return {}


def _channel(request: Request) -> Channel:
    channel = request.channel(name="channel_id")
    if request.me not in channel.members:
        raise SlackError("permission_denied")
    return channel


def _bookmark(request: Request, channel: Channel) -> Bookmark:
    found = channel.bookmarks.get(request.args.text("bookmark_id"))
    if found is None:
        raise SlackError("not_found")
    return found


def _link(link: str) -> str:
    if not link.startswith(("http://", "https://")):
        raise SlackError("invalid_link")
    return link
