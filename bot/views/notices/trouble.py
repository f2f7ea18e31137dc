"""Owns what is said when something does not work, always with what can be done about it."""

from collections.abc import Mapping
from typing import Any

from bot.views import mrkdwn, phrases
from bot.views.message import Message
from bot.views.notices.posting import notice
from commands.facts import Facts
from commands.policy import Standing, Taggers
from commands.rules.permissions import WHO
from storage.models import Role

Data = Mapping[str, Any]


def may_not_tag(facts: Facts, data: Data) -> Message:
    """Tell a person, once, why their reaction made no timeline entry, and who can make one."""
    if data.get("why") in (Standing.GUEST, Standing.OUTSIDER):
        kind = WHO[Standing(data["why"])]
        lead = f"Your reaction is not on the timeline: here {kind} look, and no more."
        return notice(facts, lead, small="Ask anyone with a role to tag the message.")
    scribe = facts.holders.get(Role.SCRIBE)
    taggers = Taggers(data.get("taggers", Taggers.SCRIBE))
    if scribe is None or taggers is Taggers.RESPONDERS:
        who = "Responders tag messages here: whoever declared it, holds a role or held one."
    else:
        who = f"The scribe {mrkdwn.person(scribe)} and the commander tag messages here."
    lead = f"Your reaction is not on the timeline. {who}"
    instead = f"You can write an entry yourself: {mrkdwn.command('note <text>')}"
    return notice(facts, lead, small=instead)


def delivery_failed(facts: Facts, data: Data) -> Message:
    """Say what could not be done (`what`: “pin the card”) and the mend, a sentence."""
    lead = f"*⚠️ I could not {mrkdwn.safe(data['what'])}.* {mrkdwn.safe(data['mend'])}"
    about = f"About {phrases.name(facts.incident)}, {phrases.title(facts.incident)}."
    return notice(facts, lead, small=about)
