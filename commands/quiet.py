"""Owns quiet: what the bot says goes into the card's thread, unless it has to be answered."""

from dataclasses import dataclass
from typing import Final

from commands import outbound, record
from commands.command import Command, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import lifecycle, words
from storage.models import Incident

USAGE: Final = "quiet <on|off>"
WORDS: Final = {"on": True, "off": False}


@dataclass(frozen=True)
class QuietSet(Outcome):
    on: bool


def change(at: Situation, incident: Incident, *, on: bool) -> QuietSet:
    lifecycle.require_not_gone(incident.status, "quiet")
    if incident.quiet is on:
        state, other = ("on", "off") if on else ("off", "on")
        raise Refusal(f"Quiet is {state} already. `/incident quiet {other}` changes it.")
    record.noted(at, incident, "quiet", quiet=(incident.quiet, on))
    incident.quiet = on
    data = {"by": at.caller.user_id, "on": on}
    outbound.notice(at.session, incident, "quiet", data, now=at.now)
    return QuietSet(on)


def _run(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    on = WORDS.get(text.strip().casefold())
    if on is None:
        why = f"“{words.plain(text)[:40]}” is neither." if text.strip() else "Say on or off."
        raise usage(USAGE, why)
    return change(at, incident, on=on)


COMMAND: Final = Command(
    "quiet", USAGE, "what I say goes into the thread of the card", Place.CHANNEL, _run
)
