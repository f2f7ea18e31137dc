"""Owns what is said in an exercise: that it begins, each inject, that time is up."""

from collections.abc import Mapping
from typing import Any, Final

from bot.views import blocks, mrkdwn, phrases
from bot.views.message import Message
from bot.views.notices.posting import notice
from commands.facts import Facts
from commands.rules.scenarios import Sender
from storage.models import Role

Data = Mapping[str, Any]
FROM: Final[Mapping[Sender, str]] = {
    Sender.MONITORING: "📟 Monitoring",
    Sender.CUSTOMER: "💬 A customer",
    Sender.EXECUTIVE: "💼 An executive",
    Sender.COLLEAGUE: "🧑‍💻 A colleague",
    Sender.COMPLICATION: "⚡ Complication",
}


def begun(facts: Facts, data: Data) -> Message:
    lead = f"*🎬 An exercise has begun*, asked for by {phrases.actor(data)}."
    rules = (
        f"It lasts about {data['minutes']} minutes. What happens is told here, each line with who "
        "it comes from; answer to it here, as you would to the real thing. Nothing real is "
        "touched."
    )
    stop = f"End it early: {mrkdwn.command('drill stop')}"
    return notice(facts, lead, said=rules, small=stop)


def inject(facts: Facts, data: Data) -> Message:
    """Draw one line of the scenario. Nobody is mentioned: a drill pages nobody."""
    sender, role = Sender(data["sender"]), data.get("role")
    whom = f" for the {phrases.ROLE[Role(role)]}" if role else ""
    lead = f"{phrases.drill(facts.incident)}*{FROM[sender]}{whom}*"
    words = mrkdwn.escape(data["text"])
    quoted = "\n".join(f"> {line}" for line in words.splitlines())
    return blocks.message(
        f"{blocks.unstarred(lead)}: {words}", blocks.section(lead), blocks.section(quoted)
    )


def over(facts: Facts, _data: Data) -> Message:
    lead = "*🏁 Time is up:* nothing more happens in this exercise."
    end = f"End it with what shows that it works again: {mrkdwn.command('resolve <evidence>')}"
    return notice(facts, lead, small=f"{end} · or leave it there: {mrkdwn.command('drill stop')}")
