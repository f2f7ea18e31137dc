"""Owns what is said about roles: to the room, and to the person who holds one now."""

from collections.abc import Mapping
from typing import Any

from bot.views import actions, blocks, mrkdwn, phrases
from bot.views.duties import DUTIES
from bot.views.message import Message
from bot.views.notices.posting import notice
from commands.facts import Facts
from commands.policy import default_tags
from storage.models import Kind, Role

Data = Mapping[str, Any]


def given(facts: Facts, data: Data) -> Message:
    """Name the new holder, after those who were named in the same message before."""
    newest = {one["role"]: one["user"] for one in (*data.get("joined", ()), data)}
    first, *others = (
        f"{mrkdwn.person(user)}{{}} the {phrases.ROLE[Role(role)]}" for role, user in newest.items()
    )
    said = phrases.listed([first.format(" is now"), *(other.format("") for other in others)])
    return notice(facts, f"*👤 {said}.*")


def instructions(facts: Facts, data: Data) -> Message:
    """Tell the new holder what the role does, and exactly what to type."""
    incident, role = facts.incident, Role(data["role"])
    duties, label = DUTIES[role], phrases.ROLE[role]
    now = " for now" if data.get("provisional") else ""
    lead = (
        f"{phrases.drill(incident)}*You are the {label}{now}* of {phrases.name(incident)}, "
        f"{phrases.title(incident)}. Go to {phrases.place(incident)}."
    )
    rules = "\n".join(f"• {rule}" for rule in (duties.short, *duties.rules))
    return blocks.said(
        lead,
        blocks.section(rules),
        blocks.section(_tags(data)) if role is Role.SCRIBE else None,
        blocks.context("Type there: " + " · ".join(map(mrkdwn.command, duties.commands))),
        blocks.context(_until(incident.severity.upper())) if now else None,
    )


def ended(facts: Facts, data: Data) -> Message:
    """Tell somebody that they are relieved, and by whom."""
    incident, label = facts.incident, phrases.ROLE[Role(data["role"])]
    lead = f"{phrases.drill(incident)}*You are no longer the {label}* of {phrases.name(incident)}"
    return blocks.said(f"{lead}, {phrases.title(incident)}: {mrkdwn.person(data['user'])} is now.")


def left(facts: Facts, data: Data) -> Message:
    """Tell the room that a role is empty, and how to fill it."""
    role = Role(data["role"])
    lead = f"*👤 {mrkdwn.person(data['user'])} has left: nobody is the {phrases.ROLE[role]}.*"
    drawn = notice(facts, lead, small=f"Who takes over? {mrkdwn.command(f'take {role.value}')}")
    if role is not Role.COMMANDER:
        return drawn
    take = blocks.button("Take command", actions.TAKE_COMMANDER, facts.incident.key)
    return blocks.message(drawn.text, *drawn.blocks, blocks.actions(take))


def _until(severity: str) -> str:
    return (
        f"You declared it, so you command this {severity} until somebody else does: "
        f"{mrkdwn.command('assign commander <@user>')}"
    )


def _tags(data: Data) -> str:
    """Return which reaction makes what; the list may be this installation's own."""
    tags: Mapping[str, str] = data.get("tags") or default_tags()
    return "\n".join(f":{name}: {Kind(kind).value}" for name, kind in tags.items())


def handoff_asked(facts: Facts, data: Data) -> Message:
    role = Role(data["role"])
    lead = f"*🤝 {mrkdwn.person(data['to'])}, will you be the {phrases.ROLE[role]}?*"
    by = phrases.actor(data)
    small = f"Asked by {by}. The buttons are in your direct messages; nothing changes until then."
    return notice(facts, lead, small=small)


def handoff_declined(facts: Facts, data: Data) -> Message:
    role = Role(data["role"])
    stays = f"{mrkdwn.person(data['from'])} stays the {phrases.ROLE[role]}"
    return notice(facts, f"*🤝 Hand-over declined* by {mrkdwn.person(data['to'])}: {stays}.")
