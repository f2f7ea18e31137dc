"""Whatever somebody types or pastes: it is kept, or refused in a sentence; nothing breaks."""

from typing import Final

import pytest

from commands.errors import Refusal
from commands.update import LONGEST
from storage.models import Audit, Incident, Status, Step, TimelineEntry, Update
from tests.cast import ADA, CHANNEL
from tests.commands.room import TO_TYPE, Room

HOSTILE: Final = {
    "nul": "a \x00 b \x07 c \x1b[31m d",
    "half a character": "a \ud83d b \udc00 c",
    "ten thousand": "word " * 2_000,
    "one long word": "x" * 10_000,
    "ten thousand emoji": "🔥" * 10_000,
    "markup": "<!channel> <!here> <@U0ADA|ada> <https://example.com|x> &lt;!everyone&gt; &amp;amp;",
    "broken markup": "<@U0ADA <!channel <https:// > | ^ <!subteam^> <!date^> &lt",
    "right to left": "\u202eתשלום\u202c نكشل \u2066x",  # noqa: RUF001 - Hebrew
    "quotes": "'; DROP TABLE incident; -- \" ` %s {0} $1 \\ \\x00",
    "only invisible": "\u200b\u200d\u2060\ufeff",
    "lines": "a\r\nb\n\n\tc\u2028d",
}
LIFE: Final = (
    "ack",
    "note {}",
    "note at 14:00 {}",
    "update {}",
    "impact {}",
    "severity sev2 {}",
    "cadence 20m {}",
    "snooze 2h {}",
    "mitigate {}",
    "resolve {}",
    "reopen {}",
    "cancel {}",
)
NO_WORDS_OF_OURS: Final = (
    "{}",
    "assign {}",
    "assign ic {}",
    "take {}",
    "handoff {}",
    "handoff ic {}",
    "severity {}",
    "snooze {}",
    "cadence {}",
    "list {}",
    "status {}",
    "help {}",
)


async def types(room: Room, line: str) -> None:
    """Type a line that may be refused, in a sentence and never at length."""
    try:
        await room.types(line)
    except Refusal as refusal:
        sentence = refusal.sentence
    else:
        return
    assert TO_TYPE.search(sentence)
    assert len(sentence) < 400


@pytest.mark.parametrize("what", HOSTILE)
async def test_an_incident_goes_its_way_with_any_text(any_room: Room, what: str) -> None:
    await any_room.types(f"declare sev1 Outage {HOSTILE[what]}", by=ADA)
    await any_room.opened()
    for line in LIFE:
        await types(any_room, line.format(HOSTILE[what]))
    found = await any_room.incident()
    if HOSTILE[what].strip() != HOSTILE["only invisible"]:
        assert found.status is Status.CANCELLED
    assert len(found.title) <= 300
    assert found.title.isprintable() or "\u200d" in found.title


@pytest.mark.parametrize("what", HOSTILE)
async def test_words_that_say_nothing_to_us_are_refused(room: Room, what: str) -> None:
    await room.declared()
    for line in NO_WORDS_OF_OURS:
        await types(room, line.format(HOSTILE[what]))
    assert [one.status for one in await room.rows(Incident)] == [Status.DECLARED]


async def test_what_is_kept_is_as_long_as_slack_can_show(room: Room) -> None:
    await room.declared()
    for line in LIFE:
        await types(room, line.format("x" * 10_000))
    kept = [one.text or "" for one in await room.rows(TimelineEntry)]
    kept += [one.text for one in await room.rows(Update)]
    assert max(len(text) for text in kept) <= LONGEST + 100
    assert await room.rows(Audit)
    assert all(len(str(step.payload)) < 2 * LONGEST for step in await room.rows(Step))


async def test_a_line_break_after_the_verb_is_as_good_as_a_blank(room: Room) -> None:
    await room.declared()
    await room.types("update\r\nImpact: high\nNext: soon", channel=CHANNEL)
    assert [one.text for one in await room.rows(Update)] == ["Impact: high\nNext: soon"]
