"""Owns what the review board reads besides incidents: patterns, what is overdue, budgets, load."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Final

from bot.views import blocks, budgets, carried, mrkdwn, phrases, services
from bot.views.blocks import Block
from bot.views.postmortem import STATE
from commands.agenda import Agenda, Besides, Unwritten
from commands.rules import loads, words
from commands.rules.loads import LEAST, Load
from commands.rules.patterns import Common, Pattern
from storage.models import ActionItem

MOST_PART: Final = 900  # six of them share a message with the incidents
MOST_PATTERNS: Final = 6
MOST_OWNERS: Final = 6
MOST_ITEMS: Final = 3
MOST_LINES: Final = 6
MOST_LOADS: Final = 5
MOST_WORDS: Final = 60
SHARED: Final = "_About how the work is shared, not about how it was done._"


def draw(agenda: Agenda) -> Iterator[Block]:
    """Yield what there is to say; parts of which there is nothing are left out."""
    about = agenda.besides
    if about is None:
        return
    parts = (
        ("🔁 What comes back", _patterns(agenda, about)),
        ("🎯 Overdue action items", _overdue(agenda, about)),
        ("📝 Postmortems owed", _unwritten(agenda, about)),
        ("🍀 Near misses", _near(about)),
        ("🧮 Error budgets", _budgets(about)),
        ("👥 Who carried it", _loads(agenda, about)),
    )
    said = [(title, [*lines]) for title, lines in parts]
    if any(lines for _, lines in said):
        yield {"type": "divider"}
    for title, lines in said:
        if lines:
            told = mrkdwn.cut("\n".join(lines), MOST_PART)
            yield blocks.section(f"*{title}*\n{told}")


def person(agenda: Agenda, user_id: str | None) -> str:
    """Return who it is by name: a digest calls nobody, where Slack has told us the name."""
    if user_id is None:
        return "nobody"
    return mrkdwn.called(user_id, agenda.names.get(user_id))


def due(due_at: datetime, now: datetime) -> str:
    late = due_at <= now
    return f"{'⚠️ ' if late else ''}{mrkdwn.dated(due_at, 'overdue since ' if late else 'due ')}"


def _patterns(agenda: Agenda, about: Besides) -> Iterator[str]:
    for one in about.patterns[:MOST_PATTERNS]:
        yield f"{_TOLD[one.common](one, agenda)}: {len(one.numbers)} incidents ({_numbers(one)})"
    if about.patterns:
        yield "_In the last four weeks, with at least one of this week._"


def _service(one: Pattern, agenda: Agenda) -> str:
    names = agenda.besides.services if agenda.besides else {}
    return services.title(names.get(one.what, one.what))


def _change(one: Pattern, agenda: Agenda) -> str:
    about = agenda.besides
    change = about.changes.get(int(one.what)) if about else None
    if about is None or change is None:
        return "Caused by the same change"
    service = services.title(about.services.get(change.service, change.service))
    return f"Caused by the same change of {service}, “{_said(agenda, change.text)}”"


def _changes(*_: object) -> str:
    return "Caused by a change"


def _factor(one: Pattern, _: Agenda) -> str:
    said = mrkdwn.isolated(mrkdwn.escape(mrkdwn.cut(one.what, MOST_WORDS)))
    return f"A contributing factor was “{said}”, or much the same"


def _hour(one: Pattern, agenda: Agenda) -> str:
    hour = int(one.what)
    return f"Between {hour:02}:00 and {(hour + 1) % 24:02}:00 {agenda.zone}, on different days"


_TOLD: Final[Mapping[Common, Callable[[Pattern, Agenda], str]]] = {
    Common.SERVICE: _service,
    Common.CHANGE: _change,
    Common.CHANGES: _changes,
    Common.FACTOR: _factor,
    Common.HOUR: _hour,
}


def _numbers(one: Pattern) -> str:
    shown = [str(number) for number in one.numbers[-MOST_LINES:]]
    return phrases.listed([*(["earlier ones"] if one.numbers[:-MOST_LINES] else []), *shown])


def _overdue(agenda: Agenda, about: Besides) -> Iterator[str]:
    for owner, items in about.overdue[:MOST_OWNERS]:
        who = person(agenda, owner) if owner else "Nobody yet"
        shown = "; ".join(_item(agenda, item) for item, _ in items[:MOST_ITEMS])
        more = f"; and {len(items) - MOST_ITEMS} more" if items[MOST_ITEMS:] else ""
        yield f"{who} ({len(items)}): {shown}{more}"
    if about.overdue:
        all_of_them = mrkdwn.command("actions overdue")
        yield f"_{about.overdue_count} in all:_ {all_of_them}"


def _item(agenda: Agenda, item: ActionItem) -> str:
    """Return what is to be done."""
    said = _said(agenda, item.text)
    return f"*{item.number}* {said or 'a tagged message'}, {mrkdwn.dated(item.due_at, 'since ')}"


def _said(agenda: Agenda, text: str) -> str:
    """Return somebody's words in which nobody is called."""
    plain = mrkdwn.cut(words.plain(text, agenda.names), MOST_WORDS)
    return mrkdwn.isolated(mrkdwn.escape(plain))


def _unwritten(agenda: Agenda, about: Besides) -> Iterator[str]:
    """Yield what is owed and has no row of its own."""
    for one in about.unwritten[:MOST_LINES]:
        yield _owed(agenda, one)
    if about.unwritten_count > MOST_LINES:
        yield f"_And {about.unwritten_count - MOST_LINES} more._"


def _owed(agenda: Agenda, one: Unwritten) -> str:
    state = STATE[one.state] if one.state else "not begun"
    who = one.incident.review_owner_id
    whose = person(agenda, who) if who else "nobody owns it"
    return f"Incident {one.incident.number}: {state}, {due(one.due_at, agenda.at)}, {whose}"


def _near(about: Besides) -> Iterator[str]:
    for incident in about.near_misses[:MOST_LINES]:
        yield f"*{incident.number}* {phrases.title(incident, MOST_WORDS)}"
    if about.near_misses[MOST_LINES:]:
        yield f"_And more:_ {mrkdwn.command('list near-misses')}"


def _budgets(about: Besides) -> Iterator[str]:
    """Yield what is exhausted first, then what is spent most."""
    found = sorted(about.budgets, key=lambda one: -one.budget.burn)
    yield from (budgets.headline(one) for one in found[:MOST_LINES])
    if found[MOST_LINES:]:
        yield f"_And {len(found) - MOST_LINES} more:_ {mrkdwn.command('budget')}"


def _loads(agenda: Agenda, about: Besides) -> Iterator[str]:
    """Yield who worked in incidents for a minute or more, who did so longest first."""
    found, heroes = [load for load in about.loads if load.time >= LEAST], loads.heroes(about.loads)
    for load in found[:MOST_LOADS]:
        yield _load(agenda, load, is_hero=load.user_id in heroes)
    if found[MOST_LOADS:]:
        yield f"And {len(found) - MOST_LOADS} more."
    if found:
        yield SHARED


def _load(agenda: Agenda, load: Load, *, is_hero: bool) -> str:
    many = f"{load.incidents} incident{'' if load.incidents == 1 else 's'}"
    return (
        f"{person(agenda, load.user_id)}: {many}, {carried.hours(load)}, "
        f"{carried.share(load, is_hero=is_hero)}"
    )
