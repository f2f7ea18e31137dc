"""What people have filled in: `state.values` of a view or a message, and what is still missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sandbox.blocks.validate import elements_of

if TYPE_CHECKING:
    from sandbox.wire import JSON

# For each element: under which name its answer stands in the state, and its preset in the element.
ANSWERS: dict[str, tuple[str, str]] = {
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "rich_text_input": ("rich_text_value", "initial_value"),
    "file_input": ("files", ""),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "users_select": ("selected_user", "initial_user"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "channels_select": ("selected_channel", "initial_channel"),
    "multi_static_select": ("selected_options", "initial_options"),
    "multi_external_select": ("selected_options", "initial_options"),
    "checkboxes": ("selected_options", "initial_options"),
    "multi_users_select": ("selected_users", "initial_users"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
}
LISTS = {name for name, (answer, _) in ANSWERS.items() if answer.endswith("s")}
REQUIRED = "Please complete this required field."


def initial_state(blocks: list[JSON]) -> JSON:
    """Return the state of blocks that nobody has touched yet."""
    state: JSON = {}
    for block in blocks:
        for element in elements_of(block):
            if element["type"] in ANSWERS:
                answer, preset = ANSWERS[element["type"]]
                empty: Any = [] if element["type"] in LISTS else None
                value = element.get(preset, empty)
                entry = {"type": element["type"], answer: value}
                state.setdefault(block["block_id"], {})[element["action_id"]] = entry
    return state


def kept_state(before: JSON, blocks: list[JSON]) -> JSON:
    """Return the state of changed blocks: what had been filled in stays where it still fits."""
    state = initial_state(blocks)
    for block_id, entries in state.items():
        for action_id, entry in entries.items():
            old = before.get(block_id, {}).get(action_id)
            if old and old["type"] == entry["type"]:
                entries[action_id] = old
    return state


def missing_answers(blocks: list[JSON], state: JSON) -> dict[str, str]:
    """Return what Slack itself objects to before it sends a form: block id to sentence."""
    objections: dict[str, str] = {}
    for block in blocks:
        if block["type"] == "input" and (why := _objection(block, state)):
            objections[block["block_id"]] = why
    return objections


def _objection(block: JSON, state: JSON) -> str | None:
    element = block["element"]
    entry = state.get(block["block_id"], {}).get(element["action_id"], {})
    answer = entry.get(ANSWERS[element["type"]][0])
    if answer in (None, "", []):
        return None if block.get("optional") else REQUIRED
    if not isinstance(answer, str):
        return None
    if len(answer) < element.get("min_length", 0):
        return f"Please enter at least {element['min_length']} characters."
    if len(answer) > element.get("max_length", len(answer)):
        return f"Please enter at most {element['max_length']} characters."
    return None
