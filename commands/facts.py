"""Owns the one list of facts that card, topic, announcement and messages are drawn from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session

from commands.policy import Policy
from commands.rules import services
from commands.rules.services import Service, Spent
from commands.rules.severity import DEFINITIONS, Definitions
from storage import action_items, clean_ups, incidents, relations
from storage import services as stored
from storage.models import ActionState, CleanUp, Incident, Role, ServiceChange, Status
from storage.models.words import RESTORED
from storage.relations import Kin


@dataclass(frozen=True)
class Facts:
    """An incident as it stands, who holds which role (user ids), and what is around it.

    `provisional`: the commander is whoever declared, until somebody takes or is given command;
    `definitions`: what each severity means here; `services`: what it is about.
    """

    incident: Incident
    holders: Mapping[Role, str]
    provisional: bool = False
    definitions: Definitions = field(default_factory=lambda: DEFINITIONS, repr=False)
    kin: Kin = relations.NONE
    # What has been put back in order since it was resolved, by item.
    clean_up: Mapping[str, CleanUp] = field(default_factory=dict)
    services: Sequence[Service] = ()
    # How many action items there are, by state, of what is over.
    actions: Mapping[ActionState, int] = field(default_factory=dict)
    # What caused it, where it was a change that is recorded.
    change: ServiceChange | None = None
    # The error budgets of its services that are exhausted, where that was asked for.
    exhausted: Sequence[Spent] = ()

    @property
    def meaning(self) -> str:
        """Return what customers feel at its severity."""
        return self.definitions[self.incident.severity]


def gather(session: Session, incident_id: int, policy: Policy) -> Facts:
    incident = incidents.get(session, incident_id)
    return of(session, [incident], policy)[0]


def of(session: Session, found: Sequence[Incident], policy: Policy) -> list[Facts]:
    """Return the facts of these incidents, in their order; as few queries for many as for one."""
    ids = [incident.key for incident in found]
    held, about = incidents.held_now(session, ids), stored.of(session, ids)
    kin = relations.around(session, found)
    resolved = [incident.key for incident in found if incident.status is Status.RESOLVED]
    tidied = clean_ups.of(session, resolved)
    over = [incident.key for incident in found if incident.status in RESTORED]
    actions = action_items.counts(session, over)
    causes = {incident.change_id for incident in found if incident.change_id is not None}
    changes = stored.changes_of(session, causes)
    return [
        Facts(
            incident,
            {row.role: row.user_id for row in held[incident.key]},
            any(row.provisional for row in held[incident.key]),
            policy.definitions,
            kin[incident.key],
            tidied.get(incident.key, {}),
            services.named(policy.services, about[incident.key]),
            actions.get(incident.key, {}),
            changes.get(incident.change_id or 0),
        )
        for incident in found
    ]
