"""Owns what tests draw of postmortems: at their longest, and with nothing known."""

from collections.abc import Iterator
from typing import Any

from commands.agreeing import PostmortemMoved
from commands.command import Outcome
from commands.drawn import Doing, Felt, Happened, Promised, Record
from commands.facts import Facts
from commands.postmortem import PostmortemShown, SectionWritten
from commands.rules import blaming
from commands.rules.diffs import Change
from commands.rules.postmortems import SECTIONS
from commands.versions import Version, VersionsShown
from storage.models import Postmortem, PostmortemSection, PostmortemState
from tests.cast import ADA, GRACE, LINUS, NOW, TEAM

NOTHING = Record([], {}, Felt(None, None, None), [], [], [], [])

PAGE = "https://sitrep.example.com/incidents/12/postmortem"


def record(words: str, **changed: Any) -> Record:
    """Return a record in which everything is known."""
    given: dict[str, Any] = {
        "timeline": [Happened(NOW, "event", ADA, words, said=True, gap=1860.0)] * 3,
        "figures": {"mttd": 120.0, "mtta": 60.0, "mttm": 1860.0, "mttr": 2400.0},
        "felt": Felt(31.0, 400, None),
        "promised": [Promised(NOW, kept=True), Promised(NOW, kept=False, late=61.0)],
        "tasks": [Doing(1, words[:300], "done", ADA)],
        "actions": [Doing(4, words[:300], "open", None, NOW, "prevent")] * 9,
        "people": [ADA, GRACE, LINUS] * 20,
        "names": {ADA: words[:80]},
    }
    return Record(**{**given, **changed})


def section(name: str, words: str, **changed: Any) -> PostmortemSection:
    given: dict[str, Any] = {"team_id": TEAM, "postmortem_id": 3, "name": name, "version": 2}
    given |= {"text": words[:3000], "edited_by": ADA, "edited_at": NOW}
    return PostmortemSection(**{**given, **changed})


def shown(about: Facts, words: str, state: PostmortemState) -> PostmortemShown:
    document = Postmortem(team_id=TEAM, incident_id=7, state=state, begun_by=ADA, begun_at=NOW)
    if state is PostmortemState.PUBLISHED:
        document.published_by, document.published_at = GRACE, NOW
    sections = {name: section(name, words) for name in SECTIONS}
    found = blaming.find("He should have seen it: human error, obviously careless.")
    hints = dict.fromkeys(SECTIONS, found)
    told = record(words)
    return PostmortemShown(
        about.incident, document, sections, told, hints, NOW, may_act=True, page=PAGE
    )


def outcomes(about: Facts, words: str) -> Iterator[Outcome]:
    blames = blaming.find(f"because of <@{ADA}>. Human error. Careless. Obviously. {words[:100]}")
    for state in PostmortemState:
        yield shown(about, words, state)
        yield PostmortemMoved(state, {"summary": blames})
        yield PostmortemMoved(state, {}, "C0REVIEW01")
    empty = Postmortem(team_id=TEAM, incident_id=7, begun_by=ADA, begun_at=NOW)
    yield PostmortemShown(about.incident, empty, {}, NOTHING, {})
    share = record(words, felt=Felt(31.0, None, 12.0))
    yield PostmortemShown(about.incident, empty, {}, share, {}, may_act=True)
    change = Change(words[:3000], words[:3000])
    versions = [Version("hard", 40, ADA, NOW, [change] * 9)] * 9
    versions.append(Version("summary", 1, None, NOW, []))
    yield VersionsShown(about.incident, versions, more=1)
    yield VersionsShown(about.incident, [], "factors")
    for published in (True, False):
        yield SectionWritten("hard", 3, published, blames)
    yield SectionWritten(
        "hard", 3, left=[one.title for one in SECTIONS.values()], published=False, hints=blames
    )
