"""Owns the names by which Slack tells us which button was clicked, and which form was sent."""

from collections.abc import Mapping
from typing import Final

from storage.models import Role

# The value of these is the incident's id.
ACKNOWLEDGE: Final = "acknowledge"
WRITE_UPDATE: Final = "write_update"
NO_CHANGE: Final = "no_change"
SNOOZE: Final = "snooze"
MITIGATE: Final = "mitigate"
SEVERITY: Final = "severity"
IMPACT: Final = "impact"
RESOLVE: Final = "resolve"
STILL_THERE: Final = "still_there"
# The value of the first is `incident id:user id`, where it is asked who takes command from whom.
TAKE_COMMANDER: Final = "take_commander"
TAKE_OPERATIONS: Final = "take_operations"
TAKE_COMMUNICATIONS: Final = "take_communications"
TAKE_SCRIBE: Final = "take_scribe"
TAKE: Final[Mapping[Role, str]] = {
    Role.COMMANDER: TAKE_COMMANDER,
    Role.OPERATIONS: TAKE_OPERATIONS,
    Role.COMMUNICATIONS: TAKE_COMMUNICATIONS,
    Role.SCRIBE: TAKE_SCRIBE,
}
# The value of these is the hand-over's id.
HANDOFF_ACCEPT: Final = "handoff_accept"
HANDOFF_DECLINE: Final = "handoff_decline"
# The value of these is `incident id:page`; two names, because a row may hold each only once.
TIMELINE_EARLIER: Final = "timeline_earlier"
TIMELINE_LATER: Final = "timeline_later"
# A menu: `entry id:page`, and `:withdraw` after it where that is meant.
CORRECT: Final = "correct"
WITHDRAW: Final = "withdraw"

# On a person's Home; they are about no incident.
DECLARE_AT_HOME: Final = "declare_at_home"
REFRESH_HOME: Final = "refresh_home"
# The value is `id of theirs:id of the one to join`.
JOIN_INSTEAD: Final = "join_instead"
# The value is `incident id:service`.
INVITE_OWNERS: Final = "invite_owners"
# The value of these is the task's id.
TASK_TAKE: Final = "task_take"
TASK_ACKNOWLEDGE: Final = "task_acknowledge"
TASK_DONE: Final = "task_done"
TASK_MORE_TIME: Final = "task_more_time"

# Boxes on the card: the block is called `clean_up:incident id:what was ticked in it`.
CLEAN_UP: Final = "clean_up"

# The value of these is the incident's id.
ARCHIVE_KEEP: Final = "archive_keep"
ARCHIVE_NOW: Final = "archive_now"
MARK_REVIEWED: Final = "mark_reviewed"
POSTMORTEM_OPEN: Final = "postmortem_open"
# The value is `incident id:section`.
POSTMORTEM_EDIT: Final = "postmortem_edit"

# The value of these is the action item's id.
ACTION_DONE: Final = "action_done"
ACTION_DROP: Final = "action_drop"
ACTION_CHANGE: Final = "action_change"

# The value of the first is the incident's id, of the others an update's for customers.
CUSTOMERS_WRITE: Final = "customers_write"
CUSTOMERS_PUBLISH: Final = "customers_publish"
CUSTOMERS_APPROVE: Final = "customers_approve"
CUSTOMERS_ASK: Final = "customers_ask"
CUSTOMERS_CHANGE: Final = "customers_change"
CUSTOMERS_DECLINE: Final = "customers_decline"
CUSTOMERS_DISCARD: Final = "customers_discard"
# A menu: `id:correct` and `id:withdraw`.
CUSTOMERS_MENU: Final = "customers_menu"

ACTION_FORM: Final = "action"
ACTION_DROP_FORM: Final = "action-drop"
TASK_FORM: Final = "task"
RECORD_FORM: Final = "record"
NEAR_MISS_FORM: Final = "near-miss"
CUSTOMERS_FORM: Final = "customers"
CUSTOMERS_DECLINE_FORM: Final = "customers-decline"
CUSTOMERS_WITHDRAW_FORM: Final = "customers-withdraw"
DECLARE_FORM: Final = "declare"
UPDATE_FORM: Final = "update"
MITIGATE_FORM: Final = "mitigate"
SEVERITY_FORM: Final = "severity"
IMPACT_FORM: Final = "impact"
POSTMORTEM_FORM: Final = "postmortem"
RESOLVE_FORM: Final = "resolve"
SNOOZE_FORM: Final = "snooze"
CORRECT_FORM: Final = "correct"
PUBLIC_FORM: Final = "public"
MILESTONE_FORM: Final = "milestone"
ADD_FORM: Final = "add"
