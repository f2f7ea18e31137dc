"""Owns the incident's card: pinned in its channel, edited in place as things change."""

from collections.abc import Iterator
from typing import Final

from bot.views import (
    action_items,
    actions,
    blocks,
    bridge,
    budgets,
    clean_up,
    kin,
    mrkdwn,
    phrases,
    services,
)
from bot.views import facts as known
from bot.views.blocks import Block
from bot.views.message import Message
from commands.facts import Facts
from storage.models import Nature, Role, Status
from storage.models.words import OPEN

# Summary, impact and update share a message with the rest; Slack refuses about 12,000 in all.
MOST: Final = 1200
NEXT: Final = {
    Status.DECLARED: "Next: acknowledge it, then give out the roles.",
    Status.ACKNOWLEDGED: "Next: roll back first, debug later. Users no longer hurt? *Mitigate*.",
    Status.MITIGATED: "Next: confirm by metrics and logs that it works again, then resolve.",
    Status.RESOLVED: f"Not over after all? {mrkdwn.command('reopen <reason>')}",
    Status.CANCELLED: f"An incident after all? {mrkdwn.command('reopen <reason>')}",
}


def draw(facts: Facts) -> Message:
    """Return the card with the buttons that are sensible now."""
    return blocks.message(
        summary(facts),
        *about(facts),
        blocks.actions(*_work(facts)),
        blocks.actions(*_vacancies(facts)),
        *clean_up.draw(facts),
        _hint(facts),
    )


def summary(facts: Facts) -> str:
    """Return the state of things in one sentence."""
    incident = facts.incident
    return (
        f"{phrases.drill(incident)}{phrases.state(incident)}: {phrases.name(incident)}, "
        f"{phrases.title(incident)}. {phrases.next_update(incident)}"
    )


def about(facts: Facts) -> Iterator[Block | None]:
    """Yield the facts without any button."""
    incident = facts.incident
    yield phrases.banner(incident)
    yield blocks.header(f"{phrases.SEVERITY[incident.severity]}: {incident.title}")
    yield _words(_untold(facts))
    yield known.felt(facts)
    yield known.draw(facts, known.on_card(facts))
    if incident.last_update_text:
        yield _words(f"*Latest update:* {mrkdwn.safe(incident.last_update_text)}")
    yield services.draw(facts)
    yield services.cause(facts)
    yield budgets.exhausted(facts)
    yield bridge.draw(incident)
    yield kin.draw(facts)
    yield action_items.tally(facts)
    yield blocks.context(_small(facts))


def _untold(facts: Facts) -> str:
    """Return the summary, after the title where the header had to cut it."""
    incident = facts.incident
    is_cut = mrkdwn.length(incident.title) > blocks.MOST_HEADER - 10
    whole = mrkdwn.isolated(mrkdwn.escape(incident.title)) if is_cut else ""
    said = mrkdwn.safe(incident.summary)
    return "\n".join(part for part in (whole, said) if part)


def _words(text: str) -> Block | None:
    return blocks.section(mrkdwn.cut(text, MOST)) if text else None


def _small(facts: Facts) -> str:
    """Return what one looks up: what the severity means, where it came from, and when."""
    came = " · ".join(filter(None, (_origin(facts), phrases.milestones(facts.incident))))
    return f"{known.severity(facts)}\n{came}"


def _origin(facts: Facts) -> str:
    incident = facts.incident
    declared = f"declared {mrkdwn.dated(incident.declared_at)}"
    began = "recorded afterwards" if incident.nature is Nature.RECORDED else declared
    line = (
        f"{phrases.name(incident).capitalize()} · {began} by {mrkdwn.person(incident.reporter_id)}"
    )
    proposed = incident.proposed_severity
    if proposed is not None and proposed is not incident.severity:
        line += f", where {proposed.upper()} was proposed"
    if incident.source_permalink:
        line += f" · {mrkdwn.link(incident.source_permalink, 'the message it began with')}"
    return line


def _work(facts: Facts) -> Iterator[Block]:
    incident = facts.incident
    key = incident.key
    if incident.status is Status.DECLARED:
        yield blocks.button("Acknowledge", actions.ACKNOWLEDGE, key, style="primary")
    if incident.status is Status.ACKNOWLEDGED:
        yield blocks.button("Mitigate", actions.MITIGATE, key, style="primary")
    if incident.status is Status.MITIGATED:
        yield blocks.button("Resolve", actions.RESOLVE, key, style="primary")
    if incident.status in OPEN:
        yield blocks.button("Write update", actions.WRITE_UPDATE, key)
        yield blocks.button("Impact", actions.IMPACT, key)
    if incident.status in (Status.ACKNOWLEDGED, Status.MITIGATED):
        yield blocks.button("Change severity", actions.SEVERITY, key)


def _vacancies(facts: Facts) -> Iterator[Block]:
    incident = facts.incident
    if incident.status not in OPEN:
        return
    for role in Role:
        is_free = role not in facts.holders
        if is_free or (role is Role.COMMANDER and facts.provisional):
            label = "Take command" if role is Role.COMMANDER else f"Take {role.value}"
            yield blocks.button(label, actions.TAKE[role], incident.key)


def _hint(facts: Facts) -> Block | None:
    if facts.incident.nature is Nature.RECORDED:
        return blocks.context(f"A time is wrong? {mrkdwn.command('milestone')}")
    status = facts.incident.status
    if facts.incident.drill and status is Status.CANCELLED:
        status = Status.RESOLVED  # a drill that was stopped was no incident in any case
    line = NEXT.get(status)
    return blocks.context(line) if line else None
