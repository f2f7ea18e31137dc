"""Owns opening forms beside the acknowledgement, and taking what was sent with them."""

from collections.abc import Callable, Mapping
from typing import Any, Final

import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError

from bot.answering import Answer, Desk, admit, answer, tell
from bot.listeners import requests
from bot.listeners.requests import Kept, Submission
from bot.views import forms, refusals
from commands import access, cadence, progress, remind, update
from commands.command import LONGEST_REASON, Caller, FormWanted, Outcome, Situation
from commands.declare import LONGEST_SUMMARY, LONGEST_TITLE, Declaration, declare
from commands.errors import Refusal
from commands.rules import durations, words
from storage.models import Incident, Severity

log = structlog.get_logger(__name__)
# Slack delivered the same click or shortcut twice; the first one has opened the form.
_OPENED_BEFORE: Final = "exchanged_trigger_id"
# What a person can type when the form itself cannot be opened.
INSTEAD: Final = {
    "declare": "declare sev2 what is wrong",
    "update": "update what onlookers should know",
    "resolve": "resolve what shows that it works again",
    "snooze": "snooze 5m why onlookers can wait",
}


def register(app: AsyncApp, desk: Desk) -> None:
    for name, work in WORK.items():
        app.view(name)(_listener(desk, name, work))


async def open_form(
    desk: Desk,
    wanted: FormWanted,
    caller: Caller,
    trigger_id: str,
    source_permalink: str | None = None,
) -> None:
    """Open the form; when Slack does not let us, tell the person what to type instead."""
    kept = Kept(
        wanted.incident_id,
        wanted.reminder_id,
        caller.channel_id,
        caller.response_url,
        source_permalink,
    )
    view = forms.draw(wanted, kept.dump(), default_severity=desk.policy.default_severity)
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


async def _type_instead(desk: Desk, wanted: FormWanted, caller: Caller) -> None:
    line = f"The form could not be opened. Type `/incident {INSTEAD[wanted.form]}` instead."
    await tell(desk, caller, refusals.draw(line))


def _listener(desk: Desk, verb: str, work: "FormWork") -> Any:
    async def submitted(ack: AsyncAck, body: dict[str, Any]) -> None:
        sent = requests.submission(body)
        allowed = access.allowed(verb, lambda at: work(at, sent))
        answered = await answer(desk, sent.caller, sent.key, allowed)
        errors = _errors(answered, sent)
        if errors:
            await ack(response_action="errors", errors=errors)
        else:
            await ack()

    return submitted


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
    return declare(
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


def _incident(at: Situation, sent: Submission) -> Incident:
    number = sent.kept.incident_id
    incident = number and access.find(at, number)
    if not incident:
        raise Refusal("This form belongs to no incident. Close it and open it again.")
    return incident


# Each form has the name of its verb, and asks for the same permission.
WORK: Final[Mapping[str, FormWork]] = {
    "declare": _declare,
    "update": _update,
    "resolve": _resolve,
    "snooze": _snooze,
}
