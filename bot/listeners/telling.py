"""Owns the buttons and forms about what customers read."""

from collections.abc import Callable, Mapping
from typing import Final

from bot.listeners import requests
from bot.listeners.requests import Click, Submission
from bot.views import actions
from commands import customer_updates, customers
from commands.command import FormWanted, Outcome, Situation
from commands.errors import Refusal
from commands.rules import words
from commands.telling import Typed
from storage.models import Incident, PublicUpdate

VERB: Final = "customers"


def written(at: Situation, incident: Incident, sent: Submission) -> Outcome | None:
    """Keep what a form says to customers besides, for its writer to look at; none: it says nothing.

    What is wrong with it is said in the form, before anything else happens.
    """
    fields = sent.fields
    if "state" not in fields or not words.one_line(fields.get("customers") or ""):
        return None
    form = FormWanted(
        sent.form,
        incident.key,
        tuple(fields.items()),
        reminder_id=sent.kept.reminder_id,
    )
    return customers.besides(at, incident, _typed(sent), form, sent.kept.stood)


def send(at: Situation, sent: Submission, incident: Incident) -> Outcome:
    kept = sent.kept
    return customers.send(at, incident, _typed(sent), kept.version, kept.stood)


def decline(at: Situation, sent: Submission) -> Outcome:
    incident, update = customers.find(at, sent.kept.version)
    return customer_updates.decline(at, incident, update, _reason(sent))


def withdraw(at: Situation, sent: Submission) -> Outcome:
    incident, update = customers.find(at, sent.kept.version)
    return customer_updates.withdraw(at, incident, update, _reason(sent))


def _reason(sent: Submission) -> str:
    return requests.escaped(sent.fields.get("reason"))


def _typed(sent: Submission) -> Typed:
    fields = sent.fields
    return Typed(
        requests.clean(fields.get("title")),
        fields.get("state") or "",
        requests.clean(fields.get("customers")),
    )


def _about(
    work: Callable[[Situation, Incident, PublicUpdate], Outcome],
) -> Callable[[Situation, Click], Outcome]:
    def clicked(at: Situation, click: Click) -> Outcome:
        return work(at, *customers.find(at, words.number(click.value)))

    return clicked


def _menu(at: Situation, click: Click) -> Outcome:
    number, _, how = click.value.partition(":")
    incident, update = customers.find(at, words.number(number))
    if how == "withdraw":
        return customers.reason_wanted(incident, update, actions.CUSTOMERS_WITHDRAW_FORM)
    if how == "correct":
        return customers.correct_wanted(at, incident, update)
    raise Refusal("This menu is no longer known. Type `/incident customers` for what they read.")


def _decline(at: Situation, incident: Incident, update: PublicUpdate) -> Outcome:
    del at
    return customers.reason_wanted(incident, update, actions.CUSTOMERS_DECLINE_FORM)


CLICKS: Final[Mapping[str, Callable[[Situation, Click], Outcome]]] = {
    actions.CUSTOMERS_PUBLISH: _about(customer_updates.publish),
    actions.CUSTOMERS_APPROVE: _about(customer_updates.publish),
    actions.CUSTOMERS_ASK: _about(customer_updates.ask),
    actions.CUSTOMERS_CHANGE: _about(customers.change_wanted),
    actions.CUSTOMERS_DECLINE: _about(_decline),
    actions.CUSTOMERS_DISCARD: _about(customer_updates.discard),
    actions.CUSTOMERS_MENU: _menu,
}
