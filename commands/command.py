"""Owns what every verb stands on: who calls, from where, and one entry of the catalogue."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Final, Self

from sqlmodel import Session

from commands.errors import Refusal
from commands.policy import Policy
from storage import incidents, people
from storage.models import Incident, Person

LONGEST_REASON: Final = 1000


@dataclass(frozen=True)
class Caller:
    """Who asks, and where: by command, button, form, shortcut or event; or the clock."""

    team_id: str
    user_id: str
    origin: str
    channel_id: str | None = None
    # Where a private answer can be sent later; Slack takes it for 30 minutes.
    response_url: str | None = None
    # The bot's own user, where it is known: it can be mentioned, and cannot be given anything.
    bot_user_id: str | None = None
    # Of another organisation, by Slack's own word in the request.
    is_outsider: bool = False


@dataclass(frozen=True)
class Situation:
    """One request inside its transaction."""

    session: Session
    caller: Caller
    now: datetime
    policy: Policy

    def incident(self) -> Incident:
        """Return the incident whose channel this is, locked; refuse elsewhere."""
        found = self.incident_here()
        if found is None:
            raise Refusal(
                "This is not an incident's channel. Type `/incident list` to find the channel, "
                "or `/incident declare` when something new is wrong."
            )
        return found

    def incident_here(self) -> Incident | None:
        return self._here

    @cached_property
    def _here(self) -> Incident | None:
        """Lock it once: until the transaction ends nobody else changes it."""
        if self.caller.channel_id is None:
            return None
        return incidents.in_channel(self.session, self.caller.team_id, self.caller.channel_id)

    @cached_property
    def person(self) -> Person | None:
        """What Slack has said of the caller; none while it has not been asked."""
        return people.known(self.session, self.caller.team_id, self.caller.user_id)

    @property
    def zone(self) -> str | None:
        """The caller's IANA time zone; none while Slack has not told it."""
        return self.person.zone if self.person else None


class Place(StrEnum):
    ANYWHERE = "anywhere"
    CHANNEL = "channel"


@dataclass(frozen=True)
class Outcome:
    """What happened, in the past tense; views draw it."""


@dataclass(frozen=True)
class FormWanted(Outcome):
    """The words were left out on purpose: a form asks for them.

    `incident_id` is none when declaring; `filled` holds what is known already, by field name;
    `reminder_id`: the reminder that it was opened from; `entry_id` and `version`: the entry that it
    corrects, and which version of it stands in the form; `page`: of the timeline, where it was
    opened from there; `action_id`: the action item that it is about; `stood`: how what it corrects
    stood when it was opened;
    `choices`: the incidents that can be chosen, by id, with what they are called.
    """

    form: str
    incident_id: int | None = None
    filled: tuple[tuple[str, str], ...] = ()
    reminder_id: int | None = None
    entry_id: int | None = None
    version: int | None = None
    page: int | None = None
    stood: str | None = None
    choices: tuple[tuple[str, str], ...] = ()
    action_id: int | None = None


class FormAgain(Refusal):
    """What the form was opened with has changed: it is shown again, and nothing typed is lost."""

    def __init__(self, form: FormWanted) -> None:
        super().__init__("Somebody has changed this meanwhile: look at it once more.")
        self.form = form


@dataclass(frozen=True)
class Command:
    """One verb of `/incident`; `looking`: its usage to those who look, where they may do less."""

    verb: str
    usage: str  # without `/incident `
    summary: str
    place: Place
    run: Callable[[Situation, str], Outcome]
    looking: str | None = None

    def to_look(self) -> Self:
        """Return it as those read it who look, and no more."""
        return replace(self, usage=self.looking) if self.looking else self


def usage(line: str, why: str) -> Refusal:
    """Return a refusal that ends with the usage line."""
    return Refusal(f"{why} Usage: `/incident {line}`")
