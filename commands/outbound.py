"""Owns what Slack is to be told: a function for each kind of outbox step about an incident."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Final

from sqlmodel import Session

from storage import incidents, outbox, people
from storage.models import Incident, Nature, Step

_OPENS: Final = "open_channel"
_DRAWN: Final = ("card", "topic", "announce")


def open_channel(session: Session, incident: Incident, *, now: datetime) -> Step:
    """Everything else about a new incident waits for this step."""
    step = outbox.add(
        session,
        team_id=incident.team_id,
        incident_id=incident.key,
        kind=_OPENS,
        key=f"{_OPENS}:{incident.key}",
        now=now,
    )
    _waiting(session, incident)[_OPENS] = step
    return step


def invite(session: Session, incident: Incident, user_id: str, *, now: datetime) -> Step:
    """Bring a person into the incident's channel; nothing happens when they are in it already."""
    return add(session, incident, "invite", {"user": user_id}, now=now)


def tell_ready(
    session: Session, incident: Incident, user_id: str, response_url: str | None, *, now: datetime
) -> Step:
    """Give the declarer the link to the channel, where they asked for it."""
    payload = {"user": user_id, "response_url": response_url}
    return add(session, incident, "tell_ready", payload, now=now, key="declarer")


def redraw(session: Session, incident: Incident, *, now: datetime) -> None:
    """Have card, topic and announcement follow the row; those that wait anyway are enough."""
    _ask(session, incident, _DRAWN)
    for kind in _DRAWN:
        _latest(session, incident, kind, now=now)
    redraw_whole(session, incident, now=now)


def redraw_whole(session: Session, incident: Incident, *, now: datetime) -> None:
    """Have the card of the incident that this one is a part of say how it stands."""
    if incident.parent_id is not None:
        redraw_near(session, incidents.get(session, incident.parent_id), now=now)


def redraw_near(session: Session, incident: Incident, *, now: datetime) -> None:
    """Have a card follow what happens elsewhere, where there is one still."""
    if incident.archived_at is None and not has_no_room(incident):
        card(session, incident, now=now)


def has_no_room(incident: Incident) -> bool:
    """Tell whether it was only written down: no channel is, or will be, there for it."""
    return incident.channel_id is None and incident.nature is not Nature.LIVE


def pin_card(session: Session, incident: Incident, card: Step, *, now: datetime) -> None:
    add(session, incident, "pin_card", {}, now=now, after=card)


def bookmark_card(session: Session, incident: Incident, card: Step, *, now: datetime) -> None:
    add(session, incident, "bookmark", {"to": "card"}, now=now, key="card", after=card)


def bookmark_source(session: Session, incident: Incident, *, now: datetime) -> None:
    add(session, incident, "bookmark", {"to": "source"}, now=now, key="source")


def bookmark_bridge(session: Session, incident: Incident, *, moved: bool, now: datetime) -> None:
    """Have the bookmark lead to the bridge; `moved`: there is one already, perhaps not any more."""
    payload, lane = {"to": "bridge", "moved": moved}, f"bookmark:{incident.key}"
    add(session, incident, "bookmark", payload, now=now, lane=lane)


def redraw_home(session: Session, incident: Incident, user_id: str, *, now: datetime) -> None:
    """Have this person's Home drawn anew once the channel is open, so that it leads there."""
    add(session, incident, "redraw_home", {"user": user_id}, now=now)


def card(session: Session, incident: Incident, *, now: datetime) -> Step:
    return _latest(session, incident, "card", now=now)


def canvas(session: Session, incident: Incident, *, now: datetime) -> Step:
    """Have the postmortem's canvas follow what is known."""
    return _latest(session, incident, "canvas", now=now)


def drop_canvas(session: Session, incident: Incident, canvas_id: str, *, now: datetime) -> None:
    """Have a canvas taken away that was drawn where the incident is no more."""
    add(session, incident, "drop_canvas", {"canvas": canvas_id}, now=now)


def notice(  # noqa: PLR0913 - where, what, after what
    session: Session,
    incident: Incident,
    name: str,
    data: Mapping[str, Any],
    *,
    now: datetime,
    after: Step | None = None,
    lane: str | None = None,
) -> Step:
    """Post in the incident's channel, in the order in which things happened, or in this lane's.

    `after`: what has to have happened first; nothing else waits for it.
    """
    payload = {"notice": name, "data": named(session, incident, data)}
    lane = lane or (None if after else f"room:{incident.key}")
    return add(session, incident, "notice", payload, now=now, lane=lane, after=after)


def replace(  # noqa: PLR0913 - what, in place of what
    session: Session,
    incident: Incident,
    step_id: int,
    name: str,
    data: Mapping[str, Any],
    *,
    now: datetime,
) -> None:
    """Edit what that notice posted: this stands in its place. Its lane keeps their order."""
    payload = {"of": step_id, "notice": name, "data": dict(data)}
    add(session, incident, "replace", payload, now=now, lane=f"room:{incident.key}")


def draw_anew(session: Session, incident: Incident, said: Step, *, now: datetime) -> None:
    """Have what that notice posted say what may be read of it now."""
    payload = {"of": said.id, "notice": said.payload["notice"], "data": said.payload["data"]}
    add(session, incident, "replace", payload, now=now, lane=f"room:{incident.key}")


def announce_reply(
    session: Session, incident: Incident, name: str, data: Mapping[str, Any], *, now: datetime
) -> Step | None:
    """Post in the thread of the announcement, where there is one."""
    if incident.announcement_channel_id is None or incident.private:
        return None
    return add(
        session,
        incident,
        "announce_reply",
        {"notice": name, "data": named(session, incident, data)},
        now=now,
        lane=f"announce:{incident.key}",
    )


def direct(  # noqa: PLR0913 - whom, what, about which incident
    session: Session,
    incident: Incident,
    user_id: str,
    name: str,
    data: Mapping[str, Any],
    *,
    now: datetime,
    after: Step | None = None,
) -> Step:
    """Send a direct message; it may carry the channel's link, so it waits for the channel.

    `after`: what has to have happened first.
    """
    return add(
        session,
        incident,
        "direct",
        {"user": user_id, "notice": name, "data": dict(data)},
        now=now,
        after=after,
    )


def whisper(  # noqa: PLR0913 - whom, what, about which incident
    session: Session,
    incident: Incident,
    user_id: str,
    name: str,
    data: Mapping[str, Any],
    *,
    key: str,
    now: datetime,
) -> Step:
    """Say something to one person in the incident's channel; once for each key."""
    payload = {"user": user_id, "notice": name, "data": dict(data)}
    return add(session, incident, "whisper", payload, now=now, key=key)


def answer(  # noqa: PLR0913 - whom, where, what
    session: Session,
    *,
    team_id: str,
    user_id: str,
    response_url: str | None,
    message: Mapping[str, Any],
    key: str,
    now: datetime,
) -> None:
    """Answer a click privately: at its response_url while that works, else by direct message."""
    outbox.add(
        session,
        team_id=team_id,
        kind="answer",
        key=f"answer:{key}",
        payload={"user": user_id, "response_url": response_url, "message": dict(message)},
        now=now,
    )


def named(session: Session, incident: Incident, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the data with the name of who did it, so that they need not be called to say it."""
    by = data.get("by")
    known = people.names_of(session, incident.team_id, [by]) if by else {}
    return {**data, "by_name": known[by]} if by in known else dict(data)


def _latest(session: Session, incident: Incident, kind: str, *, now: datetime) -> Step:
    """Add a step that draws the newest state, unless one that nobody has begun waits already."""
    _ask(session, incident, (kind,))
    known = _waiting(session, incident)
    step = known[kind] or add(
        session,
        incident,
        kind,
        {},
        now=now,
        lane=f"{kind}:{incident.key}",
    )
    known[kind] = step
    return step


def _ask(session: Session, incident: Incident, kinds: Collection[str]) -> None:
    """Find out which steps of these kinds wait, where this transaction does not know it yet."""
    known = _waiting(session, incident)
    wanted = [kind for kind in kinds if kind not in known]
    if wanted:
        found = outbox.waiting(session, incident.team_id, incident.key, wanted)
        known.update({kind: found.get(kind) for kind in wanted})


def _waiting(session: Session, incident: Incident) -> dict[str, Step | None]:
    """Return what this transaction knows to wait, by kind; none: it has looked, and none does.

    Those that it found are locked, and those that it added nobody else sees: until the transaction
    ends that stays true.
    """
    known: dict[str, Step | None] = session.info.setdefault(("waiting", incident.key), {})
    return known


def add(  # noqa: PLR0913 - what every kind of step has in common
    session: Session,
    incident: Incident,
    kind: str,
    payload: dict[str, Any],
    *,
    now: datetime,
    key: str | None = None,
    lane: str | None = None,
    after: Step | None = None,
    waits: bool = True,
) -> Step:
    """Add a step about an incident; it waits for the channel while there is none, if it `waits`."""
    return outbox.add(
        session,
        team_id=incident.team_id,
        incident_id=incident.key,
        kind=kind,
        key=key and f"{kind}:{incident.key}:{key}",
        payload=payload,
        after=after or (_channel_step(session, incident) if waits else None),
        lane=lane,
        now=now,
    )


def _channel_step(session: Session, incident: Incident) -> Step | None:
    """Return the step that opens the channel while there is none."""
    if incident.channel_id is not None:
        return None
    known = _waiting(session, incident)
    if _OPENS not in known:
        known[_OPENS] = outbox.unfinished(session, incident.key, _OPENS)
    return known[_OPENS]
