"""Owns the forms that correct what is recorded: an entry of the timeline, the milestones."""

from collections.abc import Iterator, Mapping
from typing import Final

from bot.views import actions, blocks, fields, mrkdwn, phrases
from bot.views.blocks import Block
from bot.views.fields import View
from commands.command import LONGEST_REASON
from commands.correct import KINDS
from commands.rules.milestones import SAID
from storage.models import Kind

LABELS: Final[Mapping[str, str]] = {kind.value: phrases.KIND[kind] for kind in KINDS}
ASKED: Final[Mapping[str, str]] = {
    "started": "When did it start?",
    "detected": "When was it noticed?",
    "acknowledged": "When did somebody take it up?",
    "mitigated": "When were users no longer hurt?",
    "resolved": "When did it work again?",
}
MOST: Final = 1500


def entry(filled: Mapping[str, str], private_metadata: str) -> View:
    zone = fields.zoned(filled.get("zone", ""))
    return fields.modal(
        actions.CORRECT_FORM,
        "Correct an entry",
        "Save",
        private_metadata,
        *_overtaken(filled),
        blocks.context(*origin(filled)),
        fields.choice("kind", "What is it?", LABELS, filled.get("kind")),
        fields.moment("at", "When did it happen?", filled.get("at", ""), zone),
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


def milestones(filled: Mapping[str, str], private_metadata: str) -> View:
    """Ask for those that can be corrected: what stands in `filled`."""
    zone = fields.zoned(filled.get("zone", ""))
    return fields.modal(
        actions.MILESTONE_FORM,
        "Correct the milestones",
        "Save",
        private_metadata,
        *_moved(filled),
        blocks.section(f"{zone} The phase that the incident is in stays as it is."),
        *(
            fields.moment(name, asked, filled[name], optional=name in SAID or not filled[name])
            for name, asked in ASKED.items()
            if name in filled
        ),
        fields.line(
            "reason",
            "How do you know?",
            filled.get("reason", ""),
            "It stands on the timeline, with your name.",
            most=LONGEST_REASON,
        ),
    )


def _moved(filled: Mapping[str, str]) -> Iterator[Block]:
    """Say what the milestones are now, when somebody else has changed them meanwhile."""
    now = {name: filled[f"now_{name}"] for name in ASKED if filled.get(f"now_{name}")}
    if not any(name.startswith("now_") for name in filled):
        return
    said = ", ".join(
        f"{name} {mrkdwn.dated(mrkdwn.instant(float(posix)))}" for name, posix in now.items()
    )
    yield from fields.overtaken(
        f"*⚠️ Somebody has corrected the milestones meanwhile.* They are now: {said or 'not known'}."
    )


def _overtaken(filled: Mapping[str, str]) -> Iterator[Block]:
    """Say what it says now, when somebody else has changed it while the form was open."""
    if "now_text" not in filled:
        return
    by = mrkdwn.person(filled["changed_by"]) if filled.get("changed_by") else "Somebody"
    when = mrkdwn.dated(mrkdwn.instant(float(filled["now_at"])))
    text = mrkdwn.cut(mrkdwn.escape(filled["now_text"]), MOST)
    yield from fields.overtaken(
        f"*⚠️ {by} has changed this entry meanwhile.* It says now:",
        f"{when} · {phrases.KIND[Kind(filled['now_kind'])]} · {text}",
    )


def origin(filled: Mapping[str, str]) -> Iterator[str]:
    """Yield who said it, who recorded it, and where it is."""
    author, recorder = filled.get("author"), filled.get("recorded_by", "")
    name = mrkdwn.named(filled.get("author_name") or "somebody")
    yield f"By {mrkdwn.person(author) if author else name}"
    if recorder and recorder != author:
        yield f"recorded by {mrkdwn.person(recorder)}"
    if filled.get("permalink"):
        yield mrkdwn.link(filled["permalink"], "message")
