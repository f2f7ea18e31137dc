"""Owns the forms about an action item."""

from collections.abc import Iterator, Mapping
from typing import Final

from bot.views import actions, blocks, fields, mrkdwn
from bot.views.blocks import Block
from bot.views.fields import View
from commands.action_items import LONGEST, LONGEST_OUTCOME
from storage.models import ActionKind, Priority

KINDS: Final[Mapping[str, str]] = {
    ActionKind.PREVENT: "Prevent: it does not happen again",
    ActionKind.DETECT: "Detect: we notice it earlier",
    ActionKind.MITIGATE: "Mitigate: we are done with it sooner",
    ActionKind.PROCESS: "Process: we work together better",
}
PRIORITIES: Final[Mapping[str, str]] = {
    Priority.NORMAL: "Normal",
    Priority.HIGH: "High",
    Priority.LOW: "Low",
}


def form(filled: Mapping[str, str], private_metadata: str) -> View:
    number = filled.get("number")
    owner = filled.get("owner", "")
    return fields.modal(
        actions.ACTION_FORM,
        f"Action item {number}" if number else "An action item",
        "Save",
        private_metadata,
        *_overtaken(filled),
        fields.lines(
            "text",
            "What is to be done?",
            filled.get("text", ""),
            "One thing, so small that one person can get it done by the day.",
            most=LONGEST,
        ),
        fields.person(
            "who", "Who sees to it?", "One person. Without a name it waits for somebody.", owner
        ),
        fields.day(
            "due",
            "By which day?",
            filled.get("due", ""),
            "Until 18:00 where they live. They are reminded two days before, and on the day.",
        ),
        fields.choice("kind", "What is it for?", KINDS, filled.get("kind")),
        fields.choice("priority", "How much does it matter?", PRIORITIES, filled.get("priority")),
    )


def drop(filled: Mapping[str, str], private_metadata: str) -> View:
    return fields.modal(
        actions.ACTION_DROP_FORM,
        "Not doing it",
        "Not doing",
        private_metadata,
        blocks.section(mrkdwn.cut(mrkdwn.escape(filled.get("what", "")), LONGEST) or "…"),
        fields.lines(
            "reason",
            "Why is it not done?",
            filled.get("reason", ""),
            "A decision as good as any other. The timeline has it, for whoever asks later.",
            most=LONGEST_OUTCOME,
        ),
    )


def _overtaken(filled: Mapping[str, str]) -> Iterator[Block]:
    if "now" not in filled:
        return
    owner, due = filled["now_owner"], mrkdwn.instant(float(filled["now_due"]))
    who = mrkdwn.person(owner) if owner else "nobody yet"
    now = f"{mrkdwn.safe(filled['now'])}\n{who} · {mrkdwn.dated(due, 'by ')}"
    yield from fields.overtaken(f"*Somebody has changed it meanwhile. It says now:*\n{now}")
