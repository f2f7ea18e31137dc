"""Owns what is said when it is known which services an incident is about."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.views import actions, blocks, mrkdwn, phrases, services
from bot.views.message import Message
from bot.views.notices.posting import notice
from commands.calling import How
from commands.facts import Facts
from storage.models import Incident
from storage.models.words import OVER

Data = Mapping[str, Any]
MOST_NAMES: Final = 12
# All of them share a message, in which Slack takes 12,000 characters.
DETAILED: Final = 4
MOST_ONE: Final = 1400
MOST_FIRST: Final = 2800
MOST_LEAD: Final = 800


def named(facts: Facts, data: Data) -> Message:
    """Tell the room what it is about: who comes, what to read, what to try first."""
    incident, how = facts.incident, How(data["how"])
    every: list[Data] = list(data["services"])
    titles = ", ".join(services.title(one["title"]) for one in every)
    lead = _lead(data, how, mrkdwn.cut(titles, MOST_LEAD))
    shown = every[:DETAILED]
    return blocks.message(
        f"{phrases.drill(incident)}{blocks.unstarred(lead)} {_try_first(incident, shown)}".strip(),
        blocks.section(f"{phrases.drill(incident)}{lead}"),
        *(_one(incident, one, how) for one in shown),
        blocks.section(first) if (first := _try_first(incident, shown)) else None,
        blocks.context(*small) if (small := list(_small(how, len(every) - len(shown)))) else None,
    )


def hit(facts: Facts, data: Data) -> Message:
    """Tell a service's team, in their own channel, that an incident is about it.

    Drawn anew once that is private: it says nothing of it any more.
    """
    incident = facts.incident
    if incident.private:
        return blocks.said("🔒 This incident has been made private. Its channel knows more.")
    severity = phrases.SEVERITY[incident.severity]
    return blocks.said(
        f"{phrases.drill(incident)}{severity} · {phrases.name(incident).capitalize()} is about "
        f"{services.title(data['title'])}: {phrases.title(incident)}. "
        f"Follow it in {phrases.place(incident)}."
    )


def changed(facts: Facts, data: Data) -> Message:
    """Tell the room of a change that may be the cause, or the mend."""
    incident, by = facts.incident, phrases.actor(data) if data["by"] else "a program"
    lead = f"*🚀 {services.title(data['title'])} was changed:*"
    if data["before"]:
        told = f"{services.change(data['change'])}, {services.before(incident, data['change'])}"
        small = "Roll back first, debug later." if data["hurts"] else ""
        return notice(facts, f"{lead} {told}, says {by}.", small=small)
    told = services.change(data["change"])
    small = "It may be the cause, or the mend." if data["hurts"] else ""
    return notice(facts, f"{lead} {told}, says {by}.", small=small)


def _lead(data: Data, how: How, titles: str) -> str:
    if how is How.ASKED:
        return f"*🧩 Who owns {titles} is brought in*, as {phrases.actor(data)} asked."
    return f"*🧩 It is about {titles}*, says {phrases.actor(data)}."


def _one(incident: Incident, one: Data, how: How) -> blocks.Block:
    """Return what is known of a service; in private it is asked whether its owners shall come."""
    words = mrkdwn.cut(_about(one, how), MOST_ONE)
    if how is not How.PRIVATE or not (one["owners"] or one["on_call"]):
        return blocks.section(words)
    value = f"{incident.key}:{one['name']}"
    return blocks.section(words, blocks.button("Invite its owners", actions.INVITE_OWNERS, value))


def _about(one: Data, how: How) -> str:
    """Return who comes for a service, where its team is, and what to read."""
    parts = [
        f"*{services.title(one['title'])}*",
        f"owners: {_names(one['owners'], how)}" if one["owners"] else "",
        _on_call(one, how),
        f"channel: {mrkdwn.channel(one['channel'])}" if one["channel"] else "",
    ]
    read = " · ".join(services.links(one["runbooks"])) if how is not How.ASKED else ""
    more = len(one["runbooks"]) - services.MOST_RUNBOOKS
    others = f" · {more} more: {mrkdwn.command('service')}" if read and more > 0 else ""
    lines = [" · ".join(part for part in parts if part), read and f"Runbooks: {read}{others}"]
    return "\n".join(line for line in lines if line)


def _names(people: Any, how: How) -> str:
    """Return people by name: whoever is brought in hears of it from Slack itself."""
    return ", ".join(_name(one, how) for one in list(people)[:MOST_NAMES])


def _name(one: Data, how: How) -> str:
    if one["name"]:
        return mrkdwn.named(one["name"])
    return mrkdwn.person(one["id"]) if how in (How.CALLED, How.ASKED) else "somebody"


def _on_call(one: Data, how: How) -> str:
    """Return who is on call; their group is called where they are brought in, and nowhere else."""
    if not one["on_call"]:
        return ""
    called = _names(one.get("called") or (), how)
    if how is How.CALLED:
        group = f"<!subteam^{one['on_call']}>"
        return f"on call: {group}{f' ({called})' if called else ''}"
    return f"on call: {called or 'its user group'}"


def _try_first(incident: Incident, shown: list[Data]) -> str:
    """Return the advice to roll back, while it is not over and something was changed."""
    if incident.status in OVER:
        return ""
    said = (services.roll_back(incident, one["title"], one["changes"]) for one in shown)
    return mrkdwn.cut("\n".join(line for line in said if line), MOST_FIRST)


def _small(how: How, more: int) -> Iterator[str]:
    if how is How.CALLED:
        yield "Owners and those on call are brought into this channel."
    elif how is How.DRILL:
        yield "In an incident, owners and those on call would be brought in. A drill calls nobody."
    elif how is How.PRIVATE:
        yield "Nobody was told: this incident is private. You decide who of them has to know."
    elif how is How.OVER:
        yield "It is over: nobody was called."
    if more > 0:
        yield f"What is known of the other {more}: {mrkdwn.command('service')}"
