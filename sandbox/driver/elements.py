"""Finds buttons, menus and inputs the way a person does, and fills them in."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sandbox.blocks.state import ANSWERS
from sandbox.blocks.validate import elements_of
from sandbox.workspace.cannot import CannotError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sandbox.wire import JSON
    from sandbox.workspace.workspace import Workspace

SHOWN = ("text", "value", "style", "placeholder", "url")


def find(blocks: list[JSON], what: str) -> tuple[JSON, JSON]:
    """Return the block and the element with that action id, block id, text or label."""
    pairs = [(block, element) for block in blocks for element in elements_of(block)]
    for names in (_ids, _labels):
        for block, element in pairs:
            if what.casefold() in {name.casefold() for name in names(block, element)}:
                return block, element
    for block, element in pairs:
        if any(what.casefold() in name.casefold() for name in _labels(block, element)):
            return block, element
    seen = [name for pair in pairs for name in _labels(*pair) or _ids(*pair)]
    raise CannotError(f"there is no {what!r} here, only {seen}")


def _ids(block: JSON, element: JSON) -> list[str]:
    return [element.get("action_id", ""), block["block_id"]]


def _labels(block: JSON, element: JSON) -> list[str]:
    texts = (element.get("text"), block.get("label"), element.get("placeholder"))
    return [text["text"] for text in texts if text]


def action(block: JSON, element: JSON, chosen: JSON | None = None) -> JSON:
    """Return the entry of `actions` for using the element."""
    known = {key: element[key] for key in SHOWN if key in element}
    return {
        "type": element["type"],
        "action_id": element["action_id"],
        "block_id": block["block_id"],
        **known,
        **(chosen or {}),
    }


def answer(space: Workspace, element: JSON, value: Any) -> JSON:
    """Return what the state says after choosing `value`.

    An option goes by its value or its text, a person or channel by name or id, a time as a
    `datetime`; menus of many take a list.
    """
    if element["type"] == "overflow":
        return {"selected_option": _option(element, value)}
    key = ANSWERS[element["type"]][0]
    match key:
        case "selected_option":
            found: Any = None if value is None else _option(element, value)
        case "selected_options":
            found = [_option(element, each) for each in value]
        case "selected_user" | "selected_conversation" | "selected_channel":
            found = None if value is None else _id(space, value)
        case "selected_users" | "selected_conversations" | "selected_channels":
            found = [_id(space, each) for each in value]
        case _:
            found = _plain(value)
    return {key: found}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return int(value.timestamp())
    return value.isoformat() if isinstance(value, date) else value


def _option(element: JSON, value: Any) -> JSON:
    options = list(_options(element))
    for option in options:
        if value in (option, option["value"], option["text"]["text"]):
            return option
    values = [option["value"] for option in options]
    raise CannotError(f"there is no option {value!r}, only {values}")


def _options(element: JSON) -> Iterable[JSON]:
    yield from element.get("options") or []
    for group in element.get("option_groups") or []:
        yield from group["options"]


def _id(space: Workspace, value: Any) -> str:
    name = value if isinstance(value, str) else value.id
    found = space.user_named(name) or space.channel_named(name)
    if found is None:
        raise CannotError(f"there is nobody and nothing called {name!r}")
    return found.id
