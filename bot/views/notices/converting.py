"""Owns what is said when an incident goes on in another channel: private, or public."""

from collections.abc import Mapping
from typing import Any

from bot.views import mrkdwn, phrases
from bot.views.message import Message
from bot.views.notices.posting import notice
from commands.facts import Facts

Data = Mapping[str, Any]


def moved_here(facts: Facts, data: Data) -> Message:
    """Tell those who were brought along; what was said before stays where it was."""
    lead = f"*{_made(data)}* by {phrases.actor(data)}: it goes on here."
    before = mrkdwn.channel(data["from"])
    stays = (
        f"Whatever was said in {before} stays readable to everybody."
        if data["private"]
        else f"Whatever was said in {before} stays with those who were in it."
    )
    small = f"Clock, roles, tasks and timeline go on. {stays}"
    if data["missing"]:
        people = ", ".join(mrkdwn.person(one) for one in data["missing"])
        small += f" I could not bring {people} along: please invite them."
    return notice(facts, lead, said=data["reason"], small=small)


def moved_away(facts: Facts, data: Data) -> Message:
    """Tell the old channel where it goes on; why is not for everybody who reads on there."""
    lead = f"*{_made(data)}* by {phrases.actor(data)}: it goes on in {_place(data)}."
    stays = "everybody" if data["private"] else "those who are in it"
    small = f"This channel is archived. What was said here stays readable to {stays}."
    return notice(facts, lead, said="" if data["private"] else data["reason"], small=small)


def left_behind(facts: Facts, data: Data) -> Message:
    """Stand where something was asked or drawn in the old channel."""
    return notice(facts, f"➡️ This goes on in {_place(data)}.")


def _made(data: Data) -> str:
    return "🔒 Made private" if data["private"] else "🔓 Made public"


def _place(data: Data) -> str:
    return mrkdwn.channel(data["channel"])
