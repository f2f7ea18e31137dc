"""Owns what there is to be read: each address once, for the router and for the description."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, TypeVar

from sqlmodel import Session

from bot.export import calendar, figures, page, record, sheet
from bot.web.api import asked, gathering, measuring
from bot.web.api.answers import JSON, Answer, as_json, as_text
from bot.web.api.asked import Parameter
from bot.web.pages.finding import Reader
from bot.web.problems import Problem
from commands.metrics import Gathered
from commands.policy import Policy

T = TypeVar("T")
NUMBER: Final = r"{number:\d{1,9}}"


@dataclass(frozen=True)
class Sources:
    """What answers are read from."""

    reader: Reader
    policy: Policy
    now: Callable[[], datetime]
    # Few ask for it, and its schemas take a while.
    description: Callable[[], Any]

    async def read(self, work: Callable[[Session], T]) -> T:
        """Run work on a snapshot; what is wrong with the question is raised as it is."""

        def answered(session: Session) -> T | Problem:
            try:
                return work(session)
            except Problem as problem:  # no fault of the database's
                return problem

        found = await self.reader.read(answered)
        if isinstance(found, Problem):
            raise found
        return found


@dataclass(frozen=True)
class Question:
    """What is asked: the number in the address, and the parameters by name."""

    number: int
    asked: Mapping[str, Any]

    @property
    def team(self) -> str | None:
        team: str | None = self.asked["team"]
        return team


@dataclass(frozen=True)
class Route:
    """One address; `schema` names what is answered as JSON, none where it is text."""

    path: str
    name: str
    about: str
    answer: Callable[[Sources, Question], Awaitable[Answer]]
    parameters: Sequence[Parameter] = (asked.TEAM,)
    schema: str | None = None
    media: str = JSON
    # Which refusals there are besides those that every address has.
    refusals: Sequence[int] = field(default=())
    # Whether the calendar's own token opens it.
    by_link: bool = False


async def _incidents(sources: Sources, question: Question) -> Answer:
    return _paged(await sources.read(lambda at: gathering.page(at, dict(question.asked))))


async def _incident(sources: Sources, question: Question) -> Answer:
    whole = await sources.read(lambda at: gathering.whole(at, question.number, question.team))
    return await asyncio.to_thread(lambda: as_json(record.document(whole)))


async def _markdown(sources: Sources, question: Question) -> Answer:
    whole = await sources.read(lambda at: gathering.whole(at, question.number, question.team))
    text = await asyncio.to_thread(page.draw, whole)
    return as_text(text, "text/markdown", f"incident-{question.number}.md")


async def _csv(sources: Sources, question: Question) -> Answer:
    whole = await sources.read(lambda at: gathering.whole(at, question.number, question.team))
    text = await asyncio.to_thread(sheet.draw, whole)
    return as_text(text, "text/csv", f"incident-{question.number}.csv")


async def _timeline(sources: Sources, question: Question) -> Answer:
    number, said = question.number, dict(question.asked)
    return _paged(await sources.read(lambda at: gathering.timeline(at, number, said)))


async def _postmortem(sources: Sources, question: Question) -> Answer:
    def work(session: Session) -> dict[str, Any]:
        return gathering.postmortem(
            session, question.number, question.team, sources.policy, sources.now()
        )

    return as_json(await sources.read(work))


async def _actions(sources: Sources, question: Question) -> Answer:
    said = dict(question.asked)
    return _paged(await sources.read(lambda at: gathering.actions(at, said, sources.now())))


async def _measured(sources: Sources, question: Question) -> Gathered:
    said, now = dict(question.asked), sources.now()
    return await sources.read(lambda at: measuring.gather(at, said, sources.policy, now))


async def _metrics(sources: Sources, question: Question) -> Answer:
    found = await _measured(sources, question)
    return await asyncio.to_thread(lambda: as_json(measuring.told(found)))


async def _metrics_sheet(sources: Sources, question: Question) -> Answer:
    found = await _measured(sources, question)
    text = await asyncio.to_thread(figures.draw, found)
    return as_text(text, "text/csv", "metrics.csv")


async def _calendar(sources: Sources, question: Question) -> Answer:
    def work(session: Session) -> Sequence[calendar.Entry]:
        return calendar.entries(session, sources.policy, now=sources.now(), team_id=question.team)

    entries = await sources.read(work)
    feed = await asyncio.to_thread(calendar.draw, entries, sources.policy.console)
    return Answer(feed, calendar.MEDIA)


async def _described(sources: Sources, question: Question) -> Answer:
    del question
    return await asyncio.to_thread(lambda: as_json(sources.description()))


def _paged(content: dict[str, Any]) -> Answer:
    return as_json(content)


_PAGED: Final = (asked.LIMIT, asked.CURSOR)
_ONE: Final = (404, 409)
ROUTES: Final = (
    Route(
        "/incidents",
        "listIncidents",
        "Incidents, the one declared last first. Those that are declared while you turn the pages "
        "are on none of them.",
        _incidents,
        (
            asked.STATUS,
            asked.SEVERITY,
            asked.SERVICE,
            asked.SINCE,
            asked.UNTIL,
            asked.DRILL,
            asked.TEAM,
            *_PAGED,
        ),
        schema="IncidentPage",
    ),
    Route(
        f"/incidents/{NUMBER}",
        "getIncident",
        "One incident with all its records: what `sitrep export` writes.",
        _incident,
        schema="IncidentDocument",
        refusals=_ONE,
    ),
    Route(
        f"/incidents/{NUMBER}.md",
        "getIncidentAsMarkdown",
        "One incident as a page for people.",
        _markdown,
        media="text/markdown",
        refusals=_ONE,
    ),
    Route(
        f"/incidents/{NUMBER}.csv",
        "getTimelineAsCsv",
        "An incident's timeline for a spreadsheet.",
        _csv,
        media="text/csv",
        refusals=_ONE,
    ),
    Route(
        f"/incidents/{NUMBER}/timeline",
        "listTimeline",
        "What happened, oldest first, the withdrawn entries too, each with its earlier versions. "
        "The cursor of the last page goes on giving what is added after it.",
        _timeline,
        (asked.TEAM, *_PAGED),
        schema="TimelinePage",
        refusals=_ONE,
    ),
    Route(
        f"/incidents/{NUMBER}/postmortem",
        "getPostmortem",
        "What its postmortem says now.",
        _postmortem,
        schema="PostmortemNow",
        refusals=_ONE,
    ),
    Route(
        "/action-items",
        "listActionItems",
        "Action items, the one given last first.",
        _actions,
        (asked.STATE, asked.OWNER, asked.OVERDUE, asked.TEAM, *_PAGED),
        schema="ActionItemPage",
    ),
    Route(
        "/metrics",
        "getMetrics",
        "How fast, how often, promises kept, workload, error budgets: of the last days, by "
        "severity, service and month. Drills, near misses and what was cancelled are left out.",
        _metrics,
        (asked.DAYS, asked.SERVICE, asked.TEAM),
        schema="Metrics",
        refusals=(409,),
    ),
    Route(
        "/metrics.csv",
        "getMetricsAsCsv",
        "The same for a spreadsheet.",
        _metrics_sheet,
        (asked.DAYS, asked.SERVICE, asked.TEAM),
        media="text/csv",
        refusals=(409,),
    ),
    Route(
        "/calendar.ics",
        "getCalendar",
        "Postmortems and action items that are due, and the review board, as iCalendar.",
        _calendar,
        media=calendar.MEDIA,
        by_link=True,
    ),
    Route("/openapi.json", "getDescription", "This description.", _described, ()),
)
