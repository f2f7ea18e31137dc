"""Owns the answers about roles."""

from bot.views import blocks, mrkdwn, phrases
from bot.views.answers.dispatch import draw
from bot.views.message import Message
from commands.commanding import SeenThere, StillThere
from commands.handoff import HandedOff, HandoffAsked, HandoffDeclined
from commands.roles import RoleGiven


@draw.register
def still_there(_outcome: StillThere) -> Message:
    return blocks.said("Noted: you still command.")


@draw.register
def seen_there(_outcome: SeenThere) -> Message:
    return blocks.said("It is noted that the commander is there.")


@draw.register
def role_given(outcome: RoleGiven) -> Message:
    who, label = mrkdwn.person(outcome.user_id), phrases.ROLE[outcome.role]
    said = f"{who} is now the {label}. A direct message says what the role does."
    return blocks.said(said, _two_hats(outcome.two_hats))


def _two_hats(user_id: str | None) -> blocks.Block | None:
    if user_id is None:
        return None
    return blocks.context(
        f"⚠️ {mrkdwn.person(user_id)} both commands and leads operations. From SEV2 up that is one "
        f"job too many: {mrkdwn.command('assign operations <@user>')}"
    )


@draw.register
def asked(outcome: HandoffAsked) -> Message:
    to, holder = mrkdwn.person(outcome.to_id), mrkdwn.person(outcome.from_id)
    return blocks.said(
        f"{to} has been asked. {holder} stays the {phrases.ROLE[outcome.role]} until they accept."
    )


@draw.register
def handed_off(outcome: HandedOff) -> Message:
    label = phrases.ROLE[outcome.role]
    return blocks.said(f"{mrkdwn.person(outcome.to_id)} is now the {label}. The channel knows.")


@draw.register
def declined(outcome: HandoffDeclined) -> Message:
    holder, label = mrkdwn.person(outcome.from_id), phrases.ROLE[outcome.role]
    return blocks.said(f"Declined. {holder} stays the {label}. The channel knows.")
