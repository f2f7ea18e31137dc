"""Owns what each role does, and the commands it uses."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from storage.models import Role


@dataclass(frozen=True)
class Duties:
    """A role in one sentence, in a few rules, and in what to type (without `/incident `)."""

    short: str
    rules: tuple[str, ...]
    commands: tuple[str, ...]


DUTIES: Final[Mapping[Role, Duties]] = {
    Role.COMMANDER: Duties(
        "You coordinate, decide and delegate. You do not debug.",
        (
            "Say in the channel how bad it is, who does what, and what comes next.",
            "Give each task to one named person, with a time limit, and hear a yes.",
            "Roll back first; the cause can wait for the review.",
            "To decide, ask “Any strong objections?” and move on.",
        ),
        (
            "assign <role> <@user>",
            "severity <sev> <reason>",
            "mitigate <how>",
            "resolve <evidence>",
            "handoff commander <@user>",
        ),
    ),
    Role.OPERATIONS: Duties(
        "You lead the people who investigate and change things. Only you order a change.",
        (
            "Stop the harm first: roll back, fail over, switch off, shift traffic.",
            "One change at a time, said in the channel before it is made.",
            "Report to the commander: condition, actions, needs.",
        ),
        ("note [at HH:MM] <text>", "mitigate <how>", "handoff operations <@user>"),
    ),
    Role.COMMUNICATIONS: Duties(
        "You tell onlookers where things stand, at the times that were promised.",
        (
            "Each update: impact, status, what is being done. The next time is added for you.",
            "“No change” is an update. Silence is worse than half the picture.",
            "Use the users' words: no host names, no guesses, no blame.",
            "Promise the next update, never the time of the fix.",
            "The commander approves what goes outside the company.",
        ),
        (
            "update <text>",
            "next",
            "snooze <duration> <reason>",
            "handoff communications <@user>",
        ),
    ),
    Role.SCRIBE: Duties(
        "You keep the record: decisions, actions and findings, not the debate.",
        (
            "React to a message and it is on the timeline; take the reaction back and it is off.",
            "Write down what was said elsewhere, with its time.",
            "Mark what must be followed up.",
        ),
        ("note [at HH:MM] <text>", "timeline [all]", "handoff scribe <@user>"),
    ),
}
