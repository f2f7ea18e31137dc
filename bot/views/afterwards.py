"""Owns the form for what is over, and what is said once its channel is there."""

from collections.abc import Iterator, Mapping

from bot.views import actions, blocks, fields, mrkdwn, near_miss, phrases
from bot.views.blocks import Block
from bot.views.corrections import ASKED
from bot.views.fields import View
from bot.views.message import Message
from commands.declare import LONGEST_SUMMARY, LONGEST_TITLE
from commands.facts import Facts
from commands.policy import Policy


def form(filled: Mapping[str, str], private_metadata: str, policy: Policy) -> View:
    chosen = filled.get("severity", policy.default_severity)
    return fields.modal(
        actions.RECORD_FORM,
        "Record an incident",
        "Record",
        private_metadata,
        blocks.section("For what is over. Its channel opens with you in it; nobody else is told."),
        fields.line(
            "title",
            "What was wrong?",
            filled.get("title", ""),
            "A few words, as a customer would say it.",
            most=LONGEST_TITLE,
        ),
        near_miss.severities("How bad was it?", chosen, policy),
        fields.lines(
            "summary",
            "What happened?",
            filled.get("summary", ""),
            "Who was affected and how, and what was done about it.",
            most=LONGEST_SUMMARY,
            optional=True,
        ),
        *_times(filled),
        fields.lines(
            "evidence",
            "What showed that it worked again?",
            filled.get("evidence", ""),
            "A metric, a check, the last complaint.",
            optional=True,
        ),
        fields.box(
            "private",
            "Who may know of it?",
            "Private",
            "Only invited people see the channel.",
            ticked=bool(filled.get("private")),
        ),
    )


def _times(filled: Mapping[str, str]) -> Iterator[Block]:
    zone = fields.zoned(filled.get("zone", ""))
    yield blocks.context(f"{zone} Leave empty what nobody knows.")
    for name, asked in ASKED.items():
        yield fields.moment(name, asked, filled.get(name, ""), optional=name != "resolved")


def ready(facts: Facts) -> Message:
    """Return the link, and what is to be done there."""
    incident = facts.incident
    lead = (
        f"Go to {phrases.place(incident)}: {phrases.name(incident)} is recorded as "
        f"{phrases.SEVERITY[incident.severity]}, {phrases.title(incident)}."
    )
    steps = (
        f"1. Put the timeline together: {mrkdwn.command('note at HH:MM <text>')}, or add messages "
        "by *Add to incident timeline* in their menu.\n"
        f"2. Name who owns the review: {mrkdwn.command('review <@user>')}."
    )
    return blocks.said(lead, blocks.section(steps))
