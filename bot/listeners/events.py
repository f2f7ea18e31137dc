"""Owns Slack's events: reactions become tags, edits and deletions reach the timeline.

A fault is raised on purpose: Slack then delivers the event again.
"""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.answering import Desk, effect
from bot.listeners import channels, happenings, signs
from bot.listeners.happenings import MessageChange
from commands import access, edit, merging, tag
from commands.command import Outcome, Situation
from commands.tag import Reaction
from storage import timeline


def register(app: AsyncApp, desk: Desk) -> None:
    watch = signs.Signs(desk)

    @app.event("reaction_added")
    async def added(body: dict[str, Any]) -> None:
        await _reacted(desk, body, is_added=True)

    @app.event("reaction_removed")
    async def removed(body: dict[str, Any]) -> None:
        await _reacted(desk, body, is_added=False)

    @app.event("message")
    async def message(body: dict[str, Any]) -> None:
        subtype = body["event"].get("subtype")
        if subtype in (happenings.TO_PRIVATE, happenings.TO_PUBLIC):
            await channels.converted(desk, body)
        if subtype in signs.WRITTEN:
            await watch.wrote(body)
        if subtype not in ("message_changed", "message_deleted"):
            return
        told = happenings.event(body)
        change = happenings.message_change(told)
        if change is not None and await _is_entry(desk, change):
            await effect(desk, change.caller, told.key, lambda at: _change(at, change))


async def _reacted(desk: Desk, body: dict[str, Any], *, is_added: bool) -> None:
    name = str(body["event"].get("reaction", "")).partition(tag.SKIN)[0]
    if name not in desk.policy.tags:
        return
    told = happenings.event(body)
    found = happenings.reaction(told)
    if found is not None:
        caller, reaction = found
        await effect(desk, caller, told.key, lambda at: _tag(at, reaction, is_added=is_added))


def _tag(at: Situation, reaction: Reaction, *, is_added: bool) -> Outcome:
    here = at.incident_here()
    if here is None:
        return tag.NothingTagged()
    incident = merging.gone_on(at, here)
    access.get_to_know(at)
    return (tag.tag if is_added else tag.untag)(at, incident, reaction)


def _change(at: Situation, change: MessageChange) -> Outcome:
    if change.is_deleted:
        return edit.deleted(at, change.message, change.wording)
    if change.wording is None:
        return edit.NoEntry()
    return edit.edited(at, change.message, change.wording)


async def _is_entry(desk: Desk, change: MessageChange) -> bool:
    """Tell whether the message is on a timeline: most edits in a busy channel are not."""
    found = await desk.database.read(lambda at: timeline.by_message(at, change.message))
    return found is not None
