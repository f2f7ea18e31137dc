"""conversations.history and conversations.replies: reading messages back."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from sandbox.api import scopes
from sandbox.api.content import is_ts
from sandbox.api.errors import SlackError
from sandbox.api.methods import method
from sandbox.api.paging import page
from sandbox.workspace.shapes import message_shape

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.wire import JSON
    from sandbox.workspace.channel import Channel

RANGE = "cursor include_all_metadata inclusive latest limit oldest"
HISTORY = scopes.words(scopes.HISTORY)


@method("conversations.history", 3, scopes=HISTORY, required="channel", optional=RANGE)
def history(request: Request) -> JSON:
    """Newest first; replies are not in it, unless they were sent to the channel too."""
    channel = request.my_channel(scopes.HISTORY)
    stamps = _between(request, channel.top)[::-1]
    return _answer(request, channel, stamps) | {"pin_count": len(channel.pins)}


@method(
    "conversations.replies",
    3,
    scopes=HISTORY,
    required="channel ts",
    optional=RANGE,
    json_body=False,
)
def replies(request: Request) -> JSON:
    """Oldest first, the parent at the head; the `ts` of a reply finds that reply alone."""
    channel = request.channel(scopes.HISTORY)
    if request.me not in channel.members:
        raise SlackError("thread_not_found")
    ts = request.args.text("ts")
    if ts not in channel.by_ts:
        raise SlackError("thread_not_found")
    return _answer(request, channel, [ts, *_between(request, channel.by_ts[ts].replies)])


def _between(request: Request, stamps: list[str]) -> list[str]:
    """Return the timestamps from `oldest` to `latest`; the ends only when `inclusive`."""
    args, inclusive = request.args, request.args.flag("inclusive")
    oldest, latest = args.text("oldest"), args.text("latest")
    start, end = 0, len(stamps)
    if oldest and oldest != "0":
        find = bisect.bisect_left if inclusive else bisect.bisect_right
        start = find(stamps, _stamp(oldest, "invalid_ts_oldest"))
    if latest and latest != "now":
        find = bisect.bisect_right if inclusive else bisect.bisect_left
        end = find(stamps, _stamp(latest, "invalid_ts_latest"))
    return stamps[start:end]


def _stamp(value: str, refusal: str) -> str:
    if value.isdecimal():
        value += ".000000"
    if not is_ts(value):
        raise SlackError(refusal)
    return value


def _answer(request: Request, channel: Channel, stamps: list[str]) -> JSON:
    rows, metadata = page(request.args, stamps)
    with_metadata = request.args.flag("include_all_metadata")
    more = metadata if metadata["response_metadata"]["next_cursor"] else {}
    return {
        "messages": [
            message_shape(request.space, channel.by_ts[ts], metadata=with_metadata) for ts in rows
        ],
        "has_more": bool(more),
        **more,
    }
