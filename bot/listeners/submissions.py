"""Owns what each form does once it is sent."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Final

from bot.listeners import actioning, requests, telling
from bot.listeners.requests import Submission, digest
from bot.views import tasking as tasking_form
from commands import (
    access,
    add,
    afterwards,
    cadence,
    converting,
    correct,
    home,
    impact,
    milestone,
    near_miss,
    postmortem,
    progress,
    remind,
    resolving,
    severity,
    tasking,
    timeline,
    update,
)
from commands.add import Addition
from commands.afterwards import Account
from commands.command import LONGEST_REASON, Outcome, Situation
from commands.correct import Correction
from commands.declare import LONGEST_SUMMARY, LONGEST_TITLE, Declaration, declare
from commands.errors import Refusal
from commands.impact import Typed
from commands.near_miss import NearMiss
from commands.resolving import Resolution
from commands.rules import durations, milestones, words
from commands.rules.severity import PROPOSED, UNSURE, Felt
from commands.rules.tasks import Written
from storage.models import Incident, Kind, Severity
from storage.timeline import MessageKey

FormWork = Callable[[Situation, Submission], Outcome]


def _declare(at: Situation, sent: Submission) -> Outcome:
    title = words.one_line(requests.escaped(sent.fields.get("title")))
    done = declare(
        at,
        Declaration(
            title[:LONGEST_TITLE],
            _severity(sent.fields.get("severity")),
            _felt(sent.fields.get("impact")),
            summary=requests.escaped(sent.fields.get("summary"))[:LONGEST_SUMMARY],
            private=bool(sent.fields.get("private")),
            drill=bool(sent.fields.get("drill")),
            source_permalink=sent.kept.source_permalink,
            services=(sent.fields.get("services") or "").split(),
        ),
    )
    if sent.kept.at_home:
        home.declared(at, done.incident_id)
    return done


def _felt(chosen: str | None) -> Felt | None:
    """Return the answer to what customers feel; none of a form that did not ask."""
    if chosen is None:
        return None
    try:
        return Felt(Severity(chosen) if chosen not in ("", UNSURE) else None)
    except ValueError:
        raise Refusal("Choose what customers feel from the list.", field="impact") from None


def _severity(chosen: str | None) -> Severity | None:
    """Return the severity; none when it is to be as proposed."""
    try:
        return Severity(chosen) if chosen not in (None, "", PROPOSED) else None
    except ValueError:
        raise Refusal("Choose a severity from the list.", field="severity") from None


def _record(at: Situation, sent: Submission) -> Outcome:
    chosen = {name: sent.fields.get(name) for name in milestones.ORDER}
    return afterwards.write_down(
        at,
        Account(
            words.one_line(requests.escaped(sent.fields.get("title"))),
            _severity(sent.fields.get("severity")),
            requests.escaped(sent.fields.get("summary")),
            {name: _time(when) if when else None for name, when in chosen.items()},
            requests.escaped(sent.fields.get("evidence")),
            private=bool(sent.fields.get("private")),
        ),
    )


def _near_miss(at: Situation, sent: Submission) -> Outcome:
    return near_miss.write_down(
        at,
        NearMiss(
            words.one_line(requests.escaped(sent.fields.get("title"))),
            _severity(sent.fields.get("severity")),
            requests.escaped(sent.fields.get("caught")),
            words.plain(requests.escaped(sent.fields.get("link"))).strip(),
        ),
    )


def _update(at: Situation, sent: Submission) -> Outcome:
    """Post the update; what customers are to read besides is shown to its writer first."""
    incident = _incident(at, sent)
    for_customers = telling.written(at, incident, sent)
    done = update.post(at, incident, requests.escaped(sent.fields.get("text")))
    return for_customers or done


def _mitigate(at: Situation, sent: Submission) -> Outcome:
    how = requests.escaped(sent.fields.get("how"))
    return progress.mitigate_by_form(at, _incident(at, sent), how)


def _change_severity(at: Situation, sent: Submission) -> Outcome:
    reason = requests.escaped(sent.fields.get("reason"))
    chosen = _severity(sent.fields.get("severity"))
    return severity.change_by_form(at, _incident(at, sent), chosen, reason, sent.kept.stood)


def _impact(at: Situation, sent: Submission) -> Outcome:
    began, until = sent.fields.get("from"), sent.fields.get("until")
    typed = Typed(
        requests.escaped(sent.fields.get("text")),
        requests.clean(sent.fields.get("many")),
        requests.escaped(sent.fields.get("regions")),
        _time(began) if began else None,
        _time(until) if until else None,
    )
    return impact.describe_by_form(at, _incident(at, sent), typed, sent.kept.stood)


def _resolve(at: Situation, sent: Submission) -> Outcome:
    until = sent.fields.get("until")
    typed = Resolution(
        requests.escaped(sent.fields.get("evidence")),
        _time(until) if until else None,
        requests.escaped(sent.fields.get("customers")),
        sent.fields.get("owner") or None,
    )
    incident = _incident(at, sent)
    for_customers = telling.written(at, incident, sent)
    done = resolving.resolve_by_form(at, incident, typed)
    return for_customers or done


def _postmortem(at: Situation, sent: Submission) -> Outcome:
    typed, name = requests.clean(sent.fields.get("text")), sent.kept.stood or ""
    return postmortem.write(at, _incident(at, sent), name, typed, sent.kept.version)


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


def _add(at: Situation, sent: Submission) -> Outcome:
    """Add a message; which incident, where it was not said in one's own channel."""
    about, fields = sent.kept.quoted, sent.fields
    if about is None:
        raise Refusal("This form belongs to no message. Close it and open it again.")
    text = requests.clean(fields.get("text"))
    addition = Addition(
        message=MessageKey(at.caller.team_id, about.channel_id, about.ts),
        author_id=about.author_id,
        author_name=about.author_name,
        permalink=sent.kept.source_permalink,
        kind=_kind(fields.get("kind")),
        at=_time(fields.get("at")),
        text=text,
        is_reworded=digest(text) != about.digest,
        replies=_kind(fields["replies"]) if fields.get("replies") in add.KINDS else None,
    )
    return add.add(at, _chosen(at, sent), addition)


def _task(at: Situation, sent: Submission) -> Outcome:
    fields = sent.fields
    box = durations.parse(fields.get("box") or tasking_form.NO_LIMIT)
    written = Written(requests.escaped(fields.get("text")).strip(), fields.get("who") or None, box)
    return tasking.give(at, _chosen(at, sent), written, sent.kept.source_permalink)


def _public(at: Situation, sent: Submission) -> Outcome:
    return converting.publish(at, _incident(at, sent), requests.escaped(sent.fields.get("reason")))


def _chosen(at: Situation, sent: Submission) -> Incident:
    if "incident" not in sent.fields:
        return _incident(at, sent)
    number = words.number(sent.fields["incident"])
    incident = access.find(at, number) if number else None
    if incident is None:
        raise Refusal("Choose the incident from the list.", field="incident")
    return incident


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


# Where a form has not the name of its verb: it asks for the same permission.
AS: Final[Mapping[str, str]] = {
    "add": "note",
    "action-drop": "action",
    "customers-decline": telling.VERB,
    "customers-withdraw": telling.VERB,
}
# Every other form has the name of its verb.
WORK: Final[Mapping[str, FormWork]] = {
    "declare": _declare,
    "record": _record,
    "near-miss": _near_miss,
    "update": _update,
    "mitigate": _mitigate,
    "resolve": _resolve,
    "severity": _change_severity,
    "impact": _impact,
    "postmortem": _postmortem,
    "snooze": _snooze,
    "correct": _correct,
    "milestone": _milestone,
    "add": _add,
    "task": _task,
    "public": _public,
    "customers": lambda at, sent: telling.send(at, sent, _incident(at, sent)),
    "customers-decline": telling.decline,
    "customers-withdraw": telling.withdraw,
    "action": lambda at, sent: actioning.send(at, sent, _incident),
    "action-drop": actioning.drop,
}
