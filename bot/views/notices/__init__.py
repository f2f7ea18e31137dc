"""Owns the list of what the bot says in channels, threads and direct messages, by name."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from bot.views import action_items, archive, catchup, review, scorecard
from bot.views.message import Message
from bot.views.notices import (
    clock,
    commanding,
    converting,
    customers,
    exercise,
    holders,
    kin,
    lifecycle,
    merging,
    postmortem,
    services,
    trouble,
)
from commands.canvas import REFUSED
from commands.facts import Facts

Data = Mapping[str, Any]
NOTICES: Final[Mapping[str, Callable[[Facts, Data], Message]]] = {
    "declared": lifecycle.declared,
    "ack": lifecycle.acknowledged,
    "mitigate": lifecycle.mitigated,
    "resolve": lifecycle.resolved,
    "reopen": lifecycle.reopened,
    "close": lifecycle.closed,
    "cancel": lifecycle.cancelled,
    "severity": lifecycle.severity_changed,
    "impact": lifecycle.impact,
    "update": clock.updated,
    "snooze": clock.snoozed,
    "cadence": clock.cadence_set,
    "role_given": holders.given,
    "role_ended": holders.ended,
    "role_instructions": holders.instructions,
    "holder_left": holders.left,
    "handoff_asked": holders.handoff_asked,
    "handoff_declined": holders.handoff_declined,
    "handoff_unanswered": commanding.unanswered,
    "who_commands": commanding.who_commands,
    "command_settled": commanding.settled,
    "quiet": lifecycle.quiet,
    "merged_into": merging.merged_into,
    "merged_here": merging.merged_here,
    "declared_twice": merging.declared_twice,
    "moved_here": converting.moved_here,
    "moved_away": converting.moved_away,
    "left_behind": converting.left_behind,
    "related": kin.related,
    "unrelated": kin.unrelated,
    "part_declared": kin.part_declared,
    "part_of": kin.part_of,
    "part_left": kin.part_left,
    "part_moved": kin.part_moved,
    "caught_up": lambda facts, data: catchup.draw(facts, data["entries"], data["before"]),
    "exercise_begun": exercise.begun,
    "exercise_over": exercise.over,
    "inject": exercise.inject,
    "scorecard": scorecard.draw,
    "review_given": review.given,
    "review_asked": review.asked,
    "review_ended": review.ended,
    "postmortem": postmortem.told,
    "postmortem_due": postmortem.due,
    "postmortem_out": postmortem.out,
    REFUSED: postmortem.no_canvas,
    "archive_asked": archive.asked,
    "archive_settled": archive.settled,
    "services_named": services.named,
    "service_changed": services.changed,
    "service_hit": services.hit,
    "action_given": action_items.given,
    "customers_asked": customers.asked,
    "customers_unanswered": customers.unanswered,
    "customers_told": customers.told,
    "customers_settled": customers.settled,
    "customers_declined": customers.declined,
    "customers_withdrawn": customers.withdrawn,
    "customers_behind": customers.behind,
    "may_not_tag": trouble.may_not_tag,
    "delivery_failed": trouble.delivery_failed,
}


def draw(name: str, facts: Facts, data: Data) -> Message:
    """Draw what commands called by this name; `data` is what they recorded at that moment.

    Times in `data` are POSIX timestamps, none when there is none.
    """
    return NOTICES[name](facts, data)
