"""The card, the topic and the announcement say how things stand; the card has the buttons."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.views import actions, announcement, card, offers, ready, topic
from commands.rules.severity import DEFINITIONS
from storage.models import Nature, Role, Severity, Status
from tests.bot.views.reading import buttons, called, labels, words
from tests.bot.views.samples import facts, offer
from tests.cast import ADA, GRACE, NOW


@pytest.mark.parametrize(
    ("status", "offered"),
    [
        (Status.DECLARED, ["Acknowledge", "Write update", "Impact"]),
        (Status.ACKNOWLEDGED, ["Mitigate", "Write update", "Impact", "Change severity"]),
        (Status.MITIGATED, ["Resolve", "Write update", "Impact", "Change severity"]),
        (Status.RESOLVED, []),
        (Status.CLOSED, []),
        (Status.CANCELLED, []),
        (Status.MERGED, []),
    ],
)
def test_the_card_offers_what_is_sensible_in_its_status(status: Status, offered: list[str]) -> None:
    assert labels(card.draw(facts(status=status))) == offered


def test_the_card_offers_each_role_that_nobody_holds() -> None:
    drawn = card.draw(facts({Role.COMMANDER: GRACE}))
    assert labels(drawn)[4:] == ["Take operations", "Take communications", "Take scribe"]
    assert {button["value"] for button in buttons(drawn)} == {"7"}
    ids = [button["action_id"] for button in buttons(drawn)]
    assert ids[4:] == [
        actions.TAKE_OPERATIONS,
        actions.TAKE_COMMUNICATIONS,
        actions.TAKE_SCRIBE,
    ]
    assert "*Scribe*\nnobody" in words(drawn)


def test_nobody_can_take_a_role_once_it_is_over() -> None:
    assert labels(card.draw(facts({}, status=Status.RESOLVED))) == []


def test_the_card_says_who_declared_it_and_where_it_began() -> None:
    link = "https://acme.slack.com/archives/C0GENERAL/p1772633100000000"
    said = words(card.draw(facts(source_permalink=link)))
    assert f"by <@{ADA}>" in said
    assert f"<{link}|the message it began with>" in said


def test_the_card_shows_status_and_severity_in_words_beside_the_emoji() -> None:
    said = words(card.draw(facts()))
    assert "🔍 in triage" in said
    assert "🔴 SEV1: " in said
    assert "\nSEV1: a main function is down" in said


def test_the_card_says_what_a_severity_means_in_this_house() -> None:
    about = replace(facts(), definitions={**DEFINITIONS, Severity.SEV1: "shops <cannot> sell"})
    assert "\nSEV1: shops &lt;cannot&gt; sell" in words(card.draw(about))


@pytest.mark.parametrize(
    ("proposed", "said"),
    [(None, False), (Severity.SEV1, False), (Severity.SEV3, True)],
)
def test_the_card_says_what_was_proposed_where_that_is_something_else(
    proposed: Severity | None, *, said: bool
) -> None:
    drawn = words(card.draw(facts(proposed_severity=proposed)))
    assert (", where SEV3 was proposed" in drawn) is said
    assert ("was proposed" in drawn) is said


def test_slack_counts_for_how_long_it_has_been_going_on() -> None:
    said = words(card.draw(facts()))
    assert "*Began*\n<!date^1772633100^{date_short_pretty} at {time}, {ago}|" in said
    earlier = words(card.draw(facts(started_at=NOW - timedelta(minutes=5))))
    assert "*Began*\n<!date^1772632800^" in earlier


@pytest.mark.parametrize(
    ("after", "lasted"),
    [
        (timedelta(hours=1, minutes=24, seconds=40), "1h24m, until <!date^1772638180^{time}|15:29"),
        (timedelta(seconds=59), "less than a minute, until "),
        (timedelta(days=2), "2d, until <!date^1772805900^until {date_short_pretty} at"),
    ],
)
def test_it_says_how_long_it_lasted_once_it_is_over(after: timedelta, lasted: str) -> None:
    over = facts(status=Status.RESOLVED, resolved_at=NOW + after)
    for drawn in (card.draw(over), announcement.draw(over)):
        assert f"*Lasted*\n{lasted.replace('2d, until ', '2d, ')}" in words(drawn)


def test_card_announcement_and_topic_say_the_same() -> None:
    about = facts(status=Status.MITIGATED)
    for drawn in (card.draw(about), announcement.draw(about)):
        assert "*Status*\n🩹 mitigated" in words(drawn)
        assert "*Next update*\nby " in words(drawn)
    assert "🩹 mitigated" in topic.draw(about)


def test_a_title_that_the_header_must_cut_stands_whole_below_it() -> None:
    title = "Checkout returns 500s " * 13
    assert title.strip() in words(card.draw(facts(title=title.strip())))


def test_a_title_that_calls_everybody_calls_nobody() -> None:
    about = facts({}, title="<!channel> <@U0GRACE> look")
    assert called(announcement.draw(about)) == set()
    assert called(card.draw(about)) == {f"@{ADA}"}  # who declared it


@pytest.mark.parametrize("draw", [card.draw, announcement.draw])
def test_a_drill_wears_a_banner(draw: type) -> None:
    assert "DRILL" in words(draw(facts(drill=True)))
    assert draw(facts(drill=True)).text.startswith("🧪 DRILL")
    assert "DRILL" not in words(draw(facts()))


def test_a_private_incident_says_so_on_its_card() -> None:
    assert "Only the people in this channel know" in words(card.draw(facts(private=True)))


def test_the_next_update_is_on_card_and_announcement() -> None:
    assert "*Next update*\nby <!date^1772634000^{time}|14:20 UTC>" in words(card.draw(facts()))
    assert "|14:20 UTC>" in words(announcement.draw(facts()))


def test_nothing_is_promised_once_it_is_over() -> None:
    over = facts(status=Status.RESOLVED, update_due_at=None)
    assert "Next update" not in words(card.draw(over))
    assert "*Review*\nnobody owns it yet" in words(card.draw(over))
    owned = facts(status=Status.RESOLVED, update_due_at=None, review_owner_id=GRACE)
    assert f"*Review*\n<@{GRACE}>" in words(card.draw(owned))
    assert card.draw(over).text.endswith("No update is owed.")


def test_the_topic_is_one_plain_line() -> None:
    assert topic.draw(facts()) == "🔴 SEV1 · 🔍 in triage · Checkout returns 500s"


def test_the_topic_stays_as_it_is_when_an_update_is_posted() -> None:
    told = facts(last_update_text="Cards fail", last_update_at=NOW, update_due_at=None)
    assert topic.draw(told) == topic.draw(facts())


def test_the_latest_update_is_on_card_and_announcement() -> None:
    told = facts(last_update_text="Cards fail, vouchers work", last_update_at=NOW)
    assert "Cards fail, vouchers work" in words(card.draw(told))
    assert "Cards fail, vouchers work" in words(announcement.draw(told))


def test_the_announcement_leads_to_the_channel() -> None:
    drawn = announcement.draw(facts())
    assert "<#C0INC1>" in words(drawn)
    assert "<#C0INC1>" in drawn.text


def test_the_declarer_gets_the_link_and_two_things_to_do() -> None:
    said = words(ready.draw(facts()))
    assert "<#C0INC1>" in said
    assert "1. Press *Acknowledge*" in said
    assert "2. Give out the roles" in said
    assert "3." not in said


def test_the_card_leads_to_the_bridge_while_it_is_open() -> None:
    link = "https://meet.example.com/inc-12?x=1&y=2"
    assert f"<{link}|Join the bridge>" in words(card.draw(facts(bridge=link)))
    assert "Join the bridge" not in words(card.draw(facts(bridge=link, status=Status.RESOLVED)))


@pytest.mark.parametrize("severity", Severity)
@pytest.mark.parametrize("status", [Status.DECLARED, Status.MITIGATED, Status.RESOLVED])
def test_without_a_bridge_a_severe_one_says_how_to_talk(severity: Severity, status: Status) -> None:
    said = words(card.draw(facts(severity=severity, status=status)))
    is_severe = severity in (Severity.SEV1, Severity.SEV2)
    assert ("start a huddle" in said) is (is_severe and status is not Status.RESOLVED)


FELT: dict[str, Any] = {
    "impact": "Cards <!channel> fail",
    "share": 12.5,
    "regions": "EU",
    "impact_from_at": NOW,
}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (
            FELT,
            "Cards @channel fail\n12.5% of customers · EU · <!date^1772633100^since {date_short_",
        ),
        (FELT | {"impact_until_at": NOW}, "^from {date_short_pretty} at {time}|from 4 Mar 2026"),
        (
            {"regions": "EU", "impact_until_at": NOW},
            "feel:* EU · <!date^1772633100",
        ),
        ({"customers": 1200}, "*What customers feel:* 1,200 customers"),
    ],
)
def test_card_announcement_and_brief_say_what_customers_feel(
    changed: dict[str, Any], said: str
) -> None:
    about = facts(**changed)
    for drawn in (card.draw(about), announcement.draw(about), offers.draw(about, offer(), {})):
        assert said in words(drawn)


def test_nothing_is_said_of_an_impact_that_nobody_knows() -> None:
    assert "What customers feel" not in words(card.draw(facts()))
    # Resolving asks until when, of what nobody has described.
    assert "What customers feel" not in words(card.draw(facts(impact_until_at=NOW)))


def test_it_began_when_customers_began_to_feel_it() -> None:
    earlier = NOW - timedelta(minutes=5)
    assert "*Began*\n<!date^1772632800^" in words(card.draw(facts(impact_from_at=earlier)))
    later = NOW + timedelta(minutes=5)
    assert "*Began*\n<!date^1772633100^" in words(card.draw(facts(impact_from_at=later)))


def test_the_card_is_read_in_ten_seconds() -> None:
    drawn = card.draw(facts(last_update_text="We roll back"))
    fields = next(block["fields"] for block in drawn.blocks if "fields" in block)
    first = [field["text"].split("\n")[0].strip("*") for field in fields]
    assert first[:3] == ["Status", "Next update", "Commander"]
    assert len(first) % 2 == 0  # nothing stands alone in the second column
    rows = [block for block in drawn.blocks if block["type"] == "actions"]
    assert len(rows) <= 2
    assert all(len(row["elements"]) <= 5 for row in rows)


def test_what_was_recorded_afterwards_names_no_roles_that_nobody_had() -> None:
    over: dict[str, Any] = {"nature": Nature.RECORDED, "status": Status.RESOLVED}
    said = words(card.draw(facts({}, **over)))
    assert "Commander" not in said
    assert "Last update" not in said
    assert f"*Scribe*\n<@{ADA}>" in words(card.draw(facts({Role.SCRIBE: ADA}, **over)))


def test_a_stopped_drill_is_not_asked_whether_it_is_an_incident() -> None:
    said = words(card.draw(facts(drill=True, status=Status.CANCELLED)))
    assert "Not over after all?" in said
