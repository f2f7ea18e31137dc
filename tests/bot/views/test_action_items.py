"""Action items as people read them: when asked, on the card, in a list."""

import pytest

from bot.views import action_items, actions, card
from bot.views.answers.dispatch import draw
from bot.views.message import Message
from commands.action_items import ActionChanged
from commands.actions import ActionsShown
from storage.models import ActionKind, ActionState, Priority, Status
from tests.bot.views import promised, samples
from tests.bot.views.reading import called, labels, words
from tests.cast import ADA, GRACE, LINUS, NOW

WHAT = "Add an alert"


def asked(why: str, user: str = GRACE, **changed: object) -> str:
    asking = {"why": why, "user": user, "by": ADA, "week": 1}
    message = action_items.draw(samples.facts(), promised.item(WHAT, **changed), asking)
    return words(message)


def beside(message: Message) -> list[str]:
    """Return which buttons stand beside rows."""
    return [block["accessory"]["action_id"] for block in message.blocks if "accessory" in block]


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ("given", f"*🎯 Action item 3 is yours*, from <@{ADA}>."),
        ("soon", "*⏰ Action item 3 is due soon*"),
        ("due", "*⏰ Action item 3 is due today*"),
        ("overdue", "*⚠️ Action item 3 is overdue* since"),
    ],
)
def test_each_reason_has_its_words(why: str, said: str) -> None:
    assert said in asked(why)
    assert WHAT in asked(why)
    assert "incident 12" in asked(why)


def test_whoever_else_is_asked_reads_whose_it_is() -> None:
    assert f"It is <@{GRACE}>'s." in asked("overdue", LINUS)
    assert "Nobody owns it yet: who could?" in asked("due", LINUS, owner_id=None)
    assert "It is" not in asked("overdue", GRACE)


def test_others_that_wait_for_somebody_are_counted() -> None:
    asking = {"why": "due", "user": ADA, "others": 4, "link": "https://acme.slack.com/p1"}
    message = action_items.draw(samples.facts(), promised.item(WHAT, owner_id=None), asking)
    assert "So it is with 4 more of this incident: type `/incident actions`" in words(message)
    assert "<https://acme.slack.com/p1|the message it comes from>" in words(message)
    assert labels(message) == ["Done", "Not doing", "Give it to somebody"]


def test_it_has_three_buttons_until_it_has_ended() -> None:
    asking = {"why": "due", "user": GRACE}
    message = action_items.draw(samples.facts(), promised.item(WHAT), asking)
    assert labels(message) == ["Done", "Not doing", "New date"]
    ended = promised.item(WHAT, state=ActionState.DROPPED, ended_by=LINUS, outcome="it is gone")
    message = action_items.draw(samples.facts(), ended, asking)
    assert labels(message) == []
    decided = f"🚫 Not doing action item 3, decided by <@{LINUS}>: {WHAT}. Why: it is gone."
    assert decided in words(message)


def test_a_drill_s_item_says_so() -> None:
    about = samples.facts(drill=True)
    message = action_items.draw(about, promised.item(WHAT), {"why": "soon", "user": GRACE})
    assert words(message).startswith("🧪 DRILL · ")
    assert action_items.row(promised.item(WHAT), about.incident, NOW, 300).startswith("🧪 DRILL · ")


def test_the_room_reads_whose_it_is_and_nobody_is_called() -> None:
    message = action_items.given(samples.facts(), samples.data(action_owner_name="Grace"))
    assert words(message).startswith("*🎯 Action item 3* · Grace · <!date^")
    assert called(message) == set()
    nobody = samples.data(action_owner=None)
    assert "nobody yet: whose is it?" in words(action_items.given(samples.facts(), nobody))


def test_the_card_of_what_is_over_counts_them() -> None:
    about = samples.facts(status=Status.RESOLVED)
    assert "Action items" not in words(card.draw(about))
    about.actions.update({ActionState.OPEN: 3, ActionState.DONE: 1})  # type: ignore[attr-defined]
    assert "🎯 Action items: 3 open, 1 done" in words(card.draw(about))


def test_who_only_looks_has_no_buttons() -> None:
    rows = [(promised.item(WHAT), samples.facts().incident)]
    assert beside(draw(ActionsShown("all", rows, 1, NOW, may_act=True))) == [actions.ACTION_DONE]
    looked = draw(ActionsShown("all", rows, 1, NOW, may_act=False))
    assert beside(looked) == []
    assert "drop" not in words(looked)


def test_what_does_not_fit_is_counted() -> None:
    rows = [(promised.item(WHAT), samples.facts().incident)] * 15
    said = words(draw(ActionsShown("mine", rows, 40, NOW, may_act=True)))
    assert said.startswith("*40 open action items* of yours")
    assert "and 25 more" in said


def test_in_its_own_channel_the_incident_is_not_named_in_each_row() -> None:
    rows = [(promised.item(WHAT), samples.facts().incident)]
    assert "incident 12" in words(draw(ActionsShown("all", rows, 1, NOW, may_act=True)))
    assert "incident 12" not in words(draw(ActionsShown("here", rows, 1, NOW, may_act=True)))


def test_the_answer_reads_back_what_was_understood() -> None:
    known = (3, WHAT, ActionState.OPEN, GRACE, promised.DUE)
    said = words(draw(ActionChanged(*known, Priority.HIGH, ActionKind.DETECT, new=True)))
    assert f"🎯 Action item 3 is open: <@{GRACE}>, <!date^" in said
    assert WHAT in said
    assert "🔺 high priority · so that we notice earlier" in said
    assert "`/incident action 3`" in said


def test_the_done_button_names_the_item() -> None:
    button = action_items.done(promised.item(WHAT))
    assert (button["action_id"], button["value"]) == (actions.ACTION_DONE, "4")
