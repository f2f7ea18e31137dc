"""Owns what the demo prints: what was said, and what to try."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from sandbox.demo.reading import readable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sandbox.server import Sandbox
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Message


_INVITATION: Final = """
  The workspace is open:  {workspace}/#user={commander}&channel={room}

  You are Grace, who commands the incident in #{name}. Live through it:

    1. type  /incident mitigate Rolled back release 412  and then  /incident resolve
    2. press  Open the postmortem  below that: half of it is there. It is a canvas, too,
       above the messages. Edit how it came about; then  /incident postmortem publish
    3. type  /incident action @dennis by friday Alert on vouchers  and then  /incident actions
    4. in #review-board, where the board meets once a week, type  /incident board post
       for its digest, and press  Mark reviewed
    5. in the incident's channel again:  /incident close
    6. type  /incident metrics  and  /incident budget checkout

  Its console:  {own}/incidents
    - sign in with Slack as Grace; or with the token, as when Slack is away:
      {token}

  What its customers read:  {own}/status/
    - nothing, before you type  /incident customers write  in the incident's channel

  Its records, on the command line and for programs:
    - export DATABASE_URL={database}
      .venv/bin/sitrep postmortem 1   or  .venv/bin/sitrep export --all   or  metrics
    - curl -H "Authorization: Bearer {api_token}" \\
        {own}/api/v1/incidents    (and /api/v1/openapi.json)

  And besides:
    - be somebody else, at the top left: each sees their own messages; Katherine is a guest
    - be Linus, and wait: you are reminded of the next update in about a minute
    - be Barbara, the scribe, and react to a message with 📌: it joins  /incident timeline
    - click Sitrep under the direct messages: its Home has what is open, yours first
    - in #general type  /incident declare  and choose Search among the services
    - rehearse:  /incident drill checkout fast

  Ctrl-C ends it.
"""


def invite(sandbox: Sandbox, room: Channel, page: Mapping[str, str], database: str) -> None:
    """Say where the workspace is, and what a newcomer can do there.

    `page` has the address of the bot's own pages, and their tokens.
    """
    sys.stdout.write(
        _INVITATION.format(
            workspace=sandbox.url,
            commander=sandbox.person("grace").id,
            room=room.id,
            name=room.name,
            own=page["SITREP_PUBLIC_URL"],
            token=page["SITREP_PAGE_TOKEN"],
            api_token=page["SITREP_API_TOKEN"],
            database=database,
        )
    )
    sys.stdout.flush()


def show(sandbox: Sandbox, room: Channel, timeline: str) -> None:
    """Print every message of the incident's channel, then its timeline."""
    sys.stdout.write(f"\n#{room.name} · {room.topic.value}\n\n")
    for message in sandbox.messages(channel=room):
        if message.subtype is None or message.subtype == "bot_message":
            sys.stdout.write(_line(sandbox, message))
    sys.stdout.write(f"\n{timeline}\n\n")


def _line(sandbox: Sandbox, message: Message) -> str:
    at = datetime.fromtimestamp(float(message.ts), UTC).strftime("%H:%M:%S")
    user = sandbox.space.users.get(message.user or "")
    name = user.name if user else "monitoring"
    marks = " ".join(f":{mark}:" for mark in message.reactions)
    words = readable(sandbox.space, message.text).replace("\n", " ")
    indent = "    ↳ " if message.is_reply else ""
    return f"{at}  {name:<8} {indent}{words}{'  ' + marks if marks else ''}\n"
