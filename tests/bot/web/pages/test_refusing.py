"""A refusal on a page says what is wrong, and nothing of what would be typed in Slack."""

import pytest

from bot.web.pages.refusing import worded


@pytest.mark.parametrize(
    ("refusal", "said"),
    [
        (
            "Action item 3 is done already. `/incident action 3 reopen` opens it again.",
            "Action item 3 is done already.",
        ),
        (
            "Say why it is not done: `/incident action 3 drop <reason>`",
            "Say why it is not done.",
        ),
        (
            (
                "It is published by its owner. Ask <@U1>; `/incident review <@user>` names "
                "another owner."
            ),
            "It is published by its owner. Ask <@U1>.",
        ),
        (
            (
                "It cannot be published yet. Nothing stands in: Summary, Impact. "
                "`/incident postmortem edit summary` opens the form."
            ),
            "It cannot be published yet. Nothing stands in: Summary, Impact.",
        ),
        (
            "It was merged: write it where it went on. `/incident status`",
            "It was merged: write it where it went on.",
        ),
        ("Type `/incident list`.", "Type `/incident list`."),
        ("Choose the day by which it is to be done.", "Choose the day by which it is to be done."),
        ("See https://x.example/a: `/incident list`", "See https://x.example/a."),
    ],
)
def test_commands_are_left_out(refusal: str, said: str) -> None:
    assert worded(refusal) == said
