"""Owns the form that says what everybody will read before an incident is made public."""

from collections.abc import Mapping

from bot.views import actions, fields, mrkdwn
from bot.views.blocks import section
from bot.views.fields import View
from commands.command import LONGEST_REASON
from commands.rules import telling
from storage.models import PublicState


def form(filled: Mapping[str, str], private_metadata: str) -> View:
    count = filled.get("entries", "0")
    entries = "its one timeline entry" if count == "1" else f"its {count} timeline entries"
    announced = filled.get("announced")
    told = f" It is announced in {mrkdwn.channel(announced)}." if announced else ""
    state = filled.get("customers")
    return fields.modal(
        actions.PUBLIC_FORM,
        "Make it public",
        "Make it public",
        private_metadata,
        section(
            "*Everybody in the workspace will be able to read it:* title, summary, severity, "
            f"roles, updates, tasks, and {entries} with the words of the messages in them. It "
            f"stands in `/incident list`, on the Home and in exports.{told}"
        ),
        *((section(_customers(state)),) if state else ()),
        section(
            "A public channel is opened, and everybody is brought along. What was said in this "
            "channel stays with those who are in it; it is archived. What everybody has read "
            "cannot be made unread."
        ),
        fields.line(
            "reason",
            "Why may everybody read it?",
            filled.get("reason", ""),
            "Both channels read this.",
            most=LONGEST_REASON,
        ),
    )


def _customers(state: str) -> str:
    last = telling.STATE[PublicState(state)]
    return (
        "*Customers read again what was published for them* before it was made private, on the "
        f"status page and within seconds. The last word is “{last}”."
    )
