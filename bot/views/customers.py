"""Owns what is shown of what customers read: the fields that ask for it, the preview, the list."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from bot.views import actions, blocks, fields, mrkdwn, phrases
from bot.views.blocks import Block
from bot.views.fields import View
from bot.views.message import Message
from commands.command import LONGEST_REASON
from commands.customers import CustomersShown
from commands.rules import telling, words
from commands.rules.telling import LONGEST_TEXT, LONGEST_TITLE
from commands.telling import Preview
from storage.models import PublicState, PublicUpdate

MEANING: Final[Mapping[PublicState, str]] = {
    PublicState.INVESTIGATING: "Investigating: we look for the cause",
    PublicState.IDENTIFIED: "Identified: we know the cause, and mend it",
    PublicState.MONITORING: "Monitoring: it works again, and we watch",
    PublicState.RESOLVED: "Resolved: it is over",
}


def form(filled: Mapping[str, str], private_metadata: str) -> View:
    """Ask for one update for customers."""
    is_correction = filled.get("corrects") == "on"
    begun = (
        "It takes the place of what customers read now, at the same time of day."
        if is_correction
        else "Nobody outside reads it yet: the next step shows it as customers will read it."
    )
    return fields.modal(
        actions.CUSTOMERS_FORM,
        "Correct what they read" if is_correction else "Tell customers",
        "Preview",
        private_metadata,
        *(overtaken(filled, "Preview") if "now" in filled else (blocks.section(begun),)),
        _text(filled, optional=False),
        *_rest(filled, optional=False),
    )


def overtaken(filled: Mapping[str, str], press: str) -> Iterator[Block]:
    """Yield what somebody else has done while the form was open, if they have."""
    if "now" not in filled:
        return
    if not filled["now"]:
        yield blocks.section(
            "*What waited, or what customers read last, is there no more.* Is what you have typed "
            "still true?"
        )
        return
    who, is_read = mrkdwn.person(filled["by"]), "read" in filled
    yield blocks.section(
        f"*Customers read this by now*, written by {who}:"
        if is_read
        else f"*{who} has written this meanwhile*, and it waits:"
    )
    yield exact(filled["now"])
    if is_read:
        yield blocks.context(f"Below is what you have typed. *{press}*, if it is still to be said.")
    else:
        yield from fields.overtaken(press=press)


def asked(filled: Mapping[str, str]) -> Iterator[Block]:
    """Yield the fields that other forms have besides, where there is a status page."""
    if filled.get("page") == "on":
        if who := filled.get("waits"):
            yield blocks.context(
                f"{mrkdwn.person(who)} has written to customers, and it is not published yet "
                f"({mrkdwn.command('customers')}): what you write here takes its place."
            )
        yield _text(filled, optional=True)
        yield from _rest(filled, optional=True)


def _text(filled: Mapping[str, str], *, optional: bool) -> Block:
    look = " You see a preview before anybody reads it." if optional else ""
    return fields.lines(
        "customers",
        "What do customers read on the status page?" if optional else "What do customers read?",
        filled.get("customers", ""),
        "In their words: what they see, what they can do, when they hear more. Plain text and "
        f"links; no names, no Slack.{look}",
        most=LONGEST_TEXT,
        optional=optional,
    )


def _rest(filled: Mapping[str, str], *, optional: bool) -> Iterator[Block]:
    if "older" not in filled:  # a newer update says what it is called
        yield fields.line(
            "title",
            "What is it called for them?",
            filled.get("title", ""),
            "Such as: Some payments fail. Our own title stays inside.",
            most=LONGEST_TITLE,
            optional=optional,
        )
    labels = {state.value: meaning for state, meaning in MEANING.items()}
    yield fields.choice("state", "How far is it, for them?", labels, filled.get("state"))


def reason_form(
    name: str, title: str, submit: str, lead: str, label: str
) -> Callable[[Mapping[str, str], str], View]:
    """Return what draws a form that asks for a reason, above it what it is about."""

    def draw(filled: Mapping[str, str], private_metadata: str) -> View:
        return fields.modal(
            name,
            title,
            submit,
            private_metadata,
            blocks.section(lead),
            exact(filled.get("text", "")),
            fields.line("reason", label, "", "The channel reads this.", most=LONGEST_REASON),
        )

    return draw


def exact(text: str, *above: str) -> Block:
    """Return words as the page shows them, `above` them what is bold: a star is a star.

    Within Slack's rich text nothing is parsed, and nobody is called.
    """
    head = [_piece(f"{line}\n", {"style": {"bold": True}}) for line in above if line]
    body = [
        {"type": "link", "url": piece} if is_link else _piece(piece)
        for piece, is_link in telling.pieces(text)
        if piece
    ]
    quote = {"type": "rich_text_quote", "elements": [*head, *body]}
    return {"type": "rich_text", "elements": [quote]}


def _piece(text: str, more: Mapping[str, Any] | None = None) -> Block:
    return {"type": "text", "text": mrkdwn.bare(text), **(more or {})}


def previewed(preview: Preview) -> Message:
    """Show its writer what customers will read, exactly, and what can be done with it."""
    lead = "*Customers do not read this yet.* This is what they will read:"
    return blocks.message(
        f"{blocks.unstarred(lead)} {mrkdwn.escape(preview.title)}",
        blocks.section(lead),
        *_shown(preview),
        blocks.actions(*_buttons(preview)),
        blocks.context(_who(preview)),
    )


def _shown(preview: Preview) -> Iterator[Block]:
    about = ", ".join(map(mrkdwn.escape, preview.services))
    yield exact(words.plain(preview.text), preview.title, telling.STATE[preview.state])
    yield blocks.context(
        f"About: {about}"
        if about
        else "About no service that customers know: it stands on the page, and in no bar."
    )


def _buttons(preview: Preview) -> Iterator[Block]:
    if preview.must_ask:
        label = "Ask for approval"
        yield blocks.button(label, actions.CUSTOMERS_ASK, preview.update_id, style="primary")
    else:
        yield blocks.button(
            "Publish", actions.CUSTOMERS_PUBLISH, preview.update_id, style="primary"
        )
    yield blocks.button("Change", actions.CUSTOMERS_CHANGE, preview.update_id)
    yield blocks.button("Discard", actions.CUSTOMERS_DISCARD, preview.update_id)


def _who(preview: Preview) -> str:
    kept = f"It is kept: {mrkdwn.command('customers')} shows it again."
    if not preview.must_ask:
        return kept
    if preview.asks is None:
        return (
            f"The commander has to approve it, and nobody commands: "
            f"{mrkdwn.command('take commander')}. {kept}"
        )
    return f"{mrkdwn.person(preview.asks)} commands, and has to approve it. {kept}"


def shown(outcome: CustomersShown) -> Message:
    """Show what customers read now, and what waits."""
    incident, rows = outcome.incident, outcome.updates
    title = mrkdwn.escape(outcome.title)
    page = mrkdwn.link(outcome.address, "status page")
    lead = (
        f"*What customers read of {phrases.name(incident)}* on the {page}: *{title}*"
        if rows
        else f"*Customers read nothing of {phrases.name(incident)}.* The {page} does not name it."
    )
    behind = "" if outcome.fits else "⚠️ What they read last is not true any more: tell them."
    more = f"And {outcome.earlier} earlier." if outcome.earlier else ""
    about = f"About: {', '.join(map(mrkdwn.escape, outcome.services))}" if outcome.services else ""
    return blocks.message(
        blocks.unstarred(lead),
        blocks.section(lead),
        *_listed(rows),
        blocks.context(more, about, behind) if more or about or behind else None,
        *(_waiting(outcome)),
    )


def _listed(rows: Sequence[PublicUpdate]) -> Iterator[Block]:
    for row in rows:
        when = mrkdwn.dated(row.published_at or row.written_at)
        options = {f"{row.id}:correct": "Correct", f"{row.id}:withdraw": "Take back"}
        menu = blocks.menu(actions.CUSTOMERS_MENU, options)
        yield blocks.section(f"*{telling.STATE[row.state]}* · {when}", menu)
        yield exact(words.plain(row.text))


def _waiting(outcome: CustomersShown) -> Iterator[Block | None]:
    waiting = outcome.waiting
    if waiting is None:
        yield blocks.actions(
            blocks.button("Write", actions.CUSTOMERS_WRITE, outcome.incident.key, style="primary")
        )
        return
    who = mrkdwn.person(outcome.waits_by) if outcome.waits_by else "Somebody"
    yield blocks.section(f"*Not published yet*, written by {who}:")
    yield from _shown(waiting)
    yield blocks.actions(*_buttons(waiting))
    yield blocks.context(_who(waiting))


DECLINE: Final = reason_form(
    actions.CUSTOMERS_DECLINE_FORM,
    "Not like this",
    "Decline",
    "Customers will not read this. Its writer is told why, and can change it.",
    "What has to be different?",
)
WITHDRAW: Final = reason_form(
    actions.CUSTOMERS_WITHDRAW_FORM,
    "Take it back",
    "Take back",
    "Customers read this no more. Who has read it already, or has it from a feed, keeps it.",
    "Why are they not to read it?",
)
