"""Owns the weekly digest for the review board: planned, posted once when it is due, kept true."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from commands import outbound
from commands.command import Situation
from commands.policy import Policy
from commands.rules import weeks
from commands.rules.weeks import NextMeeting, Page, Week
from storage import outbox, posted, reviews
from storage.models import Incident, Severity, Step

KIND: Final = "board"
REDRAWN: Final = "redraw_board"
SOON: Final = timedelta(minutes=1)


def keep(at: Situation, next_meeting: NextMeeting) -> datetime:
    """Have every digest posted that is due, and plan the next one; return when to look again.

    What was planned by other settings is planned anew. Of several processes one posts it: who
    changed the column from the time that was due.
    """
    coming, planned = next_meeting(at.now), reviews.dues(at.session)
    for team_id, due in planned:
        if due == coming or not reviews.plan(at.session, team_id, due, coming):
            continue
        if due is not None and due <= at.now:
            post(at, team_id, weeks.covered(due, at.now, next_meeting))
    # Before the first incident there is no workspace to plan for.
    return coming if planned else min(coming, at.now + SOON)


def forget_unset(at: Situation) -> None:
    """Plan nothing where no channel is set: set again, it begins with the meeting that comes."""
    if at.policy.review_channel is None:
        reviews.forget(at.session)


def post(at: Situation, team_id: str, week: Week) -> Sequence[Step]:
    """Add the digest's messages: the first in the channel, what does not fit in in its thread."""
    found = reviews.of_week(at.session, team_id, week.since, week.until)
    before = reviews.from_before(at.session, team_id, week.since, needing(at.policy))
    late = at.now - week.until > weeks.LATE
    steps: list[Step] = []
    for number, page in enumerate(weeks.pages(week, found, before, late=late)):
        payload = {
            **page.kept(),
            "channel": at.policy.review_channel,
            "of": steps[0].id if steps else None,
        }
        steps.append(
            outbox.add(
                at.session,
                team_id=team_id,
                # What cannot be posted is told in the room of one of these.
                incident_id=next(iter(page.ids), steps[0].incident_id if steps else None),
                kind=KIND,
                key=posted.dated(KIND, week.until, number),
                payload=payload,
                after=steps[0] if steps else None,
                lane=lane(team_id),
                now=at.now,
            )
        )
    return steps


def needing(policy: Policy) -> Sequence[Severity]:
    """Return the severities that are not closed without a postmortem, and so not unreviewed."""
    return [severity for severity, due in policy.postmortem_due.items() if due is not None]


def redraw(at: Situation, incident: Incident, *, whole: bool = False) -> None:
    """Have the digests that name it say how it stands now, and the newest what it says besides.

    `whole`: all of them what they say besides. One that waits anyway is enough; what was declared
    since the last of them is in none, and what is private neither.
    """
    if at.policy.review_channel is None or (incident.private and not whole):
        return
    told = posted.latest(at.session, incident.team_id, KIND)
    if told is None or told.added_at < incident.declared_at:
        return
    found = outbox.waiting(at.session, incident.team_id, incident.key, [REDRAWN])
    waits = found.get(REDRAWN)
    if waits is not None:
        waits.payload = {"whole": whole or waits.payload["whole"]}
        return
    outbound.add(
        at.session,
        incident,
        REDRAWN,
        {"whole": whole},
        now=at.now,
        lane=lane(incident.team_id),
        waits=False,
    )


def names(page: Page, incident_id: int, newest: float, *, whole: bool) -> bool:
    """Tell whether this message has to be drawn anew for the incident's sake.

    `newest`: until when the newest digest tells; what it says besides may be about any of them.
    """
    return incident_id in page.ids or (page.rests and (whole or page.until == newest))


def lane(team_id: str) -> str:
    return f"{KIND}:{team_id}"
