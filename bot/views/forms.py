"""Owns the forms: each field's block is called as the field is, its element always “value”."""

from collections.abc import Mapping
from typing import Any, Final

from bot.views import actions, mrkdwn
from bot.views.blocks import Block, plain, section
from commands.command import FormWanted
from commands.declare import LONGEST_SUMMARY, LONGEST_TITLE
from commands.rules.severity import MEANING
from storage.models import Severity

View = dict[str, Any]
MOST_TEXT: Final = 3000
MOST_REASON: Final = 1000
ELEMENT: Final = "value"
SNOOZES: Final[Mapping[str, str]] = {
    "5m": "5 minutes",
    "10m": "10 minutes",
    "15m": "15 minutes",
    "30m": "30 minutes",
    "1h": "1 hour",
    "2h": "2 hours",
}


def draw(wanted: FormWanted, private_metadata: str, *, default_severity: Severity) -> View:
    """Return the form that is wanted, begun with what is known already."""
    filled = dict(wanted.filled)
    if wanted.form == actions.DECLARE_FORM:
        return declare(filled, private_metadata, default_severity=default_severity)
    return {
        actions.UPDATE_FORM: update,
        actions.RESOLVE_FORM: resolve,
        actions.SNOOZE_FORM: snooze,
    }[wanted.form](filled, private_metadata)


def declare(
    filled: Mapping[str, str], private_metadata: str, *, default_severity: Severity
) -> View:
    return _view(
        actions.DECLARE_FORM,
        "Declare an incident",
        "Declare",
        private_metadata,
        _line("title", "What is wrong?", filled, "A few words, as a customer would say it."),
        _severities(Severity(filled.get("severity", default_severity))),
        _lines(
            "summary",
            "What is known so far?",
            filled.get("summary", ""),
            "Who is affected, since when, what was tried. It can wait.",
            optional=True,
        ),
        _box(
            "private",
            "Who may know of it?",
            "Private",
            "Only invited people see the channel; nothing is announced.",
        ),
        _box(
            "drill",
            "Is it real?",
            "Drill",
            "Practice: marked everywhere, and it leaves the figures alone.",
        ),
    )


def update(filled: Mapping[str, str], private_metadata: str) -> View:
    return _view(
        actions.UPDATE_FORM,
        "Write an update",
        "Post",
        private_metadata,
        _lines(
            "text",
            "Where do things stand?",
            filled.get("text", ""),
            "Impact, status, what is being done. “No change” counts. "
            "When the next update is due is added for you.",
        ),
    )


def resolve(filled: Mapping[str, str], private_metadata: str) -> View:
    return _view(
        actions.RESOLVE_FORM,
        "Resolve",
        "Resolve",
        private_metadata,
        section("No further update is owed once it is resolved."),
        _lines(
            "evidence",
            "What shows that it works again?",
            filled.get("evidence", ""),
            "A metric or a check and since when it has been good. Was any data lost?",
        ),
    )


def snooze(filled: Mapping[str, str], private_metadata: str) -> View:
    return _view(
        actions.SNOOZE_FORM,
        "Put the reminder off",
        "Put off",
        private_metadata,
        section("This works once. The promised time stays what it was."),
        _durations(filled.get("duration", "")),
        _line(
            "reason",
            "Why can onlookers wait?",
            filled,
            "The channel reads this.",
            most=MOST_REASON,
        ),
    )


def _view(callback_id: str, title: str, submit: str, private_metadata: str, *parts: Block) -> View:
    return {
        "type": "modal",
        "callback_id": callback_id,
        "title": plain(title, 24),
        "submit": plain(submit, 24),
        "close": plain("Cancel", 24),
        "private_metadata": private_metadata,
        "blocks": list(parts),
    }


def _line(
    name: str, label: str, filled: Mapping[str, str], hint: str, *, most: int = LONGEST_TITLE
) -> Block:
    return _field(name, label, _entry(filled.get(name, ""), most=most), hint)


def _lines(name: str, label: str, begun: str, hint: str, *, optional: bool = False) -> Block:
    most = LONGEST_SUMMARY if name == "summary" else MOST_TEXT
    element = _entry(begun, most=most) | {"multiline": True}
    return _field(name, label, element, hint, optional=optional)


def _entry(begun: str, *, most: int) -> Block:
    entry: Block = {"type": "plain_text_input", "action_id": ELEMENT, "max_length": most}
    return entry | {"initial_value": mrkdwn.cut(begun, most)} if begun else entry


def _severities(chosen: Severity) -> Block:
    options = {
        severity: _option(severity.value, severity.upper(), meaning)
        for severity, meaning in MEANING.items()
    }
    element = {
        "type": "radio_buttons",
        "action_id": ELEMENT,
        "options": list(options.values()),
        "initial_option": options[chosen],
    }
    hint = "By what customers feel. Unsure? Take the higher; it can be lowered later."
    return _field("severity", "How bad is it?", element, hint)


def _box(name: str, label: str, tick: str, meaning: str) -> Block:
    element = {
        "type": "checkboxes",
        "action_id": ELEMENT,
        "options": [_option(name, tick, meaning)],
    }
    return _field(name, label, element, "", optional=True)


def _durations(chosen: str) -> Block:
    options = {value: _option(value, words) for value, words in SNOOZES.items()}
    element = {
        "type": "static_select",
        "action_id": ELEMENT,
        "options": list(options.values()),
        "initial_option": options.get(chosen, options["5m"]),
    }
    return _field("duration", "For how long?", element, "")


def _option(value: str, label: str, meaning: str = "") -> Block:
    made: Block = {"text": plain(label, 75), "value": value}
    return made | {"description": plain(meaning, 75)} if meaning else made


def _field(name: str, label: str, element: Block, hint: str, *, optional: bool = False) -> Block:
    made: Block = {
        "type": "input",
        "block_id": name,
        "label": plain(label, 2000),
        "element": element,
        "optional": optional,
    }
    return made | {"hint": plain(hint, 2000)} if hint else made
