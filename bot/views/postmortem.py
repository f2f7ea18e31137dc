"""Owns how the parts of a postmortem are shown in Slack: its form, hints, what is drawn."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Final

from bot.views import actions, blocks, fields, mrkdwn
from bot.views.blocks import Block
from bot.views.fields import View
from commands.drawn import Record, spoken
from commands.rules import durations
from commands.rules.blaming import Blame
from commands.rules.postmortems import LONGEST, SECTIONS
from storage.models import PostmortemState

STATE: Final[Mapping[PostmortemState, str]] = {
    PostmortemState.DRAFT: "✏️ draft",
    PostmortemState.IN_REVIEW: "👀 in review",
    PostmortemState.PUBLISHED: "📖 published",
}
MEASURES: Final[Mapping[str, str]] = {
    "mttd": "noticed after",
    "mtta": "taken up after",
    "mttm": "mitigated after",
    "mttr": "back to normal after",
}
MOST_HINTS: Final = 3
MOST_WORDS: Final = 60
MOST_PEOPLE: Final = 30
MOST_NAMED: Final = 6
MOST_LINE: Final = 120
KEPT: Final = f"Theirs is kept, whatever you save: {mrkdwn.command('postmortem versions')}"
MOST_PIECE: Final = 600  # each of these characters may be five when it is escaped


def form(filled: Mapping[str, str], private_metadata: str) -> View:
    """Ask for one section."""
    section = SECTIONS[filled["section"]]
    now = filled.get("now")
    who = mrkdwn.person(filled["by"]) if filled.get("by") else "Somebody"
    saved = f"*{who} has saved this meanwhile:*"
    changed = [*fields.overtaken(saved, *_pieces(now)), blocks.context(KEPT)] if now else []
    return fields.modal(
        actions.POSTMORTEM_FORM,
        section.title if len(section.title) <= blocks.MOST_TITLE else "What was hard, and luck",
        "Save",
        private_metadata,
        *changed,
        fields.lines(
            "text",
            section.asks,
            filled.get("text", ""),
            section.hint,
            most=LONGEST,
            optional=not section.is_needed,
        ),
    )


def _pieces(text: str) -> Iterator[str]:
    """Yield all of a text, in pieces that a block holds whatever is in it."""
    while text:
        piece = text[:MOST_PIECE]
        end = max(piece.rfind("\n"), piece.rfind(" ")) if len(text) > MOST_PIECE else -1
        piece = piece[: end + 1] or piece
        yield mrkdwn.escape(piece)
        text = text[len(piece) :]


def hints(found: list[Blame]) -> Iterator[Block]:
    """Yield what could be said without blame, a few at a time."""
    if found:
        lines = "\n".join(_hint(one) for one in found[:MOST_HINTS])
        more = len(found) - MOST_HINTS
        rest = f"\nAnd {more} more." if more > 0 else ""
        yield blocks.context(f"💡 *Worth another look*\n{lines}{rest}")


def _hint(one: Blame) -> str:
    words = mrkdwn.cut(mrkdwn.safe(one.words), MOST_WORDS)
    return f"“{words}”: {one.why} {one.instead}"


def drawn(record: Record, kept_at: datetime | None = None) -> Iterator[str]:
    """Yield what the record says, a line for each kind of thing.

    `kept_at`: when it was published, and nothing drawn from the record changes any more.
    """
    if record.figures:
        said = (f"{label} {length(record.figures[name])}" for name, label in _known(record))
        yield f"*In numbers* · {' · '.join(said)}"
    yield f"*Customer minutes* · {minutes(record)}{_missing(record)}"
    if record.promised:
        yield f"*Promised updates* · {record.kept} of {len(record.promised)} kept"
    gaps = f", {record.gaps} gaps of more than 15 minutes" if record.gaps else ""
    gaps = gaps.replace("1 gaps", "1 gap") if record.gaps == 1 else gaps
    count = len(record.timeline)
    yield f"*Timeline* · {count} {'entry' if count == 1 else 'entries'}{gaps}"
    if record.tasks:
        done = sum(task.state == "done" for task in record.tasks)
        yield f"*Tasks* · {done} of {len(record.tasks)} done"
    if record.actions:
        now = f"now: {mrkdwn.command('actions')}"
        then = f" · as of {mrkdwn.dated(kept_at)}; {now}" if kept_at else ""
        yield f"*Action items* · {_actions(record)}{then}"
    people = record.people[:MOST_PEOPLE]
    more = f" and {len(record.people) - MOST_PEOPLE} more" if people != record.people else ""
    # By name: a document that one person looks at calls nobody.
    named = ", ".join(_person(record, one) for one in people)
    yield f"*To invite* · {named}{more}"


def _known(record: Record) -> list[tuple[str, str]]:
    return [(name, label) for name, label in MEASURES.items() if name in record.figures]


def length(seconds: float) -> str:
    return durations.spoken(spoken(seconds))


def minutes(record: Record) -> str:
    """Return for how long it hurt, times whom it hurt, as far as that is known."""
    felt = record.felt
    if felt.minutes is None:
        return "not known"
    whole = int(felt.minutes)
    lasted = f"{whole:,} minute{'' if whole == 1 else 's'}" if whole else "less than a minute"
    if felt.customer_minutes is not None:
        return f"{lasted} times {felt.customers:,} customers = {felt.customer_minutes:,.0f}"
    if felt.whole_minutes is not None:
        alike = durations.spoken(durations.whole(timedelta(minutes=felt.whole_minutes)))
        return f"{lasted} times {felt.share:g}% of customers, as much as {alike} for everybody"
    return f"{lasted}; how many customers is not known"


def _missing(record: Record) -> str:
    """Return what asks for the figures that are missing, nothing when none is."""
    felt = record.felt
    is_whole = felt.customer_minutes is not None or felt.whole_minutes is not None
    return "" if is_whole else f": {mrkdwn.command('impact')}"


def _actions(record: Record) -> str:
    named = [
        f"{one.number} {mrkdwn.cut(mrkdwn.safe(one.text), MOST_LINE)} ({one.how})"
        for one in record.actions[:MOST_NAMED]
    ]
    more = len(record.actions) - MOST_NAMED
    return " · ".join([*named, *([f"{more} more"] if more > 0 else [])])


def _person(record: Record, user_id: str) -> str:
    return mrkdwn.called(user_id, record.names.get(user_id))
