"""Owns a record with something in every column of every table, in two workspaces."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Any, Final

from hypothesis import strategies as st
from sqlalchemy import JSON, Column
from sqlmodel import Session, SQLModel

from storage.models import (
    ActionItem,
    Alarm,
    Audit,
    CleanUp,
    Exercise,
    Handoff,
    Incident,
    IncidentService,
    IncidentTask,
    Member,
    Person,
    Postmortem,
    PostmortemSection,
    Promise,
    PublicUpdate,
    Relation,
    Reminder,
    RoleHeld,
    ServiceChange,
    Subscription,
    Tag,
    TimelineEntry,
    TimelineVersion,
    Update,
    Workspace,
)
from tests.bot.views import practised
from tests.cast import ADA, GRACE, LINUS, NOW, TEAM

OTHER: Final = "T0OTHER"
# Lines, letters that JSON and CSV escape, the separators that Python splits lines at, no ASCII.
HOSTILE: Final = '=1+1 "q" \\ <b>&amp; <@U0LINUS>\n\ttab | `c` \u2028\u0085 ünï 🧪 -- ; \'"'
# Texts as people type them, and as the product lets them be kept.
WORDS: Final = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30
)
SHORT: Final = 32
_LONGEST: Final = 10_000
EVERYWHERE: Final = (
    IncidentService,
    RoleHeld,
    Handoff,
    Tag,
    Update,
    Promise,
    Reminder,
    PublicUpdate,
    CleanUp,
    Subscription,
    Alarm,
    Audit,
)


@dataclass(frozen=True)
class _Found:
    """What is stored with one incident."""

    items: list[Any]
    entries: list[Any]
    tasks: list[Any]


def filled(model: type[SQLModel], seed: int, words: str, **given: Any) -> SQLModel:
    """Return a row with a value in every column that is not given, each seed's its own."""
    values = {
        column.name: _value(model, column, seed, words)
        for column in model.__table__.columns  # type: ignore[attr-defined]
        if not column.foreign_keys and not (column.primary_key and column.name == "id")
    }
    return model(**{**values, **given})


def _value(model: type[SQLModel], column: Column[Any], seed: int, words: str) -> Any:
    kind = model.model_fields[column.name].annotation
    plain = next(one for one in getattr(kind, "__args__", (kind,)) if one is not type(None))
    if isinstance(column.type, JSON):
        said = {"b": words, "a": [1, None, True, 1.5], "é": {"x": seed}}
        return [said] if column.name == "files" else said
    if isinstance(plain, type) and issubclass(plain, Enum):
        return list(plain)[seed % len(list(plain))]
    if plain is str:
        length = getattr(column.type, "length", None) or _LONGEST
        return (
            words if length == _LONGEST else f"U0{seed}{words if length > SHORT else ''}"[:length]
        )
    values: dict[Any, Any] = {
        datetime: NOW + timedelta(minutes=seed, microseconds=seed * 37),
        bool: bool(seed % 2),
        int: 100 + seed,
        float: seed / 7,
    }
    return values[plain]


def fill(session: Session, words: str = HOSTILE) -> None:
    """Store all of it; the third is private, the fourth another workspace's."""
    session.add_all(
        filled(Workspace, n, words, team_id=team, next_number=40 + n)
        for n, team in enumerate((TEAM, OTHER))
    )
    session.add_all(
        filled(Person, n, words, team_id=team, user_id=user, name=f"{user} {words}"[:60])
        for n, (team, user) in enumerate(
            (team, user) for team in (OTHER, TEAM) for user in (GRACE, ADA, LINUS, "WBOSS")
        )
    )
    changes = [filled(ServiceChange, n, words, team_id=TEAM) for n in (1, 2)]
    session.add_all(changes)
    session.flush()
    incidents = list(_incidents(words, changes[1]))
    # Written in another order than their numbers'.
    for incident in reversed(incidents):
        session.add(incident)
        session.flush()
    parent, part, private, other = incidents
    part.parent_id, parent.merged_into_id, private.parent_id = parent.key, part.key, parent.key
    _point([_around(session, incident, n, words) for n, incident in enumerate(incidents, 1)])
    _between(session, parent, part, words)
    _between(session, parent, private, words)
    for seed in (1, 2):
        session.add(filled(Subscription, seed, words, team_id=TEAM, incident_id=None))
        session.add(filled(Audit, seed, words, team_id=OTHER, incident_id=None))
    session.flush()
    del other


def _incidents(words: str, change: Any) -> Iterator[Incident]:
    facts: tuple[Mapping[str, Any], ...] = (
        {"team_id": TEAM, "number": 3, "private": False, "change_id": change.id},
        {"team_id": TEAM, "number": 12, "private": False, "change_id": None},
        {"team_id": TEAM, "number": 7, "private": True, "change_id": None},
        {"team_id": OTHER, "number": 3, "private": False, "change_id": None},
    )
    for seed, one in enumerate(facts, 1):
        none = {"parent_id": None, "merged_into_id": None, "channel_id": f"C0{seed}"}
        incident = filled(Incident, seed, words, **{**none, **one})
        assert isinstance(incident, Incident)
        yield incident


def _around(session: Session, incident: Incident, seed: int, words: str) -> _Found:
    of: dict[str, Any] = {"team_id": incident.team_id, "incident_id": incident.key}
    found = _Found([], [], [])
    # The second row of each comes before the first.
    for n in (seed * 10 + 1, seed * 10):
        session.add_all(filled(model, n, words, **of) for model in EVERYWHERE)
        found.tasks.append(filled(IncidentTask, n, words, **of))
        found.entries.append(filled(TimelineEntry, n, words, message_ts=f"{n}.0", **of))
        found.items.append(filled(ActionItem, n, words, number=n, **of))
        session.add_all([found.tasks[-1], found.entries[-1], found.items[-1]])
        session.flush()
        said = {"entry_id": found.entries[-1].id, "team_id": incident.team_id}
        session.add_all(filled(TimelineVersion, v, words, **said, version=v) for v in (2, 1))
        session.add(filled(Member, n, words, user_id=f"U0M{n}", **of))
    first: Any = filled(PublicUpdate, 90 + seed, words, **of)
    session.add(first)
    session.flush()
    # Written before what it corrects, as far as clocks tell.
    session.add(filled(PublicUpdate, 80 + seed, words, **of, corrects_id=first.id))
    session.add(filled(Exercise, seed, words, **of, scorecard=asdict(practised.card())))
    about: Any = filled(Postmortem, seed, words, **of)
    session.add(about)
    session.flush()
    held = {"postmortem_id": about.id, "team_id": incident.team_id}
    for version, name in ((1, "summary"), (2, "summary"), (1, "factors")):
        session.add(filled(PostmortemSection, version, words, **held, name=name, version=version))
    return found


def _point(found: Sequence[_Found]) -> None:
    """Have action items come from an entry and a task: of their own incident, and of another."""
    own, other, private, _ = found
    for items, source in ((own, own), (other, own), (private, private)):
        items.items[0].entry_id = source.entries[items is other].id
        items.items[0].task_id = source.tasks[items is other].id


def _between(session: Session, one: Incident, other: Incident, words: str) -> None:
    lower, higher = sorted((one.key, other.key))
    ends = {"incident_id": lower, "other_id": higher, "team_id": one.team_id}
    session.add(filled(Relation, 1, words, **ends, until_at=None))
    session.add(filled(Relation, 2, words, **ends))
