"""Owns closing: the review is done, and what is to be learnt is published."""

from collections.abc import Sequence
from typing import Final

from commands import outbound, record, reviewing
from commands.command import Command, Outcome, Place, Situation
from commands.errors import Refusal
from commands.progress import Moved
from commands.rules import clean_up, lifecycle, postmortems
from storage import clean_ups
from storage import postmortems as stored
from storage.models import Incident, Kind, PostmortemState

USAGE: Final = "close"


def close(at: Situation, incident: Incident) -> Moved:
    """Say that the review is done; nothing begins, and nobody is reminded any more."""
    after = lifecycle.move(incident.status, "close")
    left = _left(at, incident)
    _require_learnt(at, incident, left)
    before, incident.status, incident.closed_at = incident.status, after, at.now
    record.happened(
        at,
        incident,
        "close",
        kind=Kind.STATUS,
        text="closed the incident",
        status=(before, after),
    )
    reviewing.watch(at, incident)
    data = {"by": at.caller.user_id, "left": left}
    outbound.notice(at.session, incident, "close", data, now=at.now)
    outbound.redraw(at.session, incident, now=at.now)
    return Moved("close", after)


def _require_learnt(at: Situation, incident: Incident, left: Sequence[str]) -> None:
    """Refuse while a postmortem that is needed is not published, or the board has not looked.

    The refusal says what is missing, and where it is done.
    """
    if not reviewing.is_needed(at.policy, incident):
        return
    severity = incident.severity.upper()
    undone = f" Not ticked off on the card: {', '.join(left)}." if left else ""
    unlearnt, unreviewed = _unlearnt(at, incident), _unreviewed(at, incident)
    if unlearnt:
        also = f" The review board has to look at it, too: {unreviewed}" if unreviewed else ""
        raise Refusal(
            f"A {severity} is closed once its postmortem is published, {unlearnt}{undone}{also}"
        )
    if unreviewed:
        raise Refusal(
            f"A {severity} is closed once the review board has looked at it: {unreviewed}{undone}"
        )


def _unlearnt(at: Situation, incident: Incident) -> str:
    """Return what the postmortem lacks, and what comes next; nothing once it is published."""
    about = stored.of(at.session, incident.key)
    if about is None:
        return "and there is none yet. `/incident postmortem` drafts it from the record."
    if about.state is PostmortemState.PUBLISHED:
        return ""
    sections = stored.sections(at.session, about)
    empty = postmortems.missing({name: row.text for name, row in sections.items()})
    said = f" Nothing stands in: {', '.join(empty)}." if empty else ""
    todo = f"postmortem edit {postmortems.named(empty[0])}" if empty else "postmortem publish"
    return f"and it is {postmortems.FAR[about.state]}.{said} Next: `/incident {todo}`."


def _unreviewed(at: Situation, incident: Incident) -> str:
    """Return where it is marked as reviewed; nothing once it is, or where nobody asks for it."""
    if not reviewing.is_unreviewed(at.policy, incident):
        return ""
    where = f"<#{at.policy.review_channel}>"
    return f"press *Mark reviewed* in its digest in {where}, or type `/incident reviewed`."


def _left(at: Situation, incident: Incident) -> list[str]:
    """Return what nobody has ticked off, in words."""
    known = clean_ups.of(at.session, [incident.key])[incident.key]
    done = {item for item, row in known.items() if row.done_at is not None}
    fitting = clean_up.fitting(has_bridge=incident.bridge is not None)
    return [clean_up.ITEMS[item] for item in fitting if item not in done]


def _run(at: Situation, text: str) -> Outcome:
    del text  # `/incident close done` closes it all the same
    return close(at, at.incident())


COMMAND: Final = Command("close", USAGE, "the review is done", Place.CHANNEL, _run)
