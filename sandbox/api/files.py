"""files.*: a file is asked for, its bytes are sent, and then it is shared in a conversation."""

from __future__ import annotations

import secrets
from functools import partial
from typing import TYPE_CHECKING, Any

from sandbox.api import content
from sandbox.api.errors import SlackError, with_messages
from sandbox.api.methods import method
from sandbox.workspace.message import Draft, File
from sandbox.workspace.posting import post
from sandbox.workspace.upload import Upload

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.wire import JSON

MOST_ALT_TEXT = 1000
MOST_BYTES = 1024**3
IMAGES = {"png": "image/png", "jpg": "image/jpeg", "gif": "image/gif"}


@method(
    "files.getUploadURLExternal",
    4,
    scopes="files:write",
    required="filename length",
    optional="alt_txt snippet_type",
    json_body=False,
)
def get_upload_url(request: Request) -> JSON:
    args, space = request.args, request.space
    if space.refuses_files:
        raise SlackError(space.refuses_files)
    length, alt_text = str(args["length"]), args.text("alt_txt")
    if not (length.isascii() and length.isdigit() and 0 < int(length) <= MOST_BYTES):
        raise with_messages("invalid_arguments", ["[ERROR] must be a size [json-pointer:/length]"])
    if len(alt_text) > MOST_ALT_TEXT:
        raise SlackError("alt_txt_too_large")
    upload = Upload(
        space.ids.make("F"),
        secrets.token_urlsafe(16),
        args.text("filename"),
        int(length),
        alt_text,
    )
    space.uploads[upload.id] = upload
    return {"upload_url": f"{space.url}/upload/v1/{upload.ticket}", "file_id": upload.id}


@method(
    "files.completeUploadExternal",
    4,
    scopes="files:write",
    required="files",
    optional="blocks channel_id channels icon_emoji icon_url initial_comment thread_ts username",
)
def complete_upload(request: Request) -> JSON:
    """Have what was sent in, and share it where that is wanted; `blocks` give way to a comment."""
    args = request.args
    uploads = _sent(request)
    shared_in = request.my_channel(name="channel_id") if args.text("channel_id") else None
    if shared_in is not None and shared_in.is_archived:
        raise SlackError("posting_to_channel_denied")
    comment = args.text("initial_comment")
    draft = Draft(
        text=comment,
        blocks=[] if comment else content.blocks(args),
        thread_ts=args.text("thread_ts") or None,
        files=[_file(upload) for upload in uploads],
    )
    for upload in uploads:
        upload.completed = True
    if shared_in is not None:
        share = partial(post, request.space, shared_in, request.installation.author, draft)
        late = request.space.shares_late
        (share if late is None else partial(late.append, share))()
    return {"files": [{"id": upload.id, "title": upload.title} for upload in uploads]}


def _sent(request: Request) -> list[Upload]:
    """Return what is meant: each of it was sent whole, and not taken before."""
    raw: Any = request.args.parsed("files", "invalid_arguments")
    if not isinstance(raw, list) or not raw or not all(isinstance(one, dict) for one in raw):
        raise with_messages("invalid_arguments", ["[ERROR] must be a list [json-pointer:/files]"])
    found = []
    for one in raw:
        upload = request.space.uploads.get(str(one.get("id")))
        if upload is None or upload.content is None or upload.completed:
            raise SlackError("file_not_found")
        upload.title = str(one.get("title") or upload.name)
        found.append(upload)
    return found


def _file(upload: Upload) -> File:
    kind = upload.name.rpartition(".")[2].lower()
    return File(
        upload.name,
        kind,
        IMAGES.get(kind, "application/octet-stream"),
        upload.length,
        upload.id,
        title=upload.title,
        alt_text=upload.alt_text,
    )
