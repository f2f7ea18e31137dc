"""Owns what customers may be told: of which incident, in which words, and how it will read."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from commands import moving, outbound
from commands.command import Outcome, Situation
from commands.errors import Refusal
from commands.policy import StatusPage
from commands.rules import telling as rules
from commands.rules import words
from storage import incidents
from storage import services as about
from storage import telling as stored
from storage.models import Incident, Nature, PublicState, PublicUpdate, Role


@dataclass(frozen=True)
class Typed:
    """What stands in the form: title and text as plain words."""

    title: str
    state: str
    text: str


@dataclass(frozen=True)
class Preview:
    """What customers would read. `asks`: who has to approve it; none: whoever commands."""

    update_id: int
    title: str
    state: PublicState
    text: str
    services: Sequence[str]
    corrects: bool
    must_ask: bool = False
    asks: str | None = None


@dataclass(frozen=True)
class Previewed(Outcome):
    preview: Preview


@dataclass(frozen=True)
class Settled(Outcome):
    """What was written is `published`, `asked` about, `discarded`, `declined` or `withdrawn`."""

    what: str
    address: str
    user_id: str | None = None


def meanwhile() -> Refusal:
    """Return the refusal of what somebody else was faster with."""
    return Refusal(
        "This has been settled or changed meanwhile. `/incident customers` shows what customers "
        "read, and what waits."
    )


def require_page(at: Situation) -> StatusPage:
    if at.policy.status_page is None:
        raise Refusal(
            "There is no status page here, so customers are told elsewhere. `/incident update` "
            "tells onlookers; whoever runs Sitrep can switch the page on."
        )
    return at.policy.status_page


def may_be_told(at: Situation, incident: Incident) -> bool:
    """Tell whether customers may read of it at all, as it is now."""
    is_ours = incident.private or incident.drill or incident.nature is Nature.NEAR_MISS
    return at.policy.status_page is not None and not is_ours


def require_tellable(at: Situation, incident: Incident) -> StatusPage:
    """Refuse what customers are never told of."""
    page = require_page(at)
    if incident.drill:
        raise Refusal("This is a drill: customers never read of it. `/incident update` will do.")
    if incident.private:
        raise Refusal(
            "This incident is private: customers read nothing of it. `/incident public <reason>` "
            "comes first."
        )
    if incident.nature is Nature.NEAR_MISS:
        raise Refusal("Customers noticed nothing of a near miss. `/incident update` will do.")
    moving.require_still(at, incident)
    return page


def title_of(rows: Sequence[PublicUpdate]) -> str:
    """Return what it is called in what customers read, in order: as it was called last."""
    return next((row.title for row in reversed(rows) if row.title), "")


def replaced(rows: Sequence[PublicUpdate], root: int | None) -> Sequence[PublicUpdate]:
    """Return what a correction stands in place of; `root`: the first of those before it."""
    return [row for row in rows if root is not None and root in (row.key, row.corrects_id)]


def is_older(rows: Sequence[PublicUpdate], root: int | None) -> bool:
    """Tell whether a correction leaves the newest word, and with it the title, as it is."""
    return root is not None and not replaced(rows[-1:], root)


def title_with(at: Situation, incident: Incident, update: PublicUpdate) -> str:
    """Return what it is called once customers read this update."""
    rows = stored.standing(at.session, incident.key)
    older = title_of(rows) if is_older(rows, update.corrects_id) else ""
    return older or update.title or incident.public_title or ""


def told_last(at: Situation, incident: Incident) -> PublicState | None:
    found = stored.standing(at.session, incident.key)
    return found[-1].state if found else None


def read(incident: Incident, typed: Typed) -> tuple[str, PublicState, str]:
    """Return what is wished, as plain words. Raises a Refusal beside the field that is wrong."""
    title, text = words.one_line(words.escaped(typed.title)), typed.text.strip()
    title = title or incident.public_title or ""
    if not words.one_line(words.escaped(text)):
        raise Refusal("Say what customers see, and what they can do.", field="customers")
    if not title:
        raise Refusal("Give it a title that customers understand.", field="title")
    for field, said, most in (
        ("title", title, rules.LONGEST_TITLE),
        ("customers", text, rules.LONGEST_TEXT),
    ):
        if rules.is_long(said, most):
            raise Refusal(f"Say it in {most} characters.", field=field)
        if why := rules.unfit(said):
            raise Refusal(why, field=field)
        _require_no_channel(incident, said, field)
    try:
        return title, PublicState(typed.state), text
    except ValueError:
        raise Refusal("Choose from the list how far it is.", field="state") from None


def _require_no_channel(incident: Incident, said: str, field: str) -> None:
    name = incident.channel_name
    if name and name.casefold() in said.casefold():
        raise Refusal(f"“{name}” is our channel. Say it without: customers read this.", field=field)


def preview(at: Situation, incident: Incident, update: PublicUpdate) -> Preview:
    page, commander = require_page(at), commander_of(at, incident)
    return Preview(
        update.key,
        title_with(at, incident, update),
        update.state,
        update.text,
        public_services(at, incident),
        corrects=update.corrects_id is not None,
        must_ask=page.approval and commander != at.caller.user_id,
        asks=commander,
    )


def public_services(at: Situation, incident: Incident) -> Sequence[str]:
    """Return what customers would read it is about: public names, as the settings have them."""
    known = at.policy.services
    found = (known.get(name) for name in about.of_one(at.session, incident.key))
    return list(dict.fromkeys(each.public for each in found if each and each.public))


def commander_of(at: Situation, incident: Incident) -> str | None:
    return incidents.holders(at.session, incident.key).get(Role.COMMANDER)


def look_behind(at: Situation, incident: Incident) -> None:
    """Ask the room for a word to customers, where the last one is not true any more."""
    if not may_be_told(at, incident):
        return
    last, waits = told_last(at, incident), stored.waiting(at.session, incident.key)
    if rules.fits(incident.status, last):
        return
    if waits is not None and rules.fits(incident.status, waits.state):
        return
    data = {"by": at.caller.user_id, "public_state": last and last.value}
    outbound.notice(at.session, incident, "customers_behind", data, now=at.now)


def told(at: Situation, incident: Incident, update: PublicUpdate) -> dict[str, Any]:
    """Return what a message says of an update."""
    return {
        "by": at.caller.user_id,
        "writer": update.written_by,
        "public_id": update.key,
        "public_title": title_with(at, incident, update),
        "public_state": update.state.value,
        "text": update.text,
        "about": list(public_services(at, incident)),
    }
