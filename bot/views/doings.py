"""Owns what each step does, in words: for when it could not be done."""

from collections.abc import Callable, Mapping
from typing import Final

from storage.models import Incident, Step

WHAT: Final[Mapping[str, Callable[[Step, Incident], str]]] = {
    "action": lambda step, _: f"ask {_person(step)} about an action item",
    "announce": lambda _, about: f"announce the incident in <#{about.announcement_channel_id}>",
    "announce_reply": lambda _, about: f"post the update in <#{about.announcement_channel_id}>",
    "archive": lambda *_: "archive the incident's channel",
    "ask_archive": lambda *_: "ask whether the channel may be archived",
    "board": lambda step, _: f"post the review board's digest in <#{step.payload['channel']}>",
    "bookmark": lambda *_: "add a bookmark to the channel",
    "bring_along": lambda *_: "bring along who was in the channel that was merged into this one",
    "call_services": lambda *_: "bring in who is on call",
    "canvas": lambda *_: "draw the postmortem's canvas",
    "card": lambda *_: "draw the incident's card",
    "check_mark": lambda *_: "put the check mark on a tagged message",
    "close_offer": lambda *_: "mark a hand-over as answered",
    "close_reminder": lambda *_: "mark a reminder as answered",
    "digest": lambda step, _: f"post the digest in <#{step.payload['channel']}>",
    "direct": lambda step, _: f"send a direct message to {_person(step)}",
    "drop_canvas": lambda *_: "take away the postmortem's canvas in the channel that it came from",
    "follow": lambda step, _: f"tell {_person(step)} what they follow",
    "invite": lambda step, _: f"bring {_person(step)} into the incident's channel",
    "leave_channel": lambda step, _: f"close the channel that it came from, {_left(step)}",
    "move": lambda *_: "take the incident into the other channel: it goes on here",
    "notice": lambda *_: "post a message in the incident's channel",
    "offer_role": lambda *_: "ask somebody to take over a role",
    "open_anew": lambda *_: "open another channel for the incident: it goes on here",
    "open_channel": lambda _, about: f"open the channel of incident {about.number}",
    "pin_card": lambda *_: "pin the incident's card",
    "read_added": lambda *_: "read a message that was added to the timeline",
    "read_thread": lambda *_: "read the replies of a message",
    "read_members": lambda *_: "ask who is in the incident's channel",
    "read_message": lambda *_: "read a tagged message",
    "redraw_action": lambda *_: "draw what was asked about an action item anew",
    "redraw_board": lambda *_: "draw the review board's digest anew",
    "redraw_home": lambda step, _: f"draw the Home of {_person(step)} anew",
    "remind": lambda *_: "post a reminder in the incident's channel",
    "remind_direct": lambda *_: "remind the person in charge by direct message",
    "replace": lambda *_: "mark a question as answered",
    "retell_service": lambda step, _: (
        f"edit what I said of the incident in <#{step.payload['data']['channel']}>"
    ),
    "task": lambda *_: "post a task in the incident's channel",
    "task_nudge": lambda *_: "ask how a task stands",
    "tell_followers": lambda *_: "tell those who follow the incident",
    "tell_ready": lambda step, _: f"tell {_person(step)} that the channel is ready",
    "tell_service": lambda step, _: f"tell <#{step.payload['data']['channel']}> of the incident",
    "topic": lambda *_: "set the channel's topic",
    "whisper": lambda step, _: f"tell {_person(step)} something privately",
}


def of(step: Step, incident: Incident) -> str:
    """Return what the step was to do, so that “I could not …” can stand before it."""
    said = WHAT.get(step.kind)
    return said(step, incident) if said else f"carry out “{step.kind}”"


def _person(step: Step) -> str:
    return f"<@{step.payload['user']}>"


def _left(step: Step) -> str:
    return f"<#{step.payload['channel']}>"
