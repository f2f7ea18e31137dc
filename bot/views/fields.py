"""Owns what forms are made of: a field's block is called as the field is, its element “value”."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.views import mrkdwn
from bot.views.blocks import Block, context, plain, section

View = dict[str, Any]
MOST_TEXT: Final = 3000
ELEMENT: Final = "value"
_DIGITS: Final = 10  # Slack takes no other number of seconds for a time


def modal(callback_id: str, title: str, submit: str, private_metadata: str, *parts: Block) -> View:
    return {
        "type": "modal",
        "callback_id": callback_id,
        "title": plain(title, 24),
        "submit": plain(submit, 24),
        "close": plain("Cancel", 24),
        "private_metadata": private_metadata,
        "blocks": list(parts),
    }


def line(  # noqa: PLR0913 - what every field has, and two that have a usual value
    name: str, label: str, begun: str, hint: str, *, most: int, optional: bool = False
) -> Block:
    """Return a field for one line; `begun`: what stands in it."""
    return field(name, label, entry(begun, most=most), hint, optional=optional)


def lines(  # noqa: PLR0913 - what every field has, and two that have a usual value
    name: str, label: str, begun: str, hint: str, *, most: int = MOST_TEXT, optional: bool = False
) -> Block:
    element = entry(begun, most=most) | {"multiline": True}
    return field(name, label, element, hint, optional=optional)


def entry(begun: str, *, most: int) -> Block:
    empty: Block = {"type": "plain_text_input", "action_id": ELEMENT, "max_length": most}
    return empty | {"initial_value": mrkdwn.cut(begun, most)} if begun else empty


def box(name: str, label: str, tick: str, meaning: str, *, ticked: bool = False) -> Block:
    """Return one box to tick; its value is the field's name."""
    options = [option(name, tick, meaning)]
    element: Block = {"type": "checkboxes", "action_id": ELEMENT, "options": options}
    element |= {"initial_options": options} if ticked else {}
    return field(name, label, element, "", optional=True)


def choice(
    name: str, label: str, labels: Mapping[str, str], chosen: str | None, hint: str = ""
) -> Block:
    """Return a menu of values and their labels; what is chosen, else the first, is set in it."""
    options = {value: option(value, words) for value, words in labels.items()}
    element = {
        "type": "static_select",
        "action_id": ELEMENT,
        "options": list(options.values()),
        "initial_option": options.get(chosen or "", next(iter(options.values()))),
    }
    return field(name, label, element, hint)


def radio(name: str, label: str, options: Mapping[str, Block], chosen: str | None) -> Block:
    """Return answers by value, all of which can be seen; one may be chosen already."""
    answers = list(options.values())
    element: Block = {"type": "radio_buttons", "action_id": ELEMENT, "options": answers}
    element |= {"initial_option": options[chosen]} if chosen and chosen in options else {}
    return field(name, label, element, "")


def several(name: str, label: str, labels: Mapping[str, str], hint: str) -> Block:
    """Return a menu in which any number of values, or none, can be chosen."""
    element = {
        "type": "multi_static_select",
        "action_id": ELEMENT,
        "options": [option(value, words) for value, words in labels.items()],
    }
    return field(name, label, element, hint, optional=True)


def person(name: str, label: str, hint: str, begun: str = "") -> Block:
    """Return a menu of everybody; it may be left empty."""
    element = {"type": "users_select", "action_id": ELEMENT}
    element |= {"initial_user": begun} if begun else {}
    return field(name, label, element, hint, optional=True)


def zoned(zone: str) -> str:
    """Return the sentence that says in which zone people choose times: always their own."""
    return f"In your own time zone ({zone})." if zone else "In your own time zone."


def moment(name: str, label: str, posix: str, hint: str = "", *, optional: bool = False) -> Block:
    """Return a choice of day and time, in the zone of whoever looks; it begins with `posix`."""
    element: Block = {"type": "datetimepicker", "action_id": ELEMENT}
    if posix.isdecimal() and len(posix) == _DIGITS:
        element["initial_date_time"] = int(posix)
    return field(name, label, element, hint, optional=optional)


def day(name: str, label: str, iso: str, hint: str) -> Block:
    """Return a choice of a day, which begins with this one (`2026-03-19`)."""
    element: Block = {"type": "datepicker", "action_id": ELEMENT}
    if iso:
        element["initial_date"] = iso
    return field(name, label, element, hint)


def open_choice(name: str, label: str, labels: Mapping[str, str]) -> Block:
    """Return a menu in which nothing is set, unless there is nothing else to choose."""
    made = choice(name, label, labels, None)
    if len(labels) > 1:
        del made["element"]["initial_option"]
    return made


def option(value: str, label: str, meaning: str = "") -> Block:
    made: Block = {"text": plain(label, 75), "value": value}
    return made | {"description": plain(meaning, 75)} if meaning else made


def overtaken(*now: str, press: str = "Save") -> Iterator[Block]:
    """Yield what somebody else has put there while the form was open, above what was typed."""
    yield from (section(said) for said in now)
    yield context(f"Below is what you have typed. *{press}* puts it in place of that.")


def field(name: str, label: str, element: Block, hint: str, *, optional: bool = False) -> Block:
    made: Block = {
        "type": "input",
        "block_id": name,
        "label": plain(label, 2000),
        "element": element,
        "optional": optional,
    }
    return made | {"hint": plain(hint, 2000)} if hint else made
