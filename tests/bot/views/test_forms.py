"""Forms ask for what is missing, in fields that are read all alike."""

from typing import Any

import pytest

from bot.views import forms
from commands.command import FormWanted
from commands.policy import Policy
from commands.rules import durations
from commands.rules.severity import DEFINITIONS
from storage.models import Severity
from tests.bot.views.reading import texts
from tests.cast import GRACE

FIELDS = {
    "declare": ["title", "impact", "severity", "summary", "private", "drill"],
    "near-miss": ["title", "caught", "severity", "link"],
    "record": [
        *("title", "severity", "summary", "started", "detected", "acknowledged"),
        *("mitigated", "resolved", "evidence", "private"),
    ],
    "update": ["text"],
    "mitigate": ["how"],
    "severity": ["severity", "reason"],
    "impact": ["text", "many", "regions", "from", "until"],
    "resolve": ["evidence", "until", "customers", "owner"],
    "snooze": ["duration", "reason"],
    "correct": ["kind", "at", "text", "withdraw", "reason"],
    "milestone": ["reason"],
    "add": ["kind", "at", "text"],
    "action": ["text", "who", "due", "kind", "priority"],
    "action-drop": ["reason"],
    "customers": ["customers", "title", "state"],
    "customers-decline": ["reason"],
    "customers-withdraw": ["reason"],
}


def form(name: str, *filled: tuple[str, str], policy: Policy | None = None) -> dict[str, Any]:
    wanted = FormWanted(name, 7, filled)
    return forms.draw(wanted, '{"incident_id": 7}', policy or Policy())


def field(view: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(b for b in view["blocks"] if b.get("block_id") == name)
    return found


@pytest.mark.parametrize("name", FIELDS)
def test_each_field_is_a_block_of_its_name(name: str) -> None:
    view = form(name)
    inputs = [block for block in view["blocks"] if block["type"] == "input"]
    assert [block["block_id"] for block in inputs] == FIELDS[name]
    assert {block["element"]["action_id"] for block in inputs} == {"value"}
    assert view["callback_id"] == name
    assert view["private_metadata"] == '{"incident_id": 7}'


def test_a_correction_of_an_older_update_does_not_ask_what_the_newest_one_says() -> None:
    view = form("customers", ("corrects", "on"), ("older", "on"), ("title", "Payments fail"))
    assert "title" not in [block.get("block_id") for block in view["blocks"]]


@pytest.mark.parametrize("name", ["update", "resolve", "customers"])
def test_what_others_have_written_meanwhile_stands_above_what_was_typed(name: str) -> None:
    """As plain words: nobody is called by what a person wrote to customers."""
    view = form(name, ("page", "on"), ("now", "Ask <!here> & *wait*"), ("by", GRACE))
    said = "\n".join(text["text"] for text in texts(view["blocks"]) if text["type"] == "mrkdwn")
    assert "<!here>" not in said
    assert f"<@{GRACE}> has written this meanwhile" in said
    kinds = [block["type"] for block in view["blocks"]]
    assert kinds.index("rich_text") < kinds.index("input")


def test_each_answer_about_customers_says_which_severity_it_proposes() -> None:
    policy = Policy(definitions={**DEFINITIONS, Severity.SEV1: "shops <cannot> sell"})
    element = field(form("declare", policy=policy), "impact")["element"]
    assert [option["text"]["text"] for option in element["options"]] == [
        "Shops <cannot> sell",
        *(f"{felt[0].upper()}{felt[1:]}" for felt in list(DEFINITIONS.values())[1:]),
        "Not sure yet",
    ]
    proposed = {option["value"]: option["description"]["text"] for option in element["options"]}
    assert proposed == {level.value: f"Proposes {level.upper()}." for level in Severity} | {
        "unsure": "Proposes SEV2; it can be lowered later."
    }
    assert element["initial_option"]["value"] == "unsure"


def test_who_is_not_sure_is_proposed_the_houses_usual_severity() -> None:
    policy = Policy(default_severity=Severity.SEV3)
    *_, unsure = field(form("declare", policy=policy), "impact")["element"]["options"]
    assert unsure["description"]["text"] == "Proposes SEV3; it can be lowered later."


def test_the_severity_begins_as_proposed_or_with_what_was_typed() -> None:
    element = field(form("declare"), "severity")["element"]
    assert element["initial_option"]["value"] == "proposed"
    said = [option["text"]["text"] for option in element["options"]]
    assert said == ["As proposed", "SEV1", "SEV2", "SEV3", "SEV4"]
    typed = field(form("declare", ("severity", "sev1")), "severity")["element"]
    assert typed["initial_option"]["value"] == "sev1"


def test_a_severity_is_changed_by_what_customers_feel_now() -> None:
    view = forms.draw(FormWanted("severity", 7, stood="sev2"), "{}", Policy())
    element = field(view, "severity")["element"]
    assert "initial_option" not in element
    said = [
        (option["text"]["text"], option["description"]["text"]) for option in element["options"]
    ]
    assert said[1] == (
        "A main function is degraded, or a large minority cannot use it",
        "SEV2, as it is now",
    )
    assert [below for _, below in said if "now" not in below] == ["SEV1", "SEV3", "SEV4"]


def test_a_severity_that_was_changed_meanwhile_stands_above_what_was_chosen() -> None:
    view = form("severity", ("severity", "sev3"), ("reason", "fewer"), ("now", "sev1"))
    said = "\n".join(text["text"] for text in texts(view["blocks"]))
    assert "It is 🔴 SEV1 now." in said
    assert field(view, "severity")["element"]["initial_option"]["value"] == "sev3"
    assert field(view, "reason")["element"]["initial_value"] == "fewer"


def test_an_impact_that_was_changed_meanwhile_stands_above_what_was_typed() -> None:
    view = form("impact", ("text", "mine"), ("now", "Cards &lt;fail&gt; <!channel>"))
    said = "\n".join(text["text"] for text in texts(view["blocks"]))
    assert "It says now:\nCards &lt;fail&gt; @channel" in said
    assert field(view, "text")["element"]["initial_value"] == "mine"


def test_private_and_drill_are_not_ticked() -> None:
    for name in ("private", "drill"):
        box = field(form("declare"), name)
        assert "initial_options" not in box["element"]
        assert [option["value"] for option in box["element"]["options"]] == [name]


@pytest.mark.parametrize(
    ("name", "needed"),
    [
        ("declare", ["title", "impact", "severity"]),
        ("update", ["text"]),
        ("mitigate", ["how"]),
        ("severity", ["severity", "reason"]),
        ("impact", ["text"]),
        ("resolve", ["evidence"]),
        ("snooze", ["duration", "reason"]),
        ("correct", ["kind", "at", "reason"]),
        ("milestone", ["reason"]),
        ("add", ["kind", "at"]),
        ("action", ["text", "due", "kind", "priority"]),
        ("action-drop", ["reason"]),
    ],
)
def test_only_what_is_needed_is_demanded(name: str, needed: list[str]) -> None:
    blocks = form(name)["blocks"]
    assert [b["block_id"] for b in blocks if b.get("optional") is False] == needed


def test_the_update_begins_with_what_was_tagged_and_asks_for_the_right_things() -> None:
    view = form("update", ("text", "• release 412 is rolled back"))
    text = field(view, "text")
    assert text["element"]["initial_value"] == "• release 412 is rolled back"
    assert text["element"]["multiline"]
    assert "Impact, status, what is being done" in text["hint"]["text"]


def test_an_empty_field_begins_with_nothing() -> None:
    assert "initial_value" not in field(form("update", ("text", "")), "text")["element"]


def test_every_duration_that_is_offered_is_one() -> None:
    element = field(form("snooze"), "duration")["element"]
    assert element["initial_option"]["value"] == "5m"
    assert all(durations.parse(option["value"]) for option in element["options"])


SAID = (
    ("kind", "decision"),
    ("at", "1772633100"),
    ("text", "We roll back"),
    ("zone", "Asia/Tokyo"),
)


def test_the_correction_begins_with_what_the_entry_says() -> None:
    view = form("correct", *SAID)
    assert field(view, "kind")["element"]["initial_option"]["value"] == "decision"
    assert field(view, "at")["element"]["initial_date_time"] == 1772633100
    assert field(view, "at")["hint"]["text"] == "In your own time zone (Asia/Tokyo)."
    assert field(view, "text")["element"]["initial_value"] == "We roll back"
    assert field(view, "text")["optional"] is False
    assert "initial_options" not in field(view, "withdraw")["element"]


@pytest.mark.parametrize("at", ["", "soon", "1", "-1772633100", "17726331000"])
def test_a_time_that_slack_takes_no_picker_to_is_left_out(at: str) -> None:
    assert "initial_date_time" not in field(form("correct", ("at", at)), "at")["element"]


def test_a_correction_that_was_overtaken_says_what_the_entry_says_now() -> None:
    typed = (("text", "mine"), ("reason", "a slip"), ("withdraw", "withdraw"))
    now = (("now_kind", "event"), ("now_at", "1772633100"), ("now_text", "<theirs>"))
    view = form("correct", *SAID[:2], *typed, *now, ("changed_by", "U0GRACE"))
    said = "\n".join(text["text"] for text in texts(view["blocks"]))
    assert "<@U0GRACE> has changed this entry meanwhile" in said
    assert "&lt;theirs&gt;" in said
    assert field(view, "text")["element"]["initial_value"] == "mine"
    assert field(view, "reason")["element"]["initial_value"] == "a slip"
    assert field(view, "withdraw")["element"]["initial_options"]


def test_the_addition_asks_for_the_incident_and_the_thread_where_they_are_open() -> None:
    wanted = FormWanted("add", None, (*SAID, ("replies", "4")), choices=(("7", "🔒 12 · SEV1"),))
    view = forms.draw(wanted, "{}", Policy())
    assert [option["value"] for option in field(view, "incident")["element"]["options"]] == ["7"]
    replies = field(view, "replies")
    assert replies["label"]["text"] == "Its 4 replies?"
    assert replies["element"]["initial_option"]["text"]["text"] == "Leave out"
    said = "\n".join(text["text"] for text in texts(view["blocks"]))
    assert "nothing will be seen of it on the message" in said
