"""Owns a postmortem as a Slack canvas: Markdown as canvases have it, which is less than usual."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Final

from bot.export.postmortem import MEASURES
from bot.views import phrases
from bot.views.postmortem import STATE, minutes
from commands.canvas import Sheet, is_going_on
from commands.drawn import Doing, Happened, Record, spoken
from commands.rules import durations, words
from commands.rules.postmortems import SECTIONS
from storage.models import ActionState, Incident, Kind, PostmortemState, Status

MOST_ENTRIES: Final = 300
MOST_DOINGS: Final = 100
MOST_TEXT: Final = 500
# Slack takes 1 MiB; longer edits than this one are said to fail now and then.
BRIEF: Final = 3900
MOST_BRIEF: Final = 420
MOST_BRIEF_DOINGS: Final = 8
# What stands on one that is left behind, where nobody may delete it.
LEFT: Final = "This goes on in another channel, and is drawn there.\n"
_TOKEN: Final = re.compile(
    r"<([@#])([A-Z0-9]+)(?:\|([^<>]*))?>|<(https?://[^|<>\s]+)(?:\|([^<>]*))?>"
)
# Only what would be markup: were a backslash shown as it is, few words would have one.
_MARKUP: Final = re.compile(
    r"[\\*`|~]|(?<![^\W_])_|_(?![^\W_])|\](?=[(\[])|!(?=\[)|<(?=[A-Za-z/!?])|&(?=#?\w+;)"
)
_SPACE: Final = re.compile(r"\s+")
_BEGINS: Final = re.compile(r"^(?:([#>+=:-])|(\d+)([.)]))")


@dataclass(frozen=True)
class Canvas:
    """`markdown` is the whole of it, `brief` what there is room for in any canvas.

    `mark` stands on no other canvas: that one of an earlier attempt is found by it.
    """

    title: str
    markdown: str
    brief: str
    mark: str


def draw(sheet: Sheet) -> Canvas:
    """Return the canvas. It calls nobody: people stand in it by name."""
    incident = sheet.document.incident
    what = phrases.name(incident)
    title = f"{phrases.drill(incident)}Postmortem of {what}"
    whole, brief = ("\n\n".join(_page(sheet, long=long)) + "\n" for long in (True, False))
    return Canvas(title, whole, words.cut(brief, BRIEF), mark(incident))


def mark(incident: Incident) -> str:
    """Return what stands on this incident's canvas alone."""
    return f"Sitrep draws this page of {phrases.name(incident)}:"


def _page(sheet: Sheet, *, long: bool) -> Iterator[str]:
    """Yield the page: what it is, what people wrote, what the record says."""
    document = sheet.document
    record = document.record
    yield from _head(sheet)
    for name, section in SECTIONS.items():
        row = document.sections.get(name)
        yield f"## {section.title}"
        yield from _written(row.text if row else "", record, long=long) or [f"_{section.asks}_"]
    yield "## In numbers"
    yield "\n".join(_numbers(record))
    if record.actions:
        yield "## Action items"
        yield "\n".join(_actions(record, long=long))
        yield from _then(sheet)
    if not long:
        yield "The timeline is too long for this canvas: `/incident timeline all` has it."
        return
    yield from _drawn(record)


def _drawn(record: Record) -> Iterator[str]:
    """Yield the parts of the record for which a short canvas has no room."""
    yield "## Timeline (UTC)"
    yield from _timeline(record)
    if record.tasks:
        yield "## Tasks"
        yield "\n".join(_tasks(record))
    yield "## To invite"
    yield ", ".join(_who(record, one) for one in record.people) or "Nobody is known."


def _head(sheet: Sheet) -> Iterator[str]:
    document = sheet.document
    incident = document.incident
    if incident.drill:
        yield "🧪 **DRILL** · This was practice. No customer was affected."
    state = "🔁 it goes on" if is_going_on(incident) else STATE[document.about.state]
    lead = f"**{_safe(incident.title)}** · {phrases.SEVERITY[incident.severity]} · {state}"
    yield f"{lead}{_by(sheet)}"
    if incident.status is Status.MERGED:
        yield "It was merged: the postmortem is written where it went on."
    elif incident.status is Status.CANCELLED:
        yield "It was cancelled, so there is nothing to review."
    yield (
        f"{mark(incident)} what is typed here is lost. To change it, type `/incident postmortem` "
        "in the channel: each section has its form there."
    )


def _then(sheet: Sheet) -> Iterator[str]:
    """Say that boxes are not ticked any more once it is published: the record stays as it was."""
    about = sheet.document.about
    if about.state is PostmortemState.PUBLISHED and about.published_at:
        yield f"As they stood on {_day(about.published_at)}. Now: `/incident actions`"


def _by(sheet: Sheet) -> str:
    about = sheet.document.about
    if about.state is PostmortemState.PUBLISHED and about.published_at and about.published_by:
        who = _who(sheet.document.record, about.published_by)
        return f" by {who}, {_day(about.published_at)}"
    return f" · due {_day(sheet.due_at)}" if sheet.due_at else ""


def _written(text: str, record: Record, *, long: bool) -> list[str]:
    """Return what people wrote, a paragraph for each line, lists as lists."""
    said = text if long else words.cut(text, MOST_BRIEF)
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return [
        "\n".join(_line(line, record) for line in group)
        if is_listed
        else "\n\n".join(_line(line, record) for line in group)
        for is_listed, group in groupby(lines, lambda line: line.startswith("•"))
    ]


def _line(line: str, record: Record) -> str:
    if line.startswith("•"):
        return f"- {_said(line[1:].strip(), record)}"
    return _said(line, record)


def _numbers(record: Record) -> Iterator[str]:
    for name, label in MEASURES.items():
        if name in record.figures:
            yield f"- {label}: **{durations.spoken(spoken(record.figures[name]))}**"
    yield f"- Customer minutes: {_safe(minutes(record))}"
    if record.promised:
        found = [one.late for one in record.promised if one.late is not None and one.late >= 1]
        late = [durations.spoken(spoken(length)) for length in found]
        missed = f" ({', '.join(late[:MOST_BRIEF_DOINGS])} late)" if late else ""
        yield f"- Promised updates: {record.kept} of {len(record.promised)} kept{missed}"


def _timeline(record: Record) -> Iterator[str]:
    """Yield a heading and a list for each day."""
    shown = record.timeline[:MOST_ENTRIES]
    for day, entries in groupby(shown, lambda one: one.at.date()):
        yield f"### {day:%A} {day.day} {day:%B %Y}"
        yield "\n".join(line for one in entries for line in _entry(one, record))
    more = len(record.timeline) - len(shown)
    if more or not shown:
        yield f"{more} more: `/incident timeline all`." if more else "Nothing is written down."


def _entry(one: Happened, record: Record) -> Iterator[str]:
    if one.gap is not None:
        yield f"- _Nothing is written down for {durations.spoken(spoken(one.gap))}_"
    said = _short(one.text, record)
    between = ": " if one.said else " "
    kind = phrases.KIND[Kind(one.kind)]
    yield f"- {one.at:%H:%M} {kind} · **{_who(record, one.by)}**{between}{said}"


def _tasks(record: Record) -> Iterator[str]:
    yield from (
        f"- {one.number} {_short(one.text, record)} ({one.how}{_whose(one, record)})"
        for one in record.tasks[:MOST_DOINGS]
    )
    yield from _more(record.tasks, MOST_DOINGS)


def _actions(record: Record, *, long: bool) -> Iterator[str]:
    """Yield a box for each; what is done is ticked, what is not done for a reason says so."""
    most = MOST_DOINGS if long else MOST_BRIEF_DOINGS
    for one in record.actions[:most]:
        tick = "x" if one.state == ActionState.DONE else " "
        due = f", by {_day(one.due_at)}" if one.due_at and one.state == ActionState.OPEN else ""
        dropped = f", {one.how}" if one.state == ActionState.DROPPED else ""
        said = _short(one.text, record, MOST_TEXT if long else 60)
        yield f"- [{tick}] {one.number} {said}{_whose(one, record)}{due}{dropped}"
    yield from _more(record.actions, most)


def _more(found: Sequence[Doing], most: int) -> Iterator[str]:
    if len(found) > most:
        yield f"- {len(found) - most} more"


def _whose(one: Doing, record: Record) -> str:
    return f", {_who(record, one.who)}" if one.who else ""


def _who(record: Record, user_id: str) -> str:
    """Return what somebody is called; where that is not known Slack has to say it."""
    name = record.names.get(user_id)
    if name is None and words.is_user(user_id):
        return f"![](@{user_id})"
    return _BEGINS.sub(_harmless, _safe(words.cut(name or user_id, 40)))


def _short(text: str, record: Record, most: int = MOST_TEXT) -> str:
    """Return a text on one line."""
    line = " / ".join(part.strip() for part in text.splitlines() if part.strip())
    return _said(words.cut(line, most), record)


def _said(text: str, record: Record) -> str:
    """Return a text in Slack's form as a canvas has it: people by name, links as links."""
    parts, done = [], 0
    for found in _TOKEN.finditer(text):
        parts += [_safe(words.plain(text[done : found.start()], record.names))]
        parts += [_token(found, record)]
        done = found.end()
    line = "".join([*parts, _safe(words.plain(text[done:], record.names))])
    return _BEGINS.sub(_harmless, line)


def _token(found: re.Match[str], record: Record) -> str:
    kind, one, label, link, words_of_link = found.groups()
    if kind == "@":
        name = label or record.names.get(one)
        return f"@{_safe(name)}" if name else f"![](@{one})"
    if kind == "#":
        return f"![](#{one})"
    address = words.plain(link).replace("(", "%28").replace(")", "%29")
    said = _safe(words.plain(words_of_link or "")).replace("[", r"\[").replace("]", r"\]")
    return f"[{said}]({address})" if said else address


def _safe(text: str) -> str:
    """Return plain words that a canvas shows as they are."""
    return _MARKUP.sub(lambda found: f"\\{found.group()}", _SPACE.sub(" ", text))


def _harmless(found: re.Match[str]) -> str:
    mark, number, after = found.groups()
    return f"\\{mark}" if mark else f"{number}\\{after}"


def _day(instant: datetime) -> str:
    return f"{instant.day} {instant:%B %Y}"
