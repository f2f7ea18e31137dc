"""Owns the forms: what each asks for, and what it says meanwhile."""

from collections.abc import Mapping
from typing import Final

from bot.views import actions, adding, corrections, fields, tasking
from bot.views.blocks import Block, section
from bot.views.fields import View
from commands.command import FormWanted
from commands.declare import LONGEST_SUMMARY, LONGEST_TITLE
from commands.rules.severity import MEANING
from storage.models import Severity

MOST_REASON: Final = 1000
SNOOZES: Final[Mapping[str, str]] = {
    "5m": "5 minutes",
    "10m": "10 minutes",
    "15m": "15 minutes",
    "30m": "30 minutes",
    "1h": "1 hour",
    "2h": "2 hours",
}


# These may ask which incident is meant.
CHOOSING: Final = {actions.ADD_FORM: adding.form, actions.TASK_FORM: tasking.form}


def draw(wanted: FormWanted, private_metadata: str, *, default_severity: Severity) -> View:
    """Return the form that is wanted, begun with what is known already."""
    filled = dict(wanted.filled)
    if wanted.form == actions.DECLARE_FORM:
        return declare(filled, private_metadata, default_severity=default_severity)
    if wanted.form in CHOOSING:
        return CHOOSING[wanted.form](filled, wanted.choices, private_metadata)
    return {
        actions.UPDATE_FORM: update,
        actions.RESOLVE_FORM: resolve,
        actions.SNOOZE_FORM: snooze,
        actions.CORRECT_FORM: corrections.entry,
        actions.MILESTONE_FORM: corrections.milestones,
    }[wanted.form](filled, private_metadata)


def declare(
    filled: Mapping[str, str], private_metadata: str, *, default_severity: Severity
) -> View:
    return fields.modal(
        actions.DECLARE_FORM,
        "Declare an incident",
        "Declare",
        private_metadata,
        fields.line(
            "title",
            "What is wrong?",
            filled.get("title", ""),
            "A few words, as a customer would say it.",
            most=LONGEST_TITLE,
        ),
        _severities(Severity(filled.get("severity", default_severity))),
        fields.lines(
            "summary",
            "What is known so far?",
            filled.get("summary", ""),
            "Who is affected, since when, what was tried. It can wait.",
            most=LONGEST_SUMMARY,
            optional=True,
        ),
        fields.box(
            "private",
            "Who may know of it?",
            "Private",
            "Only invited people see the channel; nothing is announced.",
        ),
        fields.box(
            "drill",
            "Is it real?",
            "Drill",
            "Practice: marked everywhere, and it leaves the figures alone.",
        ),
    )


def update(filled: Mapping[str, str], private_metadata: str) -> View:
    return fields.modal(
        actions.UPDATE_FORM,
        "Write an update",
        "Post",
        private_metadata,
        fields.lines(
            "text",
            "Where do things stand?",
            filled.get("text", ""),
            "Impact, status, what is being done. “No change” counts. "
            "When the next update is due is added for you.",
        ),
    )


def resolve(filled: Mapping[str, str], private_metadata: str) -> View:
    return fields.modal(
        actions.RESOLVE_FORM,
        "Resolve",
        "Resolve",
        private_metadata,
        section("No further update is owed once it is resolved."),
        fields.lines(
            "evidence",
            "What shows that it works again?",
            filled.get("evidence", ""),
            "A metric or a check and since when it has been good. Was any data lost?",
        ),
    )


def snooze(filled: Mapping[str, str], private_metadata: str) -> View:
    return fields.modal(
        actions.SNOOZE_FORM,
        "Put the reminder off",
        "Put off",
        private_metadata,
        section("This works once. The promised time stays what it was."),
        fields.choice("duration", "For how long?", SNOOZES, filled.get("duration")),
        fields.line(
            "reason",
            "Why can onlookers wait?",
            filled.get("reason", ""),
            "The channel reads this.",
            most=MOST_REASON,
        ),
    )


def _severities(chosen: Severity) -> Block:
    options = {
        severity: fields.option(severity.value, severity.upper(), meaning)
        for severity, meaning in MEANING.items()
    }
    element = {
        "type": "radio_buttons",
        "action_id": fields.ELEMENT,
        "options": list(options.values()),
        "initial_option": options[chosen],
    }
    hint = "By what customers feel. Unsure? Take the higher; it can be lowered later."
    return fields.field("severity", "How bad is it?", element, hint)
