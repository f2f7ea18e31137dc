"""Owns the forms that ask what customers feel, to declare or to change the severity."""

from collections.abc import Iterator, Mapping
from typing import Final

from bot.views import actions, fields, phrases
from bot.views.blocks import Block
from bot.views.fields import View
from commands.command import LONGEST_REASON
from commands.declare import LONGEST_SUMMARY, LONGEST_TITLE
from commands.policy import Policy
from commands.rules.severity import PROPOSED, UNSURE
from storage.models import Severity

HIGHER: Final = "Unsure? Take the higher; it can be lowered later."


def form(filled: Mapping[str, str], private_metadata: str, policy: Policy) -> View:
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
        *severity(filled.get("severity", ""), policy),
        *_services(policy),
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


def severity(chosen: str, policy: Policy) -> Iterator[Block]:
    """Yield the question what customers feel, and the severity, which follows it by itself.

    Slack shows a form as it was opened, so each answer says what it proposes.
    """
    yield fields.radio("impact", "What do customers feel?", _felt(policy), UNSURE)
    labels = {PROPOSED: "As proposed"} | {level.value: level.upper() for level in Severity}
    yield fields.choice("severity", "How bad is it?", labels, chosen or PROPOSED, HIGHER)


def _services(policy: Policy) -> Iterator[Block]:
    """Yield the question which services it is about, where any are described."""
    labels = {service.name: service.title for service in policy.services.values()}
    if labels:
        hint = "Who owns them and is on call is brought in. It can wait."
        yield fields.several("services", "Which services?", labels, hint)


def _felt(policy: Policy) -> dict[str, Block]:
    """Return the answers by value."""
    felt = {
        level.value: fields.option(level.value, _sentence(meaning), f"Proposes {level.upper()}.")
        for level, meaning in policy.definitions.items()
    }
    unsure = f"Proposes {policy.default_severity.upper()}; it can be lowered later."
    return felt | {UNSURE: fields.option(UNSURE, "Not sure yet", unsure)}


def _sentence(meaning: str) -> str:
    return meaning[0].upper() + meaning[1:]


def severity_form(
    filled: Mapping[str, str], stood: str, private_metadata: str, policy: Policy
) -> View:
    """Ask what customers feel now; `stood`: the severity at which the form was opened."""
    felt = {
        level.value: fields.option(level.value, _sentence(meaning), _called(level, stood))
        for level, meaning in policy.definitions.items()
    }
    return fields.modal(
        actions.SEVERITY_FORM,
        "Change the severity",
        "Change",
        private_metadata,
        *_overtaken(filled),
        fields.radio("severity", "What do customers feel now?", felt, filled.get("severity")),
        fields.line(
            "reason",
            "What changed for them?",
            filled.get("reason", ""),
            "The channel reads this.",
            most=LONGEST_REASON,
        ),
    )


def _called(level: Severity, stood: str) -> str:
    return f"{level.upper()}, as it is now" if level == stood else level.upper()


def _overtaken(filled: Mapping[str, str]) -> Iterator[Block]:
    """Say what it is now, when somebody else has changed it while the form was open."""
    if "now" not in filled:
        return
    now = phrases.SEVERITY[Severity(filled["now"])]
    said = f"*⚠️ Somebody has changed the severity meanwhile.* It is {now} now."
    yield from fields.overtaken(said, press="Change")
