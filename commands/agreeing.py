"""Owns how far a postmortem is: a draft, in review, published, and what is needed for that."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlmodel import Session

from commands import access, drawn, outbound, record, reviewing
from commands.command import Outcome, Situation
from commands.drawn import Record
from commands.errors import Denied, Refusal
from commands.rules import blaming, lifecycle, postmortems
from commands.rules.blaming import Blame
from commands.rules.postmortems import RECORD, SECTIONS
from storage import incidents
from storage import postmortems as stored
from storage.models import (
    Incident,
    Kind,
    Nature,
    Postmortem,
    PostmortemSection,
    PostmortemState,
    Role,
    Status,
)
from storage.models.words import RESTORED

SHORTEST_NAME: Final = 3
Hints = Mapping[str, Sequence[Blame]]


@dataclass(frozen=True)
class PostmortemMoved(Outcome):
    """It is a draft, in review, or published; `hints`: what a last look could change.

    `board`: the channel of the review board that has yet to look at the incident; `left`: the
    sections that need words before it can be published.
    """

    state: PostmortemState
    hints: Hints
    board: str | None = None
    left: Sequence[str] = ()


def review(at: Situation, incident: Incident) -> PostmortemMoved:
    """Ask those who were there to read it."""
    require_able(at)
    _require_movable(at, incident)
    return _move(at, incident, PostmortemState.IN_REVIEW, "put the postmortem up for review")


def draft(at: Situation, incident: Incident) -> PostmortemMoved:
    """Take it back: it is worked on again."""
    require_able(at)
    _require_movable(at, incident)
    return _move(at, incident, PostmortemState.DRAFT, "made the postmortem a draft again")


def publish(at: Situation, incident: Incident) -> PostmortemMoved:
    """Say that it is agreed: what it draws from the record is kept as it is now."""
    require_able(at)
    require_over(incident)
    _require_owner(at, incident)
    about = known(at, incident)
    sections = stored.sections(at.session, about)
    left = postmortems.missing({name: row.text for name, row in sections.items()})
    if left:
        raise Refusal(
            f"It cannot be published yet. Nothing stands in: {', '.join(left)}. "
            f"`/incident postmortem edit {postmortems.named(left[0])}` opens the form."
        )
    moved = _move(at, incident, PostmortemState.PUBLISHED, "published the postmortem")
    if about.published_at is None:
        _tell_onlookers(at, incident)
    about.published_by, about.published_at = at.caller.user_id, at.now
    frozen = drawn.dump(drawn.gather(at.session, incident))
    stored.write(at.session, about, RECORD, frozen, by=None, now=at.now)
    return moved


def require_over(incident: Incident) -> None:
    """Refuse where there is nothing to look back at yet, or it is looked back at elsewhere."""
    if incident.nature is Nature.NEAR_MISS:
        raise Refusal(
            "A near miss has no postmortem: what caught it stands in "
            f"`/incident status {incident.number}`."
        )
    if incident.status in RESTORED:
        return
    if incident.status is Status.MERGED:
        raise Refusal("It was merged: write the postmortem where it went on. `/incident status`")
    if incident.status is Status.CANCELLED:
        raise Refusal("It was cancelled, so there is nothing to review. `/incident status`")
    raise Refusal(
        "The postmortem comes when it is over. What is known until then stands in "
        f"`/incident timeline`. {lifecycle.possible(incident.status)}"
    )


def _move(at: Situation, incident: Incident, state: PostmortemState, said: str) -> PostmortemMoved:
    require_over(incident)
    about = known(at, incident)
    if about.state is state:
        raise Refusal(
            f"It is {postmortems.FAR[state]} already. `/incident postmortem` shows it as it stands."
        )
    before, about.state = about.state, state
    if state is PostmortemState.PUBLISHED:
        record.happened(
            at, incident, "postmortem", kind=Kind.STATUS, text=said, state=(before, state)
        )
    else:
        record.noted(at, incident, "postmortem", state=(before, state))
    waits = reviewing.is_unreviewed(at.policy, incident)
    board = at.policy.review_channel if waits else None
    if state is not PostmortemState.DRAFT:
        data = {"by": at.caller.user_id, "far": state.value, "board": board}
        outbound.notice(at.session, incident, "postmortem", data, now=at.now)
    reviewing.watch(at, incident)
    sections = stored.sections(at.session, about)
    left = postmortems.missing({name: row.text for name, row in sections.items()})
    found = hints(sections, drawn.gather(at.session, incident))
    return PostmortemMoved(state, found, board, left)


def _tell_onlookers(at: Situation, incident: Incident) -> None:
    """Say it where the incident was announced: once, and of no exercise."""
    if not incident.drill:
        data = {"by": at.caller.user_id}
        outbound.announce_reply(at.session, incident, "postmortem_out", data, now=at.now)


def known(at: Situation, incident: Incident) -> Postmortem:
    found = stored.of(at.session, incident.key)
    if found is None:
        raise Refusal("There is none yet. `/incident postmortem` drafts it from the record.")
    return found


def hints(sections: Mapping[str, PostmortemSection], told: Record) -> Hints:
    concerned = names_in(told)
    found = {
        name: blaming.find(sections[name].text, concerned) for name in SECTIONS if name in sections
    }
    return {name: blames for name, blames in found.items() if blames}


def names_in(told: Record) -> set[str]:
    """Return what those concerned are called: by their whole names, and by the first."""
    whole = {told.names[one] for one in told.people if one in told.names}
    first = {name.split()[0] for name in whole if name.split()}
    return whole | {name for name in first if len(name) >= SHORTEST_NAME}


def require_able(at: Situation) -> None:
    """Refuse who may only look: to look at the document is open to them."""
    access.require(at, "review")


def publishers(session: Session, incident: Incident) -> Sequence[str]:
    """Return who alone may publish it and take it back; anybody, where there is nobody."""
    commander = incidents.holders(session, incident.key).get(Role.COMMANDER)
    return list(dict.fromkeys(one for one in (incident.review_owner_id, commander) if one))


def _require_owner(at: Situation, incident: Incident) -> None:
    """Refuse who is neither the review's owner nor commander, where there is one of them."""
    known = publishers(at.session, incident)
    if not known or at.caller.user_id in known:
        return
    raise Denied(
        f"It is published by the review's owner or the commander. Ask "
        f"{' or '.join(f'<@{one}>' for one in known)}; "
        "`/incident review <@user>` names another owner.",
        action="publish",
        why="owner",
        incident_id=incident.key,
    )


def _require_movable(at: Situation, incident: Incident) -> None:
    """Refuse to take back what is published, but for its owner, and while it is not closed."""
    about = stored.of(at.session, incident.key)
    if about is None or about.state is not PostmortemState.PUBLISHED:
        return
    if incident.status is Status.CLOSED:
        raise Refusal(
            "The incident is closed, so its postmortem stays published. Something is to be added? "
            "`/incident postmortem edit <section>` makes a new version."
        )
    _require_owner(at, incident)
