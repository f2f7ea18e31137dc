"""Forms as tests fill them in."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from sandbox.driver.form import Form
from sandbox.server import Sandbox
from sandbox.workspace.cannot import CannotError
from tests.sandbox.app import App
from tests.sandbox.client import Client

Block = dict[str, Any]


def plain(text: str) -> Block:
    return {"type": "plain_text", "text": text}


def entry(name: str, element: Block, **more: Any) -> Block:
    return {
        "type": "input",
        "block_id": f"{name}_block",
        "label": plain(name.capitalize()),
        "element": {"action_id": name} | element,
        "optional": True,
    } | more


OPTIONS = [{"text": plain(f"SEV{n}"), "value": f"sev{n}"} for n in (1, 2, 3)]
MODAL = {
    "type": "modal",
    "title": plain("Declare"),
    "submit": plain("Go"),
    "blocks": [
        entry("title", {"type": "plain_text_input", "initial_value": "Checkout"}),
        entry("severity", {"type": "static_select", "options": OPTIONS}),
        entry("areas", {"type": "checkboxes", "options": OPTIONS}),
        entry("owner", {"type": "users_select"}),
        entry("helpers", {"type": "multi_users_select"}),
        entry("place", {"type": "conversations_select"}),
        entry("day", {"type": "datepicker"}),
        entry("instant", {"type": "datetimepicker"}),
        {
            "type": "actions",
            "block_id": "more",
            "elements": [
                {"type": "button", "text": plain("Preview"), "action_id": "preview"},
                {"type": "static_select", "action_id": "kind", "options": OPTIONS},
            ],
        },
    ],
}


@pytest.fixture
async def form(sandbox: Sandbox, slack: Client) -> Form:
    ada = sandbox.person("ada")
    await slack("views.open", trigger_id=sandbox.installation.triggers.issue(ada.id), view=MODAL)
    return await ada.next_view()


FILLED: list[tuple[str, Any, Any]] = [
    ("Title", "Checkout returns 500s", "Checkout returns 500s"),
    ("title_block", "by block id", "by block id"),
    ("title", "by action id", "by action id"),
    ("Severity", "sev2", OPTIONS[1]["value"]),
    ("severity", "SEV3", OPTIONS[2]["value"]),
    ("areas", ["sev1", "SEV3"], ["sev1", "sev3"]),
    ("owner", "@grace", "U0GRACEHO1"),
    ("helpers", ["linus", "U0ADALOVE1"], ["U0LINUSTO1", "U0ADALOVE1"]),
    ("day", date(2026, 3, 4), "2026-03-04"),
    ("instant", datetime(2026, 3, 4, 14, 5, tzinfo=UTC), 1772633100),
]


def value_of(found: Any) -> Any:
    if isinstance(found, list):
        return [value_of(each) for each in found]
    return found["value"] if isinstance(found, dict) else found


@pytest.mark.parametrize(("what", "value", "stands"), FILLED)
async def test_inputs_take_what_a_person_would_choose(
    form: Form, what: str, value: Any, stands: Any
) -> None:
    form.fill({what: value})

    assert value_of(form.value(what)) == stands


async def test_a_channel_is_chosen_by_name(sandbox: Sandbox, form: Form) -> None:
    form.fill({"place": "incidents"})

    assert form.value("place") == sandbox.channel("incidents").id


async def test_a_preset_stands_before_anything_is_typed(form: Form) -> None:
    assert form.value("Title") == "Checkout"
    assert "Severity" in form.words


WRONG = [
    ({"Colour": "red"}, "there is no 'Colour' here"),
    ({"Severity": "sev9"}, "there is no option 'sev9'"),
    ({"owner": "nobody"}, "nothing called 'nobody'"),
]


@pytest.mark.parametrize(("answers", "sentence"), WRONG)
async def test_what_is_not_there_cannot_be_chosen(
    form: Form, answers: dict[str, str], sentence: str
) -> None:
    with pytest.raises(CannotError, match=sentence):
        form.fill(answers)


async def test_a_button_in_a_form_is_clicked(form: Form, socket_app: App) -> None:
    await form.click("Preview")
    await form.click("kind", "sev2")

    pressed, chosen = socket_app.heard
    assert pressed["actions"][0]["action_id"] == "preview"
    assert chosen["actions"][0]["selected_option"]["value"] == "sev2"
    assert chosen["view"]["state"]["values"]["more"]["kind"]["selected_option"]["value"] == "sev2"


async def test_a_test_waits_for_an_update(form: Form, slack: Client) -> None:
    await slack("views.update", view_id=form.view.id, view=MODAL | {"title": plain("Loaded")})

    assert (await form.updated()).title == "Loaded"


async def test_a_closed_form_is_not_sent(form: Form) -> None:
    await form.close()

    with pytest.raises(CannotError, match="not open any more"):
        await form.submit()
