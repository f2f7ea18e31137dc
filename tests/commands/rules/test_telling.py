"""What customers may be told, and what an update says by itself in each phase."""

import pytest

from commands.rules import telling
from storage.models import PublicState, Status

INVESTIGATING, IDENTIFIED = PublicState.INVESTIGATING, PublicState.IDENTIFIED
MONITORING, RESOLVED = PublicState.MONITORING, PublicState.RESOLVED

FIT = [
    "Some card payments fail. Try again in 10 minutes.",
    "Write to support@acme.example, or look at https://acme.example/help?a=1#top.",
    "Follow https://social.example/@acme for more.",
    "Orders #1042 and #1043 were late; C# clients, too.",
    "99.9% of sign-ins work; <b>not</b> bold & not *starred*",
    "المدفوعات لا تعمل 🔥",
    "Slack channels of yours that get our messages are late.",
    "ERROR 503 OR TIMEOUT",
]
UNFIT = {
    "<@U0GRACE1>": "calls people",
    "Ask <#C0INC1|inc-1>": "calls people",
    "<!here> down": "calls people",
    "<!subteam^S123|@oncall>": "calls people",
    "@here it is down": "calls people",
    "it is down @channel": "calls people",
    "@everyone!": "calls people",
    "Grace (@grace) looks": "a name of ours",
    "@Grace Hopper has it": "a name of ours",
    "see #inc-12-checkout": "a channel of ours",
    "in #Betrieb": "a channel of ours",
    "https://acme.slack.com/archives/C1": "opens for nobody",
    "acme.enterprise.slack.com/x": "opens for nobody",
    "https://files.slack-files.com/a": "opens for nobody",
    "slack://channel?id=C1": "opens for nobody",
    "U024BE7LH knows": "an id of Slack's",
    "javascript:alert(1)": "opens for nobody",
}


@pytest.mark.parametrize("text", FIT)
def test_plain_words_and_links_are_fit(text: str) -> None:
    assert telling.unfit(text) is None


@pytest.mark.parametrize("text", UNFIT)
def test_what_is_ours_is_not(text: str) -> None:
    why = telling.unfit(text)
    assert why is not None
    assert UNFIT[text] in why
    assert why.endswith(".")


@pytest.mark.parametrize(
    ("status", "before", "proposed"),
    [
        (Status.DECLARED, None, INVESTIGATING),
        (Status.ACKNOWLEDGED, None, INVESTIGATING),
        (Status.ACKNOWLEDGED, INVESTIGATING, INVESTIGATING),
        (Status.ACKNOWLEDGED, IDENTIFIED, IDENTIFIED),
        (Status.ACKNOWLEDGED, MONITORING, INVESTIGATING),
        (Status.ACKNOWLEDGED, RESOLVED, INVESTIGATING),
        (Status.MITIGATED, None, MONITORING),
        (Status.MITIGATED, IDENTIFIED, MONITORING),
        (Status.RESOLVED, MONITORING, RESOLVED),
        (Status.CLOSED, None, RESOLVED),
        (Status.CANCELLED, INVESTIGATING, RESOLVED),
        (Status.MERGED, INVESTIGATING, RESOLVED),
    ],
)
def test_an_update_begins_with_what_fits_the_phase(
    status: Status, before: PublicState | None, proposed: PublicState
) -> None:
    assert telling.proposed(status, before) is proposed


@pytest.mark.parametrize("status", Status)
def test_who_was_told_nothing_is_not_left_behind(status: Status) -> None:
    assert telling.fits(status, None)


@pytest.mark.parametrize("told", PublicState)
@pytest.mark.parametrize("status", Status)
def test_customers_are_left_behind_when_it_is_over_or_back(
    status: Status, told: PublicState
) -> None:
    is_over = status in (Status.RESOLVED, Status.CLOSED, Status.CANCELLED, Status.MERGED)
    is_open = status in (Status.DECLARED, Status.ACKNOWLEDGED)
    behind = (is_over and told is not RESOLVED) or (is_open and told is RESOLVED)
    assert telling.fits(status, told) is not behind
