"""Owns an incident as a Markdown page, for people to read."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from bot.export import learnt
from bot.export.letters import address, by, day, escaped, person, text
from bot.views import scorecard
from commands import impact
from commands.rules import durations
from commands.rules import impact as impacts
from commands.rules.scorecard import Scorecard
from storage.archive import Whole
from storage.models import (
    Exercise,
    Incident,
    Nature,
    Promise,
    PromiseState,
    RoleHeld,
    TimelineEntry,
    TimelineVersion,
    Update,
)
from storage.relations import Kin

# What it is called where it was no incident, or was written down when it was over.
NATURES: Final = {
    Nature.NEAR_MISS: "Near miss",
    Nature.RECORDED: "Incident, recorded afterwards,",
}


def draw(whole: Whole) -> str:
    """Return the page: facts, roles, timeline, updates, promises, audit. Times are UTC."""
    parts = (
        [_title(whole), *_facts(whole)],
        ["## Roles", *(_role(whole, row) for row in whole.roles)],
        ["## Timeline", *_timeline(whole)],
        ["## Updates", *(_update(whole, row) for row in whole.updates)],
        ["## Promised times", *(_promise(row) for row in whole.promises)],
        *([["## Exercise", *_exercise(whole.exercise)]] if whole.exercise else []),
        *learnt.parts(whole),
        ["## Audit", *_audit(whole)],
    )
    return "\n\n".join(_section(part[0], part[1:]) for part in parts) + "\n"


def _section(heading: str, lines: list[str]) -> str:
    return f"{heading}\n\n" + ("\n".join(lines) if lines else "None.")


def _title(whole: Whole) -> str:
    incident = whole.incident
    drill = "Drill" if incident.drill else NATURES.get(incident.nature, "Incident")
    return f"# {drill} {incident.number}: {escaped(incident.title)}"


def _facts(whole: Whole) -> Iterator[str]:
    incident = whole.incident
    proposed = incident.proposed_severity
    is_other = proposed is not None and proposed is not incident.severity
    was = f" (when declared, {proposed.upper()} was proposed)" if proposed and is_other else ""
    yield f"- Severity: {incident.severity.value.upper()}{was}"
    yield f"- Status: {incident.status.value}"
    if incident.summary:
        yield f"- Summary: {text(whole.names, incident.summary)}"
    if said := impacts.told(impact.of(incident)):
        yield f"- What customers feel: {text(whole.names, said)}"
    if about := [row.service for row in whole.services if row.until_at is None]:
        yield f"- Services: {escaped(', '.join(about))}"
    if incident.channel_name:
        yield f"- Channel: #{escaped(incident.channel_name)}"
    yield f"- Declared by: {person(whole.names, incident.reporter_id)}"
    yield from _ending(whole)
    for word in ("started", "detected", "declared", "acknowledged", "mitigated", "resolved"):
        if (instant := getattr(incident, f"{word}_at")) is not None:
            yield f"- {word.capitalize()}: {day(instant)}"
    for word in ("closed", "cancelled"):
        if (instant := getattr(incident, f"{word}_at")) is not None:
            yield f"- {word.capitalize()}: {day(instant)}"
    yield from _kin(whole.kin)
    if incident.source_permalink:
        yield f"- Declared from: {address(incident.source_permalink)}"


def _kin(kin: Kin) -> Iterator[str]:
    if whole := kin.parent:
        # Who is let into a private part alone is not told what its whole is about.
        yield f"- Part of: {whole.number if whole.private else _named(whole)}"
    for label, found in {"Parts": kin.parts, "Related": kin.related}.items():
        if found:
            yield f"- {label}: {', '.join(_named(one) for one in found)}"


def _named(incident: Incident) -> str:
    return f"{incident.number} ({escaped(incident.title)})"


def _ending(whole: Whole) -> Iterator[str]:
    incident = whole.incident
    if incident.evidence:
        yield f"- Evidence: {text(whole.names, incident.evidence)}"
    if incident.customer_text:
        yield f"- For customers: {text(whole.names, incident.customer_text)}"
    yield from learnt.ending(whole)


def _role(whole: Whole, row: RoleHeld) -> str:
    until = f"until {day(row.until_at)}" if row.until_at else "to the end"
    provisional = ", provisional" if row.provisional else ""
    who = person(whole.names, row.user_id)
    return f"- {row.role.value.capitalize()}: {who}, from {day(row.since_at)} {until}{provisional}"


def _timeline(whole: Whole) -> Iterator[str]:
    for row in whole.timeline:
        if row.withdrawn_at is None:
            yield _entry(whole, row)
            for earlier in whole.versions.get(row.id or 0, ()):
                yield _earlier(whole, earlier)


def _entry(whole: Whole, row: TimelineEntry) -> str:
    who = escaped(row.author_name) if row.author_name else by(whole.names, row.author_id)
    said = text(whole.names, row.text or "no text")
    marks = [f"[message]({address(row.permalink)})"] if row.permalink else []
    marks += [escaped(str(file.get("name") or "file")) for file in row.files]
    marks += ["the message was deleted"] if row.message_deleted_at else []
    return f"- {day(row.at)} **{row.kind.value}** {who}: {said}" + (
        f" ({', '.join(marks)})" if marks else ""
    )


def _earlier(whole: Whole, row: TimelineVersion) -> str:
    """Return what it said before, and why a person has changed it."""
    was = f"  - until {day(row.replaced_at)}: {text(whole.names, row.text or 'no text')}"
    if row.reason is None:
        return was
    who = by(whole.names, row.replaced_by)
    before = f"{row.kind.value} at {day(row.at)}"
    return f"{was} ({before}; corrected by {who}: {text(whole.names, row.reason)})"


def _update(whole: Whole, row: Update) -> str:
    following = f"; next by {day(row.next_due_at)}" if row.next_due_at else ""
    state = f"{row.severity.value.upper()}, {row.status.value}{following}"
    said = text(whole.names, row.text)
    return f"{row.number}. {day(row.at)} {person(whole.names, row.author_id)} ({state}): {said}"


def _promise(row: Promise) -> str:
    late = ""
    if row.state is PromiseState.BROKEN and row.late_by is not None:
        late = f", {durations.spoken(timedelta(seconds=max(1, row.late_by)))} late"
    return f"- By {day(row.due_at)}: {row.state.value}{late}"


def _exercise(row: Exercise) -> Iterator[str]:
    ended = f", ended {day(row.ended_at)}" if row.ended_at else ""
    yield f"- Scenario: {escaped(row.scenario)}, began {day(row.began_at)}{ended}"
    if row.scorecard:
        yield from (f"- {name}: {how}" for name, how in scorecard.said(Scorecard(**row.scorecard)))


def _audit(whole: Whole) -> Iterator[str]:
    for row in whole.audit:
        changed = ", ".join(
            f"{name}: {row.before.get(name, '-')} to {value}" for name, value in row.after.items()
        )
        what = f"{escaped(row.action)} ({escaped(row.origin)})" + (
            f": {text(whole.names, changed)}" if changed else ""
        )
        yield f"- {day(row.at)} {person(whole.names, row.actor_id)} {what}"
