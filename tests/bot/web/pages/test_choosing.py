"""Whom one can choose in a form: those of the incident first, and a word where not all fit in."""

import re

import pytest
from sqlmodel import Session

from bot.web.pages.choosing import MOST
from storage.models import Person
from tests.bot.web.pages.signed import Somebody
from tests.bot.web.pages.visitor import Visitor, words
from tests.cast import BARBARA, GRACE, LINUS, NOW, TEAM

OTHERS = "Anna {:04}"


async def crowded(visitor: Visitor, count: int) -> None:
    """Have so many others in the workspace; Zoe wrote a note, Yara is scribe, Xena does neither."""
    named = {f"U0A{number:05}": OTHERS.format(number) for number in range(count)}
    named |= {GRACE: "Grace Hopper", BARBARA: "Zoe", LINUS: "Yara", "U0XENA": "Xena"}

    def work(session: Session) -> None:
        for user_id, name in named.items():
            session.add(Person(team_id=TEAM, user_id=user_id, name=name, seen_at=NOW))

    room = visitor.room
    await room.database.transaction(work)
    await room.declared()
    await room.types("take scribe", by=LINUS)
    await room.types("note The pool is full", by=BARBARA)
    await room.types("ack")
    for line in ("mitigate x", "resolve y", "postmortem", "action Alert on refunds"):
        await room.types(line)


def menu(html: str) -> str:
    (found,) = re.findall(r'<select id="who".*?</select>', html, re.DOTALL)
    return str(found)


@pytest.mark.parametrize(
    ("path", "instead"),
    [
        ("/actions/1", "/incident action 1 @name in Slack."),
        ("/actions/new?incident=1", "/incident action @name … in the incident's channel."),
        ("/1/postmortem", "/incident review @name in the incident's channel."),
    ],
)
async def test_those_of_the_incident_come_first_however_many_there_are(
    any_visitor: Visitor, path: str, instead: str
) -> None:
    await crowded(any_visitor, MOST + 1)
    html = await Somebody(any_visitor, GRACE).opens(path)
    told = menu(html)
    order = [">Yara<", ">Zoe<", '<optgroup label="Others">', f">{OTHERS.format(0)}<"]
    places = [told.index(part) for part in order]
    assert places == sorted(places)
    assert ">Xena<" not in told
    assert told.count(">Zoe<") == 1
    said = words(html)
    assert f"Not everybody fits into this list. For somebody else type {instead}" in said


async def test_where_all_fit_in_nothing_is_said(visitor: Visitor) -> None:
    await crowded(visitor, 3)
    html = await Somebody(visitor, GRACE).opens("/actions/1")
    assert ">Xena<" in menu(html)
    assert "Not everybody fits" not in words(html)


async def test_of_no_incident_all_stand_in_one_row(visitor: Visitor) -> None:
    await crowded(visitor, 3)
    told = menu(await Somebody(visitor, GRACE).opens("/actions/new"))
    assert ">Xena<" in told
    assert "optgroup" not in told
