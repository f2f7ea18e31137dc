"""Owns what an incident's page says of the work given out, and of what is learnt from it."""

from collections.abc import Iterator

from bot.export.letters import day, escaped, paragraphs, person, text
from commands.rules import actions, tasks
from commands.rules.clean_up import ITEMS
from commands.rules.postmortems import FAR, SECTIONS
from storage.archive import Whole
from storage.models import CleanUp


def parts(whole: Whole) -> Iterator[list[str]]:
    """Yield a heading and its lines for each of these that there is."""
    named = {
        "## Tasks": list(_tasks(whole)),
        "## Back in order": list(_clean_up(whole)),
        "## Told to customers": list(_told(whole)),
        "## Action items": list(_actions(whole)),
    }
    yield from ([heading, *lines] for heading, lines in named.items() if lines)
    yield from _postmortem(whole)


def ending(whole: Whole) -> Iterator[str]:
    """Yield what is known of its review."""
    incident = whole.incident
    if incident.review_owner_id:
        yield f"- Review: {person(whole.names, incident.review_owner_id)}"
    if incident.reviewed_at and incident.reviewed_by:
        by = person(whole.names, incident.reviewed_by)
        yield f"- Reviewed: {day(incident.reviewed_at)}, {by}"
    if change := whole.change:
        yield f"- Caused by a change of {escaped(change.service)}: {text(whole.names, change.text)}"
    elif incident.by_change:
        yield "- Caused by a change"


def _tasks(whole: Whole) -> Iterator[str]:
    for row in whole.tasks:
        who = person(whole.names, row.assignee_id) if row.assignee_id else "nobody"
        due = f", by {day(row.due_at)}" if row.due_at else ""
        ended = f", {day(row.ended_at)}" if row.ended_at else ""
        how = f"{tasks.STATE[row.state]}{ended}"
        yield f"{row.number}. {text(whole.names, row.text)} ({who}{due}): {how}"


def _clean_up(whole: Whole) -> Iterator[str]:
    for row in whole.of(CleanUp):
        by = f", {person(whole.names, row.done_by)}" if row.done_by else ""
        done = f"{day(row.done_at)}{by}" if row.done_at else "not yet"
        yield f"- {ITEMS.get(row.item, escaped(row.item))}: {done}"


def _told(whole: Whole) -> Iterator[str]:
    for row in whole.told:
        stands = f"published {day(row.published_at)}" if row.published_at else "not published"
        gone = f", taken back {day(row.withdrawn_at)}" if row.withdrawn_at else ""
        by = person(whole.names, row.written_by)
        about = f"{row.state.value}, {by}, {stands}{gone}"
        yield f"- {day(row.written_at)} ({about}): {text(whole.names, row.text)}"


def _actions(whole: Whole) -> Iterator[str]:
    for row in whole.actions:
        who = person(whole.names, row.owner_id) if row.owner_id else "nobody yet"
        ended = f", {day(row.ended_at)}" if row.ended_at else ""
        came = f" ({text(whole.names, row.outcome)})" if row.outcome else ""
        about = f"{row.kind.value}, {row.priority.value}, {who}, due {day(row.due_at)}"
        state = f"{actions.STATE[row.state]}{ended}"
        yield f"- {row.number}. {text(whole.names, row.text)} ({about}): {state}{came}"


def _postmortem(whole: Whole) -> Iterator[list[str]]:
    """Yield what people wrote; `sitrep postmortem` has what is drawn from the record besides."""
    about = whole.postmortem
    if about is None:
        return
    state = FAR[about.state]
    published = f" {day(about.published_at)}" if about.published_at else ""
    yield ["## Postmortem", f"This document is {state}{published}."]
    for name, section in SECTIONS.items():
        row = whole.sections.get(name)
        lines = list(paragraphs(whole.names, row.text)) if row else []
        # A line is a paragraph of its own.
        yield [f"### {section.title}", "\n\n".join(lines) or "Nothing yet."]
