"""Whatever people type, Slack takes every message and every form, and nobody is called by it."""

import pytest

from bot.views import answers, forms, topic
from bot.views.mrkdwn import length
from commands.command import FormWanted
from commands.policy import Policy
from commands.rules import words
from commands.timeline import TimelineShown
from storage.models import Status
from tests.bot.views import limits, samples, serviced
from tests.bot.views.reading import called, texts
from tests.cast import ADA, BARBARA, GRACE, LINUS, NOW

TITLES = {
    "long": "Checkout returns 500s " * 14,
    "emoji only": "🔥" * 300,
    "right to left": "התשלום נכשל " * 25,
    "calls everybody": "<!channel> <!here> <!everyone> <!subteam^S1> @here " * 6,
    "ampersands": "&" * 300,
    "angles": "<" * 300,
    "stars": "*_~`" * 75,
    "links": "<https://example.com|bank> " * 11,
}
TEXTS = {
    "long": "It is slow. " * 250,
    "emoji only": "🔥" * 3000,
    "right to left": "התשלום נכשל. " * 230,
    "calls everybody": "<!channel> <!here|here> <!everyone> <!subteam^S1|@ops> " * 54,
    "entities": "&amp;" * 600,
    "raw": "<&>" * 1000,
    "persons": f"<@{ADA}|ada> " * 250,
    "lines": "a\n" * 1500,
    "cut by halves": "&am <!chan <@U0A",
}
EVERYBODY = {f"@{user_id}" for user_id in (ADA, GRACE, LINUS, BARBARA)} | {"!here"}


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("text", TEXTS)
def test_slack_takes_every_message(title: str, text: str) -> None:
    words = TEXTS[text].strip()[:3000]
    facts = samples.facts(
        title=TITLES[title].strip()[:300],
        summary=words,
        last_update_text=words,
        last_update_at=NOW,
        impact=words[:1000],
        regions=words[:200],
        share=12.5,
        impact_from_at=NOW,
        source_permalink="https://acme.slack.com/archives/C0GENERAL/p1772633100000000",
        drill=True,
        private=True,
    )
    for name, message in samples.messages(facts, words):
        assert not limits.message_faults(message), name
        groups = {f"!subteam^{serviced.GROUP}"} if name.startswith("services called") else set()
        assert called(message) <= EVERYBODY | groups, name
        if not name.startswith("reminder"):
            assert "!here" not in called(message), name


@pytest.mark.parametrize("status", Status)
def test_slack_takes_messages_about_an_incident_in_any_state(status: Status) -> None:
    bare = samples.facts({}, status=status, channel_id=None, update_due_at=None)
    for name, message in samples.messages(bare):
        assert not limits.message_faults(message), name


@pytest.mark.parametrize("title", TITLES.values())
@pytest.mark.parametrize("is_drill", [True, False])
def test_a_topic_fits_and_calls_nobody(title: str, is_drill: bool) -> None:  # noqa: FBT001
    said = topic.draw(samples.facts(title=title, drill=is_drill))
    assert length(said) <= 250
    assert "<!" not in said
    assert "<@" not in said
    assert "next update" not in said


@pytest.mark.parametrize("text", TEXTS.values())
@pytest.mark.parametrize(
    "form",
    [
        "declare",
        "update",
        "mitigate",
        "severity",
        "impact",
        "resolve",
        "snooze",
        "correct",
        "milestone",
        "add",
    ],
)
def test_slack_takes_every_form(form: str, text: str) -> None:
    names = (
        "how",
        "many",
        "regions",
        "title",
        "summary",
        "text",
        "evidence",
        "reason",
        "author_name",
        "now_text",
    )
    filled = (*((name, text) for name in names), ("now_at", "1772633100"), ("now_kind", "event"))
    filled += (("started", ""), ("mitigated", "1772633100"), ("now_started", "1772633100"))
    choices = tuple((str(number), words.cut(f"🔒 {text}", 75)) for number in range(1, 101))
    wanted = FormWanted(form, 7, (*filled, ("replies", "3")), choices=choices)
    view = forms.draw(wanted, '{"incident_id": 7}', Policy())
    assert not limits.view_faults(view)


def test_a_page_of_long_entries_stays_far_below_the_limit_of_a_message() -> None:
    files = [{"name": "graph.png" * 20, "permalink": f"https://files.slack.com/{'x' * 90}"}] * 9
    long = samples.entry("x" * 3000, files=files, edited_ts="1.2", thread_ts="1.0")
    message = answers.draw(TimelineShown(samples.facts().incident, [long] * 12, 1, 2, 24))
    assert not limits.message_faults(message)
    assert sum(length(text["text"]) for text in texts(message.blocks)) < 10_000
