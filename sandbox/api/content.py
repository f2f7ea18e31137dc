"""Reads what is to be posted out of arguments, and refuses what Slack refuses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sandbox.api.errors import SlackError, with_messages
from sandbox.blocks import charts
from sandbox.blocks.complete import complete
from sandbox.blocks.validate import is_too_long, message_faults
from sandbox.wire import compact
from sandbox.workspace.message import Draft

if TYPE_CHECKING:
    from sandbox.api.arguments import Arguments
    from sandbox.wire import JSON
    from sandbox.workspace.workspace import Workspace

POST_LIMIT = 40_000
UPDATE_LIMIT = 4_000
MARKDOWN_LIMIT = 12_000
ATTACHMENT_LIMIT = 100
METADATA_BYTES = 8_000
TS = re.compile(r"\d{10}\.\d{6}")


def draft(args: Arguments, limit: int = POST_LIMIT) -> Draft:
    """Return what is to be posted; SlackError `no_text` for nothing at all."""
    found = Draft(
        text=text(args, limit),
        blocks=blocks(args),
        attachments=attachments(args),
        thread_ts=args.text("thread_ts") or None,
        metadata=metadata(args),
        link_names=args.flag("link_names") or args.text("parse") == "full",
    )
    if not (found.text.strip() or found.blocks or found.attachments):
        raise SlackError("no_text")
    if found.thread_ts:
        found.broadcast = args.flag("reply_broadcast")
    return found


def text(args: Arguments, limit: int) -> str:
    if "markdown_text" in args:
        if "text" in args or "blocks" in args:
            raise SlackError("markdown_text_conflict")
        limit = MARKDOWN_LIMIT
    found = args.text("markdown_text") or args.text("text")
    # Slack cuts a post at 40,000 characters without a word; here the loss is made visible.
    if len(found) > limit:
        raise SlackError("msg_too_long")
    return found


def blocks(args: Arguments) -> list[JSON]:
    raw = args.parsed("blocks", "invalid_blocks_format")
    if raw is None:
        return []
    if not isinstance(raw, list):
        raise SlackError("invalid_blocks_format")
    if faults := message_faults(raw):
        raise with_messages("invalid_blocks", faults)
    if is_too_long(raw):
        raise SlackError("msg_blocks_too_long")
    return complete(raw)


def require_known(space: Workspace, blocks: list[JSON]) -> None:
    """Refuse charts where the workspace has none yet, as any block that it does not know."""
    for place, block in enumerate(blocks):
        if block["type"] == charts.KIND and not space.takes_charts:
            unsupported = f"[ERROR] unsupported type: {charts.KIND} [json-pointer:/blocks/{place}]"
            raise with_messages("invalid_blocks", [unsupported])


def attachments(args: Arguments) -> list[JSON]:
    raw = args.parsed("attachments", "invalid_attachments")
    if raw is None:
        return []
    if not isinstance(raw, list) or not all(isinstance(part, dict) for part in raw):
        raise SlackError("invalid_attachments")
    if len(raw) > ATTACHMENT_LIMIT:
        raise SlackError("too_many_attachments")
    inner = [block for part in raw for block in part.get("blocks") or []]
    if inner and message_faults(inner):
        raise with_messages("invalid_attachments", message_faults(inner))
    return raw


def metadata(args: Arguments) -> JSON | None:
    raw: Any = args.parsed("metadata", "invalid_metadata_format")
    if raw is None:
        return None
    if raw == {}:
        return {}
    if not isinstance(raw, dict):
        raise SlackError("invalid_metadata_format")
    event_type, payload = raw.get("event_type"), raw.get("event_payload")
    if not isinstance(event_type, str) or not event_type or not isinstance(payload, dict):
        raise SlackError("invalid_metadata_schema")
    if len(compact(raw).encode()) > METADATA_BYTES:
        raise SlackError("metadata_too_large")
    known: JSON = raw
    return known


def is_ts(value: str) -> bool:
    return TS.fullmatch(value) is not None
