"""Owns what is made of the rows for the pages: names for ids, words for states, HTML for texts."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Final

from bot.views import phrases
from bot.web.pages import listing, views, wording
from bot.web.pages.contacts import Contacts
from bot.web.pages.finding import MOST_ENTRIES, Found, One, pages
from bot.web.pages.telling import spoken
from commands import impact
from commands.facts import Facts
from commands.rules import impact as impacts
from commands.rules.services import Service
from storage.board import Wanted
from storage.models import Incident, Promise, PromiseState, Role, Source, TimelineEntry, Update
from storage.models.words import OPEN, RESTORED

Names = Mapping[str, str]
# The others redraw what stands there already: card, topic, announcement.
MESSAGES: Final = frozenset(
    {
        *("announce_reply", "direct", "follow", "notice", "offer_role", "remind", "remind_direct"),
        *("tell_ready", "whisper"),
    }
)
_MILESTONES: Final = (
    *("started", "detected", "declared", "acknowledged", "mitigated", "resolved", "closed"),
    "cancelled",
)


def board(
    found: Found,
    wanted: Wanted,
    services: Mapping[str, Service],
    contacts: Contacts,
    slack: views.Slack,
) -> views.Board:
    teams = {facts.incident.team_id for facts in found.facts}
    rows = [
        _row(facts, found.names, contacts, found.waiting.get(facts.incident.key, {}), teams)
        for facts in found.facts
    ]
    choices = listing.choices(wanted, services)
    return views.Board(rows, found.more, wanted, choices, contacts.lines, slack)


def whole(found: One, contacts: Contacts, slack: views.Slack) -> views.Whole:
    incident, names = found.facts.incident, found.names
    row = _row(found.facts, names, contacts, found.waiting, {incident.team_id})
    return views.Whole(
        row=row,
        summary=wording.html(incident.summary, names),
        impact=wording.html(impacts.told(impact.of(incident)), names),
        channel=incident.channel_name,
        began_with=incident.source_permalink,
        bridge=incident.bridge if incident.status in OPEN else None,
        services=found.facts.services,
        held=[_held(found.facts, role, names, contacts) for role in Role],
        reporter=_person(incident.reporter_id, names, contacts),
        milestones=list(_milestones(incident)),
        last_update=_told(found.last_update, names, contacts),
        promised=[_promised(row) for row in reversed(found.promises)],
        timeline=_timeline(found),
        lines=contacts.lines,
        slack=slack,
        postmortem=f"/incidents/{incident.number}/postmortem?team={incident.team_id}"
        if found.has_postmortem or incident.status in RESTORED
        else None,
    )


def _row(
    facts: Facts, names: Names, contacts: Contacts, waiting: Mapping[str, int], teams: set[str]
) -> views.Row:
    incident = facts.incident
    team = f"?team={incident.team_id}" if len(teams) > 1 else ""
    return views.Row(
        number=incident.number,
        address=f"/incidents/{incident.number}{team}",
        title=wording.plain(incident.title),
        severity=phrases.SEVERITY[incident.severity],
        meaning=facts.meaning,
        status=phrases.STATUS[incident.status],
        drill=incident.drill,
        private=incident.private,
        is_open=incident.status in OPEN,
        declared_at=incident.declared_at,
        commander=_held(facts, Role.COMMANDER, names, contacts),
        last_update_at=incident.last_update_at,
        due_at=incident.update_due_at,
        waiting=_waiting(waiting),
    )


def _waiting(steps: Mapping[str, int]) -> views.Waiting:
    messages = sum(count for kind, count in steps.items() if kind in MESSAGES)
    return views.Waiting(messages, sum(steps.values()) - messages)


def _person(user_id: str, names: Names, contacts: Contacts) -> views.Person:
    return views.Person(names.get(user_id, user_id), contacts.people.get(user_id))


def _held(facts: Facts, role: Role, names: Names, contacts: Contacts) -> views.Held:
    user_id = facts.holders.get(role)
    who = _person(user_id, names, contacts) if user_id else None
    provisional = role is Role.COMMANDER and facts.provisional
    return views.Held(phrases.ROLE[role].capitalize(), who, provisional)


def _milestones(incident: Incident) -> Iterator[views.Milestone]:
    for name in _MILESTONES:
        at: datetime | None = getattr(incident, f"{name}_at")
        if at is not None:
            yield views.Milestone(name.capitalize(), at)


def _told(update: Update | None, names: Names, contacts: Contacts) -> views.Told | None:
    if update is None:
        return None
    by = _person(update.author_id, names, contacts)
    return views.Told(update.number, wording.html(update.text, names), by, update.at)


def _promised(promise: Promise) -> views.Promised:
    outcome = promise.state.value
    if promise.state is PromiseState.BROKEN and promise.late_by is not None:
        outcome = f"broken: {spoken(timedelta(seconds=max(0.0, promise.late_by)))} late"
    return views.Promised(promise.due_at, outcome)


def _timeline(found: One) -> views.Timeline:
    """Return the newest entries first; all of them together in the order in which they happened."""
    entries = [_entry(row, found.names) for row in found.entries]
    ordered = entries[::-1] if found.page else entries
    fits = found.total <= MOST_ENTRIES
    return views.Timeline(ordered, found.total, found.page, pages(found.total), fits)


def _entry(row: TimelineEntry, names: Names) -> views.Entry:
    author = row.author_name or "somebody"
    if row.author_id:
        author = names.get(row.author_id, row.author_id)
    return views.Entry(
        key=str(row.id),
        at=row.at,
        kind=phrases.KIND[row.kind],
        author=author,
        text=wording.html(_words(row), names),
        joined=row.source is Source.SYSTEM,
        marks=list(_marks(row)),
        permalink=None if row.message_deleted_at else row.permalink,
    )


def _words(row: TimelineEntry) -> str:
    if row.text is None:
        return "(the message has not been read from Slack yet)"
    return row.text or ("sent files" if row.files else "")


def _marks(row: TimelineEntry) -> Iterator[str]:
    if row.edited_ts:
        yield "edited"
    if row.message_deleted_at:
        yield "message deleted"
    if row.in_thread:
        yield "in a thread"
    yield from (str(file.get("name") or "file") for file in row.files)
