"""Owns what customers read of an incident: shown, and the forms that change it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from commands import access, customer_updates, telling
from commands.command import Command, FormAgain, FormWanted, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import telling as rules
from commands.rules import words
from commands.telling import Preview, Typed
from storage import telling as stored
from storage.models import Incident, PublicUpdate

USAGE: Final = "customers [write|correct|withdraw]"
MOST: Final = 5


@dataclass(frozen=True)
class CustomersShown(Outcome):
    """What customers read, the newest first; `waiting`: what is not published yet."""

    incident: Incident
    address: str
    title: str
    updates: Sequence[PublicUpdate]
    earlier: int
    services: Sequence[str]
    waiting: Preview | None
    waits_by: str | None = None
    fits: bool = True


def show(at: Situation, incident: Incident) -> CustomersShown:
    page = telling.require_tellable(at, incident)
    found = _standing(at, incident)
    waits = stored.waiting(at.session, incident.key)
    return CustomersShown(
        incident,
        page.address,
        incident.public_title or "",
        list(reversed(found))[:MOST],
        max(0, len(found) - MOST),
        telling.public_services(at, incident),
        telling.preview(at, incident, waits) if waits else None,
        waits.written_by if waits else None,
        rules.fits(incident.status, found[-1].state if found else None),
    )


def fields(at: Situation, incident: Incident) -> dict[str, str]:
    """Return what other forms have to know to ask for a word to customers; nothing: not to ask."""
    if not telling.may_be_told(at, incident):
        return {}
    state = rules.proposed(incident.status, telling.told_last(at, incident))
    waits = stored.waiting(at.session, incident.key)
    known = {"page": "on", "title": incident.public_title or "", "state": state.value}
    return known | ({"waits": waits.written_by} if waits else {})


def wanted(at: Situation, incident: Incident) -> FormWanted:
    """Return the form, begun with what waits already."""
    telling.require_tellable(at, incident)
    waits = stored.waiting(at.session, incident.key)
    if waits is not None:
        return change_wanted(at, incident, waits)
    filled = tuple(fields(at, incident).items())
    return FormWanted("customers", incident.key, filled, stood=mark(at, incident))


def change_wanted(at: Situation, incident: Incident, update: PublicUpdate) -> FormWanted:
    """Return the form with what was written, be it waiting or declined.

    What it said of how far it is may have been overtaken: then it begins with what fits now.
    """
    telling.require_tellable(at, incident)
    form = _form(at, incident, update, update.corrects_id)
    if update.corrects_id is not None or rules.fits(incident.status, update.state):
        return form
    now = dict(form.filled) | {"state": fields(at, incident)["state"]}
    return replace(form, filled=tuple(now.items()))


def correct_wanted(at: Situation, incident: Incident, update: PublicUpdate) -> FormWanted:
    """Return the form for what is to stand in place of what customers read."""
    telling.require_tellable(at, incident)
    _require_read(update)
    return _form(at, incident, update, update.corrects_id or update.key)


def _form(
    at: Situation, incident: Incident, update: PublicUpdate, corrects: int | None
) -> FormWanted:
    known = {**fields(at, incident), "customers": words.plain(update.text)}
    known |= {"title": update.title or incident.public_title or "", "state": update.state.value}
    known |= _correcting(at, incident, corrects)
    stood, filled = mark(at, incident), tuple(known.items())
    return FormWanted("customers", incident.key, filled, version=corrects, stood=stood)


def _correcting(at: Situation, incident: Incident, corrects: int | None) -> dict[str, str]:
    """Return what the form knows of a correction; `older`: what it is called stays as it is."""
    if corrects is None:
        return {}
    is_older = telling.is_older(_standing(at, incident), corrects)
    return {"corrects": "on", **({"older": "on"} if is_older else {})}


def mark(at: Situation, incident: Incident) -> str:
    """Return what tells what waits, and what customers read last, from how it was before."""
    waits, rows = stored.waiting(at.session, incident.key), _standing(at, incident)
    return f"{waits.key if waits else ''}:{rows[-1].key if rows else ''}"


def _standing(at: Situation, incident: Incident) -> Sequence[PublicUpdate]:
    return stored.standing(at.session, incident.key)


def reason_wanted(incident: Incident, update: PublicUpdate, form: str) -> FormWanted:
    """Return the form that asks why it is declined, or taken back."""
    if form == "customers-withdraw":
        _require_read(update)
    elif update.published_at is not None or update.withdrawn_at is not None:
        raise telling.meanwhile()
    filled = {"text": words.plain(update.text)}
    return FormWanted(form, incident.key, tuple(filled.items()), version=update.key)


def find(at: Situation, update_id: int | None) -> tuple[Incident, PublicUpdate]:
    """Return the update of a button or a form, and its incident, locked."""
    update = update_id and stored.find(at.session, at.caller.team_id, update_id)
    incident = access.find(at, update.incident_id) if update else None
    if not update or incident is None:
        raise Refusal(
            "This button is no longer known. `/incident customers`, in the incident's channel, "
            "shows what customers read."
        )
    at.session.refresh(update)  # it may have been settled while the lock was waited for
    return incident, update


def send(
    at: Situation, incident: Incident, typed: Typed, corrects: int | None, stood: str | None
) -> telling.Previewed:
    """Keep what the form says, for its writer to look at. Raises FormAgain where others wrote."""
    telling.require_tellable(at, incident)
    telling.read(incident, typed)
    again = {**fields(at, incident), **_correcting(at, incident, corrects)}
    again |= {"customers": typed.text, "title": typed.title, "state": typed.state}
    sent = FormWanted("customers", incident.key, tuple(again.items()), version=corrects)
    _require_seen(at, incident, sent, stood)
    known = stored.find(at.session, at.caller.team_id, corrects) if corrects else None
    if known is not None and known.incident_id != incident.key:
        known = None
    return customer_updates.write(at, incident, typed, known)


def besides(
    at: Situation, incident: Incident, typed: Typed, sent: FormWanted, stood: str | None
) -> telling.Previewed:
    """Keep what another form says to customers besides; `sent`: that form, as it was sent."""
    telling.require_tellable(at, incident)
    telling.read(incident, typed)
    again = {**dict(sent.filled), "page": "on", "zone": at.zone or ""}
    _require_seen(at, incident, replace(sent, filled=tuple(again.items())), stood)
    return customer_updates.write(at, incident, typed)


def _require_seen(at: Situation, incident: Incident, sent: FormWanted, stood: str | None) -> None:
    """Show the form again with what others have written since it was opened, if they have."""
    now = mark(at, incident)
    if stood == now:
        return
    seen = _since(at, incident, stood or ":")
    raise FormAgain(replace(sent, filled=(*sent.filled, *seen.items()), stood=now))


def _since(at: Situation, incident: Incident, stood: str) -> dict[str, str]:
    """Return what waits now, else what customers have read since then; `by` whom."""
    waits, rows = stored.waiting(at.session, incident.key), _standing(at, incident)
    if waits is not None:
        return {"now": words.plain(waits.text), "by": waits.written_by}
    if rows and str(rows[-1].key) != stood.partition(":")[2]:
        return {"now": words.plain(rows[-1].text), "by": rows[-1].written_by, "read": "on"}
    return {"now": ""}


def _require_read(update: PublicUpdate) -> None:
    if update.published_at is None or update.withdrawn_at is not None:
        raise telling.meanwhile()


def _run(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    word = words.plain(text).strip().casefold()
    if word == "":
        return show(at, incident)
    telling.require_tellable(at, incident)
    if word == "write":
        return wanted(at, incident)
    if word not in ("correct", "withdraw"):
        raise usage(USAGE, "Alone it shows what customers read.")
    found = _standing(at, incident)
    if not found:
        raise Refusal("Customers read nothing of it yet. `/incident customers write`")
    if word == "correct":
        return correct_wanted(at, incident, found[-1])
    return reason_wanted(incident, found[-1], "customers-withdraw")


COMMAND: Final = Command(
    "customers", USAGE, "what customers read on the status page", Place.CHANNEL, _run
)
