"""Owns the review board's digest: the week in numbers, its incidents, and what to do with each."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from bot.views import actions, besides, blocks, mrkdwn, phrases, services
from bot.views.blocks import Block
from bot.views.facts import length
from bot.views.message import Message
from bot.views.postmortem import STATE
from commands.agenda import Agenda, Counted, Row
from commands.rules import weeks
from commands.rules.measures import Share
from storage.models import Incident, PostmortemState, Severity, Status
from storage.models.words import RESTORED

MOST_ROW: Final = 600
MOST_TITLE: Final = 100
MOST_NAMED: Final = 5
TITLE: Final = "Review board"
NOT_HERE: Final = (
    "Private, cancelled and merged incidents are left out; drills have a line of their own."
)
HOW: Final = (
    "Reviewed, an incident can be closed once its postmortem is published: "
    f"{mrkdwn.command('close')} in its channel."
)


def draw(agenda: Agenda) -> Message:
    """Draw one message of the digest."""
    return blocks.message(
        _told(agenda),
        *(_lead(agenda) if agenda.page.leads else ()),
        *_rows(agenda, agenda.week, "Incidents of the week" if agenda.earlier else ""),
        *_rows(agenda, agenda.earlier, "From before, and not done with"),
        _more(agenda),
        *(besides.draw(agenda) if agenda.besides else ()),
        *(_end(agenda) if agenda.page.leads else ()),
    )


def _told(agenda: Agenda) -> str:
    """Return what the notification says."""
    if agenda.counted is None:
        return f"{TITLE}, continued: {_span(agenda)}."
    near = len(agenda.counted.near_misses)
    missed = f", {near} near miss{'' if near == 1 else 'es'}" if near else ""
    return f"{TITLE}, {_span(agenda)}: {_incidents(agenda.counted).lower()}{missed}."


def _lead(agenda: Agenda) -> Iterator[Block]:
    yield blocks.header(f"{TITLE} · {_span(agenda)}")
    counted = agenda.counted
    if counted is None:
        return
    yield blocks.section("\n".join(_counts(agenda, counted)))


def _span(agenda: Agenda) -> str:
    """Return the days where the board meets, such as “9 to 16 March 2026”."""
    since, until = weeks.days(agenda.span, agenda.zone)
    last = f"{until.day} {until:%B %Y}"
    if (since.year, since.month) == (until.year, until.month):
        return f"{since.day} to {last}"
    year = f" {since.year}" if since.year != until.year else ""
    return f"{since.day} {since:%B}{year} to {last}"


def _counts(agenda: Agenda, counted: Counted) -> Iterator[str]:
    """Yield what happened, in numbers; of a week in which nothing did one line."""
    span = agenda.span
    if agenda.page.late:
        yield f"⏰ This was due {mrkdwn.dated(span.until)}, and could not be posted then."
    if span.count > 1:
        yield f"It covers {span.count} weeks: nothing was posted meanwhile."
    near, drills = counted.near_misses, counted.drills
    if not (counted.figures.count or near or drills):
        yield "*A quiet week:* no incident, no near miss, no drill."
        return
    yield f"*{_incidents(counted)}*{_severities(counted)}{_near(near)}"
    yield from _shares(counted)
    if drills:
        yield f"🧪 Drills held: {_named(drills)}"


def _incidents(counted: Counted) -> str:
    count = counted.figures.count
    return f"{count} incident{'' if count == 1 else 's'}" if count else "No incident"


def _severities(counted: Counted) -> str:
    found = counted.figures.counts
    each = [
        f"{phrases.SEVERITY[one]}: {found[one.value]}" for one in Severity if one.value in found
    ]
    return f" · {' · '.join(each)}" if each else ""


def _near(near: Sequence[Incident]) -> str:
    return f" · near misses: {len(near)}" if near else ""


def _shares(counted: Counted) -> Iterator[str]:
    promises, commanded = counted.figures.promises, counted.figures.commanded
    said = []
    if promises.of:
        said.append(f"Promised updates kept: {_share(promises)}")
    if commanded.of:
        said.append(f"commander within five minutes: {_share(commanded)}")
    if said:
        yield " · ".join(said)


def _share(share: Share) -> str:
    return f"{share.count} of {share.of}"


def _named(found: Sequence[Incident]) -> str:
    shown = [f"*{one.number}* {phrases.title(one, 60)}" for one in found[:MOST_NAMED]]
    more = [f"{len(found) - MOST_NAMED} more"] if found[MOST_NAMED:] else []
    return phrases.listed([*shown, *more])


def _rows(agenda: Agenda, rows: Sequence[Row], heading: str) -> Iterator[Block]:
    if rows and heading:
        yield blocks.section(f"*{heading}*")
    for row in rows:
        yield blocks.section(
            mrkdwn.cut("\n".join(_row(agenda, row)), MOST_ROW), _button(agenda, row)
        )


def _row(agenda: Agenda, row: Row) -> Iterator[str]:
    incident = row.facts.incident
    yield f"{phrases.state(incident)} · *{incident.number}* {phrases.title(incident, MOST_TITLE)}"
    yield f"{phrases.place(incident)} · {_when(incident)}{services.short(row.facts)}"
    yield " · ".join(_learnt(agenda, row))
    if incident.reviewed_at is not None:
        by = besides.person(agenda, incident.reviewed_by)
        yield f"☑️ Reviewed by {by}, {mrkdwn.dated(incident.reviewed_at)}"
    elif agenda.preview and incident.status in RESTORED:
        yield f"Not reviewed yet: {mrkdwn.command(f'reviewed {incident.number}')}"


def _when(incident: Incident) -> str:
    began = incident.started_at or incident.declared_at
    ended = incident.resolved_at
    if ended is None or incident.status not in RESTORED:
        return mrkdwn.since(began)
    return f"{mrkdwn.dated(began)}, lasted {length(max(ended - began, timedelta()))}"


def _learnt(agenda: Agenda, row: Row) -> Iterator[str]:
    """Yield how far the postmortem is, by when it is due, and who sees to it."""
    incident = row.facts.incident
    if incident.status not in RESTORED:
        later = ": the postmortem comes when it is over" if row.needs_one else ""
        yield f"It goes on{later}"
        return
    state = STATE[row.postmortem] if row.postmortem else "not begun"
    if row.due_at is not None:
        yield f"Postmortem: {state}, {besides.due(row.due_at, agenda.at)}"
    elif row.postmortem:
        yield f"Postmortem: {state}"
    else:
        yield "No postmortem is needed"
    owner = incident.review_owner_id
    if owner:
        yield f"{besides.person(agenda, owner)} owns the review"
    elif row.postmortem is not PostmortemState.PUBLISHED and row.due_at is not None:
        yield "nobody owns the review yet"


def _button(agenda: Agenda, row: Row) -> Block | None:
    incident = row.facts.incident
    if agenda.preview or incident.status not in RESTORED or incident.reviewed_at is not None:
        return None
    return blocks.button("Mark reviewed", actions.MARK_REVIEWED, incident.key)


def _more(agenda: Agenda) -> Block | None:
    count = agenda.page.more
    return blocks.context(f"And {count} more: {mrkdwn.command('list all')}") if count else None


def _end(agenda: Agenda) -> Iterator[Block]:
    seen = f"{mrkdwn.by(agenda.at, agenda.span.until, 'As of')}."
    rows = [*agenda.week, *agenda.earlier]
    asks = any(row.facts.incident.status is Status.RESOLVED for row in rows)
    thread = "" if agenda.besides else " What else there is stands in the thread."
    yield blocks.context(f"{HOW if asks else ''} {NOT_HERE} {seen}{thread}".strip())
