"""Owns what is said when nobody commands, or the commander gives no sign."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot.views import actions, blocks, mrkdwn, phrases
from bot.views.message import Message
from bot.views.notices.posting import notice
from commands.commanding import EVERYBODY
from commands.facts import Facts

Data = Mapping[str, Any]
WHY: Final = {
    "nobody": "nobody commands {name}",
    "silent": "{who} commands {name}, and has given no sign for a while",
    "left": "{who} commands {name}, and has left this channel",
}


def who_commands(facts: Facts, data: Data) -> Message:
    """Ask the room; the holder can say that they go on, anybody can take command."""
    incident, holder = facts.incident, data.get("holder")
    who = mrkdwn.person(holder) if holder else ""
    why = WHY[data["why"]].format(who=who, name=phrases.name(incident))
    asked = _mentions([one for one in data["asked"] if one != holder])
    lead = f"{phrases.drill(incident)}*👤 Who takes command{', ' + asked if asked else ''}?*"
    reason = f"{why[0].upper()}{why[1:]}."
    return blocks.message(
        f"{blocks.unstarred(lead)} {reason}",
        blocks.section(f"{lead} {reason}"),
        blocks.actions(
            blocks.button(
                "Take command",
                actions.TAKE_COMMANDER,
                f"{incident.key}:{holder or ''}",
                style="primary",
            ),
            *(
                [blocks.button("I still command", actions.STILL_THERE, incident.key)]
                if holder
                else []
            ),
        ),
        blocks.context("Say it aloud: “this is …, and I am now the incident commander.”"),
    )


def settled(facts: Facts, data: Data) -> Message:
    """Draw what stays of the question once it has been answered."""
    holder = data.get("holder")
    if data["state"] == "again":
        line = "➡️ Who takes command? Asked again below."
    elif holder:
        line = f"✅ {mrkdwn.person(holder)} commands {phrases.name(facts.incident)}."
    else:
        line = "⏹️ Nobody is asked to take command any more."
    line = f"{phrases.drill(facts.incident)}{line}"
    return blocks.message(line, blocks.context(line))


def unanswered(facts: Facts, data: Data) -> Message:
    """Remind the holder that their hand-over has not been answered."""
    incident, label = facts.incident, phrases.ROLE[data["role"]]
    to = mrkdwn.person(data["to"])
    lead = (
        f"*🤝 {to} has not answered yet:* you are still the {label} of {phrases.name(incident)}, "
        f"{phrases.title(incident)}."
    )
    again = mrkdwn.command(f"handoff {data['role']} <@user>")
    return notice(
        facts, lead, small=f"Ask them in {phrases.place(incident)}, or somebody else: {again}"
    )


def _mentions(asked: Sequence[str]) -> str:
    return " and ".join("<!here>" if one == EVERYBODY else mrkdwn.person(one) for one in asked)
