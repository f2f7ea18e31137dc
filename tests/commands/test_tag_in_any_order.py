"""Slack's events come twice, late and in any order: the entry ends up as if they had not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from commands import edit
from commands.command import Caller, Situation
from commands.edit import Wording
from commands.policy import Policy, Taggers
from commands.tag import Reaction
from storage.models import TimelineEntry
from tests.cast import ADA, BARBARA, CHANNEL, GRACE, NOW, TEAM, outage
from tests.commands.tagging import MESSAGE, apply, mark, reaction

PEOPLE = st.sampled_from([ADA, GRACE, BARBARA])
NAMES = st.sampled_from(["pushpin", "mag", "scales"])


@dataclass(frozen=True)
class Tagging:
    reaction: Reaction
    is_added: bool


@dataclass(frozen=True)
class Editing:
    wording: Wording


@dataclass(frozen=True)
class Deleting:
    last: Wording


Event = Tagging | Editing | Deleting


@dataclass(frozen=True)
class Standing:
    """What onlookers see of the entry in the end; none of it when it does not stand."""

    kind: str
    text: str | None
    is_deleted: bool


def happen(at: Situation, event: Event) -> None:
    match event:
        case Tagging(pressed, is_added):
            apply(at, pressed, is_added=is_added)
        case Editing(wording):
            edit.edited(at, MESSAGE, wording)
        case Deleting(last):
            edit.deleted(at, MESSAGE, last)


def outcome(session: Session, events: Sequence[Event]) -> Standing | None:
    """Return what is left of the entry when the events have come in this order."""
    caller = Caller(TEAM, GRACE, "event", CHANNEL)
    at = Situation(session, caller, NOW, Policy(taggers=Taggers.ANYONE))
    session.add(outage(channel_id=CHANNEL))
    for event in events:
        happen(at, event)
    session.flush()
    standing = col(TimelineEntry.withdrawn_at).is_(None)
    entry = session.exec(select(TimelineEntry).where(standing)).first()
    if entry is None:
        session.rollback()
        return None
    left = Standing(entry.kind, entry.text, entry.message_deleted_at is not None)
    session.rollback()
    return left


@st.composite
def taggings(draw: st.DrawFn, begin: int = 1) -> list[Event]:
    """Draw what people really did, in order: each tag is there or not, and pressing turns it."""
    pressed: set[tuple[str, str]] = set()
    events: list[Event] = []
    for second, who_what in enumerate(draw(st.lists(st.tuples(PEOPLE, NAMES), max_size=8)), begin):
        pressed ^= {who_what}
        events.append(Tagging(reaction(*who_what, second), who_what in pressed))
    return events


@st.composite
def histories(draw: st.DrawFn) -> list[Event]:
    """Draw the life of a message after its first tag: edits, reactions, perhaps its end."""
    edits = range(draw(st.integers(0, 3)))
    wordings = [Wording("as written")]
    wordings += [Wording(f"edit {number}", (), mark(100 + number)) for number in edits]
    events: list[Event] = [*draw(taggings(begin=2)), *(Editing(one) for one in wordings[1:])]
    if draw(st.booleans()):
        events.append(Deleting(wordings[-1]))
    return events


def as_delivered(draw: st.DrawFn, events: list[Event]) -> list[Event]:
    """Draw an order of arrival in which each event comes at least once."""
    again = draw(st.lists(st.sampled_from(events), max_size=5)) if events else []
    return draw(st.permutations([*events, *again]))


@st.composite
def reordered_taggings(draw: st.DrawFn) -> tuple[list[Event], list[Event]]:
    events = draw(taggings())
    return events, as_delivered(draw, events)


@st.composite
def reordered_histories(draw: st.DrawFn) -> tuple[list[Event], list[Event]]:
    events = draw(histories())
    return events, as_delivered(draw, events)


invented = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@invented
@given(reordered_taggings())
def test_tags_in_any_order_give_the_same_entry(
    memory: Session, case: tuple[list[Event], list[Event]]
) -> None:
    in_order, delivered = case
    assert outcome(memory, delivered) == outcome(memory, in_order)


@invented
@given(reordered_histories())
def test_edits_and_deletions_among_them_change_nothing_of_that(
    memory: Session, case: tuple[list[Event], list[Event]]
) -> None:
    """The message was tagged and read once before: from then on order does not matter."""
    first: list[Event] = [
        Tagging(reaction(BARBARA, "hammer_and_wrench", 1), is_added=True),
        Editing(Wording("as written")),
    ]
    in_order, delivered = case
    assert outcome(memory, [*first, *delivered]) == outcome(memory, [*first, *in_order])


@invented
@given(taggings())
def test_the_entry_stands_while_a_tag_is_on_the_message(
    memory: Session, events: list[Event]
) -> None:
    pressed = [event for event in events if isinstance(event, Tagging)]
    last = {(one.reaction.user_id, one.reaction.name): one for one in pressed}
    live = [one for one in pressed if one.is_added and one in last.values()]
    found = outcome(memory, events)
    if not live:
        assert found is None
        return
    assert found is not None
    assert found.kind == Policy().tags[live[-1].reaction.name]


def test_an_answer_of_slack_that_is_older_than_an_edit_changes_nothing(memory: Session) -> None:
    tagged = Tagging(reaction(BARBARA, "mag", 1), is_added=True)
    events: list[Event] = [
        tagged,
        Editing(Wording("edited", (), mark(5))),
        Editing(Wording("as written")),
    ]
    assert outcome(memory, events) == Standing("finding", "edited", is_deleted=False)


def test_a_message_deleted_before_it_was_read_ends_with_its_last_words(memory: Session) -> None:
    tagged = Tagging(reaction(BARBARA, "mag", 1), is_added=True)
    late = replace(Wording("first edit"), edited_ts=mark(4))
    events: list[Event] = [tagged, Deleting(Wording("second edit", (), mark(5))), Editing(late)]
    assert outcome(memory, events) == Standing("finding", "second edit", is_deleted=True)
