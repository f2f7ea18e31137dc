"""Owns the buttons on the bot's messages: each calls the verb of the same name."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.answering import Aside, Desk, answer, say, tell
from bot.listeners import forms, requests, telling
from bot.listeners.requests import Click
from bot.views import actions
from commands import (
    access,
    action_form,
    action_items,
    archive,
    calling,
    clean_up,
    commanding,
    correct,
    customers,
    handoff,
    home,
    impact,
    merging,
    postmortem,
    progress,
    remind,
    resolving,
    reviewed,
    roles,
    severity,
    tasks,
    timeline,
    update,
)
from commands.action_items import ActionChanged
from commands.command import FormWanted, Outcome, Situation
from commands.errors import Refusal
from commands.rules import lifecycle, words
from commands.telling import Settled
from storage.models import ActionItem, Incident, IncidentTask, Role

ClickWork = Callable[[Situation, Click], Outcome]


def register(app: AsyncApp, desk: Desk) -> None:
    for action_id, (verb, work) in WORK.items():
        app.action(action_id)(_listener(desk, verb, work))


def _listener(desk: Desk, verb: str, work: ClickWork) -> Any:
    async def clicked(ack: AsyncAck, body: dict[str, Any]) -> None:
        click = requests.click(body)
        allowed = access.allowed(verb, lambda at: work(at, click))
        answered = await answer(
            desk, click.caller, click.key, allowed, lambda done: _told(done, click)
        )
        if answered.unavailable:
            desk.beside(say(desk, click.caller, answered.message))
        elif isinstance(answered.outcome, FormWanted):
            desk.beside(forms.open_form(desk, answered.outcome, click.caller, click.trigger_id))
        elif answered.outcome is None and not answered.repeated:
            await tell(desk, click.caller, answered.message)
        await ack()

    return clicked


def _told(done: Outcome, click: Click) -> Aside:
    """Say what came of it where nothing else shows that; a Home is drawn anew."""
    if isinstance(done, (postmortem.PostmortemShown, reviewed.Reviewed)):
        return Aside.BESIDE
    if isinstance(done, ActionChanged):
        return Aside.BESIDE if click.caller.channel_id is not None else Aside.NOTHING
    is_settled = isinstance(done, Settled) and click.action_id != actions.CUSTOMERS_APPROVE
    stands_in = is_settled or isinstance(done, timeline.TimelineShown)
    return Aside.IN_PLACE if stands_in else Aside.NOTHING


def _incident(at: Situation, value: str) -> Incident:
    number = words.number(value)
    incident = number and access.find(at, number)
    if not incident:
        raise Refusal("This button is no longer known. Type `/incident list` for what is open.")
    return incident


def _acknowledge(at: Situation, click: Click) -> Outcome:
    return progress.acknowledge(at, _incident(at, click.value))


def _take(role: Role) -> ClickWork:
    def take(at: Situation, click: Click) -> Outcome:
        number, _, asked_about = click.value.partition(":")
        incident = _incident(at, number)
        lifecycle.require_not_gone(incident.status, "take")
        commanding.require_vacant_or(at, incident, role, asked_about)
        return roles.give(at, incident, role, click.caller.user_id)

    return take


def _still_there(at: Situation, click: Click) -> Outcome:
    return commanding.still_there(at, _incident(at, click.value))


def _write_update(at: Situation, click: Click) -> Outcome:
    return update.wanted(at, _incident(at, click.value))


def _no_change(at: Situation, click: Click) -> Outcome:
    return update.no_change(at, _reminded(at, click))


def _snooze(at: Situation, click: Click) -> Outcome:
    incident = _reminded(at, click)
    lifecycle.require_open(incident.status, "snooze")
    reminder_id = words.number(click.value.partition(":")[2])
    return FormWanted("snooze", incident.key, reminder_id=reminder_id)


def _reminded(at: Situation, click: Click) -> Incident:
    number, _, reminder = click.value.partition(":")
    incident = _incident(at, number)
    remind.require_asking(at, incident, words.number(reminder))
    return incident


def _mitigate(at: Situation, click: Click) -> Outcome:
    return progress.mitigation_wanted(_incident(at, click.value))


def _severity(at: Situation, click: Click) -> Outcome:
    return severity.wanted(_incident(at, click.value))


def _impact(at: Situation, click: Click) -> Outcome:
    return impact.wanted(at, _incident(at, click.value))


def _resolve(at: Situation, click: Click) -> Outcome:
    incident = _incident(at, click.value)
    return resolving.wanted(at, incident)


def _answer_offer(*, accepted: bool) -> ClickWork:
    def reply(at: Situation, click: Click) -> Outcome:
        number = words.number(click.value)
        if number is None:
            raise Refusal("This button is no longer known. Type `/incident status` for the roles.")
        return handoff.answer(at, number, accepted=accepted)

    return reply


def _join_instead(at: Situation, click: Click) -> Outcome:
    theirs, _, first = click.value.partition(":")
    return merging.join_instead(at, _incident(at, theirs), _incident(at, first))


def _invite_owners(at: Situation, click: Click) -> Outcome:
    number, _, service = click.value.partition(":")
    return calling.ask_owners(at, _incident(at, number), service)


def _task(work: Callable[[Situation, Incident, IncidentTask], Outcome]) -> ClickWork:
    def worked(at: Situation, click: Click) -> Outcome:
        incident, task = tasks.of_button(at, words.number(click.value))
        return work(at, incident, task)

    return worked


def _action(work: Callable[[Situation, Incident, ActionItem], Outcome]) -> ClickWork:
    def worked(at: Situation, click: Click) -> Outcome:
        done = work(at, *action_items.of_button(at, words.number(click.value)))
        if click.caller.channel_id is None:
            home.publish(at.session, at.caller.team_id, at.caller.user_id, now=at.now)
        return done

    return worked


def _page(at: Situation, click: Click) -> Outcome:
    number, _, page = click.value.partition(":")
    return timeline.show(at, _incident(at, number), words.number(page))


def _correct(at: Situation, click: Click) -> Outcome:
    number, _, rest = click.value.partition(":")
    page, _, how = rest.partition(":")
    incident, entry = correct.find(at, words.number(number) or 0)
    withdraw = how == actions.WITHDRAW
    form = correct.wanted(at, incident, entry, withdraw=withdraw)
    return replace(form, page=words.number(page))


def _clean_up(at: Situation, click: Click) -> Outcome:
    _, _, rest = click.block.partition(":")
    number, _, shown = rest.partition(":")
    return clean_up.tick(at, _incident(at, number), shown.split(","), click.chosen)


def _edit_section(at: Situation, click: Click) -> Outcome:
    number, _, name = click.value.partition(":")
    return postmortem.wanted(at, _incident(at, number), name)


# Each button is a verb, and asks for the same permission.
WORK: Final[Mapping[str, tuple[str, ClickWork]]] = {
    actions.ACKNOWLEDGE: ("ack", _acknowledge),
    actions.TAKE_COMMANDER: ("take", _take(Role.COMMANDER)),
    actions.TAKE_OPERATIONS: ("take", _take(Role.OPERATIONS)),
    actions.TAKE_COMMUNICATIONS: ("take", _take(Role.COMMUNICATIONS)),
    actions.TAKE_SCRIBE: ("take", _take(Role.SCRIBE)),
    actions.STILL_THERE: ("take", _still_there),
    actions.WRITE_UPDATE: ("update", _write_update),
    actions.NO_CHANGE: ("update", _no_change),
    actions.SNOOZE: ("snooze", _snooze),
    actions.MITIGATE: ("mitigate", _mitigate),
    actions.SEVERITY: ("severity", _severity),
    actions.IMPACT: ("impact", _impact),
    actions.RESOLVE: ("resolve", _resolve),
    actions.HANDOFF_ACCEPT: ("handoff", _answer_offer(accepted=True)),
    actions.HANDOFF_DECLINE: ("handoff", _answer_offer(accepted=False)),
    actions.JOIN_INSTEAD: ("merge", _join_instead),
    actions.INVITE_OWNERS: ("service", _invite_owners),
    actions.TASK_TAKE: ("task", _task(tasks.take)),
    actions.TASK_ACKNOWLEDGE: ("task", _task(tasks.acknowledge)),
    actions.TASK_MORE_TIME: ("task", _task(tasks.more_time)),
    actions.TASK_DONE: ("done", _task(lambda at, about, task: tasks.finish(at, about, task, ""))),
    actions.ACTION_DONE: (
        "action",
        _action(lambda at, about, item: action_items.finish(at, about, item, "")),
    ),
    actions.ACTION_DROP: ("action", _action(action_form.drop_wanted)),
    actions.ACTION_CHANGE: ("action", _action(action_form.change_wanted)),
    actions.TIMELINE_EARLIER: ("timeline", _page),
    actions.TIMELINE_LATER: ("timeline", _page),
    actions.CORRECT: ("correct", _correct),
    # Whoever may resolve may say what has been put back in order; the leads need not.
    actions.CLEAN_UP: ("resolve", _clean_up),
    actions.POSTMORTEM_OPEN: (
        "postmortem",
        lambda at, click: postmortem.show(at, _incident(at, click.value)),
    ),
    actions.POSTMORTEM_EDIT: ("postmortem", _edit_section),
    actions.CUSTOMERS_WRITE: (
        telling.VERB,
        lambda at, click: customers.wanted(at, _incident(at, click.value)),
    ),
    **{name: (telling.VERB, work) for name, work in telling.CLICKS.items()},
    actions.MARK_REVIEWED: (
        "reviewed",
        lambda at, click: reviewed.mark(at, _incident(at, click.value)),
    ),
    actions.ARCHIVE_KEEP: (
        "archive",
        lambda at, click: archive.keep(at, _incident(at, click.value)),
    ),
    actions.ARCHIVE_NOW: (
        "archive",
        lambda at, click: archive.put_away(at, _incident(at, click.value)),
    ),
}
