"""Owns opening forms beside the acknowledgement, and taking what was sent with them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError

from bot.answering import Answer, Desk, admit, answer, tell
from bot.listeners import requests
from bot.listeners.requests import Kept, Submission
from bot.views import forms, refusals
from bot.views.fields import View
from commands import (
    access,
    cadence,
    correct,
    home,
    milestone,
    progress,
    remind,
    timeline,
    update,
)
from commands.command import LONGEST_REASON, Caller, FormAgain, FormWanted, Outcome, Situation
from commands.correct import Correction, EntryCorrected, EntryWithdrawn
from commands.declare import LONGEST_SUMMARY, LONGEST_TITLE, Declaration, declare
from commands.errors import Refusal
from commands.milestone import MilestonesCorrected
from commands.rules import durations, milestones, words
from commands.timeline import TimelineShown
from storage.models import Incident, Kind, Severity

log = structlog.get_logger(__name__)
# Slack delivered the same click or shortcut twice; the first one has opened the form.
_OPENED_BEFORE: Final = "exchanged_trigger_id"
# What a person can type when the form itself cannot be opened.
INSTEAD: Final = {
    "declare": "declare sev2 what is wrong",
    "update": "update what onlookers should know",
    "resolve": "resolve what shows that it works again",
    "snooze": "snooze 5m why onlookers can wait",
    "correct": "correct words of the entry",
    "milestone": "milestone started 14:05 how you know it",
}


def register(app: AsyncApp, desk: Desk) -> None:
    for name, work in WORK.items():
        app.view(name)(_listener(desk, name, work))


async def open_form(  # noqa: PLR0913 - which, for whom, opened from where
    desk: Desk,
    wanted: FormWanted,
    caller: Caller,
    trigger_id: str,
    *,
    source_permalink: str | None = None,
    at_home: bool = False,
) -> None:
    """Open the form; when Slack does not let us, tell the person what to type instead."""
    view = _drawn(desk, wanted, caller, source_permalink, at_home=at_home)
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


def _drawn(
    desk: Desk, wanted: FormWanted, caller: Caller, permalink: str | None, *, at_home: bool = False
) -> View:
    kept = Kept(
        incident_id=wanted.incident_id,
        reminder_id=wanted.reminder_id,
        entry_id=wanted.entry_id,
        version=wanted.version,
        page=wanted.page,
        stood=wanted.stood,
        channel_id=caller.channel_id,
        response_url=caller.response_url,
        source_permalink=permalink,
        at_home=at_home,
    )
    return forms.draw(wanted, kept.dump(), default_severity=desk.policy.default_severity)


async def _type_instead(desk: Desk, wanted: FormWanted, caller: Caller) -> None:
    line = f"The form could not be opened. Type `/incident {INSTEAD[wanted.form]}` instead."
    await tell(desk, caller, refusals.draw(line))


def _listener(desk: Desk, verb: str, work: "FormWork") -> Any:
    async def submitted(ack: AsyncAck, body: dict[str, Any]) -> None:
        sent = requests.submission(body)
        allowed = access.allowed(verb, lambda at: work(at, sent))
        answered = await answer(desk, sent.caller, sent.key, allowed)
        if isinstance(answered.refusal, FormAgain):
            await ack(response_action="update", view=_again(desk, answered.refusal, sent))
            return
        await _confirm(desk, sent.caller, answered)
        errors = _errors(answered, sent)
        if errors:
            await ack(response_action="errors", errors=errors)
        else:
            await ack()

    return submitted


def _again(desk: Desk, refusal: FormAgain, sent: Submission) -> View:
    """Return the form with what has changed meanwhile, and what they have typed."""
    wanted = replace(refusal.form, page=sent.kept.page)
    return _drawn(desk, wanted, sent.caller, sent.kept.source_permalink)


async def _confirm(desk: Desk, caller: Caller, answered: Answer) -> None:
    """Say what came of a form that leaves no trace of its own in the channel."""
    if isinstance(answered.outcome, TOLD):
        in_place = isinstance(answered.outcome, TimelineShown)
        await tell(desk, caller, answered.message, replace=in_place)


def _errors(answered: Answer, sent: Submission) -> dict[str, str]:
    """Return what the form must say, beside the field that it is about."""
    if answered.outcome is not None or answered.repeated:
        return {}
    first = next(iter(sent.fields), "text")
    wrong = answered.refusal.field if answered.refusal else None
    # A form shows plain words, so a refusal's own: the message is escaped for Slack's mrkdwn.
    said = answered.refusal.sentence if answered.refusal else answered.message.text
    return {wrong if wrong and wrong in sent.fields else first: said}


FormWork = Callable[[Situation, Submission], Outcome]


def _declare(at: Situation, sent: Submission) -> Outcome:
    title = words.one_line(requests.escaped(sent.fields.get("title")))
    done = declare(
        at,
        Declaration(
            title[:LONGEST_TITLE],
            _severity(sent.fields.get("severity")),
            summary=requests.escaped(sent.fields.get("summary"))[:LONGEST_SUMMARY],
            private=bool(sent.fields.get("private")),
            drill=bool(sent.fields.get("drill")),
            source_permalink=sent.kept.source_permalink,
        ),
    )
    if sent.kept.at_home:
        home.declared(at, done.incident_id)
    return done


def _severity(chosen: str | None) -> Severity | None:
    try:
        return Severity(chosen) if chosen else None
    except ValueError:
        raise Refusal("Choose a severity from the list.", field="severity") from None


def _update(at: Situation, sent: Submission) -> Outcome:
    return update.post(at, _incident(at, sent), requests.escaped(sent.fields.get("text")))


def _resolve(at: Situation, sent: Submission) -> Outcome:
    evidence = requests.escaped(sent.fields.get("evidence"))
    return progress.resolve_by_form(at, _incident(at, sent), evidence)


def _snooze(at: Situation, sent: Submission) -> Outcome:
    length = durations.parse(sent.fields.get("duration") or "5m")
    reason = requests.escaped(sent.fields.get("reason")).strip()
    if not reason:
        raise Refusal("Say why onlookers can wait.", field="reason")
    if length is None:
        raise Refusal("Choose how long.", field="duration")
    incident = _incident(at, sent)
    remind.require_asking(at, incident, sent.kept.reminder_id)
    return cadence.snooze(at, incident, length, words.cut(reason, LONGEST_REASON))


def _correct(at: Situation, sent: Submission) -> Outcome:
    """Correct the entry; where the form came from a page of the timeline, that is drawn anew."""
    kept = sent.kept
    correction = Correction(
        kept.entry_id or 0,
        kept.version or 0,
        _kind(sent.fields.get("kind")),
        _time(sent.fields.get("at")),
        requests.clean(sent.fields.get("text")),
        withdraw=bool(sent.fields.get("withdraw")),
        reason=requests.clean(sent.fields.get("reason")),
    )
    done = correct.correct(at, correction)
    if kept.page is None:
        return done
    incident, _ = correct.find(at, correction.entry_id)
    return timeline.show(at, incident, kept.page, done=done)


def _milestone(at: Situation, sent: Submission) -> Outcome:
    chosen = {
        name: _time(sent.fields[name]) if sent.fields.get(name) else None
        for name in milestones.ORDER
        if name in sent.fields
    }
    reason = requests.escaped(sent.fields.get("reason"))
    return milestone.correct_by_form(at, _incident(at, sent), chosen, reason, sent.kept.stood)


def _kind(chosen: str | None) -> Kind:
    if chosen not in correct.KINDS:
        raise Refusal("Choose what it is from the list.", field="kind")
    return Kind(chosen)


def _time(chosen: str | None) -> datetime:
    if not chosen or not chosen.isdecimal():
        raise Refusal("Choose the day and the time.", field="at")
    return datetime.fromtimestamp(int(chosen), UTC)


def _incident(at: Situation, sent: Submission) -> Incident:
    number = sent.kept.incident_id
    incident = number and access.find(at, number)
    if not incident:
        raise Refusal("This form belongs to no incident. Close it and open it again.")
    return incident


# What is said once more in private, because nothing of it is posted.
TOLD: Final = (EntryCorrected, EntryWithdrawn, MilestonesCorrected, TimelineShown)
# Each form has the name of its verb, and asks for the same permission.
WORK: Final[Mapping[str, FormWork]] = {
    "declare": _declare,
    "update": _update,
    "resolve": _resolve,
    "snooze": _snooze,
    "correct": _correct,
    "milestone": _milestone,
}
