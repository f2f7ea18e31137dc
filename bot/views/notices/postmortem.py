"""Owns what the room and its owner are told of a postmortem."""

from collections.abc import Mapping
from typing import Any, Final

from bot.views import actions, blocks, mrkdwn, phrases, review
from bot.views.message import Message
from bot.views.notices.posting import notice
from commands.facts import Facts
from commands.rules.postmortems import FAR
from storage.models import PostmortemState

Data = Mapping[str, Any]


def told(facts: Facts, data: Data) -> Message:
    """Tell the room that there is something to read."""
    by = phrases.actor(data)
    if data["far"] == PostmortemState.PUBLISHED.value:
        small = review.after(data.get("board"))
        drawn = notice(facts, f"*📖 The postmortem is published*, by {by}.", small=small)
    else:
        small = "Read it, and add what is missing while it is fresh."
        drawn = notice(facts, f"*👀 The postmortem is up for review*, says {by}.", small=small)
    return blocks.message(drawn.text, *drawn.blocks, review.opening(facts))


def out(facts: Facts, data: Data) -> Message:
    """Tell those who heard of the incident where they can read what was learnt from it."""
    where = phrases.place(facts.incident)
    lead = f"*📖 The postmortem is published*, by {phrases.actor(data)}."
    return notice(facts, lead, small=f"In {where}: {mrkdwn.command('postmortem')}")


def due(facts: Facts, data: Data) -> Message:
    """Remind whoever is to bring it about."""
    incident = facts.incident
    when = mrkdwn.dated(mrkdwn.instant(data["due"]))
    state = data.get("far")
    far = f"It is {FAR[PostmortemState(state)]}." if state else "Nobody has begun it yet."
    is_late = "was due" if data.get("late") else "is due"
    lead = (
        f"{phrases.drill(incident)}*📝 The postmortem of {phrases.name(incident)} {is_late}* "
        f"{when}: {phrases.title(incident)}. {far}"
    )
    return blocks.said(
        lead,
        blocks.actions(
            blocks.button("Open it", actions.POSTMORTEM_OPEN, incident.key, style="primary")
        ),
        blocks.context(
            f"Half of it is drawn from the record. In {phrases.place(incident)}: "
            f"{mrkdwn.command('postmortem publish')} when those who were there agree."
            f"{_ownerless(data)}"
        ),
    )


def _ownerless(data: Data) -> str:
    """Say why it is asked of somebody else, where whoever owns the review is not there."""
    gone = data.get("gone")
    if not gone:
        return ""
    another = mrkdwn.command("review <@user>")
    return f"\n{mrkdwn.person(gone)} owns the review and has left. {another} names somebody else."


def no_canvas(facts: Facts, data: Data) -> Message:
    """Tell whoever began it why there is no canvas, and where it stands instead."""
    incident = facts.incident
    why, mend = WHY[data["refusal"]]
    page = mrkdwn.link(str(data["page"]), "page on the console") if data.get("page") else None
    lead = (
        f"{phrases.drill(incident)}*The postmortem of {phrases.name(incident)} has no canvas*: "
        f"{phrases.title(incident)}. {why.format(place=phrases.place(incident))}"
    )
    return blocks.said(
        lead,
        blocks.context(
            f"Nothing is missing without it: in {phrases.place(incident)}, "
            f"{mrkdwn.command('postmortem')} shows and edits it"
            f"{f', and so does its {page}' if page else ''}. {mend} I say this once."
        ),
    )


_TAKEN: Final = (
    "{place} has a canvas already that is not mine, and I leave it as it is.",
    "Once that one is deleted, I draw mine at the next change.",
)
_PLAN: Final = (
    "This workspace's plan has no channel canvases.",
    "With a plan that has them, I draw one at the next change.",
)
WHY: Final[Mapping[str, tuple[str, str]]] = {
    "channel_canvas_already_exists": _TAKEN,
    "free_team_canvas_tab_already_exists": _TAKEN,
    "team_tier_cannot_create_channel_canvases": _PLAN,
    "free_teams_cannot_edit_standalone_canvases": _PLAN,
    "canvas_disabled_user_team": (
        "Canvases are switched off in this workspace.",
        "A workspace admin can switch them on.",
    ),
    "restricted_action": (
        "A workspace setting lets me make no canvas.",
        "A workspace admin can let Sitrep do so.",
    ),
    "missing_scope": (
        "The app may not draw canvases yet.",
        "Whoever runs Sitrep: reinstall it from manifest.yml, which asks for `canvases:write`.",
    ),
}
