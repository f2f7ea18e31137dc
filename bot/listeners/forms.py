"""Owns opening forms beside the acknowledgement, and answering what was sent with them."""

from dataclasses import replace
from typing import Any, Final

import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.errors import SlackApiError

from bot.answering import Answer, Aside, Desk, admit, answer, tell
from bot.listeners import requests
from bot.listeners.requests import Kept, Quoted, Submission
from bot.listeners.submissions import AS, WORK, FormWork
from bot.views import forms, refusals
from bot.views.fields import View
from commands import access
from commands.action_items import ActionChanged
from commands.add import MessageAdded
from commands.command import Caller, FormAgain, FormWanted, Outcome
from commands.converting import Converting
from commands.correct import EntryCorrected, EntryWithdrawn
from commands.milestone import MilestonesCorrected
from commands.near_miss import NearMissRecorded
from commands.postmortem import SectionWritten
from commands.rules import words
from commands.telling import Previewed, Settled
from commands.timeline import TimelineShown
from storage import people
from storage.trouble import Unavailable

log = structlog.get_logger(__name__)
# Slack delivered the same click or shortcut twice; the first one has opened the form.
_OPENED_BEFORE: Final = "exchanged_trigger_id"

# What is said once more in private, because nothing of it is posted.
TOLD: Final = (
    Converting,
    ActionChanged,
    EntryCorrected,
    EntryWithdrawn,
    MessageAdded,
    MilestonesCorrected,
    NearMissRecorded,
    Previewed,
    SectionWritten,
    Settled,
)


def register(app: AsyncApp, desk: Desk) -> None:
    for name, work in WORK.items():
        app.view(name)(_listener(desk, AS.get(name, name), work))


async def open_form(  # noqa: PLR0913 - which, for whom, opened from where
    desk: Desk,
    wanted: FormWanted,
    caller: Caller,
    trigger_id: str,
    *,
    source_permalink: str | None = None,
    quoted: Quoted | None = None,
    at_home: bool = False,
) -> None:
    """Open the form; when Slack does not let us, tell the person what to type instead."""
    view = _drawn(desk, wanted, caller, source_permalink, quoted=quoted, at_home=at_home)
    try:
        await desk.client.views_open(trigger_id=trigger_id, view=view)
    except SlackApiError as fault:
        code = str(fault.response.get("error"))
        if code == _OPENED_BEFORE:
            return
        log.warning("form.not_opened", form=wanted.form, error=code)
        await _type_instead(desk, wanted, caller)
    except Exception as fault:  # noqa: BLE001 - whatever it was, the person must not be left waiting
        admit(desk, fault, caller=caller, key=f"views.open:{wanted.form}")
        await _type_instead(desk, wanted, caller)


def _drawn(  # noqa: PLR0913 - which, for whom, opened from where
    desk: Desk,
    wanted: FormWanted,
    caller: Caller,
    permalink: str | None,
    *,
    quoted: Quoted | None = None,
    at_home: bool = False,
) -> View:
    kept = Kept(
        incident_id=wanted.incident_id,
        reminder_id=wanted.reminder_id,
        entry_id=wanted.entry_id,
        version=wanted.version,
        page=wanted.page,
        action_id=wanted.action_id,
        stood=wanted.stood,
        channel_id=caller.channel_id,
        response_url=caller.response_url,
        source_permalink=permalink,
        quoted=quoted,
        at_home=at_home,
    )
    return forms.draw(wanted, kept.dump(), desk.policy)


async def _type_instead(desk: Desk, wanted: FormWanted, caller: Caller) -> None:
    await tell(desk, caller, refusals.not_opened(wanted.form))


def _listener(desk: Desk, verb: str, work: FormWork) -> Any:
    async def submitted(ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext) -> None:
        sent = requests.submission(body, context.bot_user_id)
        allowed = access.allowed(verb, lambda at: work(at, sent))
        answered = await answer(desk, sent.caller, sent.key, allowed, _told)
        if isinstance(answered.refusal, FormAgain):
            await ack(response_action="update", view=_again(desk, answered.refusal, sent))
            return
        errors = await _errors(desk, answered, sent)
        if errors:
            await ack(response_action="errors", errors=errors)
        else:
            await ack()

    return submitted


def _again(desk: Desk, refusal: FormAgain, sent: Submission) -> View:
    """Return the form with what has changed meanwhile, and what they have typed."""
    wanted = replace(refusal.form, page=sent.kept.page)
    return _drawn(desk, wanted, sent.caller, sent.kept.source_permalink)


def _told(done: Outcome) -> Aside:
    """Say what came of a form that leaves no trace of its own in the channel."""
    if isinstance(done, TimelineShown):
        return Aside.IN_PLACE
    return Aside.BESIDE if isinstance(done, TOLD) else Aside.NOTHING


async def _errors(desk: Desk, answered: Answer, sent: Submission) -> dict[str, str]:
    """Return what the form must say, beside the field that it is about."""
    if answered.outcome is not None or answered.repeated:
        return {}
    first = next(iter(sent.fields), "text")
    wrong = answered.refusal.field if answered.refusal else None
    # A form shows plain words, so a refusal's own: the message is escaped for Slack's mrkdwn.
    refused = answered.refusal
    said = await _plain(desk, sent, refused.sentence) if refused else answered.message.text
    return {wrong if wrong and wrong in sent.fields else first: said}


async def _plain(desk: Desk, sent: Submission, sentence: str) -> str:
    """Return the sentence with people as they are called: a form shows a mention as its id."""
    ids, team_id = words.mentioned(sentence), sent.caller.team_id
    if not ids:
        return words.plain(sentence)
    try:
        names = await desk.database.read(
            lambda session: people.names_of(session, team_id, ids), within=desk.patience.look
        )
    except Unavailable:
        names = {}
    return words.plain(sentence, names)
