"""Owns the form that corrects an entry of the timeline, or withdraws it."""

from collections.abc import Iterator, Mapping
from typing import Final

from bot.views import actions, blocks, fields, mrkdwn, phrases
from bot.views.blocks import Block
from bot.views.fields import View
from commands.command import LONGEST_REASON
from commands.correct import KINDS
from storage.models import Kind

LABELS: Final[Mapping[str, str]] = {kind.value: phrases.KIND[kind] for kind in KINDS}
MOST: Final = 1500
MOST_NAME: Final = 40


def entry(filled: Mapping[str, str], private_metadata: str) -> View:
    return fields.modal(
        actions.CORRECT_FORM,
        "Correct an entry",
        "Save",
        private_metadata,
        *_overtaken(filled),
        blocks.context(*_origin(filled)),
        fields.choice("kind", "What is it?", LABELS, filled.get("kind")),
        fields.moment("at", "When did it happen?", filled.get("at", ""), filled.get("zone", "")),
        fields.lines(
            "text",
            "What happened?",
            filled.get("text", ""),
            "As it should have been recorded. What it says now is kept as an earlier version.",
            optional=not filled.get("now_text", filled.get("text")),
        ),
        fields.box(
            "withdraw",
            "Does it belong here?",
            "Withdraw this entry",
            "It leaves the timeline; its words and your reason stay in the record.",
            ticked=bool(filled.get("withdraw")),
        ),
        fields.line(
            "reason",
            "Why?",
            filled.get("reason", ""),
            "A few words for the review.",
            most=LONGEST_REASON,
        ),
    )


def _overtaken(filled: Mapping[str, str]) -> Iterator[Block]:
    """Say what it says now, when somebody else has changed it while the form was open."""
    if "now_text" not in filled:
        return
    by = mrkdwn.person(filled["changed_by"]) if filled.get("changed_by") else "Somebody"
    when = mrkdwn.dated(mrkdwn.instant(float(filled["now_at"])))
    text = mrkdwn.cut(mrkdwn.escape(filled["now_text"]), MOST)
    yield blocks.section(f"*⚠️ {by} has changed this entry meanwhile.* It says now:")
    yield blocks.section(f"{when} · {phrases.KIND[Kind(filled['now_kind'])]} · {text}")
    yield blocks.context("Below is what you have typed. *Save* puts it in place of that.")


def _origin(filled: Mapping[str, str]) -> Iterator[str]:
    author, recorder = filled.get("author"), filled.get("recorded_by", "")
    name = mrkdwn.escape(mrkdwn.cut(filled.get("author_name") or "somebody", MOST_NAME))
    yield f"By {mrkdwn.person(author) if author else name}"
    if recorder and recorder != author:
        yield f"recorded by {mrkdwn.person(recorder)}"
    if filled.get("permalink"):
        yield mrkdwn.link(filled["permalink"], "message")
