"""Owns a person's Home: what is theirs first, then what else is open, then what is over."""

from collections.abc import Iterator
from typing import Final

from bot.views import action_items, actions, blocks, kin, mrkdwn, phrases, rows
from bot.views.blocks import Block
from bot.views.fields import View
from commands import impact as impacts
from commands.home import Home, Mine
from commands.reviewing import Owed
from commands.rules.impact import brief
from commands.rules.postmortems import FAR
from storage.models import Incident, IncidentTask, Role, Status

BEGIN: Final = (
    "When something is wrong, press *Declare an incident*. A channel opens for it, with you in it, "
    "and you command until somebody else does. It was nothing after all? Then it is cancelled."
)
MOST_WORDS: Final = 300
MOST_IMPACT: Final = 150
LOOK: Final = "What members of the workspace declare appears here."


def draw(home: Home) -> View:
    """Return the view; its parts stand in the order in which they matter to this person."""
    parts = (_top(home), _tasks(home), _mine(home), _owed(home), _actions(home), _others(home))
    ending = (_resolved(home), _end())
    return {
        "type": "home",
        "blocks": [block for part in (*parts, *ending) for block in part if block],
    }


def _top(home: Home) -> Iterator[Block | None]:
    yield blocks.header(_count(home))
    if not home.count:
        yield blocks.section(BEGIN if home.may_declare else LOOK)
    declare = blocks.button("Declare an incident", actions.DECLARE_AT_HOME, "home", style="primary")
    refresh = blocks.button("Refresh", actions.REFRESH_HOME, "home")
    yield blocks.actions(*([declare] if home.may_declare else []), refresh)
    drawn = mrkdwn.dated(home.at, "as of ")
    yield blocks.context(f"How things stand {drawn}. It is drawn when you come here.")


def _count(home: Home) -> str:
    if not home.count:
        return "Nothing is open"
    return f"{home.count} open {'incident' if home.count == 1 else 'incidents'}"


def _tasks(home: Home) -> Iterator[Block | None]:
    """Yield what the person has to do, whatever their part in the incident is."""
    if not home.tasks:
        return
    yield from _heading("Your tasks")
    for task, incident in home.tasks:
        words = mrkdwn.cut(mrkdwn.safe(task.text), MOST_WORDS)
        yield blocks.section(
            f"{_until(task, home)}*Task {task.number}*: {words}\n{_where(incident)}"
        )
    yield _more_tasks(home.more_tasks)


def _until(task: IncidentTask, home: Home) -> str:
    if task.due_at is None:
        return ""
    is_late = task.due_at <= home.at
    return f"{'⚠️ overdue since' if is_late else 'until'} {mrkdwn.moment(task.due_at)} · "


def _where(incident: Incident) -> str:
    return f"{phrases.place(incident)} · {phrases.title(incident)}"


def _more_tasks(count: int) -> Block | None:
    return blocks.context(f"and {count} more; each is in its incident's channel") if count else None


def _mine(home: Home) -> Iterator[Block | None]:
    if not home.count:
        return
    yield from _heading("Yours")
    if not home.mine:
        yield blocks.context(
            "None of them is yours. How one of them stands, anywhere: "
            f"{mrkdwn.command('status <number>')}"
        )
    for mine in home.mine:
        yield blocks.section("\n".join(_my_row(mine)))
    yield _more(home.more_mine, "list mine")


def _my_row(mine: Mine) -> Iterator[str]:
    incident = mine.facts.incident
    yield rows.named(incident)
    yield f"{rows.found(incident)}{kin.within(mine.facts)} · {_part(mine)}"
    asked = " It is yours to write." if mine.asked and incident.update_due_at else ""
    if incident.impact:
        yield f"👥 {mrkdwn.cut(mrkdwn.safe(brief(impacts.of(incident))), MOST_IMPACT)}"
    owed = phrases.next_update(incident)
    yield f"{f'⚠️ *{owed}*' if phrases.is_overdue(incident) else owed}{asked}"


def _part(mine: Mine) -> str:
    """Return what the person has to do with it."""
    now = ", for now" if mine.facts.provisional and Role.COMMANDER in mine.held else ""
    held = " and ".join(phrases.ROLE[role] for role in mine.held)
    asked = " and ".join(phrases.ROLE[role] for role in mine.offered)
    parts = (
        f"you are the *{held}*{now}" if held else "",
        f"you are asked to be the *{asked}*: answer in *Messages*" if asked else "",
        "you declared it" if mine.declared and not held else "",
    )
    return " · ".join(part for part in parts if part)


def _owed(home: Home) -> Iterator[Block | None]:
    """Yield the postmortems that are the person's to bring about, what is due first first."""
    if not home.owed:
        return
    yield from _heading("Your postmortems")
    for one in home.owed:
        beside = (
            blocks.button("Open it", actions.POSTMORTEM_OPEN, one.incident.key)
            if home.may_declare
            else None
        )
        yield blocks.section(_owed_row(one, home), beside)
    yield blocks.context(f"and {home.more_owed} more, due later") if home.more_owed else None


def _owed_row(one: Owed, home: Home) -> str:
    late, far = one.due_at <= home.at, FAR[one.state] if one.state else "nobody has begun it"
    when = f"⚠️ was due {mrkdwn.dated(one.due_at)}" if late else f"due {mrkdwn.dated(one.due_at)}"
    whose = "you own the review" if one.owns else "you answer for it with the review's owner"
    whose = whose if one.owns or one.incident.review_owner_id else "nobody else owns the review"
    whose = "whoever owns the review has left" if one.has_left else whose
    lead = f"*Postmortem of {phrases.name(one.incident)}* · {when} · {far}"
    return f"{lead}\n{_where(one.incident)} · {whose}"


def _actions(home: Home) -> Iterator[Block | None]:
    """Yield what the person has promised to make better, overdue ones first."""
    if not home.actions:
        return
    yield from _heading("Your action items")
    for item, incident in home.actions:
        beside = action_items.done(item) if home.may_declare else None
        yield blocks.section(action_items.row(item, incident, home.at, MOST_WORDS), beside)
    yield _more(home.more_actions, "actions mine")


def _others(home: Home) -> Iterator[Block | None]:
    if not home.others and not home.more_others:
        return
    yield from _heading("Other open incidents" if home.mine else "Open incidents")
    for facts in home.others:
        yield blocks.section(rows.row(facts))
    yield _more(home.more_others, "list")


def _resolved(home: Home) -> Iterator[Block | None]:
    if not home.resolved:
        return
    yield from _heading("Recently resolved")
    for facts in home.resolved:
        yield blocks.section(_over(facts.incident, home))


def _over(incident: Incident, home: Home) -> str:
    owns = incident.review_owner_id == home.user_id and incident.status is Status.RESOLVED
    review = " · *you own its review*" if owns else ""
    seen = phrases.reviewed(incident)
    review += f" · {seen}" if seen else ""
    when = f"resolved {mrkdwn.ago(incident.resolved_at)}" if incident.resolved_at else "resolved"
    return f"{rows.named(incident)}\n{phrases.place(incident)} · {when}{review}"


def _end() -> Iterator[Block]:
    yield {"type": "divider"}
    yield blocks.context(f"What can be typed, and where: {mrkdwn.command('help')}")


def _heading(words: str) -> Iterator[Block]:
    yield {"type": "divider"}
    yield blocks.header(words)


def _more(count: int, line: str) -> Block | None:
    return blocks.context(f"and {count} more: {mrkdwn.command(line)}") if count else None
