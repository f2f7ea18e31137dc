"""Says what Slack would refuse in a message's blocks or in a view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sandbox.blocks import charts
from sandbox.blocks.checks import (
    Check,
    anything,
    boolean,
    fault,
    items,
    string,
    thing,
)
from sandbox.blocks.layout import BLOCKS, Surface
from sandbox.blocks.objects import identifier, plain
from sandbox.blocks.words import words_in
from sandbox.wire import JSON, compact

if TYPE_CHECKING:
    from collections.abc import Iterator

MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
# Slack's documentation is silent about it; bolt-js issues 2509 and 2867 saw it from about 12,000.
MESSAGE_CHARACTERS = 12_000
VIEW_BYTES = 250_000


def message_faults(blocks: Any) -> list[str]:
    return _faults(blocks, "message", "/blocks")


def is_too_long(blocks: list[JSON]) -> bool:
    """Say whether all texts of a message's blocks together pass Slack's hidden limit."""
    return sum(map(len, words_in(blocks))) > MESSAGE_CHARACTERS


def is_too_large(view: JSON) -> bool:
    return len(compact(view).encode()) > VIEW_BYTES


VIEW_PARTS: dict[str, Check] = {
    "blocks": anything,
    "private_metadata": string(3000, 0),
    "callback_id": string(255, 0),
    "external_id": identifier,
}
MODAL_PARTS = VIEW_PARTS | {
    "submit": plain(24),
    "close": plain(24),
    "clear_on_close": boolean,
    "notify_on_close": boolean,
    "submit_disabled": boolean,
}
MODAL = thing({"title": plain(24), "blocks": anything}, MODAL_PARTS)
HOME = thing({"blocks": anything}, VIEW_PARTS)


def view_faults(view: Any, surface: Surface) -> list[str]:
    """`surface`: "modal" or "home", which the view's type has to be."""
    if not isinstance(view, dict):
        return ["[ERROR] must be an object [json-pointer:/view]"]
    if view.get("type") != surface:
        return [f"[ERROR] must be of type {surface} [json-pointer:/view/type]"]
    faults: list[str] = []
    (MODAL if surface == "modal" else HOME)(view, "/view", faults)
    faults += _faults(view.get("blocks"), surface, "/view/blocks")
    has_input = any(block["type"] == "input" for block in _known(view.get("blocks")))
    if surface == "modal" and has_input and "submit" not in view:
        fault(faults, "/view", "missing required field: submit (there are input blocks)")
    return faults


def _faults(blocks: Any, surface: Surface, at: str) -> list[str]:
    faults: list[str] = []
    most = MESSAGE_BLOCKS if surface == "message" else VIEW_BLOCKS

    def check(block: Any, pointer: str, found: list[str]) -> None:
        kind = block.get("type") if isinstance(block, dict) else None
        rule, surfaces = BLOCKS.get(str(kind), (None, ()))
        if rule is None:
            fault(found, f"{pointer}/type", f"unsupported type: {kind}")
        elif surface not in surfaces:
            fault(found, f"{pointer}/type", f"{kind} is not allowed in a {surface}")
        else:
            rule(block, pointer, found)

    items(check, most, 0)(blocks, at, faults)
    _check_ids(blocks, at, faults)
    if sum(block["type"] == charts.KIND for block in _known(blocks)) > charts.MOST:
        fault(faults, at, f"no more than {charts.MOST} {charts.KIND} blocks allowed")
    return faults


def _check_ids(blocks: Any, at: str, faults: list[str]) -> None:
    block_ids, focused = set[str](), 0
    for number, block in enumerate(_known(blocks)):
        block_id = block.get("block_id")
        if block_id in block_ids:
            fault(faults, f"{at}/{number}/block_id", f'`block_id` "{block_id}" already exists')
        block_ids |= {block_id} if isinstance(block_id, str) else set()
        action_ids = [e["action_id"] for e in elements_of(block) if "action_id" in e]
        for action_id in {a for a in action_ids if action_ids.count(a) > 1}:
            fault(faults, f"{at}/{number}", f'`action_id` "{action_id}" already exists')
        focused += sum(e.get("focus_on_load") is True for e in elements_of(block))
    if focused > 1:
        fault(faults, at, "only one element may have focus_on_load")


def _known(blocks: Any) -> list[JSON]:
    """Return the blocks that are well enough formed to be looked at across."""
    if not isinstance(blocks, list):
        return []
    return [b for b in blocks if isinstance(b, dict) and isinstance(b.get("type"), str)]


def elements_of(block: JSON) -> Iterator[JSON]:
    """Yield the buttons, menus and inputs of a block."""
    parts = [block.get("accessory"), block.get("element")]
    if block.get("type") in {"actions", "context_actions"}:
        parts += block.get("elements") or []
    for part in parts:
        if isinstance(part, dict):
            yield part
