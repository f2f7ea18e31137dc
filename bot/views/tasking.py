"""Owns the form that gives a task."""

from collections.abc import Mapping, Sequence
from typing import Final

from bot.views import actions, fields
from bot.views.fields import View
from commands.tasks import LONGEST

NO_LIMIT: Final = "off"
BOXES: Final[Mapping[str, str]] = {
    "15m": "15 minutes",
    "5m": "5 minutes",
    "10m": "10 minutes",
    "30m": "30 minutes",
    "1h": "1 hour",
    "2h": "2 hours",
    NO_LIMIT: "no limit",
}


def form(
    filled: Mapping[str, str], choices: Sequence[tuple[str, str]], private_metadata: str
) -> View:
    where = [fields.open_choice("incident", "In which incident?", dict(choices))] if choices else []
    return fields.modal(
        actions.TASK_FORM,
        "Give a task",
        "Give",
        private_metadata,
        *where,
        fields.lines(
            "text", "What is to be done?", filled.get("text", ""), "One thing.", most=LONGEST
        ),
        fields.person(
            "who", "Who does it?", "They are brought in. Without a name it waits for somebody."
        ),
        fields.choice("box", "In what time?", BOXES, None, "Then whoever has it is asked."),
    )
