"""What stands in a form before, while and after somebody fills it in."""

from typing import Any

import pytest

from sandbox.blocks.complete import complete
from sandbox.blocks.state import REQUIRED, initial_state, kept_state, missing_answers

Block = dict[str, Any]


def entry(element: Block, **more: Any) -> Block:
    label = {"type": "plain_text", "text": "Label"}
    return {
        "type": "input",
        "block_id": "b",
        "label": label,
        "element": {"action_id": "a"} | element,
    } | more


OPTION = {"text": {"type": "plain_text", "text": "A"}, "value": "a"}
PRESETS: list[tuple[Block, Block]] = [
    ({"type": "plain_text_input"}, {"value": None}),
    ({"type": "plain_text_input", "initial_value": "x"}, {"value": "x"}),
    ({"type": "static_select", "initial_option": OPTION}, {"selected_option": OPTION}),
    ({"type": "users_select", "initial_user": "U1"}, {"selected_user": "U1"}),
    ({"type": "checkboxes"}, {"selected_options": []}),
    ({"type": "multi_users_select"}, {"selected_users": []}),
    ({"type": "datepicker"}, {"selected_date": None}),
]


@pytest.mark.parametrize(("element", "answer"), PRESETS)
def test_an_untouched_input_has_its_preset_or_nothing(element: Block, answer: Block) -> None:
    state = initial_state([entry(element)])

    assert state == {"b": {"a": {"type": element["type"], **answer}}}


def test_what_was_filled_in_stays_only_while_the_input_stays_the_same() -> None:
    before = {"b": {"a": {"type": "plain_text_input", "value": "typed"}}}

    same = kept_state(before, [entry({"type": "plain_text_input"})])
    other_kind = kept_state(before, [entry({"type": "number_input"})])
    other_block = kept_state(before, [entry({"type": "plain_text_input"}, block_id="c")])

    assert same["b"]["a"]["value"] == "typed"
    assert other_kind["b"]["a"]["value"] is None
    assert other_block["c"]["a"]["value"] is None


MISSING: list[tuple[Block, Any, str | None]] = [
    (entry({"type": "plain_text_input"}), None, REQUIRED),
    (entry({"type": "plain_text_input"}), "", REQUIRED),
    (entry({"type": "plain_text_input"}), "words", None),
    (entry({"type": "plain_text_input"}, optional=True), None, None),
    (
        entry({"type": "plain_text_input", "min_length": 6}),
        "words",
        "Please enter at least 6 characters.",
    ),
    (
        entry({"type": "plain_text_input", "max_length": 4}),
        "words",
        "Please enter at most 4 characters.",
    ),
]


@pytest.mark.parametrize(("block", "value", "objection"), MISSING)
def test_slack_itself_objects_to_what_is_missing(
    block: Block, value: Any, objection: str | None
) -> None:
    state = {"b": {"a": {"type": "plain_text_input", "value": value}}}

    assert missing_answers([block], state).get("b") == objection


def test_blocks_get_the_ids_and_flags_that_slack_adds() -> None:
    text = {"type": "plain_text", "text": "Go"}
    sent = [{"type": "actions", "elements": [{"type": "button", "text": text}]}]

    kept = complete(sent)

    assert kept[0]["block_id"]
    assert kept[0]["elements"][0]["action_id"]
    assert kept[0]["elements"][0]["text"]["emoji"] is True
    assert "block_id" not in sent[0]
