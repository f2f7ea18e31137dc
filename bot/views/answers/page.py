"""Owns one page of the timeline."""

from collections.abc import Iterator
from typing import Final

from bot.views import actions, blocks, mrkdwn, phrases
from bot.views.answers.dispatch import draw
from bot.views.message import Message
from commands.command import Outcome
from commands.timeline import TimelineShown
from storage.models import Source, TimelineEntry

# Slack refuses about 12,000 characters in one message; the entries of a page share this much.
MOST: Final = 9000
MOST_FILES: Final = 3
MOST_FILE: Final = 40
LEAST_WORDS: Final = 60


@draw.register
def timeline_shown(outcome: TimelineShown) -> Message:
    incident, entries = outcome.incident, outcome.entries
    of = f"{phrases.name(incident)}, {phrases.title(incident)}"
    if not entries:
        line = f"The timeline of {of} is empty. Tag a message with a reaction, or type "
        return blocks.said(line + mrkdwn.command("note <text>"))
    count = "1 entry" if outcome.total == 1 else f"{outcome.total} entries"
    page = f", page {outcome.page} of {outcome.pages}" if outcome.pages > 1 else ""
    share = min(MOST // len(entries), blocks.MOST_SECTION)
    return blocks.message(
        f"The timeline of {of} has {count}{page}.",
        _done(outcome.done),
        blocks.context(f"*Timeline* of {of} · {count}{page}"),
        *_entries(outcome, share),
        blocks.actions(*_paging(outcome)),
    )


def _done(done: Outcome | None) -> blocks.Block | None:
    return blocks.context(f"✅ {draw(done).text}") if done else None


def _entries(outcome: TimelineShown, share: int) -> Iterator[blocks.Block]:
    for entry, before in zip(outcome.entries, (None, *outcome.entries), strict=False):
        is_same_day = before is not None and before.at.date() == entry.at.date()
        when = mrkdwn.moment(entry.at) if is_same_day else mrkdwn.dated(entry.at)
        line = _line(entry, when, share, is_corrected=entry.id in outcome.corrected)
        yield blocks.section(line, _menu(outcome, entry))


def _menu(outcome: TimelineShown, entry: TimelineEntry) -> blocks.Block | None:
    """Return the way to the form, for what people wrote: the rest stays as it was recorded."""
    if entry.source is Source.SYSTEM or not outcome.may_act:
        return None
    which = f"{entry.id}:{outcome.page}"
    return blocks.menu(
        actions.CORRECT, {which: "Correct", f"{which}:{actions.WITHDRAW}": "Withdraw"}
    )


def _line(entry: TimelineEntry, when: str, share: int, *, is_corrected: bool) -> str:
    """Return one entry; its words are cut to what its share of the page leaves."""
    lead = f"{when} · {phrases.KIND[entry.kind]} · {_author(entry)}"
    marks = " · ".join(_marks(entry, is_corrected=is_corrected))
    tail = f" ({marks})" if marks else ""
    room = max(share - mrkdwn.length(lead + tail) - 2, LEAST_WORDS)
    words = mrkdwn.cut(_words(entry), room)
    between = " " if entry.source is Source.SYSTEM else ": "
    return mrkdwn.cut(f"{lead}{between}{words}{tail}", share)


def _author(entry: TimelineEntry) -> str:
    if entry.author_id:
        return mrkdwn.person(entry.author_id)
    return mrkdwn.named(entry.author_name or "somebody")


def _words(entry: TimelineEntry) -> str:
    if entry.text is None:
        return "the message is still being read"
    if not entry.text and entry.files:
        return "sent files"
    return mrkdwn.safe(entry.text)


def _marks(entry: TimelineEntry, *, is_corrected: bool) -> Iterator[str]:
    if is_corrected:
        yield "corrected"
    elif entry.edited_ts:
        yield "edited"
    if entry.message_deleted_at:
        yield "message deleted"
    if entry.in_thread:
        yield "in a thread"
    for file in entry.files[:MOST_FILES]:
        name = mrkdwn.cut(str(file.get("name") or "file"), MOST_FILE)
        yield mrkdwn.link(file["permalink"], name) if file.get("permalink") else mrkdwn.escape(name)
    if len(entry.files) > MOST_FILES:
        yield f"{len(entry.files) - MOST_FILES} more files"
    if entry.permalink and not entry.message_deleted_at:
        yield mrkdwn.link(entry.permalink, "message")


def _paging(outcome: TimelineShown) -> Iterator[blocks.Block]:
    key, page = outcome.incident.key, outcome.page
    if page > 1:
        yield blocks.button("Earlier", actions.TIMELINE_EARLIER, f"{key}:{page - 1}")
    if page < outcome.pages:
        yield blocks.button("Later", actions.TIMELINE_LATER, f"{key}:{page + 1}")
