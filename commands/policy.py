"""Owns what the operator decides: read once from the settings, passed down as one argument."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from commands.rules import actions
from commands.rules.cadence import CadencePolicy
from commands.rules.postmortems import DUES, Dues
from commands.rules.services import Service
from commands.rules.severity import DEFINITIONS, Definitions
from commands.rules.weeks import Meeting
from commands.scenarios import Shelf, included
from storage.models import Kind, Severity


class Taggers(StrEnum):
    """Who may tag messages for the timeline."""

    SCRIBE = "scribe"  # scribe and commander; anyone while there is no scribe
    RESPONDERS = "responders"  # whoever holds or held a role, and who declared
    ANYONE = "anyone"


class Standing(StrEnum):
    """What a person is to this workspace."""

    MEMBER = "member"
    GUEST = "guest"
    OUTSIDER = "outsider"  # of another organisation, by Slack Connect


class Reserved(StrEnum):
    """What can be kept for the commander and the operations lead."""

    LOWER = "lower"
    CANCEL = "cancel"
    RESOLVE = "resolve"


@dataclass(frozen=True)
class StatusPage:
    """What customers may read, where there is such a page; `approval`: the commander's, first."""

    title: str
    address: str
    approval: bool = False


def default_tags() -> dict[str, Kind]:
    return {
        "pushpin": Kind.EVENT,
        "mag": Kind.FINDING,
        "hammer_and_wrench": Kind.ACTION,
        "scales": Kind.DECISION,
        "fast_forward": Kind.FOLLOW_UP,
    }


@dataclass(frozen=True)
class Policy:
    """The rules of this installation; channel ids are Slack's."""

    default_severity: Severity = Severity.SEV2
    # What customers feel at each severity, in the house's own words.
    definitions: Definitions = field(default_factory=lambda: DEFINITIONS)
    announce_channel: str | None = None
    # Where those who decide read of open SEV1s; none: nowhere.
    digest_channel: str | None = None
    # Where the review board reads of the week, and when; none: there is no board.
    review_channel: str | None = None
    meeting: Meeting = field(default_factory=Meeting)
    cadence: CadencePolicy = field(default_factory=CadencePolicy)
    tags: Mapping[str, Kind] = field(default_factory=default_tags)
    taggers: Taggers = Taggers.SCRIBE
    # How long a commander may give no sign of themselves; none: for ever.
    silent_after: timedelta | None = timedelta(minutes=30)
    # Who else than members of the workspace may act; all others of them look.
    acting: frozenset[Standing] = frozenset()
    leads_only: frozenset[Reserved] = frozenset()
    # Links to where people talk, by severity; {number} and {slug} are filled in.
    bridges: Mapping[Severity, str] = field(default_factory=dict)
    # How long the channel of what is over stays before it is asked whether it may go; none: always.
    archive_after: timedelta | None = timedelta(days=14)
    # By when action items are due, by the severity of their incident, where nobody says a day.
    action_due: Mapping[Severity, timedelta] = field(default_factory=lambda: actions.DUE)
    # By when a postmortem is due, by severity; none: nobody has to write one.
    postmortem_due: Dues = field(default_factory=lambda: DUES)
    drills: Shelf = field(default_factory=included)
    # By name, in the order of their names.
    services: Mapping[str, Service] = field(default_factory=dict)
    # None: customers are told nothing by Sitrep.
    status_page: StatusPage | None = None
    # Where people's browsers reach the console, such as https://sitrep.example.com/incidents.
    console: str | None = None

    def document(self, number: int) -> str | None:
        """Return where the console has an incident's postmortem; none where nobody reaches that."""
        return f"{self.console}/{number}/postmortem" if self.console else None
