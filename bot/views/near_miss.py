"""Owns near misses as people see them: the form, the thanks, one of them, a row among many."""

from collections.abc import Iterator, Mapping

from bot.views import actions, blocks, fields, mrkdwn, phrases
from bot.views.blocks import Block
from bot.views.fields import View
from bot.views.message import Message
from bot.views.rows import MOST_TITLE
from commands.declare import LONGEST_SUMMARY, LONGEST_TITLE
from commands.facts import Facts
from commands.near_miss import LONGEST_LINK
from commands.policy import Policy
from storage.models import Incident


def form(filled: Mapping[str, str], private_metadata: str, policy: Policy) -> View:
    return fields.modal(
        actions.NEAR_MISS_FORM,
        "A near miss",
        "Record",
        private_metadata,
        blocks.section("It was caught in time. No channel opens and nobody is called."),
        fields.line(
            "title",
            "What nearly happened?",
            filled.get("title", ""),
            "A few words. Everybody in the workspace can read it.",
            most=LONGEST_TITLE,
        ),
        fields.lines(
            "caught",
            "What caught it?",
            filled.get("caught", ""),
            "A check, an alert, a colleague, luck: the review wants more of it, or less luck.",
            most=LONGEST_SUMMARY,
            optional=True,
        ),
        severities(
            "How bad would it have been?", filled.get("severity", policy.default_severity), policy
        ),
        fields.field(
            "link",
            "Where can more be read?",
            fields.entry(filled.get("link", ""), most=LONGEST_LINK),
            "A link, such as to a pull request or a graph.",
            optional=True,
        ),
    )


def severities(label: str, chosen: str, policy: Policy) -> Block:
    """Return a choice among the severities, each with what it means here."""
    options = {
        level.value: fields.option(level.value, level.upper(), meaning)
        for level, meaning in policy.definitions.items()
    }
    return fields.radio("severity", label, options, chosen)


def draw(facts: Facts) -> Message:
    """Return one near miss, for whoever asks how it stands."""
    incident = facts.incident
    link = incident.source_permalink
    return blocks.message(
        f"Near miss {incident.number}: {phrases.title(incident)}.",
        blocks.header(f"🌤️ Near miss {incident.number}: {incident.title}"),
        blocks.section(mrkdwn.cut(f"*What caught it:* {mrkdwn.safe(incident.summary)}", 2500))
        if incident.summary
        else None,
        blocks.section(" · ".join(_about(incident))),
        blocks.context(f"More: {mrkdwn.link(link, 'where it was seen')}") if link else None,
        blocks.context("It was caught before customers noticed: no channel, nothing to be done."),
    )


def row(facts: Facts) -> str:
    """Return the two lines of a list."""
    incident = facts.incident
    title = phrases.title(incident, MOST_TITLE)
    return f"🌤️ near miss · *{incident.number}* {title}\n{' · '.join(_about(incident))}"


def _about(incident: Incident) -> Iterator[str]:
    yield f"would have been {phrases.SEVERITY[incident.severity]}"
    reported = mrkdwn.dated(incident.declared_at)
    yield f"recorded {reported} by {mrkdwn.person(incident.reporter_id)}"
