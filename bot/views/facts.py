"""Owns each fact about an incident as people read it, once; each place says which it shows."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Final

from bot.views import mrkdwn, phrases
from bot.views.blocks import Block, fields, section
from commands import impact as impacts
from commands.facts import Facts
from commands.rules.durations import spoken, whole
from commands.rules.impact import counted
from storage.models import Incident, Nature, Role
from storage.models.words import OVER, RESTORED

# What it is called, and how it stands.
Fact = Callable[[Facts], tuple[str, str]]
MOST_IMPACT: Final = 1000
_MINUTE: Final = timedelta(minutes=1)


def status(facts: Facts) -> tuple[str, str]:
    return "Status", phrases.STATUS[facts.incident.status]


def severity(facts: Facts) -> str:
    """Return how bad it is, and what that means for customers: small print, the header has it."""
    return f"{facts.incident.severity.upper()}: {mrkdwn.escape(facts.meaning)}"


def state(facts: Facts) -> tuple[str, str]:
    """Return severity and status in short."""
    return "Status", phrases.state(facts.incident)


def impact(facts: Facts) -> tuple[str, str]:
    """Return what customers feel, how many, where, and when; "" as long as nobody has said it."""
    incident = facts.incident
    words = mrkdwn.cut(mrkdwn.safe(incident.impact), MOST_IMPACT)
    about = " · ".join(_figures(incident))
    return "What customers feel", "\n".join(filter(None, (words, about)))


def _figures(incident: Incident) -> Iterator[str]:
    known, began, until = impacts.of(incident), incident.impact_from_at, incident.impact_until_at
    yield from filter(None, (counted(known), mrkdwn.safe(known.regions)))
    if began and until:
        yield f"{mrkdwn.dated(began, 'from ')} {mrkdwn.by(until, began, 'until')}"
    elif began:
        yield mrkdwn.dated(began, "since ")
    elif until and (incident.impact or counted(known) or known.regions):
        yield mrkdwn.dated(until, "until ")  # alone it says nothing of what they feel


def _role(role: Role) -> Fact:
    def held(facts: Facts) -> tuple[str, str]:
        holder = facts.holders.get(role)
        who = mrkdwn.person(holder) if holder else "nobody"
        now = ", for now" if role is Role.COMMANDER and facts.provisional else ""
        return phrases.ROLE[role].capitalize(), f"{who}{now}"

    return held


def elapsed(facts: Facts) -> tuple[str, str]:
    """Return for how long it has been going on: Slack counts, until it is over."""
    incident = facts.incident
    hurt = min(incident.impact_from_at or incident.declared_at, incident.declared_at)
    began, ended = incident.started_at or hurt, incident.resolved_at
    if incident.status in OVER and ended is not None:
        return "Lasted", f"{length(ended - began)}, {mrkdwn.by(ended, began, 'until')}"
    if incident.status in OVER:
        return "Began", mrkdwn.dated(began)
    return "Began", mrkdwn.since(began)


def last_update(facts: Facts) -> tuple[str, str]:
    last = facts.incident.last_update_at
    return "Last update", mrkdwn.dated(last) if last else "none yet"


def next_update(facts: Facts) -> tuple[str, str]:
    return "Next update", phrases.owed(facts.incident)


def coming(facts: Facts) -> tuple[str, str]:
    """Return when the next update is due; of what is over, who owns the review."""
    incident = facts.incident
    if incident.status not in RESTORED:
        return next_update(facts)
    owner, seen = incident.review_owner_id, incident.reviewed_at is not None
    who = mrkdwn.person(owner) if owner else "" if seen else "nobody owns it yet"
    return "Review", "\n".join(filter(None, (who, phrases.reviewed(incident))))


def channel(facts: Facts) -> tuple[str, str]:
    return "Channel", phrases.place(facts.incident)


commander: Final = _role(Role.COMMANDER)
ROLES: Final[tuple[Fact, ...]] = tuple(_role(role) for role in phrases.ROLE)
# In the order in which they are asked for: how it stands, what is promised, who does what.
# Card, status and catch-up have these; Slack shows ten in one section.
CARD: Final[tuple[Fact, ...]] = (status, coming, *ROLES, elapsed, last_update)
ANNOUNCEMENT: Final[tuple[Fact, ...]] = (status, next_update, commander, channel, elapsed)
BRIEF: Final[tuple[Fact, ...]] = (state, next_update, *ROLES, elapsed)


def on_card(facts: Facts) -> tuple[Fact, ...]:
    """Return what the card shows; of what was written down afterwards no roles that nobody had."""
    if facts.incident.nature is not Nature.RECORDED:
        return CARD
    held = (_role(role) for role in phrases.ROLE if role in facts.holders)
    return (status, coming, elapsed, *held)


def draw(facts: Facts, shown: tuple[Fact, ...]) -> Block:
    """Return these facts in two columns."""
    return fields(*_lines(facts, shown))


def felt(facts: Facts) -> Block | None:
    """Return what customers feel, in a paragraph of its own; none where nobody has said it."""
    name, how = impact(facts)
    return section(f"*{name}:* {how}") if how else None


def _lines(facts: Facts, shown: tuple[Fact, ...]) -> Iterator[str]:
    for fact in shown:
        name, how = fact(facts)
        yield f"*{name}*\n{how}"


def length(lasted: timedelta) -> str:
    """Return how long, to the minute."""
    return spoken(whole(lasted)) if lasted >= _MINUTE else "less than a minute"
