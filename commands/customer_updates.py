"""Owns telling customers: written, approved where that is asked, published, taken back."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from commands import approving, outbound, record, telling
from commands.command import LONGEST_REASON, Situation
from commands.errors import Denied, Refusal
from commands.rules import words
from commands.telling import Previewed, Settled, Typed
from storage import telling as stored
from storage.models import Incident, Kind, PublicState, PublicUpdate
from storage.models.words import NOT_COUNTED


def write(
    at: Situation, incident: Incident, typed: Typed, corrects: PublicUpdate | None = None
) -> Previewed:
    """Keep what was typed, for its writer to look at: nobody else reads it before it is published.

    What was written before and not published goes: there is one that waits at a time.
    """
    telling.require_tellable(at, incident)
    root = (corrects.corrects_id or corrects.key) if corrects else None
    title, state, text = telling.read(incident, _titled(at, incident, typed, root))
    _require_news(at, incident, root, (title, state, words.escaped(text)))
    before = stored.waiting(at.session, incident.key)
    if before is not None:
        _give_up(at, incident, before, "changed")
    made = PublicUpdate(
        team_id=incident.team_id,
        incident_id=incident.key,
        state=state,
        title=title,
        text=words.escaped(text),
        written_by=at.caller.user_id,
        written_at=at.now,
        corrects_id=root,
    )
    at.session.add(made)
    at.session.flush()
    record.noted(
        at,
        incident,
        "customers written",
        update=(before and before.key, made.key),
        title=(incident.public_title, title),
        state=(telling.told_last(at, incident), state),
        text=(before and before.text, made.text),
    )
    return Previewed(telling.preview(at, incident, made))


def ask(at: Situation, incident: Incident, update: PublicUpdate) -> Settled:
    """Ask the commander, in the room and once, whether customers may read it."""
    page = telling.require_tellable(at, incident)
    _require_waiting(update)
    commander = approving.ask(at, incident, update)
    record.noted(at, incident, "customers asked", update=(None, update.key), of=(None, commander))
    return Settled("asked", page.address, commander)


def publish(at: Situation, incident: Incident, update: PublicUpdate) -> Settled:
    """Have customers read it, if the caller may say so."""
    page = telling.require_tellable(at, incident)
    _require_waiting(update)
    if page.approval:
        _require_commanding(at, incident)
    replaced = _replace(at, incident, update)
    update.published_at = replaced[0].published_at if replaced else at.now
    update.approved_by = at.caller.user_id if page.approval else None
    at.session.flush()
    before = _call(at, incident)
    doing = "corrected what customers read" if replaced else "told customers"
    state = update.state.value
    record.happened(
        at,
        incident,
        "customers",
        kind=Kind.UPDATE,
        text=f"{doing}: {words.escaped(incident.public_title or '')}, {state}: {update.text}",
        update=(replaced[0].key if replaced else None, update.key),
        title=(before, incident.public_title),
        state=(None, state),
        approved_by=(None, update.approved_by),
    )
    data = {
        **telling.told(at, incident, update),
        "address": page.address,
        "corrected": bool(replaced),
    }
    _tell(at, incident, update, data)
    return Settled("published", page.address)


def decline(at: Situation, incident: Incident, update: PublicUpdate, reason: str) -> Settled:
    """Say that customers are not to read this, and tell its writer why."""
    page = telling.require_page(at)
    _require_waiting(update)
    if page.approval:
        _require_commanding(at, incident)
    said = _said(reason, "Say what has to be different.")
    _withdraw(at, update)
    record.happened(
        at,
        incident,
        "customers declined",
        kind=Kind.DECISION,
        text=f"did not approve what customers were to be told: {said}",
        update=(update.key, None),
        reason=(None, said),
    )
    data = {**telling.told(at, incident, update), "reason": said, "update": update.key}
    _settle(at, incident, update, "declined", said)
    outbound.direct(at.session, incident, update.written_by, "customers_declined", data, now=at.now)
    return Settled("declined", page.address, update.written_by)


def discard(at: Situation, incident: Incident, update: PublicUpdate) -> Settled:
    """Give up what waits."""
    page = telling.require_page(at)
    _require_waiting(update)
    _give_up(at, incident, update, "discarded")
    return Settled("discarded", page.address)


def withdraw(at: Situation, incident: Incident, update: PublicUpdate, reason: str) -> Settled:
    """Take back what customers have read."""
    page = telling.require_page(at)
    if update.published_at is None or update.withdrawn_at is not None:
        raise telling.meanwhile()
    said = _said(reason, "Say why they are not to read it any more.")
    _withdraw(at, update)
    before = _call(at, incident)
    record.happened(
        at,
        incident,
        "customers withdrawn",
        kind=Kind.UPDATE,
        text=f"took back what customers read ({update.state.value}: {update.text}): {said}",
        update=(update.key, None),
        title=(before, incident.public_title),
        reason=(None, said),
    )
    data = {**telling.told(at, incident, update), "reason": said}
    outbound.notice(at.session, incident, "customers_withdrawn", data, now=at.now)
    return Settled("withdrawn", page.address)


def _replace(at: Situation, incident: Incident, update: PublicUpdate) -> Sequence[PublicUpdate]:
    """Take away what the update stands in place of. Raises a Refusal where that is gone."""
    if update.corrects_id is None:
        return ()
    found = telling.replaced(stored.standing(at.session, incident.key), update.corrects_id)
    if not found:
        raise telling.meanwhile()
    for one in found:
        _withdraw(at, one)
    return found


def _titled(at: Situation, incident: Incident, typed: Typed, root: int | None) -> Typed:
    """Return what was typed; a correction without a title keeps that of what it stands for."""
    before = telling.replaced(stored.standing(at.session, incident.key), root)
    return typed if typed.title or not before else replace(typed, title=telling.title_of(before))


def _require_news(
    at: Situation, incident: Incident, root: int | None, said: tuple[str, PublicState, str]
) -> None:
    """Refuse the end of what customers never heard of, and what they read already."""
    rows = stored.standing(at.session, incident.key)
    if incident.status in NOT_COUNTED and not rows:
        raise Refusal(
            "Customers were told nothing of it, so there is nothing to end. `/incident status` "
            "says how it stands."
        )
    known = telling.replaced(rows, root) if root else rows[-1:]
    if said in [(row.title, row.state, row.text) for row in known]:
        raise Refusal(
            "Customers read exactly this already. `/incident customers` shows what they read.",
            field="customers",
        )


def _call(at: Situation, incident: Incident) -> str | None:
    """Have it be called as it is in what customers read now; return what it was called before."""
    before = incident.public_title
    rows = stored.standing(at.session, incident.key)
    incident.public_title = telling.title_of(rows) or None
    return before


def _withdraw(at: Situation, update: PublicUpdate) -> None:
    update.withdrawn_by, update.withdrawn_at = at.caller.user_id, at.now
    at.session.flush()


def _give_up(at: Situation, incident: Incident, update: PublicUpdate, why: str) -> None:
    _withdraw(at, update)
    record.noted(at, incident, "customers discarded", update=(update.key, None), why=(None, why))
    _settle(at, incident, update, why, "")


def _tell(at: Situation, incident: Incident, update: PublicUpdate, data: dict[str, Any]) -> None:
    """Tell the room: in place of the question, where it was asked; as a message of its own else."""
    asked = approving.asked(at, incident, update)
    if not asked:
        outbound.notice(at.session, incident, "customers_told", data, now=at.now)
        return
    shown = outbound.named(at.session, incident, data)
    outbound.replace(at.session, incident, asked[0], "customers_told", shown, now=at.now)
    _close(at, incident, asked[1:], {**data, "why": "answered", "reason": ""})


def _settle(at: Situation, incident: Incident, update: PublicUpdate, why: str, reason: str) -> None:
    """Have the questions say what became of it, where there are any."""
    data = {**telling.told(at, incident, update), "why": why, "reason": reason}
    _close(at, incident, approving.asked(at, incident, update), data)


def _close(at: Situation, incident: Incident, asked: Sequence[int], data: dict[str, Any]) -> None:
    shown = outbound.named(at.session, incident, data)
    for step_id in asked:
        outbound.replace(at.session, incident, step_id, "customers_settled", shown, now=at.now)


def _require_waiting(update: PublicUpdate) -> None:
    if not update.is_waiting:
        raise telling.meanwhile()


def _require_commanding(at: Situation, incident: Incident) -> None:
    commander = telling.commander_of(at, incident)
    if commander == at.caller.user_id:
        return
    who = f"Ask <@{commander}>; " if commander else "Nobody commands: "
    raise Denied(
        f"Only the commander says what customers read. {who}`/incident take commander` makes you "
        "the commander.",
        action="customers",
        why="lead",
        incident_id=incident.key,
    )


def _said(reason: str, missing: str) -> str:
    if not words.one_line(reason):
        raise Refusal(missing, field="reason")
    return words.cut(reason.strip(), LONGEST_REASON)
