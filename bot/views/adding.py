"""Owns the form that adds a message to a timeline, and what is said of its thread."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bot.views import actions, blocks, corrections, fields, mrkdwn
from bot.views.blocks import Block
from bot.views.fields import View
from bot.views.message import Message
from storage.models import Kind

LEAVE: Final = "leave"
NO_WORDS: Final = "It has no words of its own; say what it shows, or leave it empty."


def form(
    filled: Mapping[str, str], choices: Sequence[tuple[str, str]], private_metadata: str
) -> View:
    zone = fields.zoned(filled.get("zone", ""))
    return fields.modal(
        actions.ADD_FORM,
        "Add to the timeline",
        "Add",
        private_metadata,
        *_where(choices),
        blocks.context(*corrections.origin(filled)),
        fields.choice("kind", "What is it?", corrections.LABELS, Kind.EVENT.value),
        fields.moment("at", "When did it happen?", filled.get("at", ""), zone),
        fields.lines(
            "text",
            "What happened?",
            filled.get("text", ""),
            "The message's own words, unless you change them." if filled.get("text") else NO_WORDS,
            optional=not filled.get("text"),
        ),
        *_thread(filled.get("replies", "")),
    )


def _where(choices: Sequence[tuple[str, str]]) -> Iterator[Block]:
    if not choices:
        return
    labels = dict(choices)
    yield fields.open_choice("incident", "On which incident's timeline?", labels)
    secret = any(label.startswith("🔒") for label in labels.values())
    yield blocks.context(
        "Whoever can see that incident will read these words.",
        "🔒 is private: nothing will be seen of it on the message." if secret else "",
    )


def _thread(replies: str) -> Iterator[Block]:
    if not replies:
        return
    label = "Its reply?" if replies == "1" else f"Its {replies} replies?"
    each = {
        kind: f"Add {'it' if replies == '1' else 'each'} as {words}"
        for kind, words in corrections.LABELS.items()
    }
    yield fields.choice(
        "replies", label, {LEAVE: "Leave out", **each}, LEAVE, "Each becomes an entry of its own."
    )


def thread(added: int, known: int, *, more: bool) -> Message:
    """Say how many replies are on the timeline now."""
    said = "1 reply is" if added == 1 else f"{added} replies are"
    before = f" {known} were on one already, or have no words." if known else ""
    rest = " The thread is longer than I read: add what is missing by hand." if more else ""
    return blocks.said(f"{said} on the timeline now.{before}{rest}")


def thread_unread(channel: str) -> Message:
    return blocks.said(
        f"I could not read the replies, because I am not in {mrkdwn.channel(channel)}. The message "
        "itself is on the timeline. For the rest, type `/invite @Sitrep` there, then add each."
    )
