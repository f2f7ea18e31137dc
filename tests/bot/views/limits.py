"""Owns Slack's limits on messages and forms, as its documentation and its client state them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from slack_sdk.models.blocks import Block as SlackBlock

from bot.views.message import Message
from bot.views.mrkdwn import length
from sandbox.blocks import validate
from tests.bot.views.reading import texts

TEXT: Final = 4000  # chat.update refuses more
BLOCKS: Final = {"message": 50, "modal": 100, "home": 100}
CUMULATIVE: Final = 12_000  # undocumented; bolt-js issues 2509 and 2867
_MOST: Final[Mapping[str, int]] = {"section": 3000, "header": 150, "context": 3000}


def message_faults(message: Message) -> list[str]:
    """Return what Slack would refuse."""
    blocks = list(message.blocks)
    found = [*_faults(blocks, "message"), *_elsewhere(blocks), *validate.message_faults(blocks)]
    if not 0 < length(message.text) <= TEXT:
        found.append(f"text has {length(message.text)} characters")
    total = sum(length(text["text"]) for text in texts(blocks))
    if total > CUMULATIVE or validate.is_too_long(blocks):
        found.append(f"{total} characters in all")
    return found


def view_faults(view: dict[str, Any]) -> list[str]:
    found = [*_faults(view["blocks"], "modal"), *_elsewhere(view["blocks"])]
    small = [view[part]["text"] for part in ("title", "submit", "close")]
    found += [f"{text} is too long" for text in small if not 0 < length(text) <= 24]
    return [*found, *validate.view_faults(view, "modal")]


def home_faults(view: dict[str, Any]) -> list[str]:
    found = [*_faults(view["blocks"], "home"), *_elsewhere(view["blocks"])]
    return [*found, *validate.view_faults(view, "home")]


def _faults(blocks: Sequence[dict[str, Any]], surface: str) -> Iterator[str]:
    if not 0 < len(blocks) <= BLOCKS[surface]:
        yield f"{len(blocks)} blocks"
    for text in texts(blocks):
        if not text["text"].strip():
            yield "an empty text"
    for block in blocks:
        yield from _block(block)


def _block(block: dict[str, Any]) -> Iterator[str]:
    kind, said = block["type"], block.get("text") or {}
    if kind in _MOST and length(said.get("text", "")) > _MOST[kind]:
        yield f"{kind} text is too long"
    if len(block.get("fields", [])) > 10 or any(
        length(field["text"]) > 2000 for field in block.get("fields", [])
    ):
        yield "fields are too many or too long"
    if kind == "context" and not 0 < len(block["elements"]) <= 10:
        yield "context elements"
    if kind == "actions":
        yield from _actions(block["elements"])


def _actions(elements: Sequence[dict[str, Any]]) -> Iterator[str]:
    if not 0 < len(elements) <= 25:
        yield "actions elements"
    if len({element["action_id"] for element in elements}) < len(elements):
        yield "the same action_id twice in a row"
    for element in elements:
        if element["type"] == "checkboxes":
            yield from _boxes(element)
        elif length(element["text"]["text"]) > 75 or len(element["value"]) > 2000:
            yield "a button is too long"


def _elsewhere(blocks: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Yield what slack_sdk's own models refuse."""
    for block in blocks:
        known = SlackBlock.parse(block)
        if known is None and block["type"] == "data_visualization":
            continue  # newer than slack_sdk: the sandbox's rules are all there is
        if known is None:
            yield f"{block['type']} is unknown to slack_sdk"
            continue
        try:
            known.validate_json()
        except Exception as why:  # noqa: BLE001 - each of its checks has a class of its own
            yield str(why)


def _boxes(element: dict[str, Any]) -> Iterator[str]:
    if not 0 < len(element["options"]) <= 10:
        yield "boxes"
    for option in element["options"]:
        if length(option["text"]["text"]) > 75 or len(option["value"]) > 150:
            yield "a box"
