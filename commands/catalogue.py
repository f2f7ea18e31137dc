"""Owns the list of verbs: finding one, and explaining what can be done here and now."""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from commands import (
    access,
    action,
    actions,
    afterwards,
    archive,
    assign,
    board,
    budget,
    cadence,
    catchup,
    cause,
    changes,
    closing,
    converting,
    correct,
    customers,
    declare,
    drill,
    handoff,
    impact,
    look,
    merging,
    metrics,
    milestone,
    near_miss,
    note,
    parts,
    postmortem,
    progress,
    quiet,
    relating,
    resolving,
    review,
    reviewed,
    services,
    severity,
    subscribe,
    tasks,
    telling,
    timeline,
    update,
)
from commands.command import Command, Outcome, Place, Situation
from commands.errors import Refusal
from commands.rules import lifecycle, permissions, words
from commands.rules.severity import Definitions
from storage.models import Incident, Status
from storage.models.words import GONE, NOT_COUNTED, OVER, RESTORED

Groups = Mapping[str, Sequence[Command]]
NEXT: Final = "What comes next"
REVIEW: Final = "Afterwards"
NOT_OVER: Final = "If it is not over after all"


@dataclass(frozen=True)
class HelpShown(Outcome):
    """What can be done here, by what it is for; `one`: the person asked about this verb alone.

    `definitions`: what the severities mean, where the verb takes one.
    """

    groups: Groups
    incident: Incident | None
    one: Command | None = None
    who: Sequence[tuple[str, str]] = ()
    definitions: Definitions | None = None


def _help(at: Situation, text: str) -> Outcome:
    verb, _ = words.split(text)
    one = find(verb) if verb else None
    here = at.incident_here()
    standing = access.standing(at)
    acts = permissions.acts(at.policy, standing)
    fitting = {
        name: [
            command if acts else command.to_look()
            for command in group
            if _fits(command, here)
            and permissions.may(at.policy, standing, command.verb)
            and _is_on(at, command, here)
        ]
        for name, group in GROUPS.items()
    }
    groups = _ordered({name: group for name, group in fitting.items() if group}, here)
    definitions = at.policy.definitions if one in (declare.COMMAND, severity.COMMAND) else None
    shown = one.to_look() if one and not acts else one
    return HelpShown(groups, here, shown, permissions.table(at.policy), definitions)


def _ordered(groups: Groups, incident: Incident | None) -> Groups:
    """Have what comes next stand first: once it is over that is the review."""
    if incident is None or incident.status not in RESTORED:
        return groups
    first = {REVIEW: groups[REVIEW]} if REVIEW in groups else {}
    return first | {NOT_OVER if name == NEXT else name: group for name, group in groups.items()}


# What makes no sense any more.
NOT_IN: Final = {
    ("snooze", "cadence", "task", "done", "drop", "merge", "sub"): OVER,
    ("assign", "take", "handoff", "severity", "impact", "update", "quiet"): GONE,
    ("relate", "unrelate"): (Status.MERGED,),
    ("cause",): NOT_COUNTED,
}
# What makes sense only once it is over.
AFTERWARDS: Final = {
    "archive": OVER,
    "review": RESTORED,
    "reviewed": RESTORED,
    "postmortem": RESTORED,
}


def _is_on(at: Situation, command: Command, incident: Incident | None) -> bool:
    """Tell whether there is what the verb is about."""
    is_public = incident is not None and telling.may_be_told(at, incident)
    return command is not customers.COMMAND or is_public


def _fits(command: Command, incident: Incident | None) -> bool:
    if incident is None:
        return command.place is Place.ANYWHERE
    if command.verb in ("private", "public"):
        return incident.private is (command.verb == "public")
    if command.verb in lifecycle.MOVES:
        return incident.status in lifecycle.MOVES[command.verb][0]
    out = next((states for verbs, states in NOT_IN.items() if command.verb in verbs), ())
    if incident.status in out:
        return False
    return command.verb not in AFTERWARDS or incident.status in AFTERWARDS[command.verb]


# As they are shown: what comes next first, what one seldom needs last.
GROUPS: Final[Mapping[str, tuple[Command, ...]]] = {
    NEXT: (
        *progress.COMMANDS[:2],
        resolving.COMMAND,
        *progress.COMMANDS[2:],
    ),
    REVIEW: (
        review.COMMAND,
        postmortem.COMMAND,
        reviewed.COMMAND,
        closing.COMMAND,
        archive.COMMAND,
    ),
    "Updates": (update.COMMAND, *cadence.COMMANDS, quiet.COMMAND, customers.COMMAND),
    "People and tasks": (*assign.COMMANDS, handoff.COMMAND, *tasks.COMMANDS),
    "What is to be better": (action.COMMAND, actions.COMMAND),
    "How bad it is": (severity.COMMAND, impact.COMMAND, services.COMMAND, changes.COMMAND),
    "The record": (
        catchup.COMMAND,
        timeline.COMMAND,
        note.COMMAND,
        correct.COMMAND,
        milestone.COMMAND,
        cause.COMMAND,
    ),
    "Other incidents, and who may know": (
        parts.COMMAND,
        *relating.COMMANDS,
        merging.COMMAND,
        *converting.COMMANDS,
    ),
    "Anywhere": (
        declare.COMMAND,
        near_miss.COMMAND,
        afterwards.COMMAND,
        drill.COMMAND,
        *look.COMMANDS,
        metrics.COMMAND,
        budget.COMMAND,
        board.COMMAND,
        *subscribe.COMMANDS,
        Command("help", "help [command]", "what can be done here and now", Place.ANYWHERE, _help),
    ),
}
COMMANDS: Final = tuple(command for group in GROUPS.values() for command in group)


def find(verb: str) -> Command:
    """Return the command with this verb; refuse others with the usage of the nearest one."""
    wanted = verb.casefold()
    verbs = {command.verb: command for command in COMMANDS}
    if wanted in verbs:
        return verbs[wanted]
    # `acknowledge`, `mitigated`, `sev`: one is the beginning of the other.
    begun = [verb for verb in verbs if wanted.startswith(verb) or verb.startswith(wanted)]
    near = begun or difflib.get_close_matches(wanted, verbs, n=1, cutoff=0.65)
    nearest = verbs[near[0]] if near else verbs["help"]
    raise Refusal(
        f"“{words.plain(verb)[:40]}” is not a command. Nearest: `/incident {nearest.usage}`."
    )


def run(at: Situation, text: str) -> Outcome:
    """Carry out one line of `/incident`; without words it shows the help."""
    verb, rest = words.split(words.clean(text))
    command = find(verb or "help")
    access.typed_here(at)
    here = at.incident_here()
    if here is not None:  # nobody can type in a channel that is archived
        archive.came_back(at, here)
    return access.allowed(command.verb, lambda there: command.run(there, rest))(at)
