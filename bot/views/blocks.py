"""Owns the building blocks of Block Kit that the views use, each within Slack's limits."""

from collections.abc import Collection, Mapping
from typing import Any, Final

from bot.views.message import Message
from bot.views.mrkdwn import bare, cut

Block = dict[str, Any]

# The text beside the blocks is for notifications: nobody reads more than this on a telephone.
MOST_FALLBACK: Final = 1000
MOST_SECTION: Final = 3000
MOST_FIELD: Final = 2000
MOST_FIELDS: Final = 10
MOST_HEADER: Final = 150
MOST_TITLE: Final = 24  # of a form
MOST_BUTTON: Final = 75


def message(text: str, *blocks: Block | None) -> Message:
    """Return a message; blocks that are none are left out."""
    return Message(cut(text, MOST_FALLBACK), tuple(block for block in blocks if block))


def said(text: str, *more: Block | None) -> Message:
    """Return a message whose first block says the same as its notification."""
    return message(unstarred(text), section(text), *more)


def unstarred(text: str) -> str:
    """Return a sentence of ours without its bold marks, for where they would be shown as stars."""
    return text.replace("*", "")


def mrkdwn(text: str, limit: int) -> Block:
    # Verbatim: what looks like a mention in plain words stays plain words.
    return {"type": "mrkdwn", "text": cut(text, limit), "verbatim": True}


def plain(text: str, limit: int) -> Block:
    return {"type": "plain_text", "text": cut(bare(text), limit), "emoji": True}


def section(text: str, beside: Block | None = None) -> Block:
    """Return words, with a button or a menu beside them if there is one."""
    made: Block = {"type": "section", "text": mrkdwn(text, MOST_SECTION)}
    return made | {"accessory": beside} if beside else made


def fields(*texts: str) -> Block:
    shown = [mrkdwn(text, MOST_FIELD) for text in texts[:MOST_FIELDS]]
    return {"type": "section", "fields": shown}


def context(*texts: str) -> Block:
    """Return small print; empty texts are left out, and one at least must not be empty."""
    shown = [mrkdwn(text, MOST_FIELD) for text in texts if text]
    return {"type": "context", "elements": shown}


def header(text: str) -> Block:
    return {"type": "header", "text": plain(text, MOST_HEADER)}


def actions(*buttons: Block) -> Block | None:
    """Return a row of buttons, none without buttons: Slack refuses an empty row."""
    return {"type": "actions", "elements": list(buttons)} if buttons else None


def button(text: str, action_id: str, value: object, *, style: str | None = None) -> Block:
    """Return a button; `style` is `primary` or `danger`, at most one primary in a row."""
    made: Block = {
        "type": "button",
        "text": plain(text, MOST_BUTTON),
        "action_id": action_id,
        "value": str(value),
    }
    return made | {"style": style} if style else made


def checkboxes(action_id: str, options: Mapping[str, str], ticked: Collection[str]) -> Block:
    """Return boxes to tick, by value; those in `ticked` are."""
    shown = {
        value: {"text": plain(label, MOST_BUTTON), "value": value}
        for value, label in options.items()
    }
    made: Block = {"type": "checkboxes", "action_id": action_id, "options": list(shown.values())}
    begun = [option for value, option in shown.items() if value in ticked]
    # Slack takes no empty list.
    return made | {"initial_options": begun} if begun else made


def menu(action_id: str, options: Mapping[str, str]) -> Block:
    """Return the quietest way to do something: three dots, and what is behind them, by value."""
    shown = [
        {"text": plain(label, MOST_BUTTON), "value": value} for value, label in options.items()
    ]
    return {"type": "overflow", "action_id": action_id, "options": shown}
