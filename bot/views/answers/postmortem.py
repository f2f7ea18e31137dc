"""Owns the answers about a postmortem: the document itself, and what became of it."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from bot.views import actions, blocks, mrkdwn, phrases, review
from bot.views import postmortem as parts
from bot.views.answers.dispatch import draw
from bot.views.blocks import Block
from bot.views.message import Message
from commands.agreeing import PostmortemMoved
from commands.postmortem import PostmortemShown, SectionWritten
from commands.rules.diffs import Change
from commands.rules.postmortems import SECTIONS
from commands.versions import Version, VersionsShown
from storage.models import PostmortemSection, PostmortemState

# Slack refuses about 12,000 characters in one message; the sections share this much.
MOST: Final = 1300
MOST_DRAWN: Final = 1500
MOST_CHANGES: Final = 3
MOST_CHANGED: Final = 90
NEXT: Final = {
    PostmortemState.DRAFT: f"Those who were there are to read it? "
    f"{mrkdwn.command('postmortem review')}",
    PostmortemState.IN_REVIEW: f"They agree? {mrkdwn.command('postmortem publish')} · "
    f"Not yet? {mrkdwn.command('postmortem draft')}",
    PostmortemState.PUBLISHED: "Each edit is a new version; the earlier ones are kept.",
}


@draw.register
def postmortem_shown(outcome: PostmortemShown) -> Message:
    incident, state = outcome.incident, outcome.about.state
    lead = f"{phrases.drill(incident)}*Postmortem* of {phrases.name(incident)}"
    title = f"{lead}, {phrases.title(incident)} · {parts.STATE[state]}"
    kept_at = outcome.about.published_at if state is PostmortemState.PUBLISHED else None
    record = "\n".join(parts.drawn(outcome.record, kept_at))
    return blocks.message(
        f"{blocks.unstarred(title)}.",
        blocks.section(title),
        blocks.context(*_small(outcome)) if any(_small(outcome)) else None,
        *_sections(outcome),
        blocks.section(mrkdwn.cut(record, MOST_DRAWN)),
        blocks.context(f"{_whole(outcome)}{_cause(outcome)} · {NEXT[state]}"),
    )


def _whole(outcome: PostmortemShown) -> str:
    """Return where the timeline stands that has no room here."""
    return f"{_timeline(outcome)}{_console(outcome)}"


def _cause(outcome: PostmortemShown) -> str:
    """Return what asks for the change behind it while nobody has named one: a figure needs it."""
    incident = outcome.incident
    is_open = outcome.may_act and outcome.about.state is not PostmortemState.PUBLISHED
    if incident.by_change or incident.drill or not is_open:
        return ""
    return f" · Did a change cause it? {mrkdwn.command('cause')}"


def _console(outcome: PostmortemShown) -> str:
    doing = "Read and edit it" if outcome.may_act else "Read it"
    return f" · {mrkdwn.link(outcome.page, f'{doing} on the console')}" if outcome.page else ""


def _timeline(outcome: PostmortemShown) -> str:
    if outcome.about.canvas_id is not None:
        return "The whole of it, with the timeline, is the canvas above this channel's messages"
    return f"The whole timeline: {mrkdwn.command('timeline all')}"


def _small(outcome: PostmortemShown) -> list[str]:
    about = outcome.about
    if about.state is PostmortemState.PUBLISHED and about.published_at and about.published_by:
        who = mrkdwn.person(about.published_by)
        said = f"Published by {who} {mrkdwn.dated(about.published_at)}."
        later = [
            SECTIONS[name].title
            for name, row in outcome.sections.items()
            if name in SECTIONS and row.edited_at > about.published_at
        ]
        return [said, f"Changed since: {', '.join(later)}." if later else ""]
    return [f"Due {mrkdwn.dated(outcome.due_at)}." if outcome.due_at else ""]


def _sections(outcome: PostmortemShown) -> Iterator[Block]:
    for name, section in SECTIONS.items():
        row = outcome.sections.get(name)
        said = mrkdwn.cut(mrkdwn.safe(row.text), MOST) if row and row.text else ""
        lead = f"*{section.title}*{_by(row)}"
        yield blocks.section(
            f"{lead}\n{said or f'_{section.asks}_'}",
            blocks.button("Edit", actions.POSTMORTEM_EDIT, f"{outcome.incident.key}:{name}")
            if outcome.may_act
            else None,
        )
        yield from parts.hints(list(outcome.hints.get(name, ())))


def _by(row: PostmortemSection | None) -> str:
    if row is None or not row.text:
        return ""
    return "" if row.edited_by else " · proposed from the record"


@draw.register
def versions_shown(outcome: VersionsShown) -> Message:
    incident = outcome.incident
    what = f" of “{SECTIONS[outcome.name].title}”" if outcome.name else ""
    lead = f"{phrases.drill(incident)}*Versions{what}*, postmortem of {phrases.name(incident)}"
    kept = "one is" if outcome.more == 1 else "ones are"
    older = f"{outcome.more} older {kept} kept. " if outcome.more else ""
    alone = f"One section alone: {mrkdwn.command('postmortem versions factors')}"
    return blocks.message(
        f"{blocks.unstarred(lead)}.",
        blocks.section(lead),
        *(blocks.section(_version(one)) for one in outcome.found),
        blocks.section("Nobody has written there yet.") if not outcome.found else None,
        blocks.context(f"Newest first. {older}{'' if outcome.name else alone}".strip()),
    )


def _version(one: Version) -> str:
    who = f"by {mrkdwn.person(one.by)}" if one.by else "proposed from the record"
    lead = f"*{SECTIONS[one.name].title}* · version {one.number} · {who}, {mrkdwn.dated(one.at)}"
    lines = [_changed(change) for change in one.changes[:MOST_CHANGES]]
    more = len(one.changes) - MOST_CHANGES
    if more > 0:
        lines.append(f"And {more} more {'place' if more == 1 else 'places'}.")
    return "\n".join([lead, *(lines or ["Nothing but spaces is different."])])


def _changed(change: Change) -> str:
    before, after = (_quoted(text) for text in (change.removed, change.added))
    if before and after:
        return f"• {before} is now {after}"
    return f"• added: {after}" if after else f"• taken out: {before}"


def _quoted(text: str) -> str:
    line = " / ".join(part.strip("• ") for part in text.splitlines() if part.strip("• "))
    return f"“{mrkdwn.cut(mrkdwn.escape(line), MOST_CHANGED)}”" if line else ""


@draw.register
def section_written(outcome: SectionWritten) -> Message:
    title = SECTIONS[outcome.name].title
    public = (
        " It is published: what everybody reads is this from now on." if (outcome.published) else ""
    )
    return blocks.said(
        f"Saved: {title}, version {outcome.version}.{public}",
        *parts.hints(list(outcome.hints)),
        blocks.context(_next(outcome)),
    )


def _next(outcome: SectionWritten) -> str:
    whole = f"The whole of it: {mrkdwn.command('postmortem')}"
    if outcome.published:
        return whole
    if outcome.left:
        todo = _to_write(outcome.left).strip()
    else:
        todo = (
            "Nothing is missing. Those who were there are to read it? "
            f"{mrkdwn.command('postmortem review')} They agree? "
            f"{mrkdwn.command('postmortem publish')}"
        )
    return f"{todo} · {whole}"


def _to_write(left: Sequence[str]) -> str:
    return f"To be written before it is published: {', '.join(left)}. " if left else ""


@draw.register
def postmortem_moved(outcome: PostmortemMoved) -> Message:
    said = {
        PostmortemState.DRAFT: "It is a draft again. "
        f"{mrkdwn.command('postmortem')} shows it, and edits it.",
        PostmortemState.IN_REVIEW: "It is up for review, and the channel knows. "
        f"{_to_write(outcome.left)}They agree? {mrkdwn.command('postmortem publish')}",
        PostmortemState.PUBLISHED: "It is published, and nobody is reminded any more. "
        f"{review.after(outcome.board)}",
    }[outcome.state]
    return blocks.said(said, *parts.hints(list(chain(*outcome.hints.values()))))
