"""A person's Home: what is theirs first, within Slack's limits however much there is."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.views import actions, home
from bot.views.message import Message
from commands.home import MOST_ACTIONS, MOST_MINE, MOST_OPEN, MOST_OWED, MOST_TASKS, Mine
from commands.reviewing import Owed
from storage.models import PostmortemState, Role, Severity, Status
from tests.bot.views import limits, promised, samples
from tests.bot.views.reading import called, labels, words
from tests.bot.views.test_limits import TITLES
from tests.cast import ADA, BARBARA, CHANNEL, GRACE, LINUS, NOW

LATE = 2  # the step of the ladder at which the time has come
FULL = (MOST_MINE, MOST_OPEN - MOST_MINE)
NOTHING: dict[str, Any] = {"mine": [], "others": [], "resolved": []}


def drawn(**changed: Any) -> Message:
    """Return what stands on Ada's Home."""
    about = changed.pop("about", samples.facts())
    return Message("", home.draw(samples.home(about, **changed))["blocks"])


def rows(message: Message) -> list[str]:
    return [block["text"]["text"] for block in message.blocks if block["type"] == "section"]


def headings(message: Message) -> list[str]:
    return [block["text"]["text"] for block in message.blocks if block["type"] == "header"]


def test_what_is_hers_stands_before_what_else_is_open_and_what_is_over() -> None:
    expected = ["2 open incidents", "Yours", "Other open incidents", "Recently resolved"]
    assert headings(drawn()) == expected


def test_declaring_is_the_first_thing_that_can_be_done() -> None:
    row = next(block for block in drawn().blocks if block["type"] == "actions")
    assert labels(drawn()) == ["Declare an incident", "Refresh"]
    declare, refresh = row["elements"]
    assert declare["style"] == "primary"
    ids = (declare["action_id"], refresh["action_id"])
    assert ids == (actions.DECLARE_AT_HOME, actions.REFRESH_HOME)


def test_who_may_not_declare_is_not_offered_to() -> None:
    assert labels(drawn(may_declare=False)) == ["Refresh"]
    assert "Declare" not in words(drawn(may_declare=False, **NOTHING))


def test_her_row_says_how_bad_where_how_old_and_what_she_has_to_do_with_it() -> None:
    row = rows(drawn())[0]
    assert row.startswith("🔴 SEV1 · 🔍 in triage · *12* Checkout returns 500s")
    assert f"<#{CHANNEL}>" in row
    assert f"declared <!date^{int(NOW.timestamp())}^{{ago}}|since" in row
    assert "you are the *operations lead*" in row
    assert "you are asked to be the *commander*: answer in *Messages*" in row
    assert "you declared it" not in row  # she has a role, which says more
    assert row.endswith("Next update by <!date^1772634000^{time}|14:20 UTC>. It is yours to write.")


def test_an_overdue_update_is_said_plainly() -> None:
    row = rows(drawn(about=samples.facts(escalation_step=LATE)))[0]
    assert "⚠️ *The next update is overdue: it was promised by <!date^" in row
    assert row.endswith("* It is yours to write.")


@pytest.mark.parametrize(
    ("mine", "said"),
    [
        (Mine(samples.facts(), [], [], declared=True, asked=False), "you declared it"),
        (
            Mine(
                replace(samples.facts({Role.COMMANDER: ADA}), provisional=True),
                *([Role.COMMANDER], []),
                declared=True,
                asked=True,
            ),
            "you are the *commander*, for now",
        ),
        (
            Mine(
                *(samples.facts(), [Role.COMMANDER, Role.SCRIBE], []), declared=False, asked=False
            ),
            "you are the *commander and scribe*",
        ),
    ],
)
def test_each_part_has_its_words(mine: Mine, said: str) -> None:
    row = rows(drawn(mine=[mine]))[0]
    assert row.splitlines()[1].endswith(said)
    assert ("yours to write" in row) is mine.asked


def test_nobody_is_asked_for_an_update_that_is_not_owed() -> None:
    row = rows(drawn(about=samples.facts(update_due_at=None)))[0]
    assert "yours to write" not in row
    assert "No further update is promised until something changes." in row


def test_drills_and_private_ones_are_marked() -> None:
    message = drawn(about=samples.facts(drill=True, private=True))
    incident_rows = rows(message)
    assert len(incident_rows) == 7
    assert all(row.startswith("🧪 DRILL · 🔒 private · 🔴 SEV1") for row in incident_rows)


def test_a_newcomer_reads_what_to_do_when_nothing_is_open() -> None:
    message = drawn(**NOTHING)
    assert headings(message) == ["Nothing is open"]
    assert "press *Declare an incident*. A channel opens for it" in words(message)
    assert "`/incident help`" in words(message)


def test_a_guest_reads_that_nothing_is_open() -> None:
    said = words(drawn(may_declare=False, **NOTHING))
    assert "Nothing is open" in said
    assert "What members of the workspace declare appears here." in said


def test_who_has_no_part_in_what_is_open_is_told_so() -> None:
    message = drawn(mine=[], resolved=[])
    assert headings(message) == ["1 open incident", "Yours", "Open incidents"]
    assert "None of them is yours." in words(message)
    assert "`/incident status &lt;number&gt;`" in words(message)


def test_what_does_not_fit_is_counted() -> None:
    said = words(drawn(more_mine=12, more_others=480))
    assert "and 12 more: `/incident list mine`" in said
    assert "and 480 more: `/incident list`" in said
    assert "482" not in said
    assert "494 open incidents" in said


def test_an_incident_whose_channel_is_not_there_yet_has_no_link() -> None:
    assert "its channel · declared" in rows(drawn(about=samples.facts(channel_id=None)))[0]


def test_it_says_when_it_was_drawn_in_the_reader_s_own_time() -> None:
    as_of = f"<!date^{int(NOW.timestamp())}^as of {{date_short_pretty}} at {{time}}|as of 4 Mar"
    assert as_of in words(drawn())


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("status", [Status.DECLARED, Status.MITIGATED])
def test_slack_takes_a_home_of_500_incidents_whatever_their_titles(
    title: str, status: Status
) -> None:
    whole = TITLES[title].strip()[:300]
    about = samples.facts(
        title=whole, status=status, drill=True, private=True, escalation_step=LATE
    )
    to_do = [(samples.task(title, due_at=NOW), about.incident)] * MOST_TASKS
    due = [(promised.item(title, due_at=NOW), about.incident)] * MOST_ACTIONS
    more: dict[str, Any] = {"tasks": to_do, "more_tasks": 492, "actions": due, "more_actions": 7}
    more |= {"owed": [Owed(about.incident, NOW, None, owns=True)] * MOST_OWED, "more_owed": 2}
    full = samples.home(about, FULL, more_mine=220, more_others=280 - MOST_OPEN, **more)
    view = home.draw(full)
    assert limits.home_faults(view) == []
    assert len(view["blocks"]) <= 95
    message = Message("", view["blocks"])
    assert called(message) == {f"@{GRACE}"}
    assert "500 open incidents" in words(message)


@given(
    title=some.text(min_size=1, max_size=300),
    severity=some.sampled_from(Severity),
    status=some.sampled_from(Status),
    size=some.tuples(some.integers(0, FULL[0]), some.integers(0, FULL[1])),
    may=some.booleans(),
)
def test_slack_takes_every_home(
    *, title: str, severity: Severity, status: Status, size: tuple[int, int], may: bool
) -> None:
    held = {Role.COMMANDER: GRACE, Role.COMMUNICATIONS: LINUS, Role.SCRIBE: BARBARA}
    about = samples.facts(held, title=title, severity=severity, status=status, resolved_at=NOW)
    to_do = [(samples.task(title), about.incident)] * (size[0] % (MOST_TASKS + 1))
    view = home.draw(samples.home(about, size, may_declare=may, tasks=to_do))
    assert limits.home_faults(view) == []
    assert called(Message("", view["blocks"])) <= {f"@{GRACE}"}


def test_what_she_has_promised_to_make_better_has_a_button_and_what_is_late_says_so() -> None:
    about = samples.facts().incident
    due = [(promised.item("Add an alert", due_at=NOW), about), (promised.item("Two"), about)]
    message = drawn(actions=due, more_actions=3)
    assert headings(message)[2] == "Your action items"
    late, later = (row for row in rows(message) if row.startswith("*3*"))
    assert "⚠️ <!date^" in late
    assert "overdue since" in late
    assert "by {date_short_pretty}" in later
    assert sum("accessory" in block for block in message.blocks) == 2
    assert "and 3 more: `/incident actions mine`" in words(message)
    looked = drawn(actions=due, may_declare=False)
    assert not any("accessory" in block for block in looked.blocks)


def test_postmortems_that_are_hers_say_when_they_are_due_and_how_far_they_are() -> None:
    about = samples.facts(review_owner_id=BARBARA).incident
    owed = [
        Owed(about, NOW, PostmortemState.IN_REVIEW, owns=False),
        Owed(about, NOW + timedelta(days=1), None, owns=True),
    ]
    message = drawn(owed=owed, more_owed=1)
    assert headings(message)[2] == "Your postmortems"
    late, later = (row for row in rows(message) if row.startswith("*Postmortem"))
    assert late.startswith("*Postmortem of incident 12* · ⚠️ was due <!date^")
    assert "· in review\n" in late
    assert late.endswith("you answer for it with the review's owner")
    assert "* · due <!date^" in later
    assert "· nobody has begun it\n" in later
    assert later.endswith("you own the review")
    alone = drawn(owed=[Owed(about, NOW, None, owns=False, has_left=True)])
    assert "whoever owns the review has left" in words(alone)
    assert "and 1 more, due later" in words(message)
    assert sum("accessory" in block for block in message.blocks) == 2
    looked = drawn(owed=owed, may_declare=False)
    assert not any("accessory" in block for block in looked.blocks)
