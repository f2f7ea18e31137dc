"""Owns the answers about services: what is known of them, and what was named."""

from collections.abc import Iterator, Mapping
from typing import Final

from bot.views import blocks, mrkdwn, phrases, services
from bot.views.answers.dispatch import draw
from bot.views.message import Message
from commands.calling import How, OwnersAsked
from commands.changes import ChangeRecorded
from commands.services import Known, ServiceRemoved, ServicesNamed, ServicesShown

MOST: Final = 6
MOST_LISTED: Final = 100
MOST_ONE: Final = 1700
WHAT: Final[Mapping[How, str]] = {
    How.CALLED: "Its owners and who is on call are brought in.",
    How.ASKED: "Its owners and who is on call are brought in.",
    How.PRIVATE: "Nobody was told: the incident is private. The room's message has a button.",
    How.DRILL: "Nobody is called: it is a drill. The room reads who would be.",
    How.OVER: "Nobody was called: it is over.",
}


@draw.register
def named(outcome: ServicesNamed) -> Message:
    before = ", ".join(services.title(one.title) for one in outcome.before)
    if not outcome.new:
        return blocks.said(f"It is about {before} already.")
    new = ", ".join(services.title(one.title) for one in outcome.new)
    already = f" It was about {before} already." if before else ""
    return blocks.said(f"It is about {new} from now on.{already} {WHAT[outcome.how]}")


@draw.register
def removed(outcome: ServiceRemoved) -> Message:
    return blocks.said(
        f"It is not about {services.title(outcome.service.title)} any more. "
        "Who was brought in stays."
    )


@draw.register
def changed(outcome: ChangeRecorded) -> Message:
    change, zone = outcome.change, ""
    if outcome.guessed_zone:
        zone = " I read the time as UTC, because I do not know your time zone yet."
    return blocks.said(
        f"Recorded: {services.title(change.service.title)} was changed "
        f"{mrkdwn.dated(change.at)}. Where an open incident is about it, the room is told.{zone}"
    )


@draw.register
def asked(outcome: OwnersAsked) -> Message:
    return blocks.said(f"Who owns {services.title(outcome.service.title)} is brought in.")


@draw.register
def shown(outcome: ServicesShown) -> Message:
    """Draw a few with all that is known of them, many by their names."""
    found, incident = outcome.shown, outcome.incident
    if not found:
        return blocks.said(
            "No services are described here. Whoever runs Sitrep can do that, in `sitrep.toml`."
        )
    about = f"{phrases.name(incident).capitalize()} is about" if incident else "Services"
    names = ", ".join(services.title(known.service.title) for known in found[:MOST_LISTED])
    if len(found) > MOST:
        line = mrkdwn.cut(", ".join(f"`{known.service.name}`" for known in found), 2500)
        more = f"More of one: {mrkdwn.command('service <name>')}, outside of incidents' channels"
        return blocks.message(
            f"{about}: {names}.", blocks.section(f"*{about}*\n{line}"), blocks.context(more)
        )
    return blocks.message(
        f"{about}: {names}.",
        *(blocks.section(mrkdwn.cut("\n".join(_lines(known)), MOST_ONE)) for known in found),
        None if incident else blocks.context(f"An incident is about it? {_how(outcome)} there"),
    )


def _how(outcome: ServicesShown) -> str:
    return mrkdwn.command(f"service {outcome.shown[0].service.name}")


def _lines(known: Known) -> Iterator[str]:
    service = known.service
    yield f"*{services.title(service.title)}* · `{service.name}`"
    owners = [known.names.get(user) for user in service.owners]
    if owners:
        named = [mrkdwn.named(name) for name in owners if name]
        unnamed = len(owners) - len(named)
        yield f"Owners: {', '.join([*named, *([f'{unnamed} more'] if unnamed else [])])}"
    if service.channel:
        yield f"Channel: {mrkdwn.channel(service.channel)}"
    yield "On call: its user group" if service.on_call else "On call: not known"
    read = services.links([[book.title, book.url] for book in service.runbooks])
    if read:
        yield f"Runbooks: {' · '.join(read)}"
    latest = [
        services.change({"at": one.at.timestamp(), "text": one.text, "link": one.link}, dated=True)
        for one in known.changes
    ]
    if latest:
        lead = "Latest changes" if len(latest) > 1 else "Latest change"
        yield f"{lead}: {'; '.join(latest)}"
