"""Owns the forms: what each asks for, and what it says meanwhile."""

from collections.abc import Iterator, Mapping
from typing import Final

from bot.views import (
    actioning,
    actions,
    adding,
    afterwards,
    converting,
    corrections,
    customers,
    declaring,
    fields,
    impact,
    near_miss,
    postmortem,
    tasking,
)
from bot.views.blocks import Block, section
from bot.views.fields import View
from commands.command import FormWanted
from commands.policy import Policy
from commands.resolving import LONGEST_FOR_CUSTOMERS

MOST_REASON: Final = 1000
SNOOZES: Final[Mapping[str, str]] = {
    "5m": "5 minutes",
    "10m": "10 minutes",
    "15m": "15 minutes",
    "30m": "30 minutes",
    "1h": "1 hour",
    "2h": "2 hours",
}


# These may ask which incident is meant.
WRITTEN_DOWN: Final = {
    actions.NEAR_MISS_FORM: near_miss.form,
    actions.RECORD_FORM: afterwards.form,
}
CHOOSING: Final = {actions.ADD_FORM: adding.form, actions.TASK_FORM: tasking.form}


def draw(wanted: FormWanted, private_metadata: str, policy: Policy) -> View:
    """Return the form that is wanted, begun with what is known already."""
    filled = dict(wanted.filled)
    if wanted.form == actions.DECLARE_FORM:
        return declaring.form(filled, private_metadata, policy)
    if wanted.form == actions.SEVERITY_FORM:
        return declaring.severity_form(filled, wanted.stood or "", private_metadata, policy)
    if wanted.form in WRITTEN_DOWN:
        return WRITTEN_DOWN[wanted.form](filled, private_metadata, policy)
    if wanted.form in CHOOSING:
        return CHOOSING[wanted.form](filled, wanted.choices, private_metadata)
    return {
        actions.UPDATE_FORM: update,
        actions.ACTION_FORM: actioning.form,
        actions.ACTION_DROP_FORM: actioning.drop,
        actions.MITIGATE_FORM: mitigate,
        actions.IMPACT_FORM: impact.form,
        actions.RESOLVE_FORM: resolve,
        actions.POSTMORTEM_FORM: postmortem.form,
        actions.SNOOZE_FORM: snooze,
        actions.CORRECT_FORM: corrections.entry,
        actions.MILESTONE_FORM: corrections.milestones,
        actions.PUBLIC_FORM: converting.form,
        actions.CUSTOMERS_FORM: customers.form,
        actions.CUSTOMERS_DECLINE_FORM: customers.DECLINE,
        actions.CUSTOMERS_WITHDRAW_FORM: customers.WITHDRAW,
    }[wanted.form](filled, private_metadata)


def update(filled: Mapping[str, str], private_metadata: str) -> View:
    return fields.modal(
        actions.UPDATE_FORM,
        "Write an update",
        "Post",
        private_metadata,
        *customers.overtaken(filled, "Post"),
        fields.lines(
            "text",
            "Where do things stand?",
            filled.get("text", ""),
            "Impact, status, what is being done. “No change” counts. "
            "When the next update is due is added for you.",
        ),
        *customers.asked(filled),
    )


def mitigate(filled: Mapping[str, str], private_metadata: str) -> View:
    return fields.modal(
        actions.MITIGATE_FORM,
        "Mitigate",
        "Mitigate",
        private_metadata,
        section("Users are no longer hurt; the cause may remain. Onlookers are told."),
        fields.lines(
            "how",
            "How was it mitigated?",
            filled.get("how", ""),
            "Rolled back, failed over, switched off, a workaround: in words that onlookers know.",
        ),
    )


def resolve(filled: Mapping[str, str], private_metadata: str) -> View:
    return fields.modal(
        actions.RESOLVE_FORM,
        "Resolve",
        "Resolve",
        private_metadata,
        section("No further update is owed once it is resolved."),
        *customers.overtaken(filled, "Resolve"),
        fields.lines(
            "evidence",
            "What shows that it works again?",
            filled.get("evidence", ""),
            "A metric or a check and since when it has been good. Was any data lost?",
        ),
        fields.moment(
            "until",
            "Until when were users hurt?",
            filled.get("until", ""),
            fields.zoned(filled.get("zone", "")),
            optional=True,
        ),
        *(customers.asked(filled) if filled.get("page") == "on" else _for_customers(filled)),
        fields.person(
            "owner",
            "Who owns the review?",
            "One person who brings it about; best not whoever was closest to what happened.",
            filled.get("owner", ""),
        ),
    )


def _for_customers(filled: Mapping[str, str]) -> Iterator[Block]:
    """Yield what is only kept, where there is no page on which customers would read it."""
    yield fields.lines(
        "customers",
        "What may customers be told?",
        filled.get("customers", ""),
        "In their words: what they saw, until when, and whether they have to do anything.",
        most=LONGEST_FOR_CUSTOMERS,
        optional=True,
    )


def snooze(filled: Mapping[str, str], private_metadata: str) -> View:
    return fields.modal(
        actions.SNOOZE_FORM,
        "Put the reminder off",
        "Put off",
        private_metadata,
        section("This works once. The promised time stays what it was."),
        fields.choice("duration", "For how long?", SNOOZES, filled.get("duration")),
        fields.line(
            "reason",
            "Why can onlookers wait?",
            filled.get("reason", ""),
            "The channel reads this.",
            most=MOST_REASON,
        ),
    )
