"""Owns what the demo prints: what was said, and what to try."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sandbox.demo.reading import readable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sandbox.server import Sandbox
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Message


def invite(sandbox: Sandbox, room: Channel, page: Mapping[str, str]) -> None:
    """Say where the workspace is, and what a newcomer can do there.

    `page` has the bot's PORT, and the token of its own page.
    """
    sys.stdout.write(
        f"""
  The workspace is open:  {sandbox.url}/#channel={room.id}

  An incident is under way in #{room.name}. Things to try there:

    - switch between the people at the top left; each sees their own messages
    - be Katherine, who is a guest: she may look, and is told so when she does more
    - click Sitrep under the direct messages: its Home has what is open, yours first
    - react to a message with 📌 as Barbara, who is the scribe: it joins the timeline
    - type  /incident timeline   or  /incident next   or  /incident help
    - wait: as Linus you are reminded of the next update in about a minute
    - type  /incident mitigate Rolled back release 412  and then  /incident resolve
    - press  Open the postmortem  below that: it is drafted, and is a canvas above the messages
    - in #review-board, where the board meets once a week, type  /incident board post  for
      its digest: press Mark reviewed, and  /incident close  closes it
    - read what it said of Checkout: its owner came, and its latest release is named
    - in #general type  /incident declare  and choose Search among the services
    - or rehearse: type  /incident drill   and then  /incident drill checkout fast

  Its console:  {page["SITREP_PUBLIC_URL"]}/incidents
    - sign in with Slack as Grace, who commands; or with the token, as when Slack is away:
      {page["SITREP_PAGE_TOKEN"]}

  What its customers read:  {page["SITREP_PUBLIC_URL"]}/status/
    - type  /incident customers write  in the incident's channel: nothing is there before that

  Ctrl-C ends it.
"""
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
