"""The data visualization block is taken as Slack takes it, and refused as Slack refuses it."""

from typing import Any

import pytest

from sandbox.blocks.validate import message_faults, view_faults

AXES = {"categories": ["2 Mar", "9 Mar"], "y_label": "Minutes"}


def series(name: str = "Median", *values: float) -> dict[str, Any]:
    labels = zip(AXES["categories"], values or (12, 4.5), strict=True)
    return {"name": name, "data": [{"label": label, "value": value} for label, value in labels]}


def block(title: str = "Time to restore", **chart: Any) -> dict[str, Any]:
    given = {"type": "line", "series": [series()], "axis_config": AXES}
    return {"type": "data_visualization", "title": title, "chart": {**given, **chart}}


def pie(*values: float) -> dict[str, Any]:
    segments = [{"label": f"SEV{place}", "value": value} for place, value in enumerate(values, 1)]
    return {
        "type": "data_visualization",
        "title": "By severity",
        "chart": {"type": "pie", "segments": segments},
    }


@pytest.mark.parametrize(
    "good",
    [
        block(),
        block(type="bar", series=[series("SEV1"), series("SEV2", 0, -1)]),
        block(type="area"),
        pie(3, 1.5),
    ],
)
def test_what_slack_takes_is_taken(good: dict[str, Any]) -> None:
    assert message_faults([good, good]) == []


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (block("x" * 51), "must be less than 51 characters"),
        (block(type="donut"), "unsupported chart type: donut"),
        (block(series=[]), "no less than 1 items allowed"),
        (block(series=[series(str(number)) for number in range(7)]), "no more than 6 items"),
        (block(series=[series(), series()]), "series names must be unique"),
        (block(series=[series("x" * 21)]), "must be less than 21 characters"),
        (block(series=[series("Median", float("nan"), 1)]), "must be a number"),
        (block(series=[{"name": "Median", "data": series()["data"][:1]}]), "labels must match"),
        (block(axis_config={"categories": ["2 Mar", "2 Mar"]}), "categories must be unique"),
        (block(axis_config={"categories": [str(n) for n in range(21)]}), "no more than 20 items"),
        (block(colour="red"), "invalid additional property: colour"),
        (pie(3, 0), "must be more than 0"),
        (pie(*range(1, 8)), "no more than 6 items allowed"),
        ({"type": "data_visualization", "title": "x"}, "missing required field: chart"),
    ],
)
def test_what_slack_refuses_is_refused(bad: dict[str, Any], why: str) -> None:
    assert any(why in said for said in message_faults([bad])), message_faults([bad])


def test_a_message_takes_two_and_a_form_none() -> None:
    assert "no more than 2" in message_faults([block()] * 3)[0]
    title = {"type": "plain_text", "text": "Figures"}
    modal = {"type": "modal", "title": title, "blocks": [block()]}
    assert "not allowed in a modal" in view_faults(modal, "modal")[0]
